import { BackendError } from '../backend/backend-error.js';
import { QuotesyncBeforeEvent } from './before-event.js';
import type { BackendCall, HostAction } from './host-events.js';
import type { ActionSubject, ActionSubjects } from './one-action.js';
import { REFUSED } from './refused.js';
import type { WatchedCall } from './watched-backend.js';

interface Subject extends BackendCall {
  readonly action: HostAction;
}

interface Asked {
  readonly subjects: readonly Subject[];
  /** `undefined`: allowed, and there is nothing to wait for. */
  readonly answer: Promise<unknown> | undefined;
}

/** What was asked about actions, for all their calls. */
const asked = new WeakMap<ActionSubjects, Asked>();

/**
 * Asks the host about a call that changes something, unless it has been asked about the action that the call is a part of.
 *
 * @returns what to wait for, if anything; rejects with a BackendError when the host refuses
 */
export function askHost(host: EventTarget, action: HostAction, call: WatchedCall): Promise<unknown> | undefined {
  const { slice, method, id, subjects: named } = call;
  const own: Subject = { action, slice, method, id, name: nameOf(call) };
  const known = named && asked.get(named);
  const subjects = known?.subjects ?? named?.map((subject) => filled(subject, own)) ?? [own];
  // What its action does not name asks by itself: nothing slips by.
  if (!subjects.some((subject) => subject.slice === slice && subject.method === method)) return ask(host, [own]);
  if (known) return known.answer;
  const answer = ask(host, subjects);
  if (named) asked.set(named, { subjects, answer });
  return answer;
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Of what is about to be stored; nothing else of it may be known to the host. */
function nameOf({ slice, args: [stored] }: WatchedCall): string | undefined {
  if (!isObject(stored)) return undefined;
  const { name, values } = stored;
  // Of a product the name is one of its fields.
  const said = slice === 'products' && isObject(values) ? values['name'] : name;
  return typeof said === 'string' ? said : undefined;
}

/** Never more of it than the host may know. */
function filled({ id, name, ...given }: ActionSubject, own: Subject): Subject {
  const { action = own.action, slice = own.slice, method = own.method } = given;
  return { action, slice, method, id: id || undefined, name };
}

/** One event for each kind of action: whoever forbids only one of them hears of it before anything is sent. */
function ask(host: EventTarget, all: readonly Subject[]): Promise<unknown> | undefined {
  const answers: Promise<unknown>[] = [];
  for (const action of new Set(all.map((subject) => subject.action))) {
    const subjects = all
      .filter((subject) => subject.action === action)
      .map(({ slice, method, id, name }): BackendCall => ({ slice, method, id, name }));
    const [first] = subjects;
    if (!first) continue;
    const event = new QuotesyncBeforeEvent(action, first, subjects);
    host.dispatchEvent(event);
    if (event.defaultPrevented || event.waits.length > 0) answers.push(answerTo(event));
    if (event.defaultPrevented) break;
  }
  return answers.length > 0 ? Promise.all(answers) : undefined;
}

async function answerTo(event: QuotesyncBeforeEvent): Promise<void> {
  const { defaultPrevented, waits } = event;
  try {
    await Promise.all(defaultPrevented ? [...waits, Promise.reject(new Error())] : waits);
  } catch (thrown) {
    const userMessage = event.reason ?? ((thrown instanceof Error && thrown.message) || undefined);
    const said = { userMessage, retryable: true, cause: REFUSED };
    throw new BackendError('forbidden', 'The page refused the call.', said);
  }
}
