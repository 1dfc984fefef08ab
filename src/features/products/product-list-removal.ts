import type { ReactiveControllerHost } from 'lit';
import {
  PRODUCT_CHANGES_LIMIT,
  type BackendError,
  type CallOptions,
  type ProductOutcome,
  type ProductsBackend,
} from '../../backend/index.js';
import { BulkRun, type BulkState } from '../../core/bulk-run.js';
import { oneAction, type ActionSubject } from '../../core/one-action.js';
import { isRefused } from '../../core/refused.js';

export interface RemovalResult {
  readonly removed: readonly number[];
  readonly failed: readonly number[];
  /** Of the first one that failed, or why it ended early. */
  readonly error?: BackendError | undefined;
}

/** Removes products for good, in chunks; what is removed stays removed when it is stopped. */
export class ProductRemoval {
  readonly #run: BulkRun<number, ProductOutcome>;
  #products: ProductsBackend | undefined;
  #language = '';
  #subjects: readonly ActionSubject[] = [];
  /** One action: the page is asked once for all chunks, and again when it has refused. */
  #together: CallOptions = {};

  constructor(host: ReactiveControllerHost) {
    this.#run = new BulkRun<number, ProductOutcome>(host, {
      size: PRODUCT_CHANGES_LIMIT,
      run: async (ids) => {
        const changes = ids.map((id) => ({ kind: 'remove', id }) as const);
        return (await this.#products?.change(changes, { language: this.#language, ...this.#together })) ?? [];
      },
      failed: isFailure,
    });
  }

  get state(): BulkState {
    return this.#run.state;
  }

  get underWay(): boolean {
    const { status } = this.#run.state;
    return status === 'running' || status === 'paused';
  }

  /** @param nameOf as far as it is known */
  async start(
    products: ProductsBackend,
    ids: readonly number[],
    language: string,
    nameOf: (id: number) => string | undefined,
  ): Promise<RemovalResult> {
    this.#products = products;
    this.#language = language;
    this.#subjects = ids.map((id) => ({ action: 'delete', id, name: nameOf(id) }));
    this.#together = oneAction(...this.#subjects);
    const outcomes = await this.#run.start(ids);
    const removed = ids.filter((_id, index) => {
      const outcome = outcomes[index];
      return outcome !== undefined && !isFailure(outcome);
    });
    const failures = ids.flatMap((id, index) => {
      const outcome = outcomes[index];
      return outcome && !outcome.ok && isFailure(outcome) ? [{ id, error: outcome.error }] : [];
    });
    const error = failures[0]?.error ?? this.#run.state.error;
    return { removed, failed: failures.map(({ id }) => id), error };
  }

  stop(): void {
    this.#run.cancel();
  }

  /** Removing once more what may be removed already does no harm. */
  resume(): void {
    if (isRefused(this.state.error)) this.#together = oneAction(...this.#subjects);
    this.#run.resume({ again: true });
  }
}

/** What is gone already is as it was wanted. */
function isFailure(outcome: ProductOutcome): boolean {
  return !outcome.ok && outcome.error.kind !== 'not-found';
}
