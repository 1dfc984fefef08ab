import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CrmField, SyncFieldMapping, SyncMappedField } from '../../../backend/index.js';
import type { MappingSuggestion } from '../model/suggestions.js';
import type { ActorState } from './actor-editor.js';
import { inSlices } from './in-slices.js';
import { whenIdle } from './when-idle.js';

/** Milliseconds until suggestions are looked for, as soon as there is time: several edits are looked at once. */
const PAUSE = 120;

type Suggestions = ReadonlyMap<string, MappingSuggestion>;
export const NO_SUGGESTIONS: Suggestions = new Map();

/** Finds suggestions when there is time for it, and shows only those that are still possible. */
export class SuggestionFinder implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #callOff: (() => void) | undefined;
  /** What was looked through last, and what is waiting to be. */
  #looked: { readonly targets: string; readonly crmFields: readonly CrmField[] } | undefined;
  #found: Suggestions = NO_SUGGESTIONS;
  /** It comes with the suggestions. */
  #accepted: ((mapping: SyncFieldMapping, suggestion: MappingSuggestion) => SyncFieldMapping) | undefined;
  #shown: { readonly fields: readonly SyncMappedField[]; readonly found: Suggestions; readonly left: Suggestions } | undefined; // prettier-ignore

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#wait(undefined);
    this.#looked = undefined;
  }

  /** For these records, as far as they have been found. */
  of({ type, fields, crmFields, crmStatus, status }: ActorState): Suggestions {
    if (status !== 'ready' || crmStatus !== 'ready') return NO_SUGGESTIONS;
    const known = this.#shown;
    if (known?.fields === fields && known.found === this.#found) return known.left;
    const targets = `${type}\n${fields.map(({ crmFieldKey }) => crmFieldKey).join('\n')}`;
    if (this.#looked?.targets !== targets || this.#looked.crmFields !== crmFields) {
      // Suggestions for other records are not for these.
      if (!this.#looked?.targets.startsWith(`${type}\n`)) this.#found = NO_SUGGESTIONS;
      this.#looked = { targets, crmFields };
      this.#wait(() => void this.#look(fields, crmFields));
    }
    const left = stillPossible(this.#found, fields);
    this.#shown = { fields, found: this.#found, left };
    return left;
  }

  /** The mapping with what is suggested for it. */
  accepted(mapping: SyncFieldMapping, suggestion: MappingSuggestion): SyncFieldMapping {
    return this.#accepted?.(mapping, suggestion) ?? mapping;
  }

  /** Not in one task with the rows: those are painted first. */
  #wait(look: (() => void) | undefined): void {
    clearTimeout(this.#timer);
    this.#callOff?.();
    this.#callOff = undefined;
    if (look) this.#timer = setTimeout(() => (this.#callOff = whenIdle(look)), PAUSE);
  }

  async #look(fields: readonly SyncMappedField[], crmFields: readonly CrmField[]): Promise<void> {
    const looked = this.#looked;
    const { suggestMappings, accepted } = await import('../model/suggestions.js');
    this.#accepted = accepted;
    // By a read-only identifier records are found; it is never synchronised.
    const wanted = fields.filter(({ identifier, access, crmFieldKey }) => !identifier || access !== 'read-only' || crmFieldKey !== ''); // prettier-ignore
    const found = await inSlices(suggestMappings(wanted, crmFields), () => looked === this.#looked);
    if (!found || looked !== this.#looked) return;
    this.#found = new Map(found.map((each) => [each.fieldKey, each]));
    this.#host.requestUpdate();
  }
}

/** For fields that are still not mapped, and SuperOffice fields that are still free. */
function stillPossible(found: Suggestions, fields: readonly SyncMappedField[]): Suggestions {
  if (found.size === 0) return found;
  const used = new Set(fields.map(({ crmFieldKey }) => crmFieldKey));
  const open = new Set(fields.flatMap(({ key, crmFieldKey }) => (crmFieldKey === '' ? [key] : [])));
  return new Map([...found].filter(([key, { crmFieldKey }]) => open.has(key) && !used.has(crmFieldKey)));
}
