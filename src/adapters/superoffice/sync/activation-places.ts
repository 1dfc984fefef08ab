import * as v from 'valibot';
import type { ActivationPlace, ActivationReason, CallOptions } from '../../../backend/index.js';
import { mapLimited } from '../limited.js';
import { connectionSummary } from '../wire/sync-carriers.js';
import {
  actorTypeMapping,
  listMappingContainer,
  type ActorTypeMappingCarrier,
  type ListMappingCarrier,
} from '../wire/sync-mapping-carriers.js';
import { toActorType } from './actor-types.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';
import { toAccess } from './field-types.js';

/**
 * Where the reasons for which a connection was not activated can be mended. Reasons are texts without a code, so it is
 * found by evidence: what is wrong with the connection, and which reason names it.
 */

const AT_ONCE = 4;

interface ActorMapping {
  /** The service's name of the kind of records. */
  readonly actor: string;
  readonly isActive: boolean;
  readonly fields: ActorTypeMappingCarrier['FieldMappings'];
}

interface Evidence {
  /** What a reason calls it. */
  readonly names: readonly string[];
  /** What a reason may say beside it: the service's name of the kind of records, and then that of the field. */
  readonly beside: readonly string[];
  readonly place: ActivationPlace;
}

export async function placeReasons(
  agent: ErpSyncAgent,
  id: number,
  texts: readonly string[],
  options: CallOptions,
): Promise<readonly ActivationReason[]> {
  // Evidence that cannot be had is none: the reasons are the news.
  const [mappings, lists] = await Promise.all([
    readMappings(agent, id, options).catch(() => []),
    readLists(agent, id, options).catch(() => []),
  ]);
  const fields = mappings.flatMap(fieldsWithoutDirection);
  const items = lists.flatMap((list) => itemsUsedTwice(list, mappings));
  const reasons = texts.map((text) => ({ text, place: placeOf(text, fields) ?? placeOf(text, items) }));
  if (reasons.every(({ place }) => place !== undefined)) return reasons;
  // What names nothing is about the whole connection; of two things that are wrong with it nobody can say which.
  const [cause, ...others]: readonly ActivationPlace[] = [
    ...(mappings.length > 0 && !mappings.some(({ isActive }) => isActive) ? [{ kind: 'mappings' } as const] : []),
    ...((await answers(agent, id, options)) ? [] : [{ kind: 'configuration' } as const]),
  ];
  const rest = others.length === 0 ? cause : undefined;
  return reasons.map(({ text, place }) => ({ text, place: place ?? rest }));
}

function placeOf(text: string, evidence: readonly Evidence[]): ActivationPlace | undefined {
  const named = evidence.flatMap((each) => {
    const name = each.names.find((candidate) => mentions(text, candidate));
    return name === undefined ? [] : [{ ...each, name }];
  });
  // "Name 2" mentions "Name", too.
  const longest = named.filter(({ name }) => !named.some((other) => other.name !== name && mentions(other.name, name)));
  const closest = [0, 1].reduce((left, rank) => {
    const closer = left.filter(({ beside }) => mentions(text, beside[rank] ?? ''));
    return closer.length > 0 ? closer : left;
  }, longest);
  return common(closest.map(({ place }) => place));
}

/** One name may stand in several places: what they have in common is known. */
function common([first, ...others]: readonly ActivationPlace[]): ActivationPlace | undefined {
  if (!first || first.kind === 'configuration') return first;
  const { kind, actorType, fieldKey } = first;
  const shared = (property: 'actorType' | 'fieldKey'): boolean =>
    others.every((other) => other.kind === kind && other[property] === first[property]);
  return {
    kind,
    ...(actorType !== undefined && shared('actorType') ? { actorType } : {}),
    ...(fieldKey !== undefined && shared('fieldKey') ? { fieldKey } : {}),
  };
}

/** As whole words, in any case. */
function mentions(text: string, name: string): boolean {
  if (name.trim() === '') return false;
  // Nothing else may be escaped: with the flag u an escape that is not needed is an error.
  const literal = name.trim().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

async function readMappings(agent: ErpSyncAgent, id: number, options: CallOptions): Promise<readonly ActorMapping[]> {
  const summary = await agent.call(
    {
      name: 'GetErpSyncConnectionSummary',
      parameters: { ErpSyncConnectionId: id },
      answer: v.nullish(connectionSummary, null),
    },
    options,
  );
  const actors = summary?.Actors.map(({ ActorType }) => ActorType) ?? [];
  const mappings = await mapLimited(actors, AT_ONCE, async (actor): Promise<readonly ActorMapping[]> => {
    const parameters = { ErpConnectionId: id, ActorType: actor };
    const answer = v.nullish(actorTypeMapping, null);
    const mapping = await agent.call({ name: 'GetActorTypeMapping', parameters, answer }, options);
    return mapping ? [{ actor, isActive: mapping.IsActive !== false, fields: mapping.FieldMappings }] : [];
  });
  return mappings.flat();
}

/** Mandatory fields that go neither way, of what is synchronised at all. */
function fieldsWithoutDirection({ actor, isActive, fields }: ActorMapping): readonly Evidence[] {
  if (!isActive) return [];
  return fields
    .filter(({ Access, SyncToCrm, SyncToErp }) => toAccess(Access) === 'mandatory' && !SyncToCrm && !SyncToErp)
    .map(({ ErpFieldKey, ErpDisplayName }) => ({
      names: [ErpDisplayName, ErpFieldKey],
      beside: [actor],
      place: { kind: 'mappings', actorType: toActorType(actor), fieldKey: ErpFieldKey },
    }));
}

async function readLists(
  agent: ErpSyncAgent,
  id: number,
  options: CallOptions,
): Promise<readonly ListMappingCarrier[]> {
  const answer = await agent.call(
    {
      name: 'GetConnectionListMappings',
      parameters: { ErpConnectionId: id },
      answer: v.nullish(listMappingContainer, null),
      slow: true,
    },
    options,
  );
  return answer?.ErpListItemMappings ?? [];
}

/** Items of SuperOffice's lists that two items of one ERP list are mapped to. */
function itemsUsedTwice(list: ListMappingCarrier, mappings: readonly ActorMapping[]): readonly Evidence[] {
  const { ErpActorTypeName: actor, ErpFieldId } = list;
  const field = mappings
    .flatMap(({ fields }) => fields)
    .find((each) => ErpFieldId > 0 && each.ErpFieldId === ErpFieldId);
  const actorType = toActorType(actor);
  const place: ActivationPlace = {
    kind: 'list-mapping',
    ...(actorType === 'unknown' ? {} : { actorType }),
    ...(field ? { fieldKey: field.ErpFieldKey } : {}),
  };
  const used = list.ErpCrmListItemMappings.flatMap(({ CrmListItem }) => CrmListItem ?? []).filter(({ Id }) => Id !== 0);
  const twice = used.filter(({ Id }, index) => used.findIndex((each) => each.Id === Id) < index);
  const beside = [actor, field?.ErpDisplayName ?? ''];
  return [...new Set(twice.map(({ Name }) => Name))].map((name) => ({ names: [name], beside, place }));
}

/** The connector accepts what is stored; when nobody can say, it is not to blame. */
async function answers(agent: ErpSyncAgent, id: number, options: CallOptions): Promise<boolean> {
  const call = { name: 'TestConnectionById', parameters: { ErpConnectionId: id }, answer: v.boolean(), slow: true };
  return agent.call(call, options).catch(() => true);
}
