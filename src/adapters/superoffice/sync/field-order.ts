import { BackendError, type CallOptions, type SyncActorType, type SyncRankedField } from '../../../backend/index.js';
import { nothing } from '../client.js';
import { notFound } from '../errors.js';
import { invalid } from '../field-errors.js';
import { readActorTypes } from './actor-mapping.js';
import { actorName } from './actor-types.js';
import { readErpFields } from './erp-fields.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';
import { isSameOrder, movedUp, nextStep } from './order-steps.js';

/** So often it goes on after a step that failed. */
const SECOND_CHANCES = 3;

export async function readFieldOrder(
  agent: ErpSyncAgent,
  connectionId: number,
  type: SyncActorType,
  options?: CallOptions,
): Promise<readonly SyncRankedField[]> {
  const rows = (await readErpFields(agent, connectionId, options)).filter(({ actorType }) => actorType === type);
  // An archive has no fields of what is not there, either.
  if (rows.length === 0 && !(await readActorTypes(agent, connectionId, options)).includes(type)) {
    throw notFound('Archive/ErpField', `${type} of sync connection ${connectionId}`);
  }
  return rows.map(({ id, key, label, description }) => ({ id, key, label, description }));
}

/**
 * The service moves one field by one place a call, and has no way to save an order: as few steps as the order needs, one
 * after the other. Calls for the same connection must not overlap. It can be aborted between two steps.
 */
export async function saveFieldOrder(
  agent: ErpSyncAgent,
  connectionId: number,
  type: SyncActorType,
  wanted: readonly number[],
  { signal, language, expected }: CallOptions & { readonly expected: readonly number[] },
): Promise<readonly SyncRankedField[]> {
  const present = await readFieldOrder(agent, connectionId, type, { signal, language });
  // Saved before, and the answer got lost.
  if (isSameOrder(idsOf(present), wanted)) return present;
  if (!isSameOrder(idsOf(present), expected)) throw movedByOthers(type);
  if (!isSameOrder(sorted(wanted), sorted(expected))) throw invalid({ ids: 'Each field once.' });
  const mover = new FieldMover(agent, connectionId, type, language);
  await mover.reach(wanted, expected, signal);
  const fields = new Map(present.map((field) => [field.id, field]));
  return wanted.flatMap((id) => fields.get(id) ?? []);
}

class FieldMover {
  readonly #agent: ErpSyncAgent;
  readonly #connectionId: number;
  readonly #type: SyncActorType;
  readonly #language: string | undefined;

  constructor(agent: ErpSyncAgent, connectionId: number, type: SyncActorType, language: string | undefined) {
    this.#agent = agent;
    this.#connectionId = connectionId;
    this.#type = type;
    this.#language = language;
  }

  /** @param from the order that is stored */
  async reach(wanted: readonly number[], from: readonly number[], signal?: AbortSignal): Promise<void> {
    let order = from;
    let chances = SECOND_CHANCES;
    // That a step is one place is documented nowhere: after the first one it is looked at.
    let isSure = false;
    let isRead = true;
    for (let id = nextStep(order, wanted); id !== undefined; id = nextStep(order, wanted)) {
      signal?.throwIfAborted();
      const after = movedUp(order, id);
      try {
        await this.#moveUp(id);
      } catch (thrown) {
        if (chances-- === 0 || !isUnclear(thrown)) throw thrown;
        // It may have been made all the same.
        order = await this.#oneOf([after, order]);
        isRead = true;
        continue;
      }
      order = isSure ? after : await this.#oneOf([after]);
      isRead = !isSure;
      isSure = true;
    }
    if (!isRead) await this.#confirm(wanted);
  }

  async #moveUp(id: number): Promise<void> {
    const parameters = {
      ErpFieldId: id,
      // Of the number of its place, which grows downwards.
      Direction: -1,
      ErpConnectionId: this.#connectionId,
      ErpActorType: actorName(this.#type),
    };
    await this.#agent.call({ name: 'MoveErpFieldItem', parameters, answer: nothing }, { language: this.#language });
  }

  /** All steps are made: only that somebody else made others, too, is news. */
  async #confirm(wanted: readonly number[]): Promise<void> {
    try {
      await this.#oneOf([wanted]);
    } catch (thrown) {
      if (thrown instanceof BackendError && thrown.kind === 'conflict') throw thrown;
    }
  }

  /** What is stored. @throws BackendError `conflict` when it is none of these */
  async #oneOf(orders: readonly (readonly number[])[]): Promise<readonly number[]> {
    const stored = idsOf(
      await readFieldOrder(this.#agent, this.#connectionId, this.#type, { language: this.#language }),
    );
    const found = orders.find((order) => isSameOrder(order, stored));
    if (!found) throw movedByOthers(this.#type);
    return found;
  }
}

/** Nobody can say whether it was made, or it may be made if it is tried again; not so when the service said to wait. */
function isUnclear(thrown: unknown): boolean {
  return thrown instanceof BackendError && thrown.retryable && thrown.kind !== 'rate-limited';
}

function movedByOthers(type: SyncActorType): BackendError {
  return new BackendError('conflict', `The fields of ${type} are in another order by now.`);
}

function idsOf(fields: readonly SyncRankedField[]): readonly number[] {
  return fields.map(({ id }) => id);
}

function sorted(ids: readonly number[]): readonly number[] {
  return [...ids].sort((a, b) => a - b);
}
