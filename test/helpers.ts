/**
 * For every test file with elements: mounting, waiting, keys, roles and names, axe, and a guard that fails the file on
 * errors that nobody caught (the runner itself would only print them).
 */
import { sendKeys } from '@web/test-runner-commands';
import axe from 'axe-core';
import { Assertion } from 'chai';
import { render } from 'lit';
import { nameOf, roleOf } from './accessible.js';

export { descriptionOf, drawnElements, getByRole, nameOf, queryAllByRole, roleOf, visibleText } from './accessible.js';
export type { RoleQuery } from './accessible.js';

document.documentElement.lang = 'en';

/** `<input textbox "Name">` */
function describeNode(node: Node): string {
  if (!(node instanceof Element)) return node.nodeName;
  return `<${node.localName} ${roleOf(node) ?? ''} "${nameOf(node).slice(0, 80)}">`;
}

function withoutNodes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNodes);
  return value instanceof Node ? describeNode(value) : value;
}

/**
 * A failed comparison of elements keeps both for the report, and making a text of an element's whole world there takes
 * minutes: the file would time out and say nothing. They are kept as a short text instead.
 */
const prototype = Assertion.prototype as unknown as { assert: (...args: unknown[]) => void };
const { assert } = prototype;
prototype.assert = function (this: { _obj: unknown }, ...args) {
  const [passed, message, negated, expected, actual = this._obj, showDiff] = args;
  assert.call(this, passed, message, negated, withoutNodes(expected), withoutNodes(actual), showDiff);
};

const uncaught: unknown[] = [];
addEventListener('unhandledrejection', ({ reason }) => uncaught.push(reason));
addEventListener('error', ({ error, message }) => {
  // A browser's way of saying that a size was seen one frame later; nothing is wrong.
  if (!message.startsWith('ResizeObserver loop')) uncaught.push(error ?? message);
});

// A part that cannot be drawn says so on the screen and is no error of the page. A test that wants that stops the event.
document.documentElement.addEventListener('quotesync-render-error', ({ tag, message }) =>
  uncaught.push(new Error(`<${tag}> could not be drawn: ${message}`)),
);

const containers: HTMLElement[] = [];

afterEach(() => {
  containers.splice(0).forEach((container) => container.remove());
  for (const attribute of ['dir', 'style']) document.documentElement.removeAttribute(attribute);
  document.documentElement.lang = 'en';
});

after(async () => {
  // The event of a rejection comes in a later task than the rejection.
  await pause(20);
  const [first] = uncaught.splice(0);
  if (first !== undefined) throw first instanceof Error ? first : new Error(`Not caught: ${JSON.stringify(first)}`);
});

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A promise that the test settles. */
export function deferred<T>(): {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: Error) => void;
} {
  let settle: Pick<ReturnType<typeof deferred<T>>, 'resolve' | 'reject'> | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, ...settle! };
}

/** After the browser has laid out and drawn (observers of sizes have had their say). */
export function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/**
 * Renders into a fresh container in the page, waits until nothing changes any more, and resolves with the first element
 * of the template. The container (`element.parentElement`) goes away after the test; `render(template, container)`
 * with the same template updates it. Classes must have been registered with `define()`.
 */
export async function mount<T extends HTMLElement = HTMLElement>(template: unknown): Promise<T> {
  const container = document.createElement('div');
  containers.push(container);
  document.body.append(container);
  render(template, container);
  await settled(container);
  const element = container.firstElementChild;
  if (!element) throw new Error('The template has no element.');
  return element as T;
}

/** Waits for a condition; throws when it does not come true in time (ms). A function that throws counts as false. */
export async function until<T>(condition: () => T, patience = 3000): Promise<NonNullable<T>> {
  const end = performance.now() + patience;
  for (;;) {
    let failure: unknown;
    try {
      const value = condition();
      if (value) return value;
    } catch (thrown) {
      failure = thrown;
    }
    if (performance.now() > end) {
      throw new Error(`Not within ${patience} ms: ${condition.toString()}`, { cause: failure });
    }
    await pause(10);
  }
}

interface Updating {
  readonly isUpdatePending: boolean;
  readonly updateComplete: Promise<unknown>;
}

function isUpdating(element: Element): element is Element & Updating {
  return 'isUpdatePending' in element && element.isUpdatePending === true;
}

/** Asked for after every key press, so it must be cheap: only custom elements are looked at, in one flat list. */
function collectUpdating(root: Element | ShadowRoot, found: Updating[]): void {
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) collectUpdating(element.shadowRoot, found);
    if (element.localName.includes('-') && isUpdating(element)) found.push(element);
  }
}

function updating(root: Element): Updating[] {
  const found: Updating[] = isUpdating(root) ? [root] : [];
  if (root.shadowRoot) collectUpdating(root.shadowRoot, found);
  collectUpdating(root, found);
  return found;
}

