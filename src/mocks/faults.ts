/**
 * Trouble on demand: which calls fail, how, and how often. One plan serves the MSW handlers (patterns name the
 * WebAPI's methods, `Quote/SaveConnection`) and `MockBackend` (patterns name the port's, `connections/save`).
 */

export const FAULT_KINDS = [
  '401',
  '403',
  '404',
  '409',
  /** With a Retry-After header. */
  '429',
  '500',
  '503',
  /** Status 200 with an error object. */
  'error-200',
  /** Status 200 with `null`. */
  'null',
  /** JSON that breaks off. */
  'malformed',
  /** A sign-in page where JSON was expected. */
  'html',
  /** Sound JSON that has nothing to do with the question. */
  'shape',
  /** No answer until the caller gives up. */
  'hang',
  /** The network is gone. */
  'offline',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface FaultRule {
  readonly kind: FaultKind;
  /** `Quote/SaveConnection`, `sync/mapping.saveDefault`, `Quote/*`, `sync/mapping.*` or `*`; case does not matter. */
  readonly pattern: string;
  /** How many of the calls that match are let through first. */
  readonly after?: number | undefined;
  /** How many calls it hits. Absent: every one. */
  readonly times?: number | undefined;
}

/** Milliseconds: always the same, or anything between two (in a fixed, repeatable sequence). */
export type Latency = number | readonly [min: number, max: number];

function isFaultKind(text: string): text is FaultKind {
  return (FAULT_KINDS as readonly string[]).includes(text);
}

function matches(pattern: string, call: string): boolean {
  if (pattern === '*') return true;
  const wanted = pattern.toLowerCase();
  const name = call.toLowerCase();
  return /[/.]\*$/.test(wanted) ? name.startsWith(wanted.slice(0, -1)) : name === wanted;
}

// A plus in the address of a page is read as a space.
const RULE = /^([\w-]+)@(\*|\w+(?:\/(?:\w+(?:\.(?:\w+|\*))?|\*))?)(?:[+ ](\d+))?(?:\*(\d+))?$/;

/**
 * Reads a switch such as `500@Quote/SaveConnectionConfigFields*1,401@*`: kind, `@`, pattern, and `*` with a number
 * when only the next calls are hit. `+2` before it lets two calls through first: `500@Resource/SetResourceSubstitution+2*1`.
 * @throws RangeError with a sentence that says what is wrong
 */
export function parseFaults(text: string): FaultRule[] {
  const parts = text.split(',').map((part) => part.trim());
  return parts.filter((part) => part !== '').map(parseRule);
}

function parseRule(text: string): FaultRule {
  const [, kind = '', pattern = '', after, times] = RULE.exec(text) ?? [];
  if (!isFaultKind(kind) || pattern === '') {
    throw new RangeError(
      `“${text}” is no fault. Write kind@method, for example 500@Quote/SaveConnection*1; kinds: ${FAULT_KINDS.join(', ')}.`,
    );
  }
  return {
    kind,
    pattern,
    ...(after === undefined ? {} : { after: Number(after) }),
    ...(times === undefined ? {} : { times: Number(times) }),
  };
}

/**
 * Reads `300` or `100-900`.
 * @throws RangeError with a sentence that says what is wrong
 */
export function parseLatency(text: string): Latency {
  const [, min, max] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(text.trim()) ?? [];
  if (min === undefined) throw new RangeError(`“${text}” is no latency. Write milliseconds: 300 or 100-900.`);
  return max === undefined ? Number(min) : [Number(min), Number(max)];
}

/** The faults in force. Tests and the dev page change it while it is in use. */
export class FaultPlan {
  latency: Latency | undefined;
  #rules: { readonly rule: FaultRule; waiting: number; left: number }[] = [];
  #sequence = 1_234_567;

  constructor(rules: readonly FaultRule[] = [], latency?: Latency) {
    this.latency = latency;
    for (const rule of rules) this.add(rule);
  }

  /** Rules that can still hit something, oldest first. */
  get rules(): readonly FaultRule[] {
    return this.#rules.map(({ rule }) => rule);
  }

  add(rule: FaultRule): void {
    this.#rules.push({ rule, waiting: rule.after ?? 0, left: rule.times ?? Infinity });
  }

  /** Removes the rules with this very pattern, or all of them. */
  clear(pattern?: string): void {
    const wanted = pattern?.toLowerCase();
    this.#rules = wanted === undefined ? [] : this.#rules.filter(({ rule }) => rule.pattern.toLowerCase() !== wanted);
  }

  /** The fault that hits this call (`Agent/Method`), used up by one. The first matching rule that does not wait counts. */
  take(call: string): FaultKind | undefined {
    const matching = this.#rules.filter(({ rule }) => matches(rule.pattern, call));
    const hit = matching.find(({ waiting }) => waiting === 0);
    for (const each of matching) each.waiting = Math.max(0, each.waiting - 1);
    if (!hit) return undefined;
    hit.left -= 1;
    if (hit.left <= 0) this.#rules = this.#rules.filter((each) => each !== hit);
    return hit.rule.kind;
  }

  /** How long the next call takes, in milliseconds. */
  nextDelay(): number {
    const { latency = 0 } = this;
    if (typeof latency === 'number') return latency;
    const [min, max] = latency;
    // Park and Miller's generator: repeatable, and scattered enough to bring answers out of order.
    this.#sequence = (this.#sequence * 48271) % 2147483647;
    return Math.round(min + (this.#sequence / 2147483647) * Math.max(0, max - min));
  }
}
