import { formatDecimal } from '../../../core/decimal.js';
import type { LazyLists } from '../../../core/lazy-lists.js';
import type { Localize } from '../../../core/localize.js';
import type { ConfigurationValue, SyncFieldDefault } from '../../../backend/index.js';
import { conflict } from '../../../locales/en/conflict.js';
import { connections } from '../../../locales/en/connections.js';
import { fields } from '../../../locales/en/fields.js';
import { sync } from '../../../locales/en/sync.js';
import { syncDefaults } from '../../../locales/en/sync-defaults.js';

export const defaultTerms = { ...conflict, ...connections, ...fields, ...sync, ...syncDefaults };
export type DefaultLocalize = Localize<typeof defaultTerms>;

export function nameOf({ label, key }: Pick<SyncFieldDefault, 'label' | 'key'>): string {
  return label || key;
}

/** A value as people read it. Items of lists have their names as soon as the list is there. */
export function valueText(
  localize: DefaultLocalize,
  { type, listName }: Pick<SyncFieldDefault, 'type' | 'listName'>,
  value: ConfigurationValue | undefined,
  lists: LazyLists,
): string {
  if (typeof value === 'boolean') return localize.term(value ? 'yes' : 'no');
  // Secrets are no defaults, and would not be shown.
  if (typeof value !== 'string' || value === '') return '';
  switch (type) {
    case 'integer':
    case 'double':
      return formatDecimal(value, localize.language);
    case 'date':
      return dateText(localize, value);
    case 'list':
      return itemText(localize, value, lists.get(listName));
    default:
      return value;
  }
}

function itemText(localize: DefaultLocalize, value: string, list: ReturnType<LazyLists['get']>): string {
  if (list.status !== 'ready') return value;
  const item = list.items.find(({ key }) => key === value);
  return item ? item.name : localize.term('notInList', value);
}

/** @param value `YYYY-MM-DD`; what is no date stays as it is */
function dateText(localize: DefaultLocalize, value: string): string {
  const date = new Date(`${value}T00:00:00`);
  return Number.isNaN(date.getTime()) ? value : localize.dateTime(date, { dateStyle: 'medium' });
}
