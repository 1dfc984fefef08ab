import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import type { SyncMappedField } from '../../../backend/index.js';
import { gradeOf } from './mapping-edits.js';
import {
  directionReason,
  otherWriter,
  searchReason,
  type DirectionReason,
  type MappingDirection,
} from './mapping-rules.js';
import { remarkOf } from './mapping-row-remark.js';
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

/**
 * The row of a field. Its cells stand in the order of SuperOffice's own dialog. Few templates, with icons in them: one for
 * each cell, mark and icon takes longer than all of the row. Nothing is disabled for the browser: why it cannot be used
 * must be found by the keyboard.
 */
function renderRow(field: SyncMappedField, index: number, context: RowsContext): TemplateResult {
  const { localize, selected } = context;
  const { key, type, description } = field;
  const name = fieldName(field);
  const isSelected = selected.has(key);
  const kind = localize.term('fitType', type);
  const hint = [name, key === name ? '' : key, kind, description].filter(Boolean).join('\n');
  return html`<div
    role="row"
    class="row ${rowClass(field, context)}"
    data-row=${key}
    aria-rowindex=${index + 2}
    aria-selected=${isSelected ? 'true' : 'false'}
  >
    <div role="gridcell" class="cell select">
      <input
        type="checkbox"
        class="box"
        tabindex="-1"
        data-cell="select"
        aria-label=${localize.term('mappingSelectField', name)}
        .checked=${live(isSelected)}
      />
    </div>
    ${renderFlag(field, 'showInSearch', context)}
    <div role="rowheader" class="cell name" data-hint=${hint}>
      <span class="name__text"><bdi>${name}</bdi></span
      ><span class="marks">${marksOf(field, context)}<span class="mark">${kind}</span></span>
    </div>
    ${renderTarget(field, name, context)}
    <div role="gridcell" class="cell remark">${remarkOf(field, context)}</div>
    ${renderFlag(field, 'showInErpTab', context)}
  </div>`;
}

const FLAG_TERMS = {
  showInSearch: { name: 'mappingSearchOf', caption: 'mappingShowInSearch' },
  showInErpTab: { name: 'mappingErpTabOf', caption: 'mappingShowInErpTab' },
} as const;

function renderFlag(field: SyncMappedField, flag: keyof typeof FLAG_TERMS, context: RowsContext): TemplateResult {
  const { localize, lock } = context;
  const { name, caption } = FLAG_TERMS[flag];
  const control = controlOf(lock ?? (flag === 'showInSearch' ? searchReason(field) : undefined), field, context);
  return html`<div role="gridcell" class="cell ${flag}">
    <label class="flag"
      ><input
        type="checkbox"
        class="box"
        tabindex="-1"
        data-cell=${flag}
        aria-label=${localize.term(name, fieldName(field))}
        aria-disabled=${control.disabled}
        aria-describedby=${control.why}
        data-hint=${control.hint}
        .checked=${live(field[flag])}
      /><span class="caption" aria-hidden="true">${localize.term(caption)}</span></label
    >
  </div>`;
}

/** Carets, as in ui/icons.ts: here they come with the row. */
const LEFT = 'M165.66,202.34a8,8,0,0,1-11.32,11.32l-80-80a8,8,0,0,1,0-11.32l80-80a8,8,0,0,1,11.32,11.32L91.31,128Z';
const RIGHT =
  'M181.66,133.66l-80,80a8,8,0,0,1-11.32-11.32L164.69,128,90.34,53.66a8,8,0,0,1,11.32-11.32l80,80A8,8,0,0,1,181.66,133.66Z';
const DOWN =
  'M213.66,101.66l-80,80a8,8,0,0,1-11.32,0l-80-80A8,8,0,0,1,53.66,90.34L128,164.69l74.34-74.35a8,8,0,0,1,11.32,11.32Z';

/** The directions and the SuperOffice field. */
function renderTarget(field: SyncMappedField, name: string, context: RowsContext): TemplateResult {
  const { localize } = context;
  const [toErp, toSuperOffice] = [directionOf(field, 'toErp', context), directionOf(field, 'toSuperOffice', context)];
  const choice = choiceOf(field, context);
  return html`<div role="gridcell" class="cell direction">
      <span class="arrows"
        ><button
          type="button"
          class="arrow"
          tabindex="-1"
          data-cell="toErp"
          aria-label=${localize.term('mappingToErpOf', name)}
          aria-pressed=${field.toErp ? 'true' : 'false'}
          aria-disabled=${toErp.disabled}
          aria-describedby=${toErp.why}
          data-hint=${toErp.hint}
          ?data-hint-quiet=${toErp.quiet}
        >
          <svg aria-hidden="true" width="18" height="18" viewBox="0 0 256 256" fill="currentColor">
            <path d=${LEFT} />
          </svg></button
        ><button
          type="button"
          class="arrow"
          tabindex="-1"
          data-cell="toSuperOffice"
          aria-label=${localize.term('mappingToSuperOfficeOf', name)}
          aria-pressed=${field.toSuperOffice ? 'true' : 'false'}
          aria-disabled=${toSuperOffice.disabled}
          aria-describedby=${toSuperOffice.why}
          data-hint=${toSuperOffice.hint}
          ?data-hint-quiet=${toSuperOffice.quiet}
        >
          <svg aria-hidden="true" width="18" height="18" viewBox="0 0 256 256" fill="currentColor">
            <path d=${RIGHT} />
          </svg></button
        >${toSuperOffice.own}</span
      >
    </div>
    <div role="gridcell" class="cell choice">
      <button
        type="button"
        class="pick ${field.missingInCrm ? 'gone' : ''}"
        tabindex="-1"
        data-cell="choice"
        aria-haspopup="listbox"
        aria-expanded="false"
        aria-label=${localize.term('mappingChosen', localize.term('mappingChoiceOf', name), choice.shown)}
        aria-disabled=${choice.disabled}
        aria-describedby=${choice.why}
        data-hint=${choice.hint}
        ?data-hint-quiet=${choice.quiet}
      >
        <span><bdi>${choice.shown}</bdi></span
        ><svg aria-hidden="true" width="18" height="18" viewBox="0 0 256 256" fill="currentColor">
          <path d=${DOWN} />
        </svg>
      </button>
    </div>`;
}

