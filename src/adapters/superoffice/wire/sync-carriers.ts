import * as v from 'valibot';
import { text } from './carriers.js';
import { fieldMetadata, stringDictionary } from './configuration-carriers.js';

/** Carriers of the ErpSync and Batch agents; see carriers.ts. */

const flag = v.nullish(v.boolean(), false);
const id = v.pipe(v.number(), v.integer());
const ids = v.nullish(v.array(id), []);
/** What is read but not sent back: a value that a later version spells differently must not hide all the others. */
const lenient = v.fallback(text, '');

export const erpConnection = v.looseObject({
  ErpConnectionId: id,
  ErpConnectorId: id,
  DisplayName: text,
  DisplayDescription: text,
  Active: flag,
  /** Lists leave it out. */
  ConfigFields: v.nullish(stringDictionary, null),
  Deleted: flag,
  AllAccess: flag,
  UserGroupAccessIds: ids,
  AssociateAccessIds: ids,
});
export type ErpConnectionCarrier = v.InferOutput<typeof erpConnection>;

export const erpConnector = v.looseObject({
  ErpConnectorId: id,
  DisplayName: text,
  URL: text,
  Deleted: flag,
});
export type ErpConnectorCarrier = v.InferOutput<typeof erpConnector>;

/** Unlike the Quote agent's: an array. */
export const fieldMetadataList = v.nullish(v.array(fieldMetadata), null);

export const listItems = v.nullish(v.array(v.object({ Id: id, Name: text })), []);

export const engineStatus = v.object({
  IsRunning: v.boolean(),
  StatusMessage: text,
  Interval: v.nullish(v.unknown()),
});
export type EngineStatusCarrier = v.InferOutput<typeof engineStatus>;

export const connectionSummary = v.object({
  LastSync: text,
  Actors: v.nullish(v.array(v.object({ ActorType: lenient, HasMappings: flag, Defaults: text, Mappings: text })), []),
});

export const batchTaskInfo = v.object({
  Id: id,
  Name: text,
  State: lenient,
  Description: text,
  ProgressDescription: text,
  ProgressPercent: v.fallback(v.nullish(v.number(), -1), -1),
  Result: text,
  ParameterObject: v.fallback(v.nullish(stringDictionary, null), null),
  Created: text,
  CancellationBehaviour: lenient,
});
export type BatchTaskCarrier = v.InferOutput<typeof batchTaskInfo>;
