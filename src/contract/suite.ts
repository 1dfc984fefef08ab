import type { ContractRunner, ContractSubject, SubjectFactory } from './subject.js';
import { Trail } from './trail.js';

export interface ContractOptions {
  /**
   * What is to be proved, and has to be there then: a backend that is still growing passes with
   * `['connections', 'directory']`. Absent: all that the backend has.
   */
  readonly slices?: readonly ContractSlice[];
  /** Milliseconds that one test may take, in the suite's own words; a runner may end it before. Default: 30,000. */
  readonly timeout?: number;
}

export type ContractSlice = 'connections' | 'directory' | 'products' | 'settings' | 'sync';

export const CONTRACT_SLICES: readonly ContractSlice[] = ['connections', 'directory', 'products', 'settings', 'sync'];

const TIMEOUT = 30_000;

/** Thrown by a test that has nothing to prove, because the backend says that it cannot do such things. */
class LeftOut extends Error {}

export function leaveOut(why: string): never {
  throw new LeftOut(why);
}

/** How a test ended that did not fail. `left-out`: the backend says that it has no such thing. */
export type ContractOutcome = 'passed' | 'left-out';

/** A test of the suite, for runners that have no `describe` and `it`. */
export interface ContractTest {
  readonly name: string;
  /** Rejects when the backend does not keep its promise. */
  readonly run: () => Promise<ContractOutcome>;
}

/** A group of tests, as the files of this folder describe them. */
export type Described = (runner: ContractRunner, create: SubjectFactory) => void;

/**
 * Hands a group to a runner, each test with a limit of time and with a message that says what the port promises and
 * what was asked of the backend. Tests are run one after the other, as all runners do unless they are told otherwise.
 */
export function describeGuarded(
  describe: ContractRunner['describe'],
  it: (test: ContractTest, title: string) => void,
  group: Described,
  create: SubjectFactory,
  { timeout = TIMEOUT }: ContractOptions,
): void {
  let titles: readonly string[] = [];
  // Tests ask for their subject at once, so this is theirs also where a runner lets several run at the same time.
  let life: Life = newLife();
  const nested = (title: string, body: () => void): void => {
    const path = [...titles, title];
    // At once or later, as the runner likes.
    describe(title, () => {
      const before = titles;
      titles = path;
      body();
      titles = before;
    });
  };
  const observed: SubjectFactory = async () => {
    const { trail, subjects } = life;
    const subject = await create();
    subjects.push(subject);
    return observedSubject(subject, trail);
  };
  const guarded = (title: string, body: () => Promise<void>): void => {
    const name = [...titles, title].join(' ');
    const run = async (): Promise<ContractOutcome> => {
      const { trail, subjects } = (life = newLife());
      try {
        await within(timeout, body());
        return 'passed';
      } catch (error) {
        if (error instanceof LeftOut) return 'left-out';
        throw explained(name, error, trail);
      } finally {
        for (const { dispose } of subjects) await dispose?.();
      }
    };
    it({ name, run }, title);
  };
  group({ describe: nested, it: guarded }, observed);
}

/** Of one test. */
interface Life {
  readonly trail: Trail;
  readonly subjects: ContractSubject[];
}

function newLife(): Life {
  return { trail: new Trail(), subjects: [] };
}

function observedSubject(subject: ContractSubject, trail: Trail): ContractSubject {
  const { sync } = subject;
  const reopen = sync && { ...sync, reopen: async () => trail.observe(await sync.reopen()) };
  return { ...subject, backend: trail.observe(subject.backend), ...(reopen ? { sync: reopen } : {}) };
}

async function within(timeout: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it took more than ${timeout} ms`)), timeout);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function explained(name: string, error: unknown, trail: Trail): Error {
  const what = error instanceof Error ? error.message : String(error);
  return new Error(`The port promises: ${name}.\n${what}\nWhat was asked, the last call last:\n${trail.toString()}`, {
    cause: error,
  });
}
