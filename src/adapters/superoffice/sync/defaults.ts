import * as v from 'valibot';
import { BackendError, type CallOptions, type SyncDefault, type SyncFieldDefault } from '../../../backend/index.js';
import { told } from '../configuration-errors.js';
import { notFound } from '../errors.js';
import { withFieldNames } from '../field-errors.js';
import { defaultValue, type DefaultValueCarrier } from '../wire/sync-mapping-carriers.js';
import { readActorTypes } from './actor-mapping.js';
import {
  checkDefault,
  isSameDefault,
  isStoredDefault,
  secretsOf,
  toDefault,
  toFieldDefault,
  withDefault,
} from './default-values.js';
import { readErpFields, readFirstDefaults, type ErpFieldRow } from './erp-fields.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';

const FIELD_OF: ReadonlyMap<string, string> = new Map([
  ['FirstSyncDefaultValue', 'value'],
  ['HasFirstSyncDefaultValue', 'value'],
  ['PromptUser', 'askUser'],
  ['Mandatory', 'mandatory'],
]);

/** What fields get when a record is made in the ERP system: the archive has them all, the agent has them one by one. */
export async function readDefaults(
  agent: ErpSyncAgent,
  connectionId: number,
  options?: CallOptions,
): Promise<readonly SyncFieldDefault[]> {
  const [types, rows, values] = await Promise.all([
    readActorTypes(agent, connectionId, options),
    readErpFields(agent, connectionId, options),
    readFirstDefaults(agent, connectionId, options),
  ]);
  return types.flatMap((type) =>
    rows
      .filter(({ actorType }) => actorType === type)
      .map((row) => {
        const stored = {
          HasFirstSyncDefaultValue: row.hasFirstSyncDefault,
          FirstSyncDefaultValue: values.get(row.id) ?? '',
          PromptUser: row.promptUser,
          Mandatory: row.mandatory,
        };
        return toFieldDefault(row, toDefault(row, stored));
      }),
  );
}

/** Calls for the same field must not overlap. It can be aborted until it writes. */
export async function saveDefault(
  agent: ErpSyncAgent,
  connectionId: number,
  fieldId: number,
  value: SyncDefault,
  { signal, language, expected }: CallOptions & { readonly expected?: SyncDefault | undefined } = {},
): Promise<SyncFieldDefault> {
  const options = { signal, language };
  const name = 'GetDefaultValueInfo';
  const parameters = { ErpFieldId: fieldId };
  // As it is stored: what looks like an inline translation is a text that somebody typed.
  const reading = { name, parameters, answer: v.nullish(defaultValue, null), raw: true };
  const row = await findField(agent, connectionId, fieldId, options);
  const stored = await agent.call(reading, options);
  if (!stored) throw notFound(`ErpSync/${name}`, `field ${fieldId}`);
  const before = toDefault(row, stored);
  // Unless it was saved before, and the answer got lost.
  if (expected && !isSameDefault(before, expected) && !isStoredDefault(row, before, value)) {
    throw new BackendError('conflict', `The default of field ${fieldId} was changed since it was read.`);
  }
  checkDefault(row, value, before);
  signal?.throwIfAborted();
  const carrier = withDefault(row, stored, value);
  const saved = await told({}, secretsOf(row, [stored, carrier]), () => write(agent, carrier, language));
  return toFieldDefault(row, toDefault(row, saved));
}

function write(
  agent: ErpSyncAgent,
  ErpSyncDefaultValue: DefaultValueCarrier,
  language: string | undefined,
): Promise<DefaultValueCarrier> {
  const parameters = { ErpSyncDefaultValue };
  const call = { name: 'SaveDefaultValueInfo', parameters, answer: defaultValue, raw: true, slow: true };
  return withFieldNames(
    (parameter) => FIELD_OF.get(parameter.replace(/^.*\./, '')),
    () => agent.call(call, { language }),
  );
}

async function findField(
  agent: ErpSyncAgent,
  connectionId: number,
  fieldId: number,
  options: CallOptions,
): Promise<ErpFieldRow> {
  const row = (await readErpFields(agent, connectionId, options)).find(({ id }) => id === fieldId);
  if (!row) throw notFound('Archive/ErpField', `field ${fieldId} of sync connection ${connectionId}`);
  return row;
}
