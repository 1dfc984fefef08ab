import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  FIELD_TEXT_LIMIT,
  partKey,
  shownText,
  type ConfiguredField,
  type FieldFlag,
  type FieldTextKind,
} from '../../backend/index.js';
import { icon } from '../../ui/icons.js';
import { renderReorderControls, renderReorderHandle } from '../../ui/reorder-controls.js';
import type { ReorderController } from '../../ui/reorder-controller.js';
import type { FieldLocalize } from './field-dialog-terms.js';
import { hasOwnTexts, lacks, type FieldCulture } from './field-languages.js';
import { lockOfFlag, lockOfReset, lockOfText, type LockReason, type RowsLock } from './field-row-locks.js';
import type { FieldProblems } from './field-problems.js';
import type { FieldTyping } from './field-row-typing.js';

/** What the cells of all rows share. */
export interface RowsContext {
  readonly localize: FieldLocalize;
  /** Whose texts are shown: one, or all of them side by side. */
  readonly cultures: readonly FieldCulture[];
  readonly lock: RowsLock;
  readonly typing: FieldTyping;
  readonly reorder: ReorderController;
  /** Ids of fields with changes that are not saved. */
  readonly changed: ReadonlySet<string>;
  readonly problems: FieldProblems;
  readonly nameOf: (field: ConfiguredField) => string;
}

/** Names a box within its row, for the keyboard and for what is delegated: "shown", "label nb-NO". */
export function textCell(kind: FieldTextKind, culture: string): string {
  return `${kind} ${culture}`;
}

/** The undoing of {@link textCell}; `undefined` for boxes that are no texts. */
export function readTextCell(cell: string): { readonly kind: FieldTextKind; readonly culture: string } | undefined {
  const [kind, culture] = cell.split(' ');
  return culture !== undefined && (kind === 'label' || kind === 'tooltip') ? { kind, culture } : undefined;
}

/** Show field, and what is special about the field. */
export function renderNameCell(field: ConfiguredField, context: RowsContext): TemplateResult {
  const { localize, changed } = context;
  const name = context.nameOf(field);
  const marks = [
    changed.has(field.id) && html`<span class="mark mark--changed">${localize.term('changedField')}</span>`,
    field.alwaysShown && renderMark(localize.term('alwaysShownField')),
    !field.shown && renderMark(localize.term('hiddenInQuotes')),
  ].filter((mark) => mark !== false);
  return html`
    <div role="rowheader" class="cell name">
      ${renderReorderHandle(context.reorder, field.id)}
      ${renderBox(field, 'shown', context, localize.term('showFieldNamed', name))}
      <div class="name__text">
        <span class="name__field" title=${name}><bdi>${name}</bdi></span>
        <span class="marks">${marks}</span>
      </div>
    </div>
  `;
}

function renderMark(text: string): TemplateResult {
  return html`<span class="mark" title=${text}>${text}</span>`;
}

export function renderFlagCell(
  field: ConfiguredField,
  flag: 'editable' | 'mandatory',
  context: RowsContext,
): TemplateResult {
  const { localize } = context;
  const label = localize.term(flag === 'editable' ? 'editableField' : 'mandatoryField', context.nameOf(field));
  return html`
    <div role="cell" class="cell flag ${flag}">
      ${renderBox(field, flag, context, label)}
      <span class="caption" aria-hidden="true">${localize.term(flag)}</span>
    </div>
  `;
}

/** Never disabled for the browser: why it cannot be changed must be found by the keyboard. */
function renderBox(field: ConfiguredField, flag: FieldFlag, context: RowsContext, label: string): TemplateResult {
  const reason = lockOfFlag(field, flag, context.lock);
  const problem = context.problems.get(partKey({ kind: 'flag', id: field.id, flag }));
  return html`<input
    type="checkbox"
    class="box"
    data-cell=${flag}
    aria-label=${label}
    title=${problem?.text ?? titleOf(reason, context) ?? label}
    aria-invalid=${problem ? 'true' : nothing}
    aria-disabled=${reason ? 'true' : nothing}
    aria-describedby=${[problem?.id, reason].filter(Boolean).join(' ') || nothing}
    .checked=${live(field[flag])}
  />`;
}

