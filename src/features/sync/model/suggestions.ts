import {
  pairCompatibility,
  type ConfigurationFieldType,
  type CrmField,
  type PairCompatibility,
  type SyncFieldMapping,
  type SyncMappedField,
} from '../../../backend/index.js';
import { fieldNames, type FieldName } from './field-names.js';
import { groupsByName, type NamedGroup, type NamedThing } from './suggestions-names.js';
import { bestPairs, confidenceOf, type CandidateGroup, type CandidatePair } from './suggestions-pairs.js';

/**
 * What speaks for a suggestion. `language` is a BCP 47 tag; `''`: the two texts are alike as they are shown, whatever
 * their language.
 */
export type SuggestionEvidence =
  /** The ERP field has the key of the SuperOffice field, in any case. */
  | { readonly kind: 'key' }
  | { readonly kind: 'label'; readonly language: string }
  | { readonly kind: 'similar-label'; readonly language: string }
  /** The same type; alone: the only two that are left of their type. */
  | { readonly kind: 'type' };

export interface MappingSuggestion {
  readonly fieldKey: string;
  readonly crmFieldKey: string;
  /** More than 0, at most 1. */
  readonly confidence: number;
  /** What it rests on, the strongest first; never empty. */
  readonly evidence: readonly SuggestionEvidence[];
}

/** Where values can be lost in a direction. */
const DOUBT_OF_LOSS = 0.15;

/** What can still be mapped to each other. */
interface Open {
  readonly fields: readonly SyncMappedField[];
  readonly crmFields: readonly CrmField[];
}

function openOf(fields: readonly SyncMappedField[], crmFields: readonly CrmField[]): Open {
  const used = new Set(fields.map(({ crmFieldKey }) => crmFieldKey));
  const free = crmFields.filter(({ key }) => key !== '' && !used.has(key));
  return {
    fields: fields.filter(({ crmFieldKey, missingInErp }) => crmFieldKey === '' && !missingInErp),
    crmFields: [...new Map(free.map((crm) => [crm.key, crm])).values()],
  };
}

/** Of a field with a documented key its names; of another one the names of what is called as it is. */
function knownNames({ key, label }: NamedThing): readonly FieldName[] {
  const { byKey, byName } = fieldNames();
  return byKey.get(key.toUpperCase()) ?? byName(label).flatMap(({ crmFieldKey }) => byKey.get(crmFieldKey) ?? []);
}

/** SuperOffice's own fields are before those that a customer has added under the same name. */
function byImportance(crmFieldKey: string): string {
  return `${fieldNames().byKey.has(crmFieldKey.toUpperCase()) ? 0 : 1}${crmFieldKey}`;
}

/** In one of the directions that the field can have: read-only ones go to SuperOffice alone. */
function losesSomething({ access }: SyncMappedField, { toSuperOffice, bothWays }: PairCompatibility): boolean {
  return access === 'read-only' ? toSuperOffice.grade === 'lossy' : !bothWays;
}

const SAME_TYPE: SuggestionEvidence = { kind: 'type' };

/** What two types say: more evidence, doubt; `undefined`: these fields cannot be mapped to each other. */
function judgedTypes(
  field: SyncMappedField,
  type: ConfigurationFieldType | undefined,
): { readonly evidence: readonly SuggestionEvidence[]; readonly doubt: number } | undefined {
  const fit = pairCompatibility(field.type, type);
  if (fit && !fit.offered) return undefined;
  const doubt = fit && losesSomething(field, fit) ? DOUBT_OF_LOSS : 0;
  return { evidence: field.type === type ? [SAME_TYPE] : [], doubt };
}

/** With what the types say: all fields on the left have the same one, and are read-only or not. */
function judged({ fields, crmFields }: Open, { lefts, rights }: NamedGroup): CandidateGroup {
  const [first = -1] = lefts;
  const field = fields[first];
  // Of captions and passwords nothing is kept anywhere.
  if (!field || field.type === 'label' || field.type === 'password') return { lefts, rights: [] };
  const types = new Map<ConfigurationFieldType | undefined, ReturnType<typeof judgedTypes>>();
  const possible = rights.flatMap(({ right, evidence, likeness }) => {
    const type = crmFields[right]?.type;
    if (!types.has(type)) types.set(type, judgedTypes(field, type));
    const said = types.get(type);
    if (!said) return [];
    const all = [...evidence, ...said.evidence];
    return [{ right, evidence: all, confidence: confidenceOf(all, likeness, said.doubt) }];
  });
  return { lefts, rights: possible };
}

/** By type: the place of what is the only one of it. Texts are everywhere: to be the last of them says nothing. */
function onlyOnes(
  things: readonly { readonly type: ConfigurationFieldType | undefined }[],
  taken: ReadonlySet<number>,
): ReadonlyMap<ConfigurationFieldType, number> {
  const places = new Map<ConfigurationFieldType, readonly number[]>();
  things.forEach(({ type }, at) => {
    if (type === undefined || type === 'text' || type === 'label' || type === 'password' || taken.has(at)) return;
    places.set(type, [...(places.get(type) ?? []), at]);
  });
  const single = [...places].flatMap(([type, [at, ...others]]) =>
    at === undefined || others.length > 0 ? [] : [[type, at] as const],
  );
  return new Map(single);
}

/** What no name speaks for: the only field of its type that is left on either side. */
function lastOfTheirType({ fields, crmFields }: Open, taken: readonly CandidatePair[]): readonly CandidatePair[] {
  const lefts = onlyOnes(fields, new Set(taken.map(({ left }) => left)));
  const rights = onlyOnes(crmFields, new Set(taken.map(({ right }) => right)));
  const evidence = [{ kind: 'type' }] as const;
  return [...lefts].flatMap(([type, left]) => {
    const right = rights.get(type);
    return right === undefined ? [] : [{ left, right, evidence, confidence: confidenceOf(evidence, 0) }];
  });
}

/**
 * For fields that are not mapped and that the connector still offers: SuperOffice fields that are free and of a type that
 * fits, each at most once. In the order of the fields; the same for the same fields, whatever their order.
 *
 * Between its steps the page may do something else: all of them take long where many names are alike.
 */
export function* suggestMappings(
  fields: readonly SyncMappedField[],
  crmFields: readonly CrmField[],
): Generator<undefined, readonly MappingSuggestion[]> {
  const open = openOf(fields, crmFields);
  const kindOf = ({ type, access }: SyncMappedField): string => `${type} ${access === 'read-only'}`;
  const candidates: CandidateGroup[] = [];
  for (const groups of groupsByName(open.fields, open.crmFields, knownNames, kindOf)) {
    candidates.push(...groups.map((group) => judged(open, group)));
    yield;
  }
  const named = bestPairs(
    candidates,
    open.fields.map(({ key }) => key),
    open.crmFields.map(({ key }) => byImportance(key)),
  );
  return [...named, ...lastOfTheirType(open, named)]
    .sort((one, other) => one.left - other.left)
    .flatMap(({ left, right, confidence, evidence }) => {
      const field = open.fields[left];
      const crm = open.crmFields[right];
      return field && crm ? [{ fieldKey: field.key, crmFieldKey: crm.key, confidence, evidence }] : [];
    });
}

/** The field with what is suggested for it. What is mapped stays as it is, and so do directions and columns. */
export function accepted(mapping: SyncFieldMapping, { crmFieldKey }: MappingSuggestion): SyncFieldMapping {
  return mapping.crmFieldKey === '' ? { ...mapping, crmFieldKey } : mapping;
}
