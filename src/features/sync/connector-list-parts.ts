import { css, html, nothing, type TemplateResult } from 'lit';
import type { SyncConnectionReference } from '../../backend/index.js';
import type { Localize } from '../../core/localize.js';
import type { connections } from '../../locales/en/connections.js';
import type { syncConnectorDialog } from '../../locales/en/sync-connector-dialog.js';
import { icon } from '../../ui/icons.js';
import type { GridColumn } from '../../ui/quotesync-data-grid.js';
import type { ConnectorItem } from './connector-list-controller.js';

export type ListLocalize = Localize<typeof connections & typeof syncConnectorDialog>;

/** A connector that is used is not deleted. */
export interface Refusal {
  readonly connector: ConnectorItem;
  readonly usedBy: readonly SyncConnectionReference[];
}

/** @param withState with a word for what is deleted: the grey of its row is not enough */
export function connectorColumns(localize: ListLocalize, withState: boolean): readonly GridColumn<ConnectorItem>[] {
  const name: GridColumn<ConnectorItem> = {
    key: 'name',
    label: localize.term('name'),
    text: (row) => row.name,
    rowHeader: true,
    compact: 'primary',
  };
  const url: GridColumn<ConnectorItem> = {
    key: 'url',
    label: localize.term('urlOfSyncConnector'),
    text: (row) => row.url,
    render: (row) => html`<bdi dir="ltr">${row.url}</bdi>`,
    width: 'minmax(0, 2fr)',
    compact: 'secondary',
  };
  const state: GridColumn<ConnectorItem> = {
    key: 'state',
    label: localize.term('status'),
    text: ({ deleted }) => (deleted ? localize.term('statusDeleted') : ''),
    width: '110px',
    compact: 'secondary',
  };
  // The short one first: in the second line of a narrow row the last one gets what is left.
  return withState ? [name, state, url] : [name, url];
}

export const refusalStyles = css`
  .refusal {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-1) var(--_space-2);
    margin: 0 var(--_space-4) var(--_space-3);
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid var(--_color-warning);
    border-radius: var(--_radius-m);
    background: var(--_color-warning-surface);
    font-size: var(--_font-size-s);
    overflow-wrap: anywhere;
  }
  .refusal > svg {
    color: var(--_color-warning);
    margin-block-start: 1px;
  }
  .refusal > div {
    display: grid;
    gap: var(--_space-1);
    min-inline-size: 0;
  }
  .refusal :is(h3, p, ul) {
    margin: 0;
  }
  .refusal h3 {
    font-size: var(--_font-size-m);
    font-weight: 600;
  }
  .refusal ul {
    max-block-size: 9lh;
    overflow: auto;
    padding-inline-start: 1.4em;
  }
  .refusal ul:focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: 1px;
  }
  .refusal bdi {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    /* A box of its own would begin on the side that its text begins on. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .refusal__actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin-block-start: var(--_space-1);
  }
`;

/** More names than fit: the keyboard must be able to scroll them. */
const MANY = 6;

/** Why a connector was not deleted: all connections that use it, by name. */
export function renderRefusal(
  localize: ListLocalize,
  { connector, usedBy }: Refusal,
  onRetry: () => void,
  onDismiss: () => void,
): TemplateResult {
  return html`
    <div class="refusal" role="alert">
      ${icon('warning')}
      <div>
        <h3><bdi>${localize.term('syncConnectorInUse', connector.name)}</bdi></h3>
        <p id="used-by">
          ${
            usedBy.length > 0
              ? localize.term('syncConnectorUsedBy', usedBy.length)
              : localize.term('syncConnectorUsedByUnknown')
          }
        </p>
        ${
          usedBy.length > 0
            ? html`<ul aria-labelledby="used-by" tabindex=${usedBy.length > MANY ? 0 : nothing}>
                ${usedBy.map(({ name }) => html`<li><bdi>${name}</bdi></li>`)}
              </ul>`
            : nothing
        }
        <div class="refusal__actions">
          <button type="button" class="button" @click=${onRetry}>${localize.term('retry')}</button>
          <button type="button" class="button button--quiet" @click=${onDismiss}>${localize.term('dismiss')}</button>
        </div>
      </div>
    </div>
  `;
}
