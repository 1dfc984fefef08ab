import * as v from 'valibot';
import {
  BackendError,
  type CallOptions,
  type SyncEngineBackend,
  type SyncJob,
  type SyncJobState,
} from '../../../backend/index.js';
import { nothing, type SuperOfficeClient } from '../client.js';
import { notFound } from '../errors.js';
import { bareValue } from '../wire/culture-data.js';
import { decodeDateTime } from '../wire/product-values.js';
import { batchTaskInfo, type BatchTaskCarrier } from '../wire/sync-carriers.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';
import { InTurn } from './in-turn.js';

/** The name of the service's batch task is not documented; this is the one place that assumes something of it. */
const NAME = /resync/i;

/** What it is told to copy from, in the task's parameters; likewise. */
const SOURCE = /^erpconnectionid$/i;

/** So many that have ended are "lately". */
const ENDED = 10;

/** The service spells some of them in its own way: `Aquired`. */
const STATES: readonly (readonly [RegExp, SyncJobState])[] = [
  [/^started/i, 'running'],
  [/^succe/i, 'succeeded'],
  [/^failed/i, 'failed'],
];

const ALL = {
  name: 'Batch/GetBatchTaskInfosByState',
  parameters: { State: 'All' },
  answer: v.nullish(v.array(batchTaskInfo), []),
};

/** Resynchronisations: batch tasks of the server. */
export class SyncJobs implements Pick<SyncEngineBackend, 'resync' | 'jobs' | 'stopJob'> {
  readonly #agent: ErpSyncAgent;
  /** What was begun here, by the id of its task: from where it copies. */
  readonly #own = new Map<number, number>();
  /** Which task is new can only be told while one is begun at a time. */
  readonly #turns = new InTurn<'resync'>();

  constructor(agent: ErpSyncAgent) {
    this.#agent = agent;
  }

  resync(source: number, options: CallOptions = {}): Promise<SyncJob | undefined> {
    return this.#turns.run('resync', options.signal, () => this.#resync(source, options));
  }

  async jobs(options?: CallOptions): Promise<readonly SyncJob[]> {
    const tasks = await this.#agent.read((client) => client.call(ALL, options), options);
    const jobs = tasks
      .filter((task) => this.#isOurs(task))
      .map((task) => this.#toJob(task))
      .sort((a, b) => b.created.localeCompare(a.created) || b.id - a.id);
    const ended = jobs.filter(hasEnded).slice(0, ENDED);
    return jobs.filter((job) => !hasEnded(job) || ended.includes(job));
  }

  async stopJob(id: number, options: CallOptions = {}): Promise<boolean> {
    await this.#agent.ensureOpen(options);
    const { client } = this.#agent;
    const name = 'Batch/GetBatchTaskInfo';
    const task = await client.call({ name, parameters: { Id: id }, answer: v.nullish(batchTaskInfo, null) }, options);
    // What else the server does in the background is nobody's business here.
    if (task?.Id !== id || !this.#isOurs(task)) throw notFound(name, `resynchronisation ${id}`);
    if (hasEnded(this.#toJob(task))) return false;
    return client.call({ name: 'Batch/StopBatchJob', parameters: { Id: id }, answer: v.boolean() }, options);
  }

  async #resync(source: number, { signal, language }: CallOptions): Promise<SyncJob | undefined> {
    const before = await this.#tasks({ signal, language });
    signal?.throwIfAborted();
    // No keys: everything. From here on it is begun, and whoever stops waiting stops nothing.
    const parameters = { ErpConnectionId: source, InternalKeyIds: [] };
    const call = { name: 'ForceResyncBatchTask', parameters, answer: nothing, slow: true };
    await this.#agent.call(call, { language });
    const after = before && (await this.#tasks({ language }));
    const known = new Set(before?.map(({ Id }) => Id));
    // What copies from somewhere else was begun by somebody else.
    const begun = (after ?? []).filter((each) => !known.has(each.Id) && (sourceOf(each) ?? source) === source);
    const named = begun.filter(({ Name }) => NAME.test(Name));
    // Without a name that says it, only a single one can be meant.
    const [task, ...others] = named.length > 0 ? named : begun;
    if (!task || others.length > 0) return undefined;
    this.#own.set(task.Id, source);
    return this.#toJob(task);
  }

  /** `undefined` when the service does not tell: what is begun is begun all the same. */
  async #tasks(options: CallOptions): Promise<readonly BatchTaskCarrier[] | undefined> {
    const client: SuperOfficeClient = this.#agent.client;
    try {
      return await client.call(ALL, options);
    } catch (thrown) {
      if (thrown instanceof BackendError) return undefined;
      throw thrown;
    }
  }

  #isOurs({ Id, Name }: BatchTaskCarrier): boolean {
    return this.#own.has(Id) || NAME.test(Name);
  }

  #toJob(task: BatchTaskCarrier): SyncJob {
    const state = STATES.find(([pattern]) => pattern.test(task.State))?.[1] ?? 'waiting';
    const ended = state === 'succeeded' || state === 'failed';
    const percent = task.ProgressPercent;
    return {
      id: task.Id,
      source: sourceOf(task) ?? this.#own.get(task.Id),
      state,
      percent: percent >= 0 && percent <= 100 ? percent : undefined,
      message: (ended && task.Result) || task.ProgressDescription || task.Description,
      created: decodeDateTime(task.Created),
      stoppable: !ended && task.CancellationBehaviour !== 'CannotCancel',
    };
  }
}

function hasEnded({ state }: SyncJob): boolean {
  return state === 'succeeded' || state === 'failed';
}

function sourceOf({ ParameterObject }: BatchTaskCarrier): number | undefined {
  const [, text = ''] = [...(ParameterObject ?? [])].find(([name]) => SOURCE.test(name)) ?? [];
  const id = bareValue(text);
  return /^\d+$/.test(id) ? Number(id) : undefined;
}
