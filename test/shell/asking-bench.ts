/** What the screens do to a backend, without the screens: a host that answers, and what reaches the backend of it. */
import { expect } from 'chai';
import type { Backend, BackendError } from '../../src/backend/index.js';
import type { QuotesyncBeforeEvent } from '../../src/core/before-event.js';
import { HostWatch } from '../../src/core/host-watch.js';
import { PORT_ACTIONS } from '../../src/core/port-table.js';
import { watchBackend } from '../../src/core/watched-backend.js';
import { createTenant, MockBackend } from '../../src/mocks/index.js';
import { TestHost } from '../core/test-host.js';
import { mount } from '../helpers.js';

export const REASON = 'Ask Anna first.';

const ACTIONS = ['save', 'delete', 'activate', 'resync'] as const;

/** A thing that a screen lets the user do. */
export interface Doing {
  /** Does it, or tries it again as the screen does. */
  readonly perform: () => Promise<unknown>;
  /** What the screen shows when it fails. */
  readonly error: () => BackendError | undefined;
  /** What was typed is still there. */
  readonly kept?: () => boolean;
}

export interface AskingCase {
  readonly name: string;
  /** For each event its action and its subjects, as `method id name`. */
  readonly asks: readonly (readonly string[])[];
  /** What changes something and reaches the backend when it is allowed, each once in its order. */
  readonly writes: readonly string[];
  readonly open: (bench: AskingBench) => Doing | Promise<Doing>;
}

export class AskingBench {
  readonly raw = new MockBackend(createTenant('demo', { wait: async () => {} }));
  readonly host = new TestHost();
  readonly asked: QuotesyncBeforeEvent[] = [];
  /** Calls of the port that change something, as `sync.mapping.saveDefault`. */
  readonly writes: string[] = [];
  readonly backend: Backend;
  allows = false;

  constructor() {
    const page = new EventTarget();
    for (const action of ACTIONS) page.addEventListener(`quotesync-before-${action}`, this.#onBefore);
    Object.keys(PORT_ACTIONS).forEach((call) => this.#record(call));
    this.backend = watchBackend(this.raw, new HostWatch(page, () => {}));
  }

  readonly #onBefore = (event: Event): void => {
    const before = event as QuotesyncBeforeEvent;
    this.asked.push(before);
    if (this.allows) return;
    before.reason = REASON;
    before.preventDefault();
  };

  #record(call: string): void {
    const path = call.split('.');
    const method = path.pop()!;
    const slice: object = path.reduce<object>((at, key) => Reflect.get(at, key) as object, this.raw);
    const original = Reflect.get(slice, method) as (...args: unknown[]) => unknown;
    const value = (...args: unknown[]): unknown => {
      this.writes.push(call);
      return Reflect.apply(original, slice, args);
    };
    Object.defineProperty(slice, method, { value, configurable: true });
  }
}

export const sync = (bench: AskingBench) => bench.backend.sync!;
export const mapping = (bench: AskingBench) => sync(bench).mapping!;
export const products = (bench: AskingBench) => bench.backend.products!;

/** Something that throws when it fails. */
export function throwing(write: () => Promise<unknown>): Doing {
  let error: BackendError | undefined;
  const perform = async (): Promise<void> => {
    error = undefined;
    await write().catch((thrown: BackendError) => {
      error = thrown;
    });
  };
  return { perform, error: () => error };
}

const told = ({ action, subjects }: QuotesyncBeforeEvent): readonly string[] => [
  action,
  ...subjects.map(({ method, id, name }) => `${method} ${id ?? '–'} ${name ?? '–'}`),
];

/** Refused first, then allowed. @returns the calls that were made in the end */
export async function askTwice({ asks, writes, open }: AskingCase): Promise<readonly string[]> {
  const bench = new AskingBench();
  await mount(bench.host);
  const doing = await open(bench);
  expect(bench.asked, 'nothing is asked before').to.deep.equal([]);
  await doing.perform();
  expect(bench.asked.map(told), 'refused at the first question').to.deep.equal(asks.slice(0, 1));
  expect(bench.writes, 'nothing was sent').to.deep.equal([]);
  expect(doing.error()?.userMessage).to.equal(REASON);
  expect(doing.kept?.() ?? true, 'what was typed stays').to.equal(true);
  bench.asked.length = 0;
  bench.allows = true;
  await doing.perform();
  expect(bench.asked.map(told), 'asked again, once').to.deep.equal(asks);
  expect([...new Set(bench.writes)]).to.deep.equal(writes);
  expect(doing.error()).to.equal(undefined);
  bench.host.remove();
  return bench.writes;
}
