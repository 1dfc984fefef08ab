import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ConfiguredField, FieldsConfiguration, FieldTextKind } from '../../backend/index.js';
import { customElement } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { baseStyles } from '../../ui/base-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { renderReorderExtras, reorderStyles } from '../../ui/reorder-controls.js';
import { ReorderController } from '../../ui/reorder-controller.js';
import { RowWindow, rowWindowStyles } from '../../ui/row-window.js';
import { fieldTerms } from './field-dialog-terms.js';
import {
  type FieldEdit,
  QuotesyncFieldEditedEvent,
  QuotesyncFieldEnteredEvent,
  QuotesyncFieldsSubmittedEvent,
} from './field-events.js';
import { missingCounts, missingTexts, standardName, type FieldCulture } from './field-languages.js';
import { NO_PROBLEMS, type FieldProblems } from './field-problems.js';
import { readTextCell, textCell, type RowsContext } from './field-row-cells.js';
import { isSubmit, rowStep } from './field-row-keyboard.js';
import { LOCK_REASONS, type RowsLock } from './field-row-locks.js';
import { FieldTyping } from './field-row-typing.js';
import { fieldRowsStyles } from './field-rows-styles.js';
import { renderSideHead, renderSideRow, renderWholeHead, renderWholeRow } from './field-rows-table.js';

const EMPTY: FieldsConfiguration = { fields: [], cultures: [], texts: 'active' };

/**
 * @summary The rows of the dialog "Configure product": a field each, in one language or in all of them side by side.
 *
 * @fires {QuotesyncFieldEditedEvent} quotesync-field-edited - Something was changed; the dialog makes it
 * @fires {QuotesyncFieldEnteredEvent} quotesync-field-entered - The keyboard has come to a field
 * @fires {QuotesyncFieldsSubmittedEvent} quotesync-fields-submitted - Enter was pressed
 */
@customElement('quotesync-field-rows')
export class QuotesyncFieldRows extends QuotesyncElement {
  static override readonly styles = [...baseStyles, controlStyles, rowWindowStyles, reorderStyles, fieldRowsStyles];

  /** All fields: positions count among them. */
  @property({ attribute: false }) configuration: FieldsConfiguration = EMPTY;
  /** Those that the user looks for. */
  @property({ attribute: false }) rows: readonly ConfiguredField[] = [];
  @property({ attribute: false }) cultures: readonly FieldCulture[] = [];
  /** Shown when there is only one language to show. */
  @property() culture = '';
  /** All languages side by side. */
  @property({ type: Boolean, reflect: true }) side = false;
  /** Which texts stand side by side. */
  @property({ reflect: true }) kind: FieldTextKind = 'label';
  @property({ attribute: false }) lock: RowsLock = { all: undefined, texts: false };
  /** Ids of fields with changes that are not saved. */
  @property({ attribute: false }) changed: ReadonlySet<string> = new Set();
  /** What the last save could not write. */
  @property({ attribute: false }) problems: FieldProblems = NO_PROBLEMS;

