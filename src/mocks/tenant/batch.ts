import { inlineTranslations } from '../texts.js';
import { localTime, type Clockwork, type Due } from './clockwork.js';
import type { Directory } from './directory.js';
import { TenantError } from './tenant-error.js';

export type BatchTaskState = 'New' | 'Started' | 'Succeeded' | 'Failed';

/** A task of SuperOffice's batch service. Times are local, `2027-03-01T09:15:00`; `''` = not yet. */
export interface BatchTaskRecord {
  readonly id: number;
  readonly name: string;
  readonly associateId: number;
  readonly state: BatchTaskState;
  readonly description: string;
  /** With translations. */
  readonly progressDescription: string;
  /** 0…100 */
  readonly progressPercent: number;
  readonly created: string;
  readonly lastStarted: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly cancellation: 'CanCancel' | 'CannotCancel';
}

export interface BatchOutcome {
  readonly ok: boolean;
  /** With translations. */
  readonly message: string;
}

export interface BatchWork {
  readonly name: string;
  readonly description: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** Milliseconds of the clock, once it has started. */
  readonly duration: number;
  /** @param share 0…1 of the work that is done */
  progress(share: number): string;
  /** Does the share of the work that is done when it ends, or is stopped. @param at milliseconds */
  finish(share: number, at: number): BatchOutcome;
}

interface Task {
  readonly id: number;
  readonly associateId: number;
  readonly work: BatchWork;
  readonly created: number;
  readonly starts: number;
  readonly ends: number;
  readonly ended?: BatchOutcome & { readonly percent: number };
}

/** How long a task waits for the batch service, in milliseconds. */
const QUEUE = 1000;
const FIRST_ID = 1001;

const WAITING = inlineTranslations({
  en: 'Waiting for the batch service.',
  nb: 'Venter på batchtjenesten.',
  sv: 'Väntar på batchtjänsten.',
  da: 'Venter på batchtjenesten.',
  de: 'Wartet auf den Batchdienst.',
  nl: 'Wacht op de batchservice.',
});

function stoppedText(percent: number): string {
  return inlineTranslations({
    en: `Stopped at ${percent} %.`,
    nb: `Stoppet ved ${percent} %.`,
    sv: `Stoppad vid ${percent} %.`,
    da: `Stoppet ved ${percent} %.`,
    de: `Angehalten bei ${percent} %.`,
    nl: `Gestopt bij ${percent} %.`,
  });
}

/** What the server does in the background. */
export class BatchTasks {
  readonly #clockwork: Clockwork;
  readonly #directory: Directory;
  readonly #tasks = new Map<number, Task>();
  #lastId = FIRST_ID - 1;

  constructor(clockwork: Clockwork, directory: Directory) {
    this.#clockwork = clockwork;
    this.#directory = directory;
    const due: Due = {
      next: () => this.#endingFirst()?.ends,
      happen: () => {
        const task = this.#endingFirst();
        if (task) this.#end(task, 1, task.ends);
      },
    };
    clockwork.add(due);
  }

  clear(): void {
    this.#tasks.clear();
    this.#lastId = FIRST_ID - 1;
  }

  /** Newest first. */
  list(): readonly BatchTaskRecord[] {
    this.#clockwork.catchUp();
    return [...this.#tasks.values()].reverse().map((task) => this.#record(task));
  }

  find(id: number): BatchTaskRecord | undefined {
    return this.list().find((each) => each.id === id);
  }

  start(work: BatchWork): BatchTaskRecord {
    this.#clockwork.catchUp();
    const created = this.#clockwork.now();
    const id = (this.#lastId += 1);
    const starts = created + QUEUE;
    const { currentAssociateId: associateId } = this.#directory;
    const task: Task = { id, associateId, work, created, starts, ends: starts + work.duration };
    this.#tasks.set(id, task);
    return this.#record(task);
  }

  /** What is done by then stays done. @returns `false` when it has ended already */
  stop(id: number): boolean {
    const task = this.#known(id);
    if (task.ended) return false;
    const share = this.#share(task);
    const percent = Math.floor(share * 100);
    task.work.finish(share, this.#clockwork.now());
    this.#tasks.set(id, { ...task, ended: { ok: false, message: stoppedText(percent), percent } });
    return true;
  }

  /** Forgets a task that has ended. */
  delete(id: number): void {
    if (!this.#known(id).ended) throw new TenantError('InvalidOperationException', 'The task is running.');
    this.#tasks.delete(id);
  }

  #known(id: number): Task {
    this.#clockwork.catchUp();
    const task = this.#tasks.get(id);
    if (!task) throw new TenantError('SoNotFoundException', `BatchTask id ${id} not found`);
    return task;
  }

  #endingFirst(): Task | undefined {
    return [...this.#tasks.values()].filter(({ ended }) => !ended).sort((a, b) => a.ends - b.ends)[0];
  }

  #end(task: Task, share: number, at: number): void {
    const outcome = task.work.finish(share, at);
    this.#tasks.set(task.id, { ...task, ended: { ...outcome, percent: 100 } });
  }

  #share({ starts, ends }: Task): number {
    const done = (this.#clockwork.now() - starts) / Math.max(1, ends - starts);
    return Math.min(1, Math.max(0, done));
  }

  #record(task: Task): BatchTaskRecord {
    const { id, associateId, work, created, starts, ended } = task;
    const hasStarted = this.#clockwork.now() >= starts;
    const { name, description, parameters } = work;
    const plain = {
      ...{ id, associateId, name, description, parameters, created: localTime(created) },
      lastStarted: hasStarted ? localTime(starts) : '',
    };
    if (ended) {
      const { ok, message, percent } = ended;
      const state = ok ? 'Succeeded' : 'Failed';
      return { ...plain, state, progressDescription: message, progressPercent: percent, cancellation: 'CannotCancel' };
    }
    const share = this.#share(task);
    return {
      ...plain,
      state: hasStarted ? 'Started' : 'New',
      progressDescription: hasStarted ? work.progress(share) : WAITING,
      progressPercent: Math.floor(share * 100),
      cancellation: 'CanCancel',
    };
  }
}
