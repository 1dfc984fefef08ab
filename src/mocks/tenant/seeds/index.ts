import type { TenantSeed } from '../tenant.js';
import { demoSeed } from './demo.js';
import { emptySeed } from './empty.js';
import { largeSeed } from './large.js';

export const SEED_NAMES = ['demo', 'empty', 'large'] as const;
export type SeedName = (typeof SEED_NAMES)[number];

export function isSeedName(text: string): text is SeedName {
  return (SEED_NAMES as readonly string[]).includes(text);
}

const SEEDS: Readonly<Record<SeedName, () => TenantSeed>> = { demo: demoSeed, empty: emptySeed, large: largeSeed };

export function seedOf(name: SeedName): TenantSeed {
  return SEEDS[name]();
}
