import type { SyncActorType, SyncMappedField } from '../../../backend/index.js';
import { foldedText } from '../../../ui/choice-search.js';
import type { ActorState } from './actor-editor.js';

export const MAPPING_FILTERS = ['all', 'unmapped', 'mandatory', 'problems', 'changed'] as const;
export type MappingFilter = (typeof MAPPING_FILTERS)[number];

export interface MappingSearch {
  readonly text: string;
  readonly filter: MappingFilter;
}

export const NO_MAPPING_SEARCH: MappingSearch = { text: '', filter: 'all' };

type Shown = Pick<ActorState, 'fields' | 'problems' | 'edits' | 'refused'>;

function passes(field: SyncMappedField, filter: MappingFilter, { problems, edits, refused }: Shown): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'unmapped':
      return field.crmFieldKey === '';
    case 'mandatory':
      return field.access === 'mandatory';
    case 'problems':
      return problems.has(field.key) || refused.has(field.key);
    case 'changed':
      return edits.fields.has(field.key);
  }
}

/** How many rows each filter would find. */
export function countsOf(state: Shown): Readonly<Record<MappingFilter, number>> {
  const count = (filter: MappingFilter): number =>
    state.fields.reduce((sum, field) => sum + (passes(field, filter, state) ? 1 : 0), 0);
  return {
    all: state.fields.length,
    unmapped: count('unmapped'),
    mandatory: count('mandatory'),
    problems: count('problems'),
    changed: count('changed'),
  };
}

/** The row behind (1) or before (-1) `from` that has a problem, going round; `undefined`: there is none. */
export function nextProblem(state: Shown, from: string | undefined, step: 1 | -1): string | undefined {
  const { fields } = state;
  const start = from === undefined ? -1 : fields.findIndex(({ key }) => key === from);
  const begin = start < 0 && step < 0 ? 0 : start;
  for (let distance = 1; distance <= fields.length; distance += 1) {
    const field = fields[(begin + step * distance + fields.length * 2) % fields.length];
    if (field && passes(field, 'problems', state)) return field.key;
  }
  return undefined;
}

/**
 * Which rows of one kind of records the user sees, and which of them are selected. What was found stays until something
 * else is looked for: a row that is being edited must not go away because it does not match any more.
 */
export class ActorView {
  search = NO_MAPPING_SEARCH;
  /** Keys; also of rows that are not shown now. */
  selected: ReadonlySet<string> = new Set();
  /** The row that has the keyboard, or had it last. */
  active: string | undefined;
  /** `undefined`: all. */
  #found: ReadonlySet<string> | undefined;
  #rows: { readonly fields: readonly SyncMappedField[]; readonly found: unknown; readonly rows: readonly SyncMappedField[] } | undefined; // prettier-ignore

  look(search: MappingSearch, state: Shown): void {
    this.search = search;
    const wanted = foldedText(search.text.trim());
    if (wanted === '' && search.filter === 'all') {
      this.#found = undefined;
      return;
    }
    const found = state.fields.filter((field) => {
      if (!passes(field, search.filter, state)) return false;
      if (wanted === '') return true;
      return [field.label, field.key, field.crmLabel, field.crmFieldKey, field.description].some((text) =>
        foldedText(text).includes(wanted),
      );
    });
    this.#found = new Set(found.map(({ key }) => key));
  }

  /** In their order; the same list as long as nothing changes. */
  rows({ fields }: Pick<ActorState, 'fields'>): readonly SyncMappedField[] {
    const found = this.#found;
    if (!found) return fields;
    const known = this.#rows;
    if (known?.fields === fields && known.found === found) return known.rows;
    const rows = fields.filter(({ key }) => found.has(key));
    this.#rows = { fields, found, rows };
    return rows;
  }

  /** Those that are selected and shown: nothing is done to rows that nobody sees. */
  chosen(state: Pick<ActorState, 'fields'>): readonly SyncMappedField[] {
    return this.selected.size === 0 ? [] : this.rows(state).filter(({ key }) => this.selected.has(key));
  }

  select(keys: readonly string[], selected: boolean): void {
    const next = new Set(this.selected);
    for (const key of keys) {
      if (selected) next.add(key);
      else next.delete(key);
    }
    this.selected = next;
  }
}

/** The first problem of any records that were looked at. */
export function problemAnywhere(
  actors: Iterable<ActorState>,
  step: 1 | -1,
): { readonly type: SyncActorType; readonly key: string } | undefined {
  for (const actor of actors) {
    const key = nextProblem(actor, undefined, step);
    if (key !== undefined) return { type: actor.type, key };
  }
  return undefined;
}

/** Of which records a failed save is shown: of those in view, if it failed for them. */
export function failedType(actors: readonly ActorState[], shown: SyncActorType | undefined): SyncActorType | undefined {
  const failed = actors.filter(({ saveError, conflict }) => saveError !== undefined || conflict !== undefined);
  return failed.some(({ type }) => type === shown) ? shown : (failed[0]?.type ?? shown);
}