export function renderHead({ localize }: RowsContext, selection: TemplateResult): TemplateResult {
  return html`
    <div role="row" class="row head" aria-rowindex="1">
      <div role="columnheader" class="cell select">${selection}</div>
      <div role="columnheader" class="cell showInSearch">${localize.term('mappingShowInSearch')}</div>
      <div role="columnheader" class="cell name">${localize.term('mappingErpField')}</div>
      <div role="columnheader" class="cell direction">${localize.term('mappingDirection')}</div>
      <div role="columnheader" class="cell choice">${localize.term('mappingSuperOfficeField')}</div>
      <div role="columnheader" class="cell remark">
        <span class="visually-hidden">${localize.term('mappingRemarks')}</span>
      </div>
      <div role="columnheader" class="cell showInErpTab">${localize.term('mappingShowInErpTab')}</div>
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

/** Attributes of a control; `nothing`: it has none. */
interface Control {
  readonly disabled: 'true' | typeof nothing;
  /** Ids of what says why. */
  readonly why: string | typeof nothing;
  readonly hint: string | typeof nothing;
}

/** It can be used. */
const FREE: Control = { disabled: nothing, why: nothing, hint: nothing };

function controlOf(reason: DirectionReason | undefined, field: SyncMappedField, context: RowsContext): Control {
  if (!reason) return FREE;
  const hint = reasonText(reason, field, context.actor.facts, context.localize);
  return { disabled: 'true', why: reasonId(reason), hint };
}

/** What most rows do not have, before the type that all have. */
function marksOf(field: SyncMappedField, { localize, actor }: RowsContext): unknown {
  const marks: TemplateResult[] = [];
  const mark = (kind: string, text: string): void => {
    marks.push(html`<span class="mark ${kind && `mark--${kind}`}">${text}</span>`);
  };
  if (actor.edits.fields.has(field.key)) mark('changed', localize.term('mappingChangedField'));
  if (isContested(actor, field)) mark('contested', localize.term('mappingConflictRow'));
  if (field.missingInErp) mark('gone', localize.term('mappingGone'));
  if (field.identifier) mark('', localize.term('mappingIdentifier'));
  else if (field.access !== 'normal') {
    mark(field.access, localize.term(field.access === 'mandatory' ? 'mappingMandatory' : 'mappingReadOnly'));
  }
  return marks.length > 0 ? marks : nothing;
}

interface Direction extends Control {
  readonly quiet: boolean;
  /** A reason with a name in it is the row's own; the others are there once for all rows. */
  readonly own: TemplateResult | typeof nothing;
}

function directionOf(field: SyncMappedField, direction: MappingDirection, context: RowsContext): Direction {
  const { localize, actor, lock } = context;
  const reason = lock ?? directionReason(field, direction, actor.facts);
  if (reason) {
    const control = controlOf(reason, field, context);
    if (reason !== 'fed-here' || !otherWriter(field, actor.facts)) return { ...control, quiet: false, own: nothing };
    const why = `why-${direction}-${field.id}`;
    return { ...control, why, quiet: false, own: html`<span id=${why} hidden>${control.hint}</span>` };
  }
  const text = localize.term(direction === 'toErp' ? 'mappingToErpText' : 'mappingToSuperOfficeText');
  const way = gradeOf(field, direction, actor.facts);
  if (way?.grade !== 'lossy') return { ...FREE, hint: text, quiet: true, own: nothing };
  const loss = localize.term('fitReason', way.reason);
  return { ...FREE, why: reasonId({ fit: way.reason }), hint: `${text} ${loss}`, quiet: false, own: nothing };
}

interface ChosenField extends Control {
  readonly quiet: boolean;
  readonly shown: string;
}

function choiceOf(field: SyncMappedField, context: RowsContext): ChosenField {
  const { localize, actor, lock } = context;
  const name = crmName(field, actor.facts);
  const shown = name || localize.term('noSelection');
  const reason = lock ?? (field.missingInErp && field.crmFieldKey === '' ? 'gone-erp' : undefined);
  if (reason) return { ...controlOf(reason, field, context), quiet: false, shown };
  return { ...FREE, hint: [name, field.crmFieldKey].filter(Boolean).join('\n') || nothing, quiet: true, shown };
}
