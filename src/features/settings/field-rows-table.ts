import { html, nothing, type TemplateResult } from 'lit';
import type { ConfiguredField, FieldTextKind } from '../../backend/index.js';
import { icon } from '../../ui/icons.js';
import type { FieldCulture } from './field-languages.js';
import {
  renderFlagCell,
  renderNameCell,
  renderOrderCell,
  renderReset,
  renderResetCell,
  renderTextCell,
  type RowsContext,
} from './field-row-cells.js';

/** One language: everything of a field in a row, as in SuperOffice's own dialog. */
export function renderWholeRow(
  field: ConfiguredField,
  index: number,
  culture: FieldCulture,
  context: RowsContext,
): TemplateResult {
  return html`
    <div role="row" class=${rowClass(field, context)} data-row=${field.id} aria-rowindex=${index + 2}>
      ${renderNameCell(field, context)} ${renderTextCell(field, 'label', culture, context)}
      ${renderTextCell(field, 'tooltip', culture, context)} ${renderFlagCell(field, 'editable', context)}
      ${renderFlagCell(field, 'mandatory', context)} ${renderResetCell(field, context)}
      ${renderOrderCell(field, context)}
    </div>
  `;
}

export function renderWholeHead({ localize }: RowsContext): TemplateResult {
  const head = (name: string, text: string): TemplateResult =>
    html`<div role="columnheader" class="cell ${name}">${text}</div>`;
  return html`
    <div role="row" class="row head" aria-rowindex="1">
      ${head('name', localize.term('showField'))} ${head('label', localize.term('label'))}
      ${head('tooltip', localize.term('tooltip'))} ${head('flag', localize.term('editable'))}
      ${head('flag', localize.term('mandatory'))}
      <div role="columnheader" class="cell reset">
        <span class="visually-hidden">${localize.term('standardTexts')}</span>
      </div>
      ${head('order', localize.term('order'))}
    </div>
  `;
}

/** All languages: the labels or the tooltips of a field, side by side. */
export function renderSideRow(
  field: ConfiguredField,
  index: number,
  kind: FieldTextKind,
  context: RowsContext,
): TemplateResult {
  return html`
    <div role="row" class=${rowClass(field, context)} data-row=${field.id} aria-rowindex=${index + 2}>
      ${renderNameCell(field, context)}
      ${context.cultures.map((culture) => renderTextCell(field, kind, culture, context))}
      <div role="cell" class="cell reset">${renderReset(field, context)}</div>
    </div>
  `;
}

/** @param missing how many texts of the kind that is shown each culture lacks */
export function renderSideHead(
  { localize, cultures }: RowsContext,
  missing: ReadonlyMap<string, number>,
): TemplateResult {
  return html`
    <div role="row" class="row head" aria-rowindex="1">
      <div role="columnheader" class="cell name">${localize.term('showField')}</div>
      ${cultures.map(({ tag, name }) => {
        const count = missing.get(tag) ?? 0;
        return html`
          <div role="columnheader" class="cell text">
            <span class="language" title=${name}><bdi>${name}</bdi></span>
            ${
              count > 0
                ? html`<span class="missing__count">${icon('warning')}${localize.term('missingCount', count)}</span>`
                : nothing
            }
          </div>
        `;
      })}
      <div role="columnheader" class="cell reset">
        <span class="visually-hidden">${localize.term('standardTexts')}</span>
      </div>
    </div>
  `;
}

function rowClass(field: ConfiguredField, { changed }: RowsContext): string {
  return ['row', !field.shown && 'unshown', changed.has(field.id) && 'changed'].filter(Boolean).join(' ');
}
