import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { SyncActorType, SyncSearchOperator } from '../../../backend/index.js';
import type { LazyList } from '../../../core/lazy-lists.js';
import { formField } from '../../../ui/form-field.js';
import { icon } from '../../../ui/icons.js';
import { renderValue } from './condition-value.js';
import type { ErpImportLocalize } from './erp-import-terms.js';
import type { ReadDraft } from './search-conditions.js';
import type { SearchEditor } from './search-editor.js';
import { problemWords, searchWords } from './search-words.js';

export interface SearchContext {
  readonly localize: ErpImportLocalize;
  readonly editor: SearchEditor;
  /** Problems are said from the first search on, and not while somebody types for the first time. */
  readonly strict: boolean;
  readonly listOf: (name: string) => LazyList;
  readonly onRetryList: (name: string) => void;
  readonly onAdd: () => void;
  readonly onRemove: (id: number) => void;
  readonly onFind: () => void;
}

/** What is searched for: a kind of records, and conditions by the fields that the connector can search by. */
export function renderSearch(context: SearchContext): TemplateResult {
  const { localize, editor, onFind, onAdd } = context;
  const read = editor.read(localize.language);
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    onFind();
  };
  return html`
    <div class="search-form" @keydown=${onKeydown}>
      ${renderTarget(context)}
      <section aria-labelledby="conditions">
        <h3 id="conditions">${localize.term('erpImportConditions')}</h3>
        <p class="muted">${localize.term('erpImportConditionsText')}</p>
        ${repeat(
          read,
          ({ draft }) => draft.id,
          (each, index) => renderCondition(context, each, index),
        )}
        <button type="button" class="button" id="add-condition" @click=${onAdd}>
          ${icon('plus')} ${localize.term('erpImportAddCondition')}
        </button>
      </section>
      <p class="sentence" id="sentence" role="status"><bdi>${sentence(context, read)}</bdi></p>
    </div>
  `;
}

/** The search in words. */
export function sentence(
  { localize, editor, listOf }: Pick<SearchContext, 'localize' | 'editor' | 'listOf'>,
  read: readonly ReadDraft[],
): string {
  const { target } = editor;
  return target ? searchWords({ localize, listOf }, localize.term('syncActor', target.type), read) : '';
}

function renderTarget({ localize, editor }: SearchContext): TemplateResult {
  return formField({
    id: 'actor-type',
    label: localize.term('erpImportActorType'),
    control: html`<select
      class="input"
      id="actor-type"
      autofocus
      @change=${({ currentTarget }: Event) => {
        const wanted = currentTarget instanceof HTMLSelectElement ? currentTarget.value : '';
        const type = editor.targets.find((target): boolean => target.type === wanted)?.type;
        if (type) editor.choose(type);
      }}
    >
      ${editor.targets.map(({ type }) => option(type, localize.term('syncActor', type), type === editor.target?.type))}
    </select>`,
  });
}

function option(value: SyncActorType | SyncSearchOperator, label: string, selected: boolean): TemplateResult {
  return html`<option value=${value} .selected=${selected}>${label}</option>`;
}

function renderCondition(context: SearchContext, each: ReadDraft, index: number): TemplateResult {
  const { localize, editor, strict, listOf, onRetryList, onRemove } = context;
  const { draft, field, reading } = each;
  const position = localize.number(index + 1);
  const remove = localize.term('erpImportRemoveCondition', position);
  const problem = strict && reading.kind === 'problem' ? problemWords(localize, reading.problem) : undefined;
  return html`
    <div class="condition" role="group" aria-label=${localize.term('erpImportConditionOf', position)}>
      ${renderField(context, each)} ${renderOperator(context, each)}
      <div class="value">
        ${renderValue({
          localize,
          draft,
          field,
          error: problem ?? editor.refusalOf(draft.id),
          list: listOf(field.listName),
          onChange: (change) => editor.change(draft.id, change),
          onRetryList: () => onRetryList(field.listName),
        })}
      </div>
      <button type="button" class="icon-button" aria-label=${remove} title=${remove} @click=${() => onRemove(draft.id)}>
        ${icon('x')}
      </button>
    </div>
  `;
}

function renderField({ localize, editor }: SearchContext, { draft }: ReadDraft): TemplateResult {
  const id = `field-${draft.id}`;
  return formField({
    id,
    label: localize.term('erpImportField'),
    control: html`<select
      class="input"
      id=${id}
      @change=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLSelectElement) editor.chooseField(draft.id, currentTarget.value);
      }}
    >
      ${(editor.target?.fields ?? []).map(
        ({ key, label }) => html`<option value=${key} .selected=${key === draft.field}>${label || key}</option>`,
      )}
    </select>`,
  });
}

function renderOperator({ localize, editor }: SearchContext, { draft, field }: ReadDraft): TemplateResult {
  const id = `operator-${draft.id}`;
  return formField({
    id,
    label: localize.term('erpImportOperator'),
    control: html`<select
      class="input"
      id=${id}
      @change=${({ currentTarget }: Event) => {
        const wanted = currentTarget instanceof HTMLSelectElement ? currentTarget.value : '';
        const operator = field.operators.find((each): boolean => each === wanted);
        if (operator) editor.change(draft.id, { operator });
      }}
    >
      ${field.operators.map((each) =>
        option(each, localize.term('erpImportOperatorName', each), each === draft.operator),
      )}
    </select>`,
  });
}
