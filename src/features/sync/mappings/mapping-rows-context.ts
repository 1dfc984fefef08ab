import type { SyncMappedField } from '../../../backend/index.js';
import type { MappingSuggestion } from '../model/suggestions.js';
import type { ActorState } from './actor-editor.js';
import type { MappingLock } from './mapping-rules.js';
import type { MappingLocalize } from './mapping-terms.js';

/** What the cells of all rows share. */
export interface RowsContext {
  readonly localize: MappingLocalize;
  readonly actor: ActorState;
  readonly selected: ReadonlySet<string>;
  /** By key of the ERP field. */
  readonly suggestions: ReadonlyMap<string, MappingSuggestion>;
  readonly lock: MappingLock | undefined;
}

export function isContested({ conflict }: ActorState, field: SyncMappedField): boolean {
  return conflict?.parts.some((part) => part.field?.key === field.key) ?? false;
}
