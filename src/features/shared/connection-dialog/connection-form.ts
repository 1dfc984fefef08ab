import {
  hasSecret,
  languageSegments,
  withoutEmptyTexts,
  isNewSecret,
  type ConfigurationField,
  type ConfigurationValue,
  type ConfigurationValues,
  type Scope,
} from '../../../backend/index.js';
import type { ConnectionDetails, OwnValues } from './connection-subject.js';

/** What the dialog edits. Both scope lists stay while "Everyone" is chosen, so that a second thought costs nothing. */
export interface ConnectionForm {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly connector: string;
  readonly everyone: boolean;
  readonly userGroupIds: readonly number[];
  readonly associateIds: readonly number[];
  readonly own: OwnValues;
  readonly values: ConfigurationValues;
  /** Keys of fields whose text is no number or date in the user's language; `values` has the text. */
  readonly unreadable: readonly string[];
}

/** In characters, of the stored text with all its languages (SuperOffice's column). */
export const MAX_NAME_LENGTH = 254;
/** In characters (SuperOffice's column of configuration values). */
export const MAX_VALUE_LENGTH = 1023;

export const EMPTY_FORM: ConnectionForm = {
  id: 0,
  name: '',
  description: '',
  connector: '',
  everyone: true,
  userGroupIds: [],
  associateIds: [],
  own: {},
  values: new Map(),
  unreadable: [],
};

export function formOf({ connection, values }: ConnectionDetails): ConnectionForm {
  const { id, name, description, connector, scope, own } = connection;
  return {
    id,
    name,
    description,
    connector,
    everyone: scope.everyone,
    userGroupIds: scope.everyone ? [] : scope.userGroupIds,
    associateIds: scope.everyone ? [] : scope.associateIds,
    own,
    values,
    unreadable: [],
  };
}

/** What every kind of connection sends of it. */
export interface CommonInput {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly scope: Scope;
}

export function inputOf({ id, name, description, ...form }: ConnectionForm): CommonInput {
  const { everyone, userGroupIds, associateIds } = form;
  return {
    id,
    name: withoutEmptyTexts(name).trim(),
    description: withoutEmptyTexts(description),
    scope: everyone ? { everyone } : { everyone, userGroupIds, associateIds },
  };
}

/** Values with every stored secret forgotten: a copy or a new connection cannot keep what it may not read. */
export function withoutSecrets(values: ConfigurationValues): ConfigurationValues {
  return new Map([...values].map(([key, value]) => [key, isSecret(value) ? { isSet: false } : value]));
}

export function isSecret(value: ConfigurationValue | undefined): boolean {
  return typeof value === 'object';
}

function sameValue(a: ConfigurationValue | undefined, b: ConfigurationValue | undefined): boolean {
  if (isNewSecret(a) && isNewSecret(b)) return a.reveal() === b.reveal();
  if (isNewSecret(a) || isNewSecret(b)) return false;
  if (typeof a === 'object' && typeof b === 'object') return a.isSet === b.isSet;
  return a === b;
}

export function sameValues(a: ConfigurationValues, b: ConfigurationValues): boolean {
  return a.size === b.size && [...a].every(([key, value]) => sameValue(value, b.get(key)));
}

