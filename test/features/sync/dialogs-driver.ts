/**
 * Elements of the tab "Sync" as their user meets them, by role and name, on a simulated tenant whose time the test makes
 * and whose answers it may replace.
 */
import { render } from 'lit';
import type { Backend, SyncBackend } from '../../../src/backend/index.js';
import {
  createTenant,
  FaultPlan,
  MockBackend,
  parseFaults,
  type SeedName,
  type Tenant,
} from '../../../src/mocks/index.js';
import {
  deferred,
  frame,
  getByRole,
  mount,
  pause,
  queryAllByRole,
  settled,
  until,
  visibleText,
} from '../../helpers.js';

type Overriding = (sync: SyncBackend) => Partial<SyncBackend>;

export interface ServiceOptions {
  readonly seed?: SeedName;
  readonly faults?: string;
  readonly override?: Overriding;
}

export interface Service {
  readonly tenant: Tenant;
  readonly faults: FaultPlan;
  readonly backend: Backend;
  readonly sync: SyncBackend;
  /** How often a method was called. */
  count(method: keyof SyncBackend): number;
  /** Lets the time of the server pass, in milliseconds. */
  pass(milliseconds: number): void;
  /** Waits until nothing is asked or drawn any more. */
  quiet(): Promise<void>;
}

export function simulated(options: ServiceOptions = {}): Service {
  let now = new Date('2026-06-15T10:00:00').getTime();
  const tenant = createTenant(options.seed ?? 'demo', { wait: async () => {}, clock: () => new Date(now) });
  const faults = new FaultPlan(parseFaults(options.faults ?? ''));
  const mock = new MockBackend(tenant, { faults });
  if (!mock.sync) throw new Error('There is no slice for synchronisation.');
  const calls: (keyof SyncBackend)[] = [];
  const running = new Set<Promise<unknown>>();
  const sync = watched(mock.sync, options.override?.(mock.sync) ?? {}, calls, running);
  return {
    tenant,
    faults,
    sync,
    backend: {
      capabilities: (callOptions) => mock.capabilities(callOptions),
      connections: mock.connections,
      directory: mock.directory,
      sync,
    },
    count: (method) => calls.filter((call) => call === method).length,
    pass: (milliseconds) => void (now += milliseconds),
    quiet: async () => {
      await settled();
      await until(() => running.size === 0);
      await pause(0);
      await settled();
    },
  };
}

/** Lets a write of what a connection synchronises wait until the test says so. */
export function holding(method: 'saveListMappings' | 'saveFieldOrder' | 'saveDefault'): {
  readonly override: Overriding;
  readonly release: () => void;
} {
  const { promise, resolve } = deferred<undefined>();
  const override: Overriding = ({ mapping }) => {
    if (!mapping) return {};
    const held = new Proxy(mapping, {
      get: (target, key) => {
        const original: unknown = Reflect.get(target, key);
        if (key !== method || typeof original !== 'function') return original;
        return (...args: unknown[]): unknown => promise.then(() => Reflect.apply(original, target, args) as unknown);
      },
    });
    return { mapping: held };
  };
  return { override, release: () => resolve(undefined) };
}

function watched(
  sync: SyncBackend,
  replaced: Partial<SyncBackend>,
  calls: (keyof SyncBackend)[],
  running: Set<Promise<unknown>>,
): SyncBackend {
  return new Proxy(sync, {
    get: (target, key: keyof SyncBackend) => {
      const method: unknown = Reflect.get(key in replaced ? replaced : target, key);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]): unknown => {
        calls.push(key);
        const call = Reflect.apply(method, key in replaced ? replaced : target, args) as Promise<unknown>;
        running.add(call);
        const forget = (): void => void running.delete(call);
        call.then(forget, forget);
        return call;
      };
    },
  });
}

/** An element on the page, and what a user does with it. */
export class Driver<T extends HTMLElement = HTMLElement> {
  readonly #template: (values: Readonly<Record<string, unknown>>) => unknown;

  private constructor(
    readonly element: T,
    readonly service: Service,
    template: (values: Readonly<Record<string, unknown>>) => unknown,
  ) {
    this.#template = template;
  }

  static async open<T extends HTMLElement>(
    service: Service,
    template: (values: Readonly<Record<string, unknown>>) => unknown,
  ): Promise<Driver<T>> {
    const element = await mount<T>(template({}));
    await service.quiet();
    return new Driver(element, service, template);
  }

  /** Draws the template with other values. */
  async change(values: Readonly<Record<string, unknown>>): Promise<void> {
    render(this.#template(values), this.element.parentElement ?? document.body);
    await this.service.quiet();
  }

  get text(): string {
    return visibleText(this.element);
  }

  /** The dialog on top. */
  get dialog(): HTMLElement {
    const top = queryAllByRole(this.element, 'dialog').at(-1);
    if (!top) throw new Error(`No dialog in: ${this.text.slice(0, 500)}`);
    return top;
  }

  get dialogs(): number {
    return queryAllByRole(this.element, 'dialog').length;
  }

  field(label: string): HTMLInputElement {
    return getByRole<HTMLInputElement>(this.element, 'textbox', { name: label, exact: true });
  }

  async enter(label: string, text: string): Promise<void> {
    const field = this.field(label);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled();
  }

  /** What is said below a field, error first. */
  notesOf(label: string): string {
    const field = this.field(label);
    const root = field.getRootNode() as ShadowRoot;
    const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => visibleText(root.getElementById(id) ?? root)).join(' ');
  }

  errorOf(label: string): string {
    return this.field(label).getAttribute('aria-invalid') === 'true' ? this.notesOf(label) : '';
  }

  button(name: string, root: Element = this.element): HTMLElement {
    return getByRole(root, 'button', { name, exact: true });
  }

  hasButton(name: string): boolean {
    return queryAllByRole(this.element, 'button', { name, exact: true }).length > 0;
  }

  isEnabled(name: string): boolean {
    return this.button(name).getAttribute('aria-disabled') !== 'true';
  }

  /** Clicks, and waits for what comes of it. */
  async press(name: string, root: Element = this.element): Promise<void> {
    const button = this.button(name, root);
    button.focus();
    button.click();
    await this.service.quiet();
  }

  async select(name: string): Promise<void> {
    getByRole(this.element, 'rowheader', { name, exact: true }).click();
    await settled();
  }

  get rows(): readonly string[] {
    return queryAllByRole(this.element, 'rowheader').map(visibleText);
  }

  get alerts(): string {
    return queryAllByRole(this.element, 'alert').map(visibleText).join(' | ');
  }

  get statuses(): string {
    return queryAllByRole(this.element, 'status').map(visibleText).join(' | ');
  }

  /** Elements whose content is wider than they are, although they do not scroll. */
  get overflowing(): readonly string[] {
    const page = document.documentElement;
    return page.scrollWidth > page.clientWidth ? [`page: ${page.scrollWidth} of ${page.clientWidth} px`] : [];
  }

  async gone(): Promise<void> {
    await until(() => this.dialogs === 0);
    await frame();
  }
}
