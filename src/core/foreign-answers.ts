import { BackendError } from '../backend/backend-error.js';
import { ONE_OF, PARTS, SHAPES, type Shape } from './answer-shapes.js';

const shapes = new Map<string, Shape>(Object.entries(SHAPES));

/** Milliseconds after which a call that nobody answers has failed. Connectors may take a minute. */
const PATIENCE = 120_000;

interface Member {
  readonly name: string;
  readonly optional: boolean;
  /** What follows the name. */
  readonly kind: string;
  /** Of the part, or of the words. */
  readonly of: string;
}

const MEMBER = /^(\w+)(\??)(?:([$#@!]|\{\})|([[<=])(\w*)[\]>]?)?$/;

function membersOf(shape: Shape): readonly Member[] {
  return shape.split(' ').map((word) => {
    const [, name = '', optional = '', plain, bracket = '', of = ''] = MEMBER.exec(word) ?? [];
    return { name, optional: optional !== '', kind: plain ?? bracket, of };
  });
}

const known = new Map<Shape, readonly Member[]>();

function membersOnce(shape: Shape): readonly Member[] {
  const members = known.get(shape) ?? membersOf(shape);
  known.set(shape, members);
  return members;
}

/** @returns what a value is not */
const KINDS: Readonly<Record<string, (value: unknown, of: string) => string | undefined>> = {
  $: (value) => (typeof value === 'string' ? undefined : 'is no string'),
  '#': (value) => (Number.isFinite(value) ? undefined : 'is no number'),
  '@': (value) =>
    typeof value === 'string' && (value === '' || !Number.isNaN(Date.parse(value))) ? undefined : 'is no date',
  '{}': (value) => (value instanceof Map ? undefined : 'is no Map'),
  '=': (value, of) => (typeof value === 'string' && ONE_OF[of]?.has(value) ? undefined : 'is none of the known words'),
};

/** @returns what is wrong in a thing, and where; `undefined`: nothing */
function faultIn(thing: unknown, shape: Shape, path: string): string | undefined {
  if (shape.startsWith('*')) return faultInList(thing, shape.slice(1).trim(), path);
  if (shape === '') return undefined;
  if (typeof thing !== 'object' || thing === null) return `${path || 'it'} is no object`;
  for (const member of membersOnce(shape)) {
    const fault = faultOfMember(thing, member, path ? `${path}.${member.name}` : member.name);
    if (fault !== undefined) return fault;
    if (member.kind === '!' && Reflect.get(thing, member.name) === true) return undefined;
  }
  return undefined;
}

function faultInList(list: unknown, shape: Shape, path: string): string | undefined {
  if (!Array.isArray(list)) return `${path || 'it'} is no list`;
  for (const [index, item] of list.entries()) {
    const fault = faultIn(item, shape, `${path}[${index}]`);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function faultOfMember(thing: object, { name, optional, kind, of }: Member, path: string): string | undefined {
  let value: unknown;
  try {
    value = Reflect.get(thing, name);
  } catch {
    return `${path} cannot be read`;
  }
  if (value === undefined || value === null) return optional ? undefined : `${path} is missing`;
  if (kind === '[') return faultInList(value, PARTS[of] ?? '', path);
  if (kind === '<') return faultIn(value, PARTS[of] ?? '', path);
  const wrong = KINDS[kind]?.(value, of);
  return wrong && `${path} ${wrong}`;
}

/**
 * Answers of a backend that somebody else wrote, before anything is shown of them: half a screen that cannot be left
 * would be worse than an error with its “Try again”. What is wrong is said on the console, by the name of the method.
 */
export async function lookedAt(call: string, answer: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(complaint('timeout', call, 'does not answer')), PATIENCE);
  });
  try {
    const value = await Promise.race([answer, late]);
    const fault = faultIn(value, shapes.get(call) ?? '', '');
    if (fault === undefined) return value;
    throw complaint('protocol', call, `answered wrongly: ${fault}`);
  } finally {
    clearTimeout(timer);
  }
}

function complaint(kind: 'timeout' | 'protocol', call: string, fault: string): BackendError {
  const message = `backend.${call} ${fault}.`;
  console.warn(`quotesync: ${message}`);
  // Perhaps it answers better the next time.
  return new BackendError(kind, message, { retryable: true });
}