export function renderTextCell(
  field: ConfiguredField,
  kind: FieldTextKind,
  culture: FieldCulture,
  context: RowsContext,
): TemplateResult {
  const { localize } = context;
  const isMissing = lacks(field, kind, culture.tag);
  return html`
    <div role="cell" class="cell text ${kind} ${isMissing ? 'missing' : ''}">
      <span class="caption" aria-hidden="true">${localize.term(kind)}</span>
      ${renderText(field, kind, culture, context, isMissing)}
      ${
        isMissing
          ? html`<span class="missing__mark" aria-hidden="true" title=${localize.term('missingText')}
              >${icon('warning')}</span
            >`
          : nothing
      }
    </div>
  `;
}

function renderText(
  field: ConfiguredField,
  kind: FieldTextKind,
  culture: FieldCulture,
  context: RowsContext,
  isMissing: boolean,
): TemplateResult {
  const { localize, typing, problems } = context;
  const text = field[kind];
  const cell = textCell(kind, culture.tag);
  const reason = lockOfText(field, kind, context.lock);
  const problem = problems.get(partKey({ kind: 'text', id: field.id, text: kind, culture: culture.tag }));
  const isStandard = text.own[culture.tag] === undefined;
  const standard = text.standard[culture.tag];
  const value = typing.textAt(`${cell} ${field.id}`, shownText(text, culture.tag));
  const label = nameOfText(field, kind, culture, context);
  const notes = [problem?.id, reason, isMissing ? 'missingText' : isStandard && standard && 'fieldStandardText'];
  const describedBy = notes.filter(Boolean).join(' ') || nothing;
  const title = problem?.text ?? titleOf(reason, context) ?? (kind === 'tooltip' && value ? value : nothing);
  // Behind a text of the tenant's own nobody may know the standard one.
  const placeholder = standard === undefined ? localize.term('fieldStandardText') : standard || localize.term('empty');
  const classes = `input ${isStandard ? 'standard' : ''}`;
  // prettier-ignore
  return kind === 'label'
    ? html`<input class=${classes} data-cell=${cell} lang=${culture.tag} dir="auto" autocomplete="off"
        aria-label=${label} title=${title} placeholder=${placeholder} maxlength=${FIELD_TEXT_LIMIT}
        ?readonly=${reason !== undefined} aria-disabled=${reason ? 'true' : nothing} aria-describedby=${describedBy}
        aria-invalid=${problem ? 'true' : nothing} .value=${live(value)} />`
    : html`<textarea class=${classes} data-cell=${cell} lang=${culture.tag} dir="auto" rows="2"
        aria-label=${label} title=${title} placeholder=${placeholder} maxlength=${FIELD_TEXT_LIMIT}
        ?readonly=${reason !== undefined} aria-disabled=${reason ? 'true' : nothing} aria-describedby=${describedBy}
        aria-invalid=${problem ? 'true' : nothing} .value=${live(value)}></textarea>`;
}

function nameOfText(
  field: ConfiguredField,
  kind: FieldTextKind,
  culture: FieldCulture,
  { localize, cultures, nameOf }: RowsContext,
): string {
  const name = nameOf(field);
  if (cultures.length === 1) return localize.term(kind === 'label' ? 'labelNamed' : 'tooltipNamed', name);
  return localize.term(kind === 'label' ? 'labelIn' : 'tooltipIn', name, culture.name);
}

export function renderResetCell(field: ConfiguredField, context: RowsContext): TemplateResult {
  return html`<div role="cell" class="cell reset">${renderReset(field, context)}</div>`;
}

/** Only where there is something to reset. */
export function renderReset(field: ConfiguredField, context: RowsContext): TemplateResult | typeof nothing {
  if (!hasOwnTexts(field)) return nothing;
  const reason = lockOfReset(context.lock);
  const label = context.localize.term('resetTextsOf', context.nameOf(field));
  return html`<button
    type="button"
    class="icon-button"
    data-cell="reset"
    aria-label=${label}
    title=${titleOf(reason, context) ?? label}
    aria-disabled=${reason ? 'true' : nothing}
    aria-describedby=${reason ?? nothing}
  >
    ${icon('arrow-counter-clockwise')}
  </button>`;
}

export function renderOrderCell(field: ConfiguredField, { reorder }: RowsContext): TemplateResult {
  return html`<div role="cell" class="cell order">${renderReorderControls(reorder, field.id)}</div>`;
}

function titleOf(reason: LockReason | undefined, { localize }: RowsContext): string | undefined {
  return reason && localize.term(reason);
}
