import { html, nothing, type TemplateResult } from 'lit';
import { formField } from '../../ui/form-field.js';
import type { ImportOptions } from './import-columns.js';
import type { ImportSession } from './import-session.js';
import type { ImportLocalize } from './import-terms.js';
import type { ImportWording } from './import-words.js';

export const isChecked = ({ target }: Event): boolean => target instanceof HTMLInputElement && target.checked;

export const chosen = ({ target }: Event): string => (target instanceof HTMLSelectElement ? target.value : '');

interface Choice<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

function renderChoice<Value extends string>({
  id,
  label,
  hint,
  value,
  options,
  onChoose,
}: Choice<Value>): TemplateResult {
  const isValue = (text: string): text is Value => text in options;
  const onChange = (event: Event): void => {
    const text = chosen(event);
    if (isValue(text)) onChoose(text);
  };
  const control = html`<select
    class="input"
    id=${id}
    aria-describedby=${hint ? `${id}-hint` : nothing}
    @change=${onChange}
  >
    ${Object.entries(options).map(
      ([option, text]) => html`<option value=${option} .selected=${option === value}>${text}</option>`,
    )}
  </select>`;
  return formField({ id, label, hint, control });
}

type SetOption = <Key extends keyof ImportOptions>(key: Key) => (value: ImportOptions[Key]) => void;

/** What happens to products that are there already, to unknown list items, and how numbers are read. */
export function renderOptions(
  session: ImportSession,
  { localize }: ImportWording,
  canAddItems: boolean,
): TemplateResult {
  const { options } = session;
  const set: SetOption = (key) => (value) => session.setOptions({ [key]: value });
  return html`<div class="options">
    ${renderAction(options, localize, set)} ${options.action === 'add' ? nothing : renderMatch(options, localize, set)}
    ${canAddItems ? renderNewItems(options, localize, set) : nothing}
    ${renderChoice({
      id: 'numbers',
      label: localize.term('importNumberFormat'),
      value: options.numberFormat,
      options: { comma: localize.term('importNumberComma'), point: localize.term('importNumberPoint') },
      onChoose: set('numberFormat'),
    })}
    ${
      options.action === 'replace'
        ? html`<label class="checkbox">
            <input
              type="checkbox"
              .checked=${options.emptyCellsCount}
              @change=${(event: Event) => session.setOptions({ emptyCellsCount: isChecked(event) })}
            />
            <span>${localize.term('importEmptyCells')}</span>
          </label>`
        : nothing
    }
  </div>`;
}

function renderAction({ action }: ImportOptions, localize: ImportLocalize, set: SetOption): TemplateResult {
  return renderChoice({
    id: 'action',
    label: localize.term('importAction'),
    hint: localize.term('importActionHint'),
    value: action,
    options: {
      add: localize.term('importActionAdd'),
      merge: localize.term('importActionMerge'),
      replace: localize.term('importActionReplace'),
      skip: localize.term('importActionSkip'),
    },
    onChoose: set('action'),
  });
}

function renderMatch({ match }: ImportOptions, localize: ImportLocalize, set: SetOption): TemplateResult {
  return renderChoice({
    id: 'match',
    label: localize.term('duplicateMatch'),
    value: match,
    options: {
      name: localize.term('importMatchNameOnly'),
      code: localize.term('importMatchCodeOnly'),
      'name-code': localize.term('importMatchNameCode'),
    },
    onChoose: set('match'),
  });
}

function renderNewItems({ newListItems }: ImportOptions, localize: ImportLocalize, set: SetOption): TemplateResult {
  return renderChoice({
    id: 'items',
    label: localize.term('importNewListItems'),
    value: newListItems,
    options: {
      add: localize.term('importNewListItemsAdd'),
      blank: localize.term('importNewListItemsBlank'),
    },
    onChoose: set('newListItems'),
  });
}
