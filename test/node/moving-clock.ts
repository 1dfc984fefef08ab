import {
  createTenant,
  type SeedName,
  type Tenant,
  type TenantOptions,
  type TenantSeed,
} from '../../src/mocks/index.js';

export interface MovingTenant {
  readonly tenant: Tenant;
  /** Lets time pass: milliseconds. */
  pass(ms: number): void;
  /** What connectors waited for so far: milliseconds. */
  waited(): number;
}

export const MINUTE = 60_000;

/** A tenant whose clock stands still at 2027-03-01 09:15:00 until somebody moves it. Slow connectors answer at once. */
export function movingTenant(seed: SeedName | TenantSeed = 'demo', options: TenantOptions = {}): MovingTenant {
  let now = Date.parse('2027-03-01T09:15:00Z');
  let waited = 0;
  const wait = async (ms: number): Promise<void> => {
    waited += ms;
  };
  return {
    tenant: createTenant(seed, { clock: () => new Date(now), wait, ...options }),
    pass: (ms) => {
      now += ms;
    },
    waited: () => waited,
  };
}
