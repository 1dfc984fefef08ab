import { html, nothing, type TemplateResult } from 'lit';
import type { SyncMappedField } from '../../../backend/index.js';
import { memoizeLast } from '../../../core/memoize.js';
import { fieldIcon } from '../../../ui/field-icons.js';
import type { ActorState } from './actor-editor.js';
import { wishedForAll, type BulkOutcome, type MappingWish } from './mapping-edits.js';
import type { MappingLocalize } from './mapping-terms.js';
import { reasonText } from './mapping-words.js';

/** What can be done with several rows at once. */
export const BULK_WISHES = {
  toErp: { kind: 'directions', toErp: true, toSuperOffice: false },
  toSuperOffice: { kind: 'directions', toErp: false, toSuperOffice: true },
  both: { kind: 'directions', toErp: true, toSuperOffice: true },
  none: { kind: 'directions', toErp: false, toSuperOffice: false },
  searchOn: { kind: 'showInSearch', value: true },
  searchOff: { kind: 'showInSearch', value: false },
  tabOn: { kind: 'showInErpTab', value: true },
  tabOff: { kind: 'showInErpTab', value: false },
  remove: { kind: 'field', crmFieldKey: '' },
} as const satisfies Readonly<Record<string, MappingWish>>;
export type BulkWish = keyof typeof BULK_WISHES;

const WORDS = {
  toErp: 'mappingBulkToErp',
  toSuperOffice: 'mappingBulkToSuperOffice',
  both: 'mappingBulkBoth',
  none: 'mappingBulkNone',
  searchOn: 'mappingBulkSearchOn',
  searchOff: 'mappingBulkSearchOff',
  tabOn: 'mappingBulkTabOn',
  tabOff: 'mappingBulkTabOff',
  remove: 'mappingRemove',
} as const satisfies Readonly<Record<BulkWish, string>>;

const GROUPS: readonly (readonly BulkWish[])[] = [
  ['toErp', 'toSuperOffice', 'both', 'none'],
  ['searchOn', 'searchOff'],
  ['tabOn', 'tabOff'],
  ['remove'],
];

const ARROWS = { toErp: 'caret-left', toSuperOffice: 'caret-right' } as const;

export interface BulkContext {
  readonly localize: MappingLocalize;
  readonly actor: ActorState;
  /** Rows that are selected and shown. */
  readonly chosen: readonly SyncMappedField[];
  /** Selected rows that are not shown. */
  readonly hidden: number;
  readonly lock: string | undefined;
  readonly onWish: (wish: BulkWish) => void;
  readonly onUnselect: () => void;
}

const outcomesOf = memoizeLast(
  (chosen: readonly SyncMappedField[], stored: ActorState['stored'], facts: ActorState['facts']) => {
    const outcome = (wish: BulkWish): BulkOutcome => wishedForAll(chosen, stored, BULK_WISHES[wish], facts);
    return new Map(GROUPS.flat().map((wish) => [wish, outcome(wish)]));
  },
);

/** What is done with the selected rows, each with how many of them it would change. */
export function renderBulk(context: BulkContext): TemplateResult | typeof nothing {
  const { localize, actor, chosen, hidden, onUnselect } = context;
  if (chosen.length === 0 && hidden === 0) return nothing;
  const outcomes = outcomesOf(chosen, actor.stored, actor.facts);
  return html`
    <div role="toolbar" class="bulk" aria-label=${localize.term('mappingSelectedTools')}>
      <span class="bulk__count" role="status"
        ><strong>${localize.term('mappingSelected', chosen.length)}</strong>${
          hidden > 0 ? html` <span class="muted">${localize.term('mappingSelectedHidden', hidden)}</span>` : nothing
        }</span
      >
      ${GROUPS.map(
        (group) =>
          html`<span class="bulk__group">${group.map((wish) => renderWish(wish, outcomes.get(wish), context))}</span>`,
      )}
      <button type="button" class="link-button" id="unselect" @click=${onUnselect}>
        ${localize.term('mappingUnselect')}
      </button>
    </div>
  `;
}

function renderWish(wish: BulkWish, outcome: BulkOutcome | undefined, context: BulkContext): TemplateResult {
  const { localize, actor, chosen, lock, onWish } = context;
  const count = outcome?.changes.size ?? 0;
  const [first] = outcome?.refused ?? [];
  const reason = first ? reasonText(first.reason, first.field, actor.facts, localize) : '';
  const possible = count > 0 && lock === undefined;
  const words = possible
    ? [localize.term('mappingBulkPossible', count, chosen.length), count < chosen.length ? reason : '']
        .filter(Boolean)
        .join(' ')
    : (lock ?? localize.term('mappingBulkImpossible', reason));
  const arrow = wish === 'toErp' || wish === 'toSuperOffice' ? fieldIcon(ARROWS[wish]) : nothing;
  const id = `bulk-${wish}`;
  return html`<button
      type="button"
      class="button"
      id=${id}
      aria-disabled=${possible ? 'false' : 'true'}
      aria-describedby="${id}-text"
      data-hint=${words}
      ?data-hint-quiet=${possible}
      @click=${() => possible && onWish(wish)}
    >
      ${arrow}${localize.term(WORDS[wish])}</button
    ><span id="${id}-text" hidden>${words}</span>`;
}
