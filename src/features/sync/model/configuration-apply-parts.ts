import type { ConfigurationDifference } from './configuration-difference.js';
import type { FileActorType } from './configuration-file-schema.js';

/** What is stored in one go, and can be tried again by itself. */
export type ApplyKind = 'connection' | 'mappings' | 'lists' | 'defaults' | 'order';

export interface ApplyPart {
  /** Unique among the parts. */
  readonly id: string;
  readonly kind: ApplyKind;
  /** Of `mappings`, `defaults` and `order`. */
  readonly actor: FileActorType | undefined;
  readonly differences: readonly ConfigurationDifference[];
}

/** Lists are there once their fields are mapped, and defaults may need what a connection is set to. */
const KINDS: readonly ApplyKind[] = ['connection', 'mappings', 'lists', 'defaults', 'order'];

const KIND_OF = {
  scope: 'connection',
  values: 'connection',
  mappings: 'mappings',
  lists: 'lists',
  defaults: 'defaults',
  order: 'order',
} as const;

/** In the order in which they have to be stored. */
export function partsOf(taken: readonly ConfigurationDifference[]): readonly ApplyPart[] {
  const parts = new Map<
    string,
    { kind: ApplyKind; actor: FileActorType | undefined; differences: ConfigurationDifference[] }
  >();
  for (const difference of taken) {
    const { section, actor } = difference.entry;
    const kind = KIND_OF[section];
    const own = kind === 'lists' ? undefined : actor;
    const id = own === undefined ? kind : `${kind}/${own}`;
    const part = parts.get(id) ?? { kind, actor: own, differences: [] };
    part.differences.push(difference);
    parts.set(id, part);
  }
  return KINDS.flatMap((kind) =>
    [...parts].filter(([, part]) => part.kind === kind).map(([id, part]) => ({ id, ...part })),
  );
}

/** Why an entry was not stored, although its part was. */
export type Leftover =
  /** The service's words. */
  | { readonly kind: 'refused'; readonly text: string }
  /** Stored without its direction to SuperOffice, because another connection feeds that field. */
  | { readonly kind: 'fed' }
  /** The field is mapped to no list. */
  | { readonly kind: 'no-list' }
  | { readonly kind: 'no-item' }
  | { readonly kind: 'no-crm-item' };
