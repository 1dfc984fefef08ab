import { TenantError } from './tenant-error.js';

const NAMES = {
  preferences: 'change the preferences of others',
  fields: 'configure the fields of quote lines',
  texts: 'work with substitutions of resources',
  sync: 'use the synchronisation with ERP systems',
} as const;

export type Right = keyof typeof NAMES;

/** What the user who is signed in may do: everything, until a test takes it away. */
export class Rights {
  #denied: ReadonlySet<Right> = new Set();

  reset(): void {
    this.#denied = new Set();
  }

  deny(...rights: readonly Right[]): void {
    this.#denied = new Set([...this.#denied, ...rights]);
  }

  has(right: Right): boolean {
    return !this.#denied.has(right);
  }

  /** @throws TenantError a SoSentryException */
  check(right: Right): void {
    if (!this.has(right)) throw new TenantError('SoSentryException', `You do not have the right to ${NAMES[right]}.`);
  }
}
