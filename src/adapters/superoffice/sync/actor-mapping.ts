import * as v from 'valibot';
import type {
  CallOptions,
  CrmActorType,
  SyncActorMapping,
  SyncActorType,
  SyncMappedField,
} from '../../../backend/index.js';
import { notFound } from '../errors.js';
import { isUnhelpful } from '../refusals.js';
import {
  actorTypeMapping,
  crmActorType,
  type ActorTypeMappingCarrier,
  type FieldMappingCarrier,
} from '../wire/sync-mapping-carriers.js';
import { actorName } from './actor-types.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';
import { toAccess, toCrmType, toFieldType } from './field-types.js';
import { readSummary } from './summary.js';

/** What of one kind of records is mapped to what. */

/** In the connector's order. Those of a later version cannot be asked for by a name of ours. */
export async function readActorTypes(
  agent: ErpSyncAgent,
  connectionId: number,
  options?: CallOptions,
): Promise<readonly SyncActorType[]> {
  // The summary is documented; the list `erpactortype` has no documented way to say of which connection.
  const { actors } = await readSummary(agent, connectionId, options);
  return [...new Set(actors.map(({ type }) => type))].filter((type) => type !== 'unknown');
}

export async function readCarrier(
  agent: ErpSyncAgent,
  connectionId: number,
  type: SyncActorType,
  options?: CallOptions,
): Promise<ActorTypeMappingCarrier> {
  const name = 'GetActorTypeMapping';
  const parameters = { ErpConnectionId: connectionId, ActorType: actorName(type) };
  const carrier = await agent.call(
    { name, parameters, answer: v.nullish(actorTypeMapping, null), slow: true },
    options,
  );
  if (!carrier) throw notFound(`ErpSync/${name}`, `${type} of sync connection ${connectionId}`);
  return carrier;
}

export async function readActorMapping(
  agent: ErpSyncAgent,
  connectionId: number,
  type: SyncActorType,
  options?: CallOptions,
): Promise<SyncActorMapping> {
  const carrier = await readCarrier(agent, connectionId, type, options);
  return toActorMapping(type, carrier, await crmTypeOf(agent, connectionId, type, carrier, options));
}

/** What they are unless a service says otherwise (documentation and pictures of the original). */
const USUAL: Readonly<Partial<Record<SyncActorType, CrmActorType>>> = {
  customer: 'contact',
  supplier: 'contact',
  partner: 'contact',
  person: 'person',
  project: 'project',
};

/** What the records are in SuperOffice. The mapping says it, and there is a method for it. */
export async function crmTypeOf(
  agent: ErpSyncAgent,
  connectionId: number,
  type: SyncActorType,
  { ActorTypeCrm }: ActorTypeMappingCarrier,
  options?: CallOptions,
): Promise<CrmActorType> {
  const said = toCrmType(ActorTypeCrm);
  if (said !== 'unknown') return said;
  const parameters = { ErpConnectionId: connectionId, ErpActorType: actorName(type) };
  const asked = await agent
    .call({ name: 'GetCrmActorType', parameters, answer: crmActorType }, options)
    .then(toCrmType, (thrown: unknown): CrmActorType => {
      if (isUnhelpful(thrown)) return 'unknown';
      throw thrown;
    });
  return asked === 'unknown' ? (USUAL[type] ?? asked) : asked;
}

export function toActorMapping(
  type: SyncActorType,
  carrier: ActorTypeMappingCarrier,
  crmType: CrmActorType,
): SyncActorMapping {
  const identifier = identifierOf(carrier);
  return {
    type,
    crmType,
    active: carrier.IsActive === true,
    fields: carrier.FieldMappings.map((row) => toMappedField(row, row === identifier)),
    revision: mappingRevision(carrier),
  };
}

/**
 * Which field records are found by is not said. On pictures of the original it is the connector's own number: its first
 * read-only field, which is shown in search. This is the one place that assumes it.
 */
export function identifierOf({ FieldMappings }: ActorTypeMappingCarrier): FieldMappingCarrier | undefined {
  return FieldMappings.find(({ Access, ShowInSearch }) => toAccess(Access) === 'read-only' && ShowInSearch);
}

function toMappedField(row: FieldMappingCarrier, identifier: boolean): SyncMappedField {
  return {
    id: row.ErpFieldId,
    key: row.ErpFieldKey,
    label: row.ErpDisplayName || row.ErpFieldKey,
    description: row.ErpDisplayTooltip,
    type: toFieldType(row.FieldType),
    access: toAccess(row.Access),
    crmFieldKey: row.CrmFieldKey,
    toSuperOffice: row.SyncToCrm,
    toErp: row.SyncToErp,
    showInErpTab: row.ShowInGui,
    showInSearch: row.ShowInSearch,
    crmLabel: row.CrmDisplayName,
    identifier,
    alreadyMapped: row.AlreadyMapped,
    missingInErp: row.MissingInERP,
    missingInCrm: row.MissingInCRM,
  };
}

/** The wire has no version: what administrators decide is one. Names are left out, they depend on the language. */
export function mappingRevision({ IsActive, FieldMappings }: ActorTypeMappingCarrier): string {
  return JSON.stringify([IsActive === true, FieldMappings.map(decided)]);
}

/** What is decided about one field. */
export function decided(row: FieldMappingCarrier): readonly string[] {
  const flags = [row.SyncToCrm, row.SyncToErp, row.ShowInGui, row.ShowInSearch];
  return [row.ErpFieldKey, row.CrmFieldKey, flags.map(Number).join('')];
}
