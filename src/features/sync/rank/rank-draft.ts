import type { SyncActorType } from '../../../backend/index.js';
import type { DialogDraft } from '../../../core/dialog-life.js';
import { sameOrder } from '../priority-order.js';
import type { Orders } from './field-order.js';
import type { RankEditor } from './rank-editor.js';

/** Raised when the shape of what is kept changes: an older draft is then left alone. */
const VERSION = 1;

export type RankDraft = ReadonlyMap<SyncActorType, Orders>;

export function draftKey(connectionId: number): string {
  return `sync-rank:${connectionId}`;
}

const isOrder = (value: unknown): value is readonly number[] => Array.isArray(value) && value.every(Number.isInteger);

/** What was kept, or `undefined` when it is not one of ours: the database belongs to the page, and to older versions. */
function readDraft(value: unknown, types: readonly SyncActorType[]): RankDraft | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, orders } = value as Partial<Record<'version' | 'orders', unknown>>;
  if (version !== VERSION || typeof orders !== 'object' || orders === null) return undefined;
  const entries = new Map<string, unknown>(Object.entries(orders));
  const kept = types.flatMap((type) => {
    const { base, order } = (entries.get(type) ?? {}) as Partial<Record<keyof Orders, unknown>>;
    return isOrder(base) && isOrder(order) ? [[type, { base, order }] as const] : [];
  });
  return kept.length > 0 ? new Map(kept) : undefined;
}

/** How the orders of an editor are kept: by kind of records, those that are changed. */
export function draftOf(editor: RankEditor): DialogDraft<RankDraft> {
  return {
    current: () => {
      const orders = editor.changed.map((type) => [type, editor.order(type)?.orders] as const);
      return orders.length > 0 ? { version: VERSION, orders: Object.fromEntries(orders) } : undefined;
    },
    read: (value) => readDraft(value, editor.state.types),
    // Of kinds of records that are not read yet nobody knows; saving them asks.
    isOutdated: (draft) =>
      [...draft].some(([type, { base }]) => {
        const stored = editor.order(type)?.orders.base ?? [];
        return stored.length > 0 && !sameOrder(base, stored);
      }),
  };
}
