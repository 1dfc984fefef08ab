import { isChanged, isProblem, isUnmapped, type ItemRow } from './list-rows.js';

export const LIST_FILTERS = ['all', 'unmapped', 'problems', 'changed'] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

/** What of a list is looked for. */
export interface ListQuery {
  readonly filter: ListFilter;
  readonly text: string;
}

export const EVERYTHING: ListQuery = { filter: 'all', text: '' };

const TESTS: Readonly<Record<ListFilter, (row: ItemRow) => boolean>> = {
  all: () => true,
  unmapped: isUnmapped,
  problems: isProblem,
  changed: isChanged,
};

/** Keys of the items that are looked for. @param nameOf SuperOffice's item: it can be looked for, too */
export function matching(
  rows: readonly ItemRow[],
  { filter, text }: ListQuery,
  nameOf: (crmItemId: number) => string,
  language: string,
): readonly string[] {
  const wanted = text.trim().toLocaleLowerCase(language);
  const has = (name: string): boolean => name.toLocaleLowerCase(language).includes(wanted);
  return rows
    .filter((row) => TESTS[filter](row) && (has(row.name) || has(row.key) || has(nameOf(row.crmItemId))))
    .map(({ key }) => key);
}
