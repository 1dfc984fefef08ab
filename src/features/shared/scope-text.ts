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
  const shown = names.slice(0, SHOWN).join(', ');
  return names.length > SHOWN ? localize.term('andMore', shown, names.length - SHOWN) : shown;
}

function nameOf(id: number, items: readonly Named[]): string {
  return items.find((item) => item.id === id)?.name ?? `#${id}`;
}