/** Waits until no element inside (or `element` itself) has an update to make and a frame has been drawn. */
export async function settled(element: Element = document.body): Promise<void> {
  let pending = updating(element);
  for (let round = 0; round < 50; round++) {
    await Promise.all(pending.map(({ updateComplete }) => updateComplete));
    await frame();
    pending = updating(element);
    if (pending.length === 0) return;
  }
  throw new Error('Elements go on updating.');
}

/**
 * Real key presses to what has the focus, one after the other, then waits until the page has settled:
 * `press('Tab', 'Shift+Tab', 'Control+End', 'a')`. Names are those of `KeyboardEvent.key`.
 */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const combination of keys) {
    const parts = combination === '+' ? ['+'] : combination.split('+');
    const key = parts.pop() ?? '';
    for (const modifier of parts) await sendKeys({ down: modifier });
    // By its character: only Chromium's driver knows it by name.
    await sendKeys({ press: key === 'Space' ? ' ' : key });
    for (const modifier of parts.reverse()) await sendKeys({ up: modifier });
  }
  await settled();
}

/** Types a text, key by key, into what has the focus. */
export async function type(text: string): Promise<void> {
  await sendKeys({ type: text });
  await settled();
}

/** What has the focus, looked for inside open shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Collects the events of a type that reach `target`. */
export function recorded<K extends keyof HTMLElementEventMap>(target: EventTarget, name: K): HTMLElementEventMap[K][];
export function recorded(target: EventTarget, name: string): Event[];
export function recorded(target: EventTarget, name: string): Event[] {
  const events: Event[] = [];
  target.addEventListener(name, (event) => events.push(event));
  return events;
}

/** What Lit's development build has complained about in this file (each kind is said once an element). */
export function litWarnings(): readonly string[] {
  const { litIssuedWarnings } = globalThis as { readonly litIssuedWarnings?: ReadonlySet<string | undefined> };
  return [...(litIssuedWarnings ?? [])].filter((text): text is string => text?.startsWith('Element ') ?? false);
}

export interface AxeOptions {
  readonly theme?: 'light' | 'dark';
  readonly dir?: 'ltr' | 'rtl';
  /** Ids of rules that make no sense here; say why where it is used. */
  readonly without?: readonly string[];
  /** Ids of the rules to ask; all by default. */
  readonly only?: readonly string[];
}

/** Rules about whole pages: here are pieces. */
const PAGE_RULES = ['landmark-one-main', 'page-has-heading-one', 'region'];

/** Rules about what colours and layout make of an element; all others find the same in every theme and direction. */
const DRAWN_RULES = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

/**
 * Pages are used again for other files, with what was emulated in them. Where backgrounds are not those of the theme, axe
 * would judge other colours than ours, or pass for nothing: what it takes the background of a page for is white.
 */
function expectDrawnAs(theme: 'light' | 'dark'): void {
  const lacking = ['screen', '(forced-colors: none)'].filter((query) => !matchMedia(query).matches);
  const { backgroundColor } = getComputedStyle(document.documentElement);
  if (lacking.length > 0 || (backgroundColor === 'rgb(255, 255, 255)') !== (theme === 'light')) {
    const why = lacking.length > 0 ? `not ${lacking.join(', ')}` : `Canvas (${theme}) is ${backgroundColor}`;
    throw new Error(`axe cannot judge colours here: ${why}.`);
  }
}

/** Runs axe on an element as the theme and direction show it; resolves with a readable line for each violation. */
export async function axeViolations(
  element: Element,
  { theme = 'light', dir = 'ltr', without = [], only = [] }: AxeOptions = {},
): Promise<readonly string[]> {
  const page = document.documentElement;
  const before = { dir: page.dir, scheme: page.style.colorScheme };
  page.dir = dir;
  page.style.colorScheme = theme;
  // axe takes a page without a background for white, whatever the theme.
  page.style.background = 'Canvas';
  await settled();
  expectDrawnAs(theme);
  const rules = Object.fromEntries([...PAGE_RULES, ...without].map((id) => [id, { enabled: false }]));
  const { violations } = await axe.run(element, {
    rules,
    resultTypes: ['violations'],
    ...(only.length > 0 ? { runOnly: [...only] } : {}),
  });
  page.dir = before.dir;
  page.style.colorScheme = before.scheme;
  page.style.background = '';
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${theme}, ${dir}): ${target.flat().join(' ')}: ${failureSummary}`,
    ),
  );
}

/** Violations in the light and the dark theme and from right to left: for `expect(…).to.deep.equal([])`. */
export async function axeEverywhere(element: Element, without: readonly string[] = []): Promise<readonly string[]> {
  return [
    ...(await axeViolations(element, { without })),
    ...(await axeViolations(element, { without, only: DRAWN_RULES, theme: 'dark', dir: 'rtl' })),
  ];
}
