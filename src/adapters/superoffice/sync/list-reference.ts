/** SuperOffice's list behind a list field. */
export interface ListReference {
  /** Name of the MDO list. */
  readonly name: string;
  /** What that list has to be told. */
  readonly additionalInfo: string;
}

/**
 * `table=business` and `table=udlist&udListDefinitionId=7` are the documented forms. That the table is the name of the
 * list, and the rest what the list wants to be told, is the assumption of this one place.
 *
 * @returns `undefined` for a field that refers to no list
 */
export function listOf(reference: string): ListReference | undefined {
  const parts = reference.split('&');
  const table = parts.find((part) => /^table=/i.test(part));
  if (table === undefined) return undefined;
  const name = table.slice('table='.length);
  return name === '' ? undefined : { name, additionalInfo: parts.filter((part) => part !== table).join('&') };
}
