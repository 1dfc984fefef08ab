import * as v from 'valibot';
import {
  applyChanges,
  changesBetween,
  FIELD_FLAGS,
  partKey,
  partsOf,
  type CallOptions,
  type FieldsChanges,
  type FieldsConfiguration,
  type FieldsPart,
  type FlagChange,
} from '../../backend/index.js';
import type { SuperOfficeClient } from './client.js';
import { quoteLineConfigurationRow, type QuoteLineConfigurationRow } from './wire/settings-carriers.js';

/** Order and flags: rows of the configuration, written in one step. */

/** What has to be written for `target`, built from the rows as they are stored. */
export function changedRows(
  rows: readonly QuoteLineConfigurationRow[],
  present: FieldsConfiguration,
  target: FieldsConfiguration,
): readonly QuoteLineConfigurationRow[] {
  const ranks = changesBetween(present, target).order ? ranksOf(rows) : undefined;
  const stored = new Map(rows.map((row) => [row.FieldName, row]));
  const before = new Map(present.fields.map((field) => [field.id, field]));
  return target.fields.flatMap((field, index) => {
    const [row, old] = [stored.get(field.id), before.get(field.id)];
    if (!row || !old) return [];
    const Rank = ranks?.[index] ?? row.Rank;
    if (Rank === row.Rank && FIELD_FLAGS.every((flag) => old[flag] === field[flag])) return [];
    return [{ ...row, InUse: field.shown, Editable: field.editable, Mandatory: field.mandatory, Rank }];
  });
}

/** Those that are in use, dealt out anew: rows that keep their place keep their rank. */
function ranksOf(rows: readonly QuoteLineConfigurationRow[]): readonly number[] {
  const ranks = rows.map(({ Rank }) => Rank).sort((a, b) => a - b);
  return new Set(ranks).size === ranks.length ? ranks : ranks.map((_, index) => index + 1);
}

/** @returns all rows as the service says that they are stored now */
export async function writeRows(
  client: SuperOfficeClient,
  changed: readonly QuoteLineConfigurationRow[],
  options: CallOptions,
): Promise<readonly QuoteLineConfigurationRow[]> {
  return client.call(
    {
      name: 'Quote/SaveQuoteLineConfigurations',
      parameters: { QuoteLineConfigurations: changed },
      // `null` would be a call that failed.
      answer: v.array(quoteLineConfigurationRow),
      raw: true,
    },
    options,
  );
}

/** What is asked for in order and flags: how far it is stored. What is locked is neither. */
export function progressOf(
  changes: FieldsChanges,
  present: FieldsConfiguration,
): { readonly stored: readonly FieldsPart[]; readonly open: readonly FieldsPart[] } {
  const rest = changesBetween(present, applyChanges(present, { ...changes, texts: [] }));
  const open = new Set(partsOf(rest).map(partKey));
  const fields = new Map(present.fields.map((field) => [field.id, field]));
  const isStored = ({ id, flag, value }: FlagChange): boolean => fields.get(id)?.[flag] === value;
  const stored = partsOf({ ...changes, flags: changes.flags.filter(isStored), texts: [] });
  return {
    stored: stored.filter((part) => !open.has(partKey(part))),
    open: partsOf({ ...changes, texts: [] }).filter((part) => open.has(partKey(part))),
  };
}
