import { html, type TemplateResult } from 'lit';
import type { Localize } from '../../core/localize.js';
import type { connections } from '../../locales/en/connections.js';
import type { People } from '../../core/people.js';
import type { IconName } from '../../ui/icons.js';
import type { GridColumn } from '../../ui/quotesync-data-grid.js';
import { reasonOf, statusOf, type ConnectionItem, type ItemStatus } from './connection-item.js';
import { scopeNames } from '../shared/scope-text.js';

type Tone = 'success' | 'warning' | 'danger' | 'neutral';

/** Words, look and sign of a status: never the colour alone. */
const STATUS: Readonly<
  Record<ItemStatus, { readonly term: StatusTerm; readonly tone: Tone; readonly icon: IconName | undefined }>
> = {
  deleted: { term: 'statusDeleted', tone: 'neutral', icon: 'trash' },
  testing: { term: 'statusTesting', tone: 'neutral', icon: undefined },
  'test-passed': { term: 'statusTestPassed', tone: 'success', icon: 'check-circle' },
  'test-failed': { term: 'statusTestFailed', tone: 'danger', icon: 'warning-circle' },
  unavailable: { term: 'statusUnavailable', tone: 'warning', icon: 'warning' },
  available: { term: 'statusAvailable', tone: 'success', icon: 'check-circle' },
  unknown: { term: 'statusUnknown', tone: 'neutral', icon: undefined },
};
type StatusTerm =
  | 'statusDeleted'
  | 'statusTesting'
  | 'statusTestPassed'
  | 'statusTestFailed'
  | 'statusUnavailable'
  | 'statusAvailable'
  | 'statusUnknown';

/** `Test failed: the file was not found` */
function statusText(localize: Localize<typeof connections>, item: ConnectionItem, startsKnown: boolean): string {
  const status = statusOf(item);
  if (status === 'unknown' && !startsKnown) return localize.term('statusNotKnown');
  const word = localize.term(STATUS[status].term);
  const reason = reasonOf(item);
  return reason ? `${word}: ${reason}` : word;
}

function renderStatus(
  localize: Localize<typeof connections>,
  item: ConnectionItem,
  startsKnown: boolean,
): TemplateResult {
  const { tone, icon } = STATUS[statusOf(item)];
  const text = statusText(localize, item, startsKnown);
  return html`<quotesync-status .tone=${tone} .sign=${icon} .text=${text}></quotesync-status>`;
}

export function scopeText(
  localize: Localize<typeof connections>,
  { everyone, start }: ConnectionItem,
  people: People,
): string {
  if (everyone) return localize.term('everyone');
  // Until the names are known the row says at least that it is limited.
  if (!start || start.scope.everyone || people.userGroups.length + people.associates.length === 0) {
    return localize.term('specificUsersGroups');
  }
  return scopeNames(localize, start.scope, people);
}

export function connectionColumns(
  localize: Localize<typeof connections>,
  people: People,
  startsKnown: boolean,
): readonly GridColumn<ConnectionItem>[] {
  return [
    {
      key: 'name',
      label: localize.term('name'),
      text: ({ name }) => name,
      // Percentages: the heads of a narrow grid have no more room than the grid.
      width: 'minmax(min(140px, 40%), 1.3fr)',
      rowHeader: true,
      compact: 'primary',
    },
    {
      key: 'connector',
      label: localize.term('quoteConnector'),
      text: ({ connectorName }) => connectorName,
      width: 'minmax(min(120px, 30%), 1fr)',
      compact: 'secondary',
    },
    {
      key: 'status',
      label: localize.term('status'),
      text: (item) => statusText(localize, item, startsKnown),
      render: (item) => renderStatus(localize, item, startsKnown),
      width: 'minmax(min(120px, 30%), 1.2fr)',
      compact: 'secondary',
    },
    {
      key: 'scope',
      label: localize.term('scope'),
      text: (item) => scopeText(localize, item, people),
      width: 'minmax(90px, 0.8fr)',
      compact: 'hidden',
    },
    {
      key: 'description',
      label: localize.term('description'),
      text: ({ description }) => description,
      width: 'minmax(100px, 1.2fr)',
      compact: 'hidden',
    },
  ];
}

/** Whether every word of the filter stands somewhere in the row. */
export function matches(
  item: ConnectionItem,
  columns: readonly GridColumn<ConnectionItem>[],
  filter: string,
  language: string,
): boolean {
  const words = filter.trim().toLocaleLowerCase(language).split(/\s+/);
  const row = columns
    .map(({ text }) => text(item))
    .join('\n')
    .toLocaleLowerCase(language);
  return words.every((word) => row.includes(word));
}
