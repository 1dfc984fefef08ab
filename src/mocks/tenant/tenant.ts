import { BatchTasks } from './batch.js';
import { Clockwork } from './clockwork.js';
import { Directory, type DirectorySeed } from './directory.js';
import { Lists } from './lists.js';
import { Preferences, type PreferenceSeed } from './preferences.js';
import { QuoteConnections, type QuoteConnectionSeed } from './quote-connections.js';
import { QuoteConnectors } from './quote-connectors.js';
import { Register, type RegisterSeed } from './register.js';
import { Resources, type ResourcesSeed } from './resources.js';
import { Rights } from './rights.js';
import { seedOf, type SeedName } from './seeds/index.js';
import { Sync, type SyncSeed } from './sync/sync.js';
import type { SimulatedQuoteConnector } from '../connectors/index.js';

/** All that a tenant starts with. Plain data: the rules apply to what is saved later. */
export interface TenantSeed extends DirectorySeed {
  readonly connectors: readonly SimulatedQuoteConnector[];
  readonly quoteConnections: readonly QuoteConnectionSeed[];
  /** Absent: no sync connectors and connections; the engine is off. */
  readonly sync?: SyncSeed;
  /** Absent: no currencies, price lists or products at all. */
  readonly register?: RegisterSeed;
  /** What somebody has set; all else has its default. */
  readonly preferences?: readonly PreferenceSeed[];
  /** The tenant's languages and its own texts. Absent: the usual languages, no texts. */
  readonly resources?: ResourcesSeed;
}

export interface TenantOptions {
  /** Stamps what is saved, and drives what happens by itself. Default: the machine's clock. */
  readonly clock?: () => Date;
  /** How slow connectors let time pass (milliseconds). Default: a timer. Tests give `async () => {}`. */
  readonly wait?: (ms: number) => Promise<void>;
  /** How long the sync engine takes to notice that it is to start or stop. In ms of the clock; default 1,500. */
  readonly engineLag?: number;
  /** How long a resynchronisation takes in the background. In ms of the clock; default 20,000. */
  readonly resyncDuration?: number;
  /** Whether people change values between two runs of the sync engine, so that it has work. Default: yes. */
  readonly edits?: boolean;
}

/** One simulated SuperOffice tenant: state and rules, no wire. Everything that talks to it does so through its areas. */
export class Tenant {
  readonly directory = new Directory();
  /** What the user who is signed in may do. */
  readonly rights = new Rights();
  readonly preferences: Preferences;
  readonly resources: Resources;
  readonly connectors = new QuoteConnectors();
  readonly sync: Sync;
  /** What the server does in the background. */
  readonly batch: BatchTasks;
  readonly quoteConnections: QuoteConnections;
  readonly currencies: Register['currencies'];
  readonly companies: Register['companies'];
  readonly productLists: Register['productLists'];
  readonly productFields: Register['productFields'];
  readonly productImages: Register['productImages'];
  readonly priceLists: Register['priceLists'];
  readonly products: Register['products'];
  readonly lists: Lists;
  readonly #register: Register;
  #seed: SeedName | TenantSeed;

  constructor(seed: SeedName | TenantSeed, options: TenantOptions = {}) {
    const { clock = () => new Date(), wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms)) } = options;
    const { engineLag = 1500, resyncDuration = 20_000, edits = true } = options;
    const { connectors, directory, rights } = this;
    const context = { wait };
    const clockwork = new Clockwork(clock);
    this.batch = new BatchTasks(clockwork, directory);
    this.sync = new Sync({
      directory,
      context,
      clock,
      clockwork,
      batch: this.batch,
      options: { engineLag, resyncDuration, edits },
    });
    const { connections: syncConnections } = this.sync;
    this.preferences = new Preferences(directory, rights);
    this.resources = new Resources(rights);
    this.quoteConnections = new QuoteConnections({ connectors, directory, syncConnections, context, clock });
    const register = new Register(directory, rights, clock);
    this.#register = register;
    this.currencies = register.currencies;
    this.companies = register.companies;
    this.productLists = register.productLists;
    this.productFields = register.productFields;
    this.productImages = register.productImages;
    this.priceLists = register.priceLists;
    this.products = register.products;
    this.lists = new Lists(connectors, register.productLists);
    this.#seed = seed;
    this.reset();
  }

  /** Forgets every change and starts over, with another seed if one is given. Holders of this tenant keep it. */
  reset(seed: SeedName | TenantSeed = this.#seed): void {
    this.#seed = seed;
    const data = typeof seed === 'string' ? seedOf(seed) : seed;
    this.directory.load(data);
    this.connectors.load(data.connectors);
    this.batch.clear();
    this.sync.load(data.sync);
    this.quoteConnections.load(data.quoteConnections);
    this.#register.load(data.register);
    this.rights.reset();
    this.preferences.load(data.preferences);
    this.resources.load(data.resources);
  }
}

export function createTenant(seed: SeedName | TenantSeed = 'demo', options?: TenantOptions): Tenant {
  return new Tenant(seed, options);
}