function sameIds(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

/** The parts of a connection that can differ, in the order of the dialog. */
export type FormPart = 'name' | 'connector' | 'scope' | 'description' | `own:${string}` | `value:${string}`;

/** Where two forms of the same connection differ. */
export function differences(a: ConnectionForm, b: ConnectionForm): readonly FormPart[] {
  const parts: FormPart[] = [];
  if (a.name !== b.name) parts.push('name');
  if (a.connector !== b.connector) parts.push('connector');
  if (!sameScope(a, b)) parts.push('scope');
  for (const key of Object.keys({ ...a.own, ...b.own })) if (a.own[key] !== b.own[key]) parts.push(`own:${key}`);
  for (const key of new Set([...a.values.keys(), ...b.values.keys()])) {
    if (!sameValue(a.values.get(key), b.values.get(key))) parts.push(`value:${key}`);
  }
  if (a.description !== b.description) parts.push('description');
  return parts;
}

/** Whether a part is a configuration value. */
export function isValue(part: FormPart): boolean {
  return part.startsWith('value:');
}

function sameScope(a: ConnectionForm, b: ConnectionForm): boolean {
  if (a.everyone || b.everyone) return a.everyone === b.everyone;
  return sameIds(a.userGroupIds, b.userGroupIds) && sameIds(a.associateIds, b.associateIds);
}

/** `theirs` with what I changed since `base`: my edits win, everything else is theirs. */
export function merged(base: ConnectionForm, mine: ConnectionForm, theirs: ConnectionForm): ConnectionForm {
  const changed = new Set(differences(base, mine));
  const values = new Map(theirs.values);
  for (const [key, value] of mine.values) if (changed.has(`value:${key}`)) values.set(key, value);
  const own = { ...theirs.own };
  for (const [key, value] of Object.entries(mine.own)) if (changed.has(`own:${key}`)) own[key] = value;
  const scope = changed.has('scope') ? mine : theirs;
  return {
    id: theirs.id,
    name: (changed.has('name') ? mine : theirs).name,
    description: (changed.has('description') ? mine : theirs).description,
    connector: theirs.connector,
    everyone: scope.everyone,
    userGroupIds: scope.userGroupIds,
    associateIds: scope.associateIds,
    own,
    values,
    unreadable: mine.unreadable,
  };
}

/** Something that keeps the form from being saved, and where it can be mended. */
export type Problem =
  | { readonly kind: 'name-missing' | 'name-too-long' | 'connector-missing' | 'scope-missing' }
  | { readonly kind: 'value-missing' | 'value-unreadable' | 'value-too-long'; readonly field: ConfigurationField };

export function problems(form: ConnectionForm, fields: readonly ConfigurationField[]): readonly Problem[] {
  const found: Problem[] = [];
  if (isBlank(form.name)) found.push({ kind: 'name-missing' });
  if (form.name.length > MAX_NAME_LENGTH) found.push({ kind: 'name-too-long' });
  if (form.connector === '') found.push({ kind: 'connector-missing' });
  if (!form.everyone && form.userGroupIds.length + form.associateIds.length === 0)
    found.push({ kind: 'scope-missing' });
  for (const field of fields) {
    const unreadable = form.unreadable.includes(field.key);
    const kind = unreadable ? 'value-unreadable' : valueProblem(field, form.values.get(field.key));
    if (kind) found.push({ kind, field });
  }
  return found;
}

/** A multi-language name with nothing in any language is blank too. */
function isBlank(name: string): boolean {
  const segments = [...languageSegments(name).values()];
  return segments.length > 0 ? segments.every((text) => text.trim() === '') : name.trim() === '';
}

const READABLE: Readonly<Partial<Record<ConfigurationField['type'], RegExp>>> = {
  integer: /^-?\d+$/,
  double: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

function valueProblem(
  { type, access, maxLength }: ConfigurationField,
  value: ConfigurationValue | undefined,
): 'value-missing' | 'value-unreadable' | 'value-too-long' | undefined {
  // A checkbox always has a value, and nobody can mend what is read-only.
  if (type === 'label' || type === 'checkbox' || access === 'read-only') return undefined;
  const filled = typeof value === 'object' ? hasSecret(value) : typeof value === 'string' && value.trim() !== '';
  if (!filled) return access === 'mandatory' ? 'value-missing' : undefined;
  const text = isNewSecret(value) ? value.reveal() : value;
  if (typeof text !== 'string') return undefined;
  if (READABLE[type] && !READABLE[type].test(text)) return 'value-unreadable';
  return text.length > (maxLength || MAX_VALUE_LENGTH) ? 'value-too-long' : undefined;
}
