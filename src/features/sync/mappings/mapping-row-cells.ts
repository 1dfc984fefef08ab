import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import type { SyncMappedField } from '../../../backend/index.js';
import { fieldIcon } from '../../../ui/field-icons.js';
import { icon } from '../../../ui/icons.js';
import { gradeOf } from './mapping-edits.js';
import {
  directionReason,
  otherWriter,
  searchReason,
  type DirectionReason,
  type MappingDirection,
} from './mapping-rules.js';
import { renderRemark } from './mapping-row-remark.js';
import { isContested, type RowsContext } from './mapping-rows-context.js';
import { crmName, fieldName, reasonId, reasonText } from './mapping-words.js';

/** The row, drawn again only when something in it is another: scrolling and edits of other rows cost nothing. */
export function renderRowOnce(field: SyncMappedField, index: number, context: RowsContext): unknown {
  const { actor, localize, selected, suggestions, lock } = context;
  const { key } = field;
  const dependencies = [
    field,
    index,
    localize.words,
    lock,
    selected.has(key),
    suggestions.get(key),
    actor.facts.crmFields,
    actor.problems.get(key)?.join(),
    actor.refused.get(key),
    actor.edits.fields.has(key),
    otherWriter(field, actor.facts),
    isContested(actor, field),
  ];
  return guard(dependencies, () => renderRow(field, index, context));
}

/** The row of a field. Its cells stand in the order of SuperOffice's own dialog. */
function renderRow(field: SyncMappedField, index: number, context: RowsContext): TemplateResult {
  const { key } = field;
  const selected = context.selected.has(key);
  return html`
    <div
      role="row"
      class="row ${rowClass(field, context)}"
      data-row=${key}
      aria-rowindex=${index + 2}
      aria-selected=${selected ? 'true' : 'false'}
    >
      ${renderSelect(field, selected, context)} ${renderFlag(field, 'showInSearch', context)}
      ${renderName(field, context)} ${renderDirections(field, context)} ${renderChoice(field, context)}
      ${renderRemark(field, context)} ${renderFlag(field, 'showInErpTab', context)}
    </div>
  `;
}

export function renderHead({ localize }: RowsContext, selection: TemplateResult): TemplateResult {
  const head = (name: string, text: string): TemplateResult =>
    html`<div role="columnheader" class="cell ${name}">${text}</div>`;
  return html`
    <div role="row" class="row head" aria-rowindex="1">
      <div role="columnheader" class="cell select">${selection}</div>
      ${head('showInSearch', localize.term('mappingShowInSearch'))} ${head('name', localize.term('mappingErpField'))}
      ${head('direction', localize.term('mappingDirection'))}
      ${head('choice', localize.term('mappingSuperOfficeField'))}
      <div role="columnheader" class="cell remark">
        <span class="visually-hidden">${localize.term('mappingRemarks')}</span>
      </div>
      ${head('showInErpTab', localize.term('mappingShowInErpTab'))}
    </div>
  `;
}

function rowClass({ key, crmFieldKey }: SyncMappedField, { actor, selected }: RowsContext): string {
  return [
    crmFieldKey === '' && 'unmapped',
    actor.edits.fields.has(key) && 'changed',
    selected.has(key) && 'selected',
    (actor.problems.has(key) || actor.refused.has(key)) && 'problem',
  ]
    .filter(Boolean)
    .join(' ');
}

function renderSelect(field: SyncMappedField, selected: boolean, { localize }: RowsContext): TemplateResult {
  return html`<div role="gridcell" class="cell select">
    <input
      type="checkbox"
      class="box"
      tabindex="-1"
      data-cell="select"
      aria-label=${localize.term('mappingSelectField', fieldName(field))}
      .checked=${live(selected)}
    />
  </div>`;
}

/** Never disabled for the browser: why it cannot be changed must be found by the keyboard. */
function renderFlag(
  field: SyncMappedField,
  flag: 'showInSearch' | 'showInErpTab',
  context: RowsContext,
): TemplateResult {
  const { localize, lock, actor } = context;
  const reason = lock ?? (flag === 'showInSearch' ? searchReason(field) : undefined);
  const words = flag === 'showInSearch' ? 'mappingSearchOf' : 'mappingErpTabOf';
  const caption = flag === 'showInSearch' ? 'mappingShowInSearch' : 'mappingShowInErpTab';
  return html`<div role="gridcell" class="cell ${flag}">
    <label class="flag"
      ><input
        type="checkbox"
        class="box"
        tabindex="-1"
        data-cell=${flag}
        aria-label=${localize.term(words, fieldName(field))}
        aria-disabled=${reason ? 'true' : nothing}
        aria-describedby=${reason ? reasonId(reason) : nothing}
        data-hint=${reason ? reasonText(reason, field, actor.facts, localize) : nothing}
        .checked=${live(field[flag])}
      /><span class="caption" aria-hidden="true">${localize.term(caption)}</span></label
    >
  </div>`;
}

