import type { ConfigurationFieldType, CrmActorType, ErpField } from '../../../backend/index.js';
import { bareValue } from '../wire/culture-data.js';

/**
 * Enumerations of fields. Agents have their names, archives their numbers (`[I:5]`); carriers with either are sent back
 * as they came, so they are only understood here.
 */
export type WireEnum = string | number;

const FIELD_TYPES: ReadonlyMap<string, ConfigurationFieldType> = new Map(
  (
    [
      ['0', 'checkbox'],
      ['1', 'text'],
      ['2', 'password'],
      ['3', 'integer'],
      ['4', 'double'],
      ['5', 'list'],
      ['6', 'date'],
      ['99', 'label'],
    ] as const
  ).flatMap(([number, type]) => [[number, type] as const, [type, type] as const]),
);

const ACCESSES: ReadonlyMap<string, ErpField['access']> = new Map([
  ['0', 'normal'],
  ['1', 'mandatory'],
  ['2', 'read-only'],
  ['mandatory', 'mandatory'],
  ['readonly', 'read-only'],
]);

const CRM_TYPES: ReadonlyMap<string, CrmActorType> = new Map(
  (['unknown', 'contact', 'person', 'project', 'sale'] as const).flatMap((type, number) => [
    [type, type] as const,
    [String(number), type] as const,
  ]),
);

/** `undefined`: one of a later version, or none. */
export function knownFieldType(value: WireEnum): ConfigurationFieldType | undefined {
  return FIELD_TYPES.get(nameOf(value));
}

/** What a later version adds can at least be read as text. */
export function toFieldType(value: WireEnum): ConfigurationFieldType {
  return knownFieldType(value) ?? 'text';
}

export function toAccess(value: WireEnum): ErpField['access'] {
  return ACCESSES.get(nameOf(value)) ?? 'normal';
}

export function toCrmType(value: WireEnum): CrmActorType {
  return CRM_TYPES.get(nameOf(value)) ?? 'unknown';
}

function nameOf(value: WireEnum): string {
  return bareValue(String(value)).trim().toLowerCase();
}