  readonly #localize = new Localize(this, fieldTerms);
  readonly #typing = new FieldTyping(this);
  readonly #window = new RowWindow(this, {
    ids: () => this.#shownIds,
    scroller: () => this.renderRoot.querySelector<HTMLElement>('.scroller'),
    estimate: 60,
    // A row has many boxes: drawing few of them is worth more than scrolling without a step.
    overscan: 3,
    all: 12,
  });
  readonly #reorder = new ReorderController(this, {
    ids: () => this.#ids,
    shown: () => this.#shownIds,
    label: (id) => this.#nameOf(this.#fields.get(id)),
    onMove: (id, index) => this.#edit({ kind: 'move', id, index }),
    window: this.#window,
    locked: () => (this.lock.all ? this.#localize.term(this.lock.all) : undefined),
  });
  #ids: readonly string[] = [];
  #shownIds: readonly string[] = [];
  #fields: ReadonlyMap<string, ConfiguredField> = new Map();

  /** Brings a box into view and gives it the focus. @param cell "shown", "label nb-NO" … */
  async focusCell(id: string, cell: string): Promise<void> {
    await this.updateComplete;
    const index = this.#shownIds.indexOf(id);
    if (index < 0) return;
    await this.#window.reveal(index);
    const box = this.#box(id, cell);
    if (!box) return;
    box.focus();
    box.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (box instanceof HTMLInputElement && box.type !== 'checkbox') box.select();
  }

  /** The text of a language, or where there is none the box that shows the field. */
  focusText(id: string, kind: FieldTextKind, culture: string): Promise<void> {
    return this.focusCell(id, textCell(kind, culture));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('configuration')) {
      this.#ids = this.configuration.fields.map(({ id }) => id);
      this.#fields = new Map(this.configuration.fields.map((field) => [field.id, field]));
    }
    if (changed.has('rows')) this.#shownIds = this.rows.map(({ id }) => id);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('cultures')) this.style.setProperty('--_languages', String(this.cultures.length));
  }

  protected override render(): TemplateResult {
    const context = this.#context;
    const localize = this.#localize;
    return html`
      <div
        class="scroller"
        @input=${this.#onInput}
        @click=${this.#onClick}
        @change=${this.#onChange}
        @keydown=${this.#onKeydown}
        @focusin=${this.#onFocusIn}
        @focusout=${this.#onFocusOut}
      >
        <div
          role="table"
          class="table"
          aria-label=${localize.term('productFields')}
          aria-rowcount=${this.rows.length + 1}
          aria-describedby="keys"
        >
          <div role="rowgroup" class="heads">${this.#renderHead(context)}</div>
          <div role="rowgroup">${this.#window.render((id, index) => this.#renderRow(id, index, context))}</div>
        </div>
      </div>
      ${LOCK_REASONS.map((reason) => html`<span id=${reason} hidden>${localize.term(reason)}</span>`)}
      ${this.#renderProblems()}
      <span id="missingText" hidden>${localize.term('missingText')}</span>
      <span id="fieldStandardText" hidden>${localize.term('fieldStandardText')}</span>
      <span id="keys" hidden>${localize.term('rowKeys')}</span>
      ${renderReorderExtras(this.#reorder)}
    `;
  }

  #renderHead(context: RowsContext): TemplateResult {
    if (!this.side) return renderWholeHead(context);
    const missing = missingTexts(this.configuration).filter(({ kind }) => kind === this.kind);
    return renderSideHead(context, missingCounts(missing));
  }

  #renderRow(id: string, index: number, context: RowsContext): TemplateResult | typeof nothing {
    const field = this.#fields.get(id);
    if (!field) return nothing;
    if (this.side) return renderSideRow(field, index, this.kind, context);
    const [culture] = context.cultures;
    return culture ? renderWholeRow(field, index, culture, context) : nothing;
  }

  /** Most of them have the same reason: it is there once. */
  #renderProblems(): readonly TemplateResult[] {
    const reasons = new Map([...this.problems.values()].map(({ id, text }) => [id, text]));
    return [...reasons].map(([id, text]) => html`<span id=${id} hidden>${text}</span>`);
  }

  get #context(): RowsContext {
    return {
      localize: this.#localize,
      cultures: this.side ? this.cultures : this.cultures.filter(({ tag }) => tag === this.culture),
      lock: this.lock,
      typing: this.#typing,
      reorder: this.#reorder,
      changed: this.changed,
      problems: this.problems,
      nameOf: (field) => this.#nameOf(field),
    };
  }

  #nameOf(field: ConfiguredField | undefined): string {
    return field ? standardName(field, this.#localize.language, this.configuration.cultures) : '';
  }

  #box(id: string, cell: string): HTMLElement | undefined {
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-row]')];
    const row = rows.find(({ dataset }) => dataset['row'] === id);
    const boxes = [...(row?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])];
    return boxes.find(({ dataset }) => dataset['cell'] === cell) ?? boxes[0];
  }

  #edit(edit: FieldEdit): void {
    this.dispatchEvent(new QuotesyncFieldEditedEvent(edit));
  }

  readonly #onInput = (event: Event): void => {
    const place = placeOf(event);
    const text = place && readTextCell(place.cell);
    const { target } = event;
    if (!text || !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    const { id, cell } = place;
    this.#typing.type(`${cell} ${id}`, target.value);
    const value = readable(target.value);
    this.#edit({ kind: 'text', id, text: text.kind, culture: text.culture, value });
  };

  readonly #onChange = (event: Event): void => {
    const place = placeOf(event);
    const { target } = event;
    if (!place || !(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    const { id, cell } = place;
    if (cell === 'shown' || cell === 'editable' || cell === 'mandatory') {
      this.#edit({ kind: 'flag', id, flag: cell, value: target.checked });
    }
  };

  readonly #onClick = (event: Event): void => {
    const place = placeOf(event);
    if (!place) return;
    const isLocked = place.box.getAttribute('aria-disabled') === 'true';
    if (isLocked && place.box instanceof HTMLInputElement && place.box.type === 'checkbox') event.preventDefault();
    if (isLocked || place.cell !== 'reset') return;
    // The button goes away with the texts.
    this.#box(place.id, 'shown')?.focus();
    this.#edit({ kind: 'reset-texts', id: place.id });
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const place = placeOf(event);
    if (!place || event.defaultPrevented) return;
    if (isSubmit(event, place.box)) {
      event.preventDefault();
      this.dispatchEvent(new QuotesyncFieldsSubmittedEvent());
      return;
    }
    const step = rowStep(event, place.box);
    const next = step && this.#shownIds[this.#shownIds.indexOf(place.id) + step];
    if (!next) return;
    event.preventDefault();
    void this.focusCell(next, place.cell);
  };

  readonly #onFocusIn = (event: Event): void => {
    const place = placeOf(event);
    if (place) this.dispatchEvent(new QuotesyncFieldEnteredEvent(place.id));
  };

  readonly #onFocusOut = (): void => this.#typing.end();
}

/** Without what nobody can read: blanks around a text, or alone, and control characters that came with a paste. */
function readable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]/gu, ' ').trim();
}

/** The box that an event is about. */
function placeOf(event: Event): { readonly box: HTMLElement; readonly id: string; readonly cell: string } | undefined {
  const { target } = event;
  const box = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const id = box?.closest<HTMLElement>('[data-row]')?.dataset['row'];
  const cell = box?.dataset['cell'];
  return box && id !== undefined && cell !== undefined ? { box, id, cell } : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-field-rows': QuotesyncFieldRows;
  }
}