function renderName(field: SyncMappedField, context: RowsContext): TemplateResult {
  const { localize, actor } = context;
  const name = fieldName(field);
  const access = field.access === 'mandatory' ? 'mappingMandatory' : 'mappingReadOnly';
  const marks = [
    actor.edits.fields.has(field.key) &&
      html`<span class="mark mark--changed">${localize.term('mappingChangedField')}</span>`,
    isContested(actor, field) && html`<span class="mark mark--contested">${localize.term('mappingConflictRow')}</span>`,
    field.missingInErp && html`<span class="mark mark--gone">${localize.term('mappingGone')}</span>`,
    field.identifier
      ? html`<span class="mark">${localize.term('mappingIdentifier')}</span>`
      : field.access !== 'normal' && html`<span class="mark mark--${field.access}">${localize.term(access)}</span>`,
    html`<span class="mark">${localize.term('fitType', field.type)}</span>`,
  ].filter((mark) => mark !== false);
  const hint = [name, field.key === name ? '' : field.key, field.description].filter(Boolean).join('\n');
  return html`<div role="rowheader" class="cell name" data-hint=${hint}>
    <span class="name__text"><bdi>${name}</bdi></span
    ><span class="marks">${marks}</span>
  </div>`;
}

function renderDirections(field: SyncMappedField, context: RowsContext): TemplateResult {
  return html`<div role="gridcell" class="cell direction">
    <span class="arrows"
      >${renderDirection(field, 'toErp', context)}${renderDirection(field, 'toSuperOffice', context)}</span
    >
  </div>`;
}

const DIRECTION_TERMS = {
  toErp: { name: 'mappingToErpOf', text: 'mappingToErpText', icon: 'caret-left' },
  toSuperOffice: { name: 'mappingToSuperOfficeOf', text: 'mappingToSuperOfficeText', icon: 'caret-right' },
} as const;

function renderDirection(field: SyncMappedField, direction: MappingDirection, context: RowsContext): TemplateResult {
  const { localize, actor, lock } = context;
  const terms = DIRECTION_TERMS[direction];
  const own: DirectionReason | undefined = lock ?? directionReason(field, direction, actor.facts);
  const reason = own && reasonText(own, field, actor.facts, localize);
  const way = own ? undefined : gradeOf(field, direction, actor.facts);
  const loss = way?.grade === 'lossy' ? localize.term('fitReason', way.reason) : '';
  // A reason with a name in it is the row's own; the others are there once for all rows.
  const isOwn = own === 'fed-here' && otherWriter(field, actor.facts) !== undefined;
  const id = isOwn
    ? `why-${direction}-${field.id}`
    : own
      ? reasonId(own)
      : way && loss
        ? reasonId({ fit: way.reason })
        : '';
  return html`<button
      type="button"
      class="arrow"
      tabindex="-1"
      data-cell=${direction}
      aria-label=${localize.term(terms.name, fieldName(field))}
      aria-pressed=${field[direction] ? 'true' : 'false'}
      aria-disabled=${own ? 'true' : nothing}
      aria-describedby=${id || nothing}
      data-hint=${reason ?? [localize.term(terms.text), loss].filter(Boolean).join(' ')}
      ?data-hint-quiet=${!own && !loss}
    >
      ${fieldIcon(terms.icon)}</button
    >${isOwn ? html`<span id=${id} hidden>${reason}</span>` : nothing}`;
}

function renderChoice(field: SyncMappedField, context: RowsContext): TemplateResult {
  const { localize, actor, lock } = context;
  const name = crmName(field, actor.facts);
  const shown = name || localize.term('noSelection');
  const label = localize.term('mappingChoiceOf', fieldName(field));
  const reason = lock ?? (field.missingInErp && field.crmFieldKey === '' ? 'gone-erp' : undefined);
  const hint = reason
    ? reasonText(reason, field, actor.facts, localize)
    : [name, field.crmFieldKey].filter(Boolean).join('\n');
  return html`<div role="gridcell" class="cell choice">
    <button
      type="button"
      class="pick ${field.missingInCrm ? 'gone' : ''}"
      tabindex="-1"
      data-cell="choice"
      aria-haspopup="listbox"
      aria-expanded="false"
      aria-label=${localize.term('mappingChosen', label, shown)}
      aria-disabled=${reason ? 'true' : nothing}
      aria-describedby=${reason ? reasonId(reason) : nothing}
      data-hint=${hint || nothing}
      ?data-hint-quiet=${!reason}
    >
      <span><bdi>${shown}</bdi></span
      >${icon('caret-down')}
    </button>
  </div>`;
}
