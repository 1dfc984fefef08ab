import { Directory, type DirectorySeed } from './directory.js';
import { Lists } from './lists.js';
import { Preferences, type PreferenceSeed } from './preferences.js';
import { QuoteConnections, type QuoteConnectionSeed } from './quote-connections.js';
import { QuoteConnectors } from './quote-connectors.js';
import { Register, type RegisterSeed } from './register.js';
import { Resources, type ResourcesSeed } from './resources.js';
import { Rights } from './rights.js';
import { seedOf, type SeedName } from './seeds/index.js';
import { SyncConnections, type SyncConnectionsSeed } from './sync-connections.js';
import type { SimulatedQuoteConnector } from '../connectors/index.js';

/** All that a tenant starts with. Plain data: the rules apply to what is saved later. */
export interface TenantSeed extends DirectorySeed, SyncConnectionsSeed {
  readonly connectors: readonly SimulatedQuoteConnector[];
  readonly quoteConnections: readonly QuoteConnectionSeed[];
  /** Absent: no currencies, price lists or products at all. */
  readonly register?: RegisterSeed;
  /** What somebody has set; all else has its default. */
  readonly preferences?: readonly PreferenceSeed[];
  /** The tenant's languages and its own texts. Absent: the usual languages, no texts. */
  readonly resources?: ResourcesSeed;
}

export interface TenantOptions {
  /** Stamps what is saved. Default: the machine's clock. */
  readonly clock?: () => Date;
  /** How slow connectors let time pass (milliseconds). Default: a timer. Tests give `async () => {}`. */
  readonly wait?: (ms: number) => Promise<void>;
}

/** One simulated SuperOffice tenant: state and rules, no wire. Everything that talks to it does so through its areas. */
export class Tenant {
  readonly directory = new Directory();
  /** What the user who is signed in may do. */
  readonly rights = new Rights();
  readonly preferences: Preferences;
  readonly resources: Resources;
  readonly connectors = new QuoteConnectors();
  readonly syncConnections = new SyncConnections();
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
    const { connectors, directory, rights, syncConnections } = this;
    this.preferences = new Preferences(directory, rights);
    this.resources = new Resources(rights);
    this.quoteConnections = new QuoteConnections({ connectors, directory, syncConnections, context: { wait }, clock });
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
    this.syncConnections.load(data);
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
