import type { ConfiguredField } from '../../backend/index.js';
import { hasOwnTexts } from './field-languages.js';

/** What "Activate all", "Deactivate all" and "Reset all texts" would change: ids of fields. */
export interface BulkScope {
  readonly toShow: readonly string[];
  readonly toHide: readonly string[];
  readonly toReset: readonly string[];
  /** Only what was found counts, as something is looked for. */
  readonly isNarrowed: boolean;
}

/** @param rows those that the user sees: what is looked for is what is meant by "all" */
export function bulkScope(rows: readonly ConfiguredField[], isNarrowed: boolean): BulkScope {
  const ids = (passes: (field: ConfiguredField) => boolean): readonly string[] =>
    rows.filter(passes).map(({ id }) => id);
  return {
    toShow: ids(({ shown }) => !shown),
    toHide: ids(({ shown, alwaysShown }) => shown && !alwaysShown),
    toReset: ids(hasOwnTexts),
    isNarrowed,
  };
}
