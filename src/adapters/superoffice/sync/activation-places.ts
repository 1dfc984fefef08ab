import * as v from 'valibot';
import type { ActivationPlace, ActivationReason, CallOptions } from '../../../backend/index.js';
import { mapLimited } from '../limited.js';
import {
  actorTypeMapping,
  connectionSummary,
  listMappings,
  type ActorTypeMappingCarrier,
} from '../wire/sync-carriers.js';
import { toActorType } from './actor-types.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';

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
  /** The service's name of the kind of records. */
  readonly actor?: string;
  readonly place: ActivationPlace;
}

export async function placeReasons(
  agent: ErpSyncAgent,
  id: number,
  texts: readonly string[],
  options: CallOptions,
): Promise<readonly ActivationReason[]> {
  // Evidence that cannot be had is none: the reasons are the news.
  const [mappings, items] = await Promise.all([
    readMappings(agent, id, options).catch(() => []),
    itemsUsedTwice(agent, id, options).catch(() => []),
  ]);
  const fields = mappings.flatMap(fieldsWithoutDirection);
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
  const ofActor = longest.filter(({ actor }) => actor !== undefined && mentions(text, actor));
  return common((ofActor.length > 0 ? ofActor : longest).map(({ place }) => place));
}

/** One name may stand in several places: what they have in common is known. */
function common([first, ...others]: readonly ActivationPlace[]): ActivationPlace | undefined {
  if (first?.kind !== 'mappings') return first;
  const { actorType, fieldKey } = first;
  const shared = (property: 'actorType' | 'fieldKey'): boolean =>
    others.every((other) => other.kind === 'mappings' && other[property] === first[property]);
  return {
    kind: 'mappings',
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
    return mapping ? [{ actor, isActive: mapping.IsActive, fields: mapping.FieldMappings }] : [];
  });
  return mappings.flat();
}

/** Mandatory fields that go neither way, of what is synchronised at all. */
function fieldsWithoutDirection({ actor, isActive, fields }: ActorMapping): readonly Evidence[] {
  if (!isActive) return [];
  return fields
    .filter(({ Access, SyncToCrm, SyncToErp }) => Access === 'Mandatory' && !SyncToCrm && !SyncToErp)
    .map(({ ErpFieldKey, ErpDisplayName }) => ({
      names: [ErpDisplayName, ErpFieldKey],
      actor,
      place: { kind: 'mappings', actorType: toActorType(actor), fieldKey: ErpFieldKey },
    }));
}

/** Items of SuperOffice's lists that two items of one ERP list are mapped to. */
async function itemsUsedTwice(agent: ErpSyncAgent, id: number, options: CallOptions): Promise<readonly Evidence[]> {
  const answer = await agent.call(
    {
      name: 'GetConnectionListMappings',
      parameters: { ErpConnectionId: id },
      answer: v.nullish(listMappings, null),
      slow: true,
    },
    options,
  );
  return (answer?.ErpListItemMappings ?? []).flatMap(({ ErpCrmListItemMappings }) => {
    const seen = new Set<number>();
    const twice = new Map<number, Evidence>();
    for (const { CrmListItem } of ErpCrmListItemMappings) {
      if (!CrmListItem || CrmListItem.Id === 0) continue;
      if (seen.has(CrmListItem.Id)) {
        twice.set(CrmListItem.Id, { names: [CrmListItem.Name], place: { kind: 'list-mapping' } });
      }
      seen.add(CrmListItem.Id);
    }
    return [...twice.values()];
  });
}

/** The connector accepts what is stored; when nobody can say, it is not to blame. */
async function answers(agent: ErpSyncAgent, id: number, options: CallOptions): Promise<boolean> {
  const call = { name: 'TestConnectionById', parameters: { ErpConnectionId: id }, answer: v.boolean(), slow: true };
  return agent.call(call, options).catch(() => true);
}
