import * as v from 'valibot';
import {
  BackendError,
  type CallOptions,
  type SyncActorMapping,
  type SyncActorMappingInput,
  type SyncFieldMapping,
} from '../../../backend/index.js';
import { invalid, withFieldNames } from '../field-errors.js';
import {
  actorTypeMapping,
  type ActorTypeMappingCarrier,
  type FieldMappingCarrier,
} from '../wire/sync-mapping-carriers.js';
import { crmTypeOf, decided, identifierOf, mappingRevision, readCarrier, toActorMapping } from './actor-mapping.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';
import { toAccess } from './field-types.js';

type Revised = CallOptions & { readonly revision?: string | undefined };

/** Calls for the same connection must not overlap. It can be aborted until it writes. */
export async function saveActorMapping(
  agent: ErpSyncAgent,
  connectionId: number,
  input: SyncActorMappingInput,
  { signal, language, revision }: Revised = {},
): Promise<SyncActorMapping> {
  const options = { signal, language };
  const { type } = input;
  const stored = await readCarrier(agent, connectionId, type, options);
  const isOvertaken = revision !== undefined && mappingRevision(stored) !== revision;
  if (isOvertaken && !isStored(stored, input)) {
    throw new BackendError('conflict', `The mapping of ${type} was changed since it was read.`);
  }
  const crmType = await crmTypeOf(agent, connectionId, type, stored, options);
  // Saved before, and the answer got lost.
  if (isOvertaken) return toActorMapping(type, stored, crmType);
  const Mapping = changed(stored, input);
  signal?.throwIfAborted();
  const call = { name: 'SaveActorTypeMapping', parameters: { Mapping }, answer: actorTypeMapping, slow: true };
  const saved = await withFieldNames(fieldOf, () => agent.call(call, { language }));
  forgetColumns(agent, connectionId, language);
  return toActorMapping(type, saved, crmType);
}

/** Saving it would change nothing. */
function isStored(stored: ActorTypeMappingCarrier, { active, fields }: SyncActorMappingInput): boolean {
  const identifier = identifierOf(stored);
  const rows = new Map(stored.FieldMappings.map((row) => [row.ErpFieldKey, row]));
  const isSame = ([key, mapping]: readonly [string, SyncFieldMapping]): boolean => {
    const row = rows.get(key);
    return row !== undefined && String(decided(row)) === String(decided(withMapping(row, mapping, row === identifier)));
  };
  return active === (stored.IsActive === true) && [...fields].every(isSame);
}

/** Every row goes back, those that nobody touched as they came: a row that is left out might be lost. */
function changed(stored: ActorTypeMappingCarrier, { active, fields }: SyncActorMappingInput): ActorTypeMappingCarrier {
  const identifier = identifierOf(stored);
  const rows = new Map(stored.FieldMappings.map((row) => [row.ErpFieldKey, row]));
  const errors = [...fields].flatMap(([key, mapping]) => {
    const row = rows.get(key);
    const problem = row ? problemOf(row, mapping) : 'There is no such field.';
    return problem === undefined ? [] : [[`fields.${key}`, problem] as const];
  });
  if (errors.length > 0) throw invalid(Object.fromEntries(errors));
  const FieldMappings = stored.FieldMappings.map((row) => {
    const mapping = fields.get(row.ErpFieldKey);
    return mapping ? withMapping(row, mapping, row === identifier) : row;
  });
  return { ...stored, IsActive: active, FieldMappings };
}

function withMapping(
  row: FieldMappingCarrier,
  { crmFieldKey, toSuperOffice, toErp, showInErpTab, showInSearch }: SyncFieldMapping,
  identifier: boolean,
): FieldMappingCarrier {
  return {
    ...row,
    CrmFieldKey: crmFieldKey,
    SyncToCrm: toSuperOffice,
    SyncToErp: toErp,
    ShowInGui: showInErpTab,
    ShowInSearch: showInSearch || identifier,
  };
}

/**
 * What the service does with a combination that its own screen does not let anybody choose is not documented: those
 * whose rule is documented never leave. The rest (types, fields of other connections) only the service can judge. What
 * is so already is not judged again.
 */
function problemOf(
  row: FieldMappingCarrier,
  { crmFieldKey, toSuperOffice, toErp }: SyncFieldMapping,
): string | undefined {
  const name = `“${row.ErpDisplayName || row.ErpFieldKey}”`;
  const isSame = crmFieldKey === row.CrmFieldKey;
  if (isSame && toSuperOffice === row.SyncToCrm && toErp === row.SyncToErp) return undefined;
  if (crmFieldKey === '') {
    return toSuperOffice || toErp ? `${name} has a direction but no SuperOffice field.` : undefined;
  }
  if (toErp && toAccess(row.Access) === 'read-only') return `${name} is read-only in the ERP system.`;
  // Of another field than the one that is mapped now, nobody has said it.
  const isFedAgain = isSame && row.AlreadyMapped && toSuperOffice && !row.SyncToCrm;
  return isFedAgain ? `The SuperOffice field of ${name} gets its value from another connection.` : undefined;
}

/** `FieldMappings[NAME].CrmFieldKey` → `fields.NAME`. */
function fieldOf(parameter: string): string | undefined {
  if (parameter === 'IsActive') return 'active';
  const key = /FieldMappings\[(.*?)\](?:\.\w+)?$/s.exec(parameter)?.[1];
  return key === undefined ? undefined : `fields.${key}`;
}

/**
 * Columns that a CRM user arranged may show a field that has changed. Which lists the method knows by which name is not
 * documented; this is the archive that shows fields of ERP systems. The mapping is saved, whatever becomes of it.
 */
function forgetColumns(agent: ErpSyncAgent, connectionId: number, language: string | undefined): void {
  const parameters = { ListOwner: 'FindErpEntity', ErpConnectionId: connectionId };
  const call = { name: 'ValidateArchiveColumnConfig', parameters, answer: v.unknown() };
  agent.call(call, { language }).catch(() => undefined);
}
