import type { Localize } from '../../core/localize.js';
import type { connections } from '../../locales/en/connections.js';

interface Named {
  readonly id: number;
  readonly name: string;
}

const SHOWN = 3;

/** "Sales, Marketing, Ann Berg +4"; groups first. Ids that the directory does not know are shown as numbers. */
export function scopeNames(
  localize: Localize<typeof connections>,
  chosen: { readonly userGroupIds: readonly number[]; readonly associateIds: readonly number[] },
  directory: { readonly userGroups: readonly Named[]; readonly associates: readonly Named[] },
): string {
  const names = [
    ...chosen.userGroupIds.map((id) => nameOf(id, directory.userGroups)),
    ...chosen.associateIds.map((id) => nameOf(id, directory.associates)),
  ];
  const list = new Intl.ListFormat(localize.language, { type: 'unit' });
  if (names.length <= SHOWN) return list.format(names);
  // No "and" before the last one that is shown: it is not the last one.
  const shown = list.formatToParts(names.slice(0, SHOWN + 1)).slice(0, -2);
  return localize.term('andMore', shown.map(({ value }) => value).join(''), names.length - SHOWN);
}

function nameOf(id: number, items: readonly Named[]): string {
  return items.find((item) => item.id === id)?.name ?? `#${id}`;
}
