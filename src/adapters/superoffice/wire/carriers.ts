import * as v from 'valibot';

/**
 * The carriers (DTOs) of the SuperOffice WebAPI that this adapter reads, as schemas: an answer is checked, never cast.
 * Shapes: official Swagger of the Quote, Archive and MDO agents, v1. The server's own casing is PascalCase; strings and
 * collections may be `null`. Carriers that are sent back keep the properties that are not named here (`looseObject`).
 */

/** A string that may be missing. */
export const text = v.nullish(v.string(), '');
const flag = v.nullish(v.boolean(), false);
const id = v.pipe(v.number(), v.integer());
const ids = v.nullish(v.array(id), []);

export const pluginResponse = v.object({
  IsOk: v.boolean(),
  UserExplanation: text,
  TechExplanation: text,
  ErrorCode: text,
  // A status that a later server adds must not make the whole answer unreadable: IsOk decides then.
  Status: v.nullish(v.fallback(v.picklist(['Ok', 'OkWithInfo', 'Warning', 'Error']), 'Ok'), 'Ok'),
});
export type PluginResponseCarrier = v.InferOutput<typeof pluginResponse>;

export const quoteConnection = v.looseObject({
  QuoteConnectionId: id,
  ERPName: text,
  DisplayName: text,
  DisplayDescription: text,
  ConnectorName: text,
  ErpConnectionId: v.nullish(id, 0),
  IsAvailable: flag,
  InitializeResponse: v.nullish(pluginResponse, null),
  AllAccess: flag,
  Deleted: flag,
  UserGroupAccessIds: ids,
  AssociateAccessIds: ids,
});
export type QuoteConnectionCarrier = v.InferOutput<typeof quoteConnection>;

/**
 * An object whose keys are data, as a map: keys come from connectors, and `v.record` would drop `__proto__` and
 * `constructor`. `null` is none: where the server says it, a call has failed.
 */
export function dictionary<Value>(value: v.GenericSchema<unknown, Value>) {
  return v.pipe(
    v.custom<object>((input) => typeof input === 'object' && input !== null && !Array.isArray(input)),
    v.transform((input): unknown => Object.entries(input).map(([key, held]: [string, unknown]) => ({ key, held }))),
    v.array(v.object({ key: v.string(), held: value })),
    v.transform((entries): ReadonlyMap<string, Value> => new Map(entries.map(({ key, held }) => [key, held]))),
  );
}

export const archiveListItem = v.object({
  EntityName: text,
  PrimaryKey: id,
  ColumnData: v.nullish(dictionary(v.nullish(v.object({ DisplayValue: text }), { DisplayValue: '' })), {}),
});
export type ArchiveListItemCarrier = v.InferOutput<typeof archiveListItem>;

export const archiveListResult = v.object({
  RowCount: v.nullish(v.number(), 0),
  Rows: v.nullish(v.array(archiveListItem), []),
});

const mdoListItemFields = {
  Id: id,
  Name: text,
  ToolTip: text,
  Deleted: flag,
  Rank: v.nullish(v.number(), 0),
  Type: text,
  ExtraInfo: text,
  FullName: text,
};
export interface MdoListItemCarrier extends v.InferOutput<v.ObjectSchema<typeof mdoListItemFields, undefined>> {
  ChildItems: MdoListItemCarrier[];
}
export const mdoListItem: v.GenericSchema<unknown, MdoListItemCarrier> = v.object({
  ...mdoListItemFields,
  // Lists with headings nest their items.
  ChildItems: v.nullish(v.array(v.lazy(() => mdoListItem)), []),
});
