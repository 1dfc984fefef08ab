import { html, nothing, type TemplateResult } from 'lit';
import type { SheetRow } from '../../core/spreadsheet/spreadsheet-model.js';
import { decimalText } from '../../core/spreadsheet/spreadsheet-numbers.js';
import { formField } from '../../ui/form-field.js';
import { cellText, doubleColumns, optionsProblem } from './import-columns.js';
import { IMPORT_TARGETS, type ImportTarget } from './import-labels.js';
import type { ImportSession } from './import-session.js';
import { labelOf, type ImportWording } from './import-words.js';
import { chosen, isChecked, renderOptions } from './import-options-view.js';
import { renderFileProblem } from './import-source-view.js';

/** Columns of the file, and what each becomes. */
export function renderColumns(session: ImportSession, wording: ImportWording, canAddItems: boolean): TemplateResult {
  const { localize } = wording;
  const { source } = session;
  if (!source) return html``;
  const name = source.name || localize.term('importPastedName');
  const problem = optionsProblem(session.mapping, session.options);
  return html`
    ${renderFileProblem(session, localize)}
    <p class="file"><bdi>${localize.term('importFileRows', name, localize.number(session.rows.length))}</bdi></p>
    ${renderSheets(session, wording)}
    <label class="checkbox">
      <input
        type="checkbox"
        .checked=${session.hasHeader}
        @change=${(event: Event) => session.setHeader(isChecked(event))}
      />
      <span>${localize.term('importFirstRowIsHeader')}</span>
    </label>
    <div class="table">
      <table>
        <thead>
          <tr>
            <th scope="col">${localize.term('importColumn')}</th>
            <th scope="col">${localize.term('importExample')}</th>
            <th scope="col">${localize.term('importField')}</th>
          </tr>
        </thead>
        <tbody>
          ${session.mapping.map((target, column) => renderColumn(session, wording, target, column))}
        </tbody>
      </table>
    </div>
    ${renderOptions(session, wording, canAddItems)}
    ${problem ? html`<p class="field__error" role="alert">${localize.term(PROBLEM_TERMS[problem])}</p>` : nothing}
  `;
}

const PROBLEM_TERMS = {
  'no-columns': 'importNoColumns',
  'no-code': 'importNoCode',
  'no-name': 'importNoName',
} as const;

function renderSheets(session: ImportSession, { localize }: ImportWording): TemplateResult | typeof nothing {
  const { source } = session;
  if (!source || source.spreadsheet.sheetNames.length < 2) return nothing;
  const control = html`<select
    class="input"
    id="sheet"
    @change=${(event: Event) => void session.chooseSheet(Number(chosen(event)))}
  >
    ${source.spreadsheet.sheetNames.map(
      (name, index) => html`<option value=${index} ?selected=${index === source.sheetIndex}>${name}</option>`,
    )}
  </select>`;
  return formField({ id: 'sheet', label: localize.term('importSheet'), control });
}

/** 0 → `A`, as spreadsheet programs call it. */
function letterOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letterOf(Math.floor(column / 26) - 1) + letter;
}

/** The first values of a column, without its header. */
function exampleOf(rows: readonly SheetRow[], column: number): string {
  const cells = rows.slice(0, 50).map((row) => row.cells[column] ?? '');
  const texts = cells.map((cell) => (typeof cell === 'number' ? decimalText(cell) : cell));
  return texts
    .filter((text) => text !== '')
    .slice(0, 3)
    .map((text) => (text.length > 60 ? `${text.slice(0, 60)} …` : text))
    .join(' | ');
}

function renderColumn(
  session: ImportSession,
  wording: ImportWording,
  target: ImportTarget | undefined,
  column: number,
): TemplateResult {
  const { localize } = wording;
  const header = cellText(session.header?.cells[column]).trim();
  const label = header || localize.term('importColumnNamed', letterOf(column));
  const isDouble = doubleColumns(session.mapping).has(column);
  const id = `column-${column}`;
  return html`
    <tr>
      <th scope="row"><bdi>${label}</bdi></th>
      <td><bdi>${exampleOf(session.rows, column)}</bdi></td>
      <td>
        <select
          class="input"
          id=${id}
          aria-label=${localize.term('importFieldFor', label)}
          aria-invalid=${isDouble ? 'true' : 'false'}
          aria-describedby=${isDouble ? `${id}-error` : nothing}
          @change=${(event: Event) => session.setTarget(column, targetNamed(chosen(event)))}
        >
          <option value="" ?selected=${target === undefined}>${localize.term('doNotImport')}</option>
          ${IMPORT_TARGETS.map(
            (option) =>
              html`<option value=${option} .selected=${option === target}>${labelOf(option, wording)}</option>`,
          )}
        </select>
        ${
          isDouble && target
            ? html`<p class="field__error" id="${id}-error">
                ${localize.term('importDoubleColumn', labelOf(target, wording))}
              </p>`
            : nothing
        }
      </td>
    </tr>
  `;
}

const targetNamed = (name: string): ImportTarget | undefined => IMPORT_TARGETS.find((target) => target === name);
