import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SyncMappedField } from '../../../backend/index.js';
import { customElement, define, type ElementClass } from '../../../core/custom-element.js';
import { Localize } from '../../../core/localize.js';
import { memoizeLast } from '../../../core/memoize.js';
import { baseStyles } from '../../../ui/base-styles.js';
import { controlStyles } from '../../../ui/control-styles.js';
import { QuotesyncElement } from '../../../ui/element.js';
import { Hint, hintStyles } from '../../../ui/hint.js';
import type { QuotesyncChoiceMadeEvent } from '../../../ui/quotesync-choice-popup.js';
import { RowWindow, rowWindowStyles } from '../../../ui/row-window.js';
import type { MappingSuggestion } from '../model/suggestions.js';
import type { ActorState } from './actor-editor.js';
import { choicesOf } from './mapping-choices.js';
import { QuotesyncMappingActionEvent, QuotesyncMappingEnteredEvent, type MappingRowAction } from './mapping-events.js';
import { renderReasons } from './mapping-reasons.js';
import { renderHead, renderRowOnce } from './mapping-row-cells.js';
import type { RowsContext } from './mapping-rows-context.js';
import { placeOf, RowsKeyboard, type RowPlace } from './mapping-rows-keyboard.js';
import { mappingRowsNarrowStyles } from './mapping-rows-narrow-styles.js';
import { mappingRowsStyles } from './mapping-rows-styles.js';
import type { MappingLock } from './mapping-rules.js';
import { mappingTerms } from './mapping-terms.js';
import { fieldName } from './mapping-words.js';
import { whenIdle } from './when-idle.js';

/** The code of the list to choose from comes after the rows: those are what is waited for. */
export const mappingChoicePopup: { load: () => Promise<ElementClass> } = {
  load: async () => (await import('../../../ui/quotesync-choice-popup.js')).QuotesyncChoicePopup,
};

/** What the keys set; pressed again, they take it away. */
const DIRECTION_KEYS: Readonly<Record<string, { readonly toErp: boolean; readonly toSuperOffice: boolean }>> = {
  '<': { toErp: true, toSuperOffice: false },
  '>': { toErp: false, toSuperOffice: true },
  '=': { toErp: true, toSuperOffice: true },
};

/**
 * @summary The rows of the dialog "Mappings": a field of the ERP system each, and one list of SuperOffice's fields for
 * all of them.
 *
 * @fires {QuotesyncMappingActionEvent} quotesync-mapping-action - The user wants something; the panel does it
 * @fires {QuotesyncMappingEnteredEvent} quotesync-mapping-entered - The keyboard has come to a row
 */
