import * as v from 'valibot';
import { serviceLanguage, type BackendError, type CallOptions } from '../../backend/index.js';
import type { SuperOfficeClient } from './client.js';
import { readCultures, withCultures } from './cultures.js';
import { isRefusal } from './refusals.js';
import { areSubstitutionsActive, readSubstitutions, resourceOf, type OwnResources } from './field-resources.js';
import { mapLimited } from './limited.js';
import { quoteLineConfigurationRow, type QuoteLineConfigurationRow } from './wire/settings-carriers.js';

const AT_ONCE = 4;

/** Rows as users of a language read them, by the name of the field. */
export type ResolvedRows = ReadonlyMap<string, QuoteLineConfigurationRow>;

/** What seldom changes, and is not read again to save something. */
export interface FieldsBasis {
  readonly cultures: readonly string[];
  /** By the service's language. */
  readonly resolved: ReadonlyMap<string, ResolvedRows>;
}

/** The configuration of quote lines as the service stores it. */
export interface FieldsSnapshot {
  /** As they are stored, by rank. */
  readonly rows: readonly QuoteLineConfigurationRow[];
  readonly basis: FieldsBasis;
  /** Cultures are spelled as in `basis`. */
  readonly own: OwnResources;
  /** `undefined` when the service says nothing about it. */
  readonly active: boolean | undefined;
  /** Why own texts can neither be read nor written. */
  readonly refusal: BackendError | undefined;
}

/** @param known from an earlier reading; absent: everything is read */
export async function readSnapshot(
  client: SuperOfficeClient,
  options: CallOptions,
  known?: FieldsBasis,
): Promise<FieldsSnapshot> {
  const [stored, state, listed] = await Promise.all([
    readStored(client, options),
    readSwitch(client, options),
    known?.cultures ?? readCultures(client, options),
  ]);
  const { rows, substitutions } = stored;
  const cultures = withCultures(
    listed,
    [...substitutions.own.values()].flatMap((texts) => [...texts.keys()]),
  );
  const resolved = known?.resolved ?? (await readResolved(client, cultures, options));
  return {
    rows,
    basis: { cultures, resolved },
    own: spelledAs(cultures, substitutions.own),
    active: state.active,
    refusal: substitutions.refusal ?? state.refusal,
  };
}

async function readStored(client: SuperOfficeClient, options: CallOptions) {
  const rows = byRank(await readRows(client, options, true));
  const names = rows.flatMap(({ Label, Tooltip }) => [resourceOf(Label) ?? [], resourceOf(Tooltip) ?? []].flat());
  return { rows, substitutions: await readSubstitutions(client, [...new Set(names)], options) };
}

async function readSwitch(
  client: SuperOfficeClient,
  options: CallOptions,
): Promise<Pick<FieldsSnapshot, 'active' | 'refusal'>> {
  try {
    return { active: await areSubstitutionsActive(client, options), refusal: undefined };
  } catch (thrown) {
    if (isRefusal(thrown)) return { active: undefined, refusal: thrown };
    throw thrown;
  }
}

/** One call a language: cultures such as `en-US` and `en-GB` are asked for with the same one. */
async function readResolved(
  client: SuperOfficeClient,
  cultures: readonly string[],
  { signal }: CallOptions,
): Promise<FieldsBasis['resolved']> {
  const languages = [...new Set(cultures.map(serviceLanguage))];
  const answers = await mapLimited(languages, AT_ONCE, async (language) => {
    const rows = await readRows(client, { signal, language }, false);
    return [language, new Map(rows.map((row) => [row.FieldName, row]))] as const;
  });
  return new Map(answers);
}

function readRows(
  client: SuperOfficeClient,
  options: CallOptions,
  raw: boolean,
): Promise<readonly QuoteLineConfigurationRow[]> {
  const name = 'Quote/GetAllQuoteLineConfigurations';
  return client.call({ name, answer: v.nullish(v.array(quoteLineConfigurationRow), []), raw }, options);
}

/** The first of each name; rows of the same rank stay as the service gave them. */
export function byRank(rows: readonly QuoteLineConfigurationRow[]): readonly QuoteLineConfigurationRow[] {
  const names = new Map<string, QuoteLineConfigurationRow>();
  for (const row of rows) if (!names.has(row.FieldName)) names.set(row.FieldName, row);
  return [...names.values()].sort((a, b) => a.Rank - b.Rank);
}

function spelledAs(cultures: readonly string[], own: OwnResources): OwnResources {
  const spelling = new Map(cultures.map((culture) => [culture.toLowerCase(), culture]));
  return new Map(
    [...own].map(([name, texts]) => [
      name,
      new Map([...texts].map(([culture, text]) => [spelling.get(culture.toLowerCase()) ?? culture, text])),
    ]),
  );
}
