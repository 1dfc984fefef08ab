import * as v from 'valibot';
import { text } from './carriers.js';
import { enumeration } from './enumeration.js';

/** Carriers of the Import agent; see carriers.ts. Lines are sent back. */

const importLine = v.looseObject({
  Values: v.nullish(v.array(text), []),
  Selected: v.nullish(v.boolean(), false),
  /** Flags: their names, comma-separated, or their sum. */
  Operation: enumeration,
  ExternalKey: text,
});
export type ImportLineCarrier = v.InferOutput<typeof importLine>;

export const importLines = v.nullish(v.array(importLine), []);

export const importErpData = v.object({
  ImportLines: importLines,
  ColumnInfos: v.nullish(
    v.array(v.object({ Name: text, DisplayName: text, Locked: v.nullish(v.boolean(), false) })),
    [],
  ),
});
export type ImportErpDataCarrier = v.InferOutput<typeof importErpData>;

/** The selection's id and the number of lines. */
export const importResult = v.nullish(v.array(v.number()), []);