@customElement('quotesync-mapping-rows')
export class QuotesyncMappingRows extends QuotesyncElement {
  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    rowWindowStyles,
    hintStyles,
    mappingRowsStyles,
    mappingRowsNarrowStyles,
  ];

  @property({ attribute: false }) actor: ActorState | undefined;
  /** What the records are called. */
  @property() label = '';
  /** Those that the user looks for. */
  @property({ attribute: false }) rows: readonly SyncMappedField[] = [];
  @property({ attribute: false }) selected: ReadonlySet<string> = new Set();
  @property({ attribute: false }) suggestions: ReadonlyMap<string, MappingSuggestion> = new Map();
  /** Why nothing can be changed. */
  @property() lock: MappingLock | undefined;

  /** The row whose SuperOffice field is being chosen. */
  @state() private _choosing: string | undefined;
  /** The list to choose from is there. */
  @state() private _popup: 'missing' | 'ready' | 'failed' = 'missing';

  readonly #localize = new Localize(this, mappingTerms);
  readonly #hint = new Hint(this);
  readonly #window = new RowWindow(this, {
    ids: () => this.#ids(this.rows),
    scroller: () => this.renderRoot.querySelector<HTMLElement>('.scroller'),
    estimate: 48,
    overscan: 2,
    all: 20,
  });
  readonly #keyboard = new RowsKeyboard(this, {
    ids: () => this.#ids(this.rows),
    reveal: (index) => this.#window.reveal(index),
    keep: (row) => (this.#window.keep = row),
  });
  readonly #ids = memoizeLast((rows: readonly SyncMappedField[]) => rows.map(({ key }) => key));
  readonly #byKey = memoizeLast((rows: readonly SyncMappedField[]) => new Map(rows.map((row) => [row.key, row])));
  readonly #choices = memoizeLast(choicesOf);
  readonly #counted = (count: number): string => this.#localize.term('mappingChoiceCount', count);
  /** Where the last click on a checkbox was: Shift selects from there. */
  #from: string | undefined;
  /** The popup was closed by pressing its own button: that does not open it again. */
  #justClosed: string | undefined;
  #chosenFor: string | undefined;
  #loading: Promise<void> | undefined;
  #callOff: (() => void) | undefined;

  /** Brings a row into view and gives it the focus. @param cell "choice", "toErp" … */
  async focusRow(key: string, cell = 'choice'): Promise<void> {
    await this.updateComplete;
    await this.#keyboard.focus(key, cell);
  }

  /** To the box that selects all rows. */
  focusSelectAll(): void {
    this.renderRoot.querySelector<HTMLElement>('#select-all')?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#callOff?.();
  }

  protected override firstUpdated(): void {
    if (this.lock !== 'readonly') this.#callOff = whenIdle(() => void this.#loadPopup());
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('_choosing')) this.#markOpen();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { actor } = this;
    if (!actor) return nothing;
    const context: RowsContext = {
      localize: this.#localize,
      actor,
      selected: this.selected,
      suggestions: this.suggestions,
      lock: this.lock,
    };
    const rows = this.#byKey(this.rows);
    return html`
      <div
        class="scroller"
        @click=${this.#onClick}
        @change=${this.#onChange}
        @keydown=${this.#onKeydown}
        @focusin=${this.#onFocusIn}
        @pointerdown=${this.#onPointerDown}
      >
        <div
          role="grid"
          class="table"
          aria-label=${this.label}
          aria-rowcount=${this.rows.length + 1}
          aria-colcount="7"
          aria-multiselectable="true"
          aria-describedby="keys"
        >
          <div role="rowgroup" class="heads">${renderHead(context, this.#renderSelectAll())}</div>
          <div role="rowgroup">
            ${this.#window.render((id, index) => {
              const row = rows.get(id);
              return row ? renderRowOnce(row, index, context) : nothing;
            })}
          </div>
        </div>
      </div>
      ${renderReasons(this.#localize)}
      <span id="keys" hidden>${this.#localize.term('mappingKeys')}</span>
      ${this.#hint.render()} ${this._popup === 'ready' ? this.#renderPopup(actor, rows) : nothing}
      ${this._popup === 'failed' ? html`<p class="failed" role="alert">${this.#localize.term('listFailed')}</p>` : nothing}
    `;
  }

  #renderSelectAll(): TemplateResult {
    const all = this.#ids(this.rows);
    const count = all.filter((key) => this.selected.has(key)).length;
    return html`<label
      ><input
        type="checkbox"
        class="box"
        id="select-all"
        aria-label=${this.#localize.term('mappingSelectAll')}
        .checked=${count > 0 && count === all.length}
        .indeterminate=${count > 0 && count < all.length}
        @change=${this.#onSelectAll}
      /><span class="caption" aria-hidden="true">${this.#localize.term('selectAll')}</span></label
    >`;
  }

  #renderPopup(actor: ActorState, rows: ReadonlyMap<string, SyncMappedField>): TemplateResult {
    const localize = this.#localize;
    const field = this._choosing === undefined ? undefined : rows.get(this._choosing);
    const choices = field
      ? this.#choices(field, actor.crmFields, actor.fields, actor.facts, this.suggestions.get(field.key), localize)
      : [];
    return html`<quotesync-choice-popup
      .choices=${choices}
      status=${actor.crmStatus}
      .placeholder=${localize.term('mappingChoiceSearch')}
      .none=${localize.term('mappingChoiceNone')}
      .counted=${this.#counted}
      @quotesync-choice-made=${this.#onChosen}
      @quotesync-choice-closed=${this.#onChoiceClosed}
      @quotesync-retry-requested=${() => this.#act({ kind: 'retry-choices' })}
    ></quotesync-choice-popup>`;
  }

  /** Not in the template: what opens or closes is one row, and all of them would be drawn. */
  #markOpen(): void {
    for (const pick of this.renderRoot.querySelectorAll<HTMLElement>('.pick')) {
      const isOpen = pick.closest<HTMLElement>('[data-row]')?.dataset['row'] === this._choosing;
      pick.ariaExpanded = isOpen ? 'true' : 'false';
    }
  }

  /** Once; where it fails, the next one who wants to choose tries again. */
  #loadPopup(): Promise<void> {
    this.#loading ??= mappingChoicePopup.load().then(
      (popup) => {
        define(popup);
        this._popup = 'ready';
      },
      (error: unknown) => {
        // For the host's developers: a policy, a missing file or a mistake all look alike on the screen.
        console.warn('quotesync: the list of SuperOffice fields could not be loaded.', error);
        this.#loading = undefined;
      },
    );
    return this.#loading;
  }

  /** @param text what has been typed already */
  #openChoices(place: RowPlace, text = ''): void {
    if (this._popup === 'ready') this.#ask(place, text);
    else void this.#askLater(place, text);
  }

  async #askLater(place: RowPlace, text: string): Promise<void> {
    await this.#loadPopup();
    if (!this.#loading) this._popup = 'failed';
    await this.updateComplete;
    if (place.control.isConnected) this.#ask(place, text);
  }

  #ask({ control, row }: RowPlace, text: string): void {
    const field = this.#byKey(this.rows).get(row);
    if (!field || isDisabled(control) || this._popup !== 'ready') return;
    this.#window.keep = row;
    this._choosing = row;
    this.renderRoot.querySelector('quotesync-choice-popup')?.ask({
      anchor: control,
      label: this.#localize.term('mappingChoiceOf', fieldName(field)),
      value: field.crmFieldKey,
      text,
    });
  }

  #act(action: MappingRowAction): void {
    this.dispatchEvent(new QuotesyncMappingActionEvent(action));
  }

  #select(row: string, selected: boolean, far: boolean): void {
    const ids = this.#ids(this.rows);
    const [a, b] = [ids.indexOf(this.#from ?? row), ids.indexOf(row)];
    const keys = far && a >= 0 ? ids.slice(Math.min(a, b), Math.max(a, b) + 1) : [row];
    this.#from = row;
    this.#act({ kind: 'select', keys, selected });
  }

  readonly #onSelectAll = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    this.#act({ kind: 'select', keys: this.#ids(this.rows), selected: target.checked });
  };

  readonly #onPointerDown = (event: Event): void => {
    const place = placeOf(event);
    this.#justClosed = place?.cell === 'choice' && place.row === this._choosing ? place.row : undefined;
  };

  readonly #onClick = (event: Event): void => {
    const place = placeOf(event);
    if (!place || !(event instanceof MouseEvent)) return;
    const { control, row, cell } = place;
    if (isDisabled(control)) return event.preventDefault();
    switch (cell) {
      case 'select':
        // Here, because only a click knows about Shift.
        if (control instanceof HTMLInputElement) this.#select(row, control.checked, event.shiftKey);
        return;
      case 'toErp':
      case 'toSuperOffice': {
        const value = control.ariaPressed !== 'true';
        return this.#act({ kind: 'wish', key: row, wish: { kind: 'direction', direction: cell, value } });
      }
      case 'choice':
        if (this.#justClosed !== row) this.#openChoices(place);
        this.#justClosed = undefined;
        return;
      default:
        return this.#onAction(place);
    }
  };

  /** The buttons of remarks go away with what they do: the SuperOffice field is the place to go on. */
  #onAction({ row, cell }: RowPlace): void {
    if (cell !== 'accept' && cell !== 'remove' && cell !== 'again') return;
    void this.#keyboard.focus(row, 'choice').then(() => {
      const anchor = this.shadowRoot?.activeElement;
      if (cell !== 'again' || !(anchor instanceof HTMLElement)) return;
      this.#openChoices({ control: anchor, row, cell: 'choice' });
    });
    if (cell === 'accept') this.#act({ kind: 'accept', key: row });
    if (cell === 'remove') this.#act({ kind: 'wish', key: row, wish: { kind: 'field', crmFieldKey: '' } });
  }

  readonly #onChange = (event: Event): void => {
    const place = placeOf(event);
    if (!place || !(place.control instanceof HTMLInputElement)) return;
    const { cell, row, control } = place;
    if (cell !== 'showInSearch' && cell !== 'showInErpTab') return;
    this.#act({ kind: 'wish', key: row, wish: { kind: cell, value: control.checked } });
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const place = placeOf(event);
    if (!place || event.defaultPrevented || event.isComposing) return;
    if (!this.#press(event, place)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** @returns whether the key meant something */
  #press(event: KeyboardEvent, place: RowPlace): boolean {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    const isPlain = !altKey && !ctrlKey && !metaKey;
    const isChoice = place.cell === 'choice';
    const directions = isPlain ? DIRECTION_KEYS[key] : undefined;
    if (directions) {
      this.#act({ kind: 'directions', key: place.row, ...directions });
      return true;
    }
    if (isChoice && altKey && key === 'ArrowDown') {
      this.#openChoices(place);
      return true;
    }
    if ((ctrlKey || metaKey) && key === 'a') {
      this.#act({ kind: 'select', keys: this.#ids(this.rows), selected: true });
      return true;
    }
    if (isChoice && isPlain && (key === 'Delete' || key === 'Backspace') && !isDisabled(place.control)) {
      this.#act({ kind: 'wish', key: place.row, wish: { kind: 'field', crmFieldKey: '' } });
      return true;
    }
    // A letter: what is looked for begins with it. The blank presses the button.
    if (isChoice && isPlain && key.length === 1 && key !== ' ' && !isDisabled(place.control)) {
      this.#openChoices(place, key);
      return true;
    }
    if (shiftKey && (key === 'ArrowDown' || key === 'ArrowUp')) this.#extend(place.row, key === 'ArrowDown' ? 1 : -1);
    return this.#keyboard.press(event, place, this.#localize.direction);
  }

  /** Shift with an arrow selects this row and the one it goes to. */
  #extend(row: string, step: 1 | -1): void {
    const ids = this.#ids(this.rows);
    const next = ids[ids.indexOf(row) + step];
    this.#act({ kind: 'select', keys: next === undefined ? [row] : [row, next], selected: true });
  }

  readonly #onFocusIn = (event: Event): void => {
    const place = placeOf(event);
    if (!place) return;
    this.#keyboard.enter(place);
    this.dispatchEvent(new QuotesyncMappingEnteredEvent(place.row));
  };

  readonly #onChosen = ({ key }: QuotesyncChoiceMadeEvent): void => {
    const row = this.#chosenFor;
    if (row !== undefined) this.#act({ kind: 'wish', key: row, wish: { kind: 'field', crmFieldKey: key } });
  };

  /** It closes first, and then says what was chosen. */
  readonly #onChoiceClosed = (): void => {
    this.#chosenFor = this._choosing;
    this._choosing = undefined;
  };
}

function isDisabled(control: HTMLElement): boolean {
  return control.getAttribute('aria-disabled') === 'true';
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-mapping-rows': QuotesyncMappingRows;
  }
}
