import type { Backend, BackendCapabilities } from '../backend/backend.js';
import type { CallOptions } from '../backend/call-options.js';
import type { FailedCall } from './host-surroundings.js';
import { quietly } from './quiet-reads.js';
import { VERSION } from './version.js';
import { unwatched } from './watched-backend.js';
import { addressOf, withoutSecrets } from './without-secrets.js';

/** Of a call that failed, or took too long. */
export interface Unread {
  readonly failed: string;
}

/** What a person who helps needs to know, and nothing that is secret: plain data, the same after `JSON.stringify`. */
export interface SupportBundle {
  readonly quotesync: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly browser: Readonly<Record<string, string | number | boolean>>;
  /** Origin and path: what follows `?` or `#` is nobody's business. */
  readonly page: string;
  readonly element: Readonly<Record<string, string | boolean | readonly string[]>>;
  readonly capabilities: BackendCapabilities | Unread | undefined;
  readonly configuration: Configuration | undefined;
  /** The last calls that failed, and parts that could not be drawn (their tag is the `slice`), oldest first. */
  readonly failures: readonly SupportedFailure[];
}

export type SupportedFailure = Omit<FailedCall, 'at'> & { readonly at: string };

/** Which connectors and connections there are. Their values, addresses and names are left out. */
export interface Configuration {
  readonly quoteConnectors: readonly string[] | Unread;
  readonly quoteConnections: readonly { readonly id: number; readonly deleted: boolean }[] | Unread;
  readonly syncConnections:
    readonly { readonly id: number; readonly active: boolean; readonly deleted: boolean }[] | Unread | undefined;
  readonly syncEngine: { readonly running: boolean } | Unread | undefined;
}

/** What the element and those around it were given. */
export interface SupportedRoot {
  readonly backend: Backend | undefined;
  readonly readonly: boolean;
  readonly readonlyReason: string;
  readonly hiddenParts: ReadonlySet<string>;
  readonly dirty: boolean;
  /** The last calls that failed, oldest first. */
  readonly failures: readonly FailedCall[];
}

/** What the host gave to the element. */
export interface SupportedElement extends HTMLElement {
  readonly baseUrl: string;
  readonly density: string | undefined;
  readonly drafts: object | null | undefined;
  readonly views: object | null | undefined;
  readonly draftScope: string;
}

/** Milliseconds that a backend has to say what it can do: support is wanted most when it does not answer. */
const PATIENCE = 4000;

/** What a host wrote into `base-url` may be a path, or no address at all. */
function absolute(address: string): string {
  try {
    return addressOf(new URL(address, location.href).href);
  } catch {
    return '***';
  }
}

/** Everything that is known without secrets. Never rejects: what cannot be found out says so. */
export async function collectSupport(element: SupportedElement, root: SupportedRoot): Promise<SupportBundle> {
  const { backend } = root;
  const [capabilities, configuration] = await Promise.all([
    backend && attempt((options) => unwatched(backend).capabilities(options)),
    backend && configurationOf(backend),
  ]);
  return {
    quotesync: VERSION,
    at: new Date().toISOString(),
    browser: browser(),
    page: addressOf(location.href),
    element: { ...settingsOf(element, root), slices: slicesOf(backend) },
    capabilities,
    configuration,
    failures: root.failures.map((failure) => ({
      ...failure,
      at: failure.at.toISOString(),
      message: withoutSecrets(failure.message),
    })),
  };
}

const isGiven = (store: object | null | undefined): string =>
  store === undefined ? 'default' : store ? 'own' : 'none';

/** What the host set: words and switches, no objects. */
function settingsOf(element: SupportedElement, root: SupportedRoot): SupportBundle['element'] {
  return {
    tag: element.localName,
    'base-url': element.baseUrl && absolute(element.baseUrl),
    readonly: root.readonly,
    'readonly-reason': withoutSecrets(root.readonlyReason),
    'hidden-parts': [...root.hiddenParts].join(' '),
    density: element.density ?? '',
    drafts: isGiven(element.drafts),
    views: isGiven(element.views),
    // Whose it is, is nobody's business.
    'draft-scope': element.draftScope !== '',
    dirty: root.dirty,
    lang: element.lang,
    dir: element.dir,
  };
}

function browser(): SupportBundle['browser'] {
  const matches = (query: string): boolean => matchMedia(query).matches;
  return {
    userAgent: navigator.userAgent,
    languages: navigator.languages.join(', '),
    page: document.documentElement.lang,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    online: navigator.onLine,
    width: innerWidth,
    height: innerHeight,
    pixelRatio: devicePixelRatio,
    dark: matches('(prefers-color-scheme: dark)'),
    forcedColors: matches('(forced-colors: active)'),
    reducedMotion: matches('(prefers-reduced-motion: reduce)'),
  };
}

const SLICES = ['connections', 'directory', 'products', 'settings', 'sync'] as const;

function slicesOf(backend: Backend | undefined): readonly string[] {
  if (!backend) return [];
  const slices: string[] = SLICES.filter((slice) => backend[slice]);
  if (backend.sync?.mapping) slices.push('sync.mapping');
  if (backend.sync?.imports) slices.push('sync.imports');
  return slices;
}

/** An answer in time, or what happened. Its failures are not among the last ones: nobody waited for it. */
async function attempt<T>(read: (options: CallOptions) => Promise<T>): Promise<T | Unread> {
  const giveUp = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<Unread>((resolve) => {
    timer = setTimeout(() => {
      giveUp.abort();
      resolve({ failed: `no answer within ${PATIENCE} ms` });
    }, PATIENCE);
  });
  try {
    return await Promise.race([read({ signal: quietly(giveUp.signal) }), tooLate]);
  } catch (thrown) {
    return { failed: withoutSecrets(thrown instanceof Error ? thrown.message : String(thrown)) };
  } finally {
    clearTimeout(timer);
  }
}

async function configurationOf(watched: Backend): Promise<Configuration> {
  const { connections, sync } = unwatched(watched);
  const everything = { includeDeleted: true };
  const [quoteConnectors, quoteConnections, syncConnections, syncEngine] = await Promise.all([
    attempt(async (options) => (await connections.connectors(options)).map(({ name }) => name)),
    attempt(async (options) =>
      (await connections.list(everything, options)).map(({ id, deleted }) => ({ id, deleted })),
    ),
    sync &&
      attempt(async (options) =>
        (await sync.list(everything, options)).map(({ id, active, deleted }) => ({ id, active, deleted })),
      ),
    sync && attempt(async (options) => ({ running: (await sync.engine(options)).running })),
  ]);
  return { quoteConnectors, quoteConnections, syncConnections, syncEngine };
}
