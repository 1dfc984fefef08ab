import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  isNewSecret,
  NewSecret,
  type ConfigurationField,
  type ConfigurationValue,
  type ConfigurationValues,
} from '../backend/index.js';
import { customElement, type ElementClass } from '../core/custom-element.js';
import { formatDecimal, parseDecimal } from '../core/decimal.js';
import { Localize } from '../core/localize.js';
import { memoizeLast } from '../core/memoize.js';
import { fields } from '../locales/en/fields.js';
import { baseStyles } from './base-styles.js';
import { controlStyles } from './control-styles.js';
import { QuotesyncElement } from './element.js';
import { describedBy, formField } from './form-field.js';
import { LazyLists, type LoadItems } from '../core/lazy-lists.js';
import { QuotesyncSecretInput } from './quotesync-secret-input.js';

/** A field has another value. A secret is inside its holder (`NewSecret`), which shows nothing of it. */
export class QuotesyncConfigurationChangedEvent extends Event {
  readonly key: string;
  readonly value: ConfigurationValue;
  /** False: what was typed is no number or date in the user's language; `value` is the text as it was typed. */
  readonly readable: boolean;

  constructor(key: string, value: ConfigurationValue, readable: boolean) {
    super('quotesync-configuration-changed');
    this.key = key;
    this.value = value;
    this.readable = readable;
  }
}

/** In characters (SuperOffice's column of configuration values). */
const MAX_LENGTH = 1023;

/** What stands in a field that is not written as its value is: a number while it is typed, and what nobody can read. */
interface Typed {
  readonly text: string;
  /** As the caller was told. */
  readonly value: string;
  readonly readable: boolean;
}

/**
 * @summary The settings that a connector declares, as native controls in the order of their rank.
 *
 * @fires {QuotesyncConfigurationChangedEvent} quotesync-configuration-changed - A field has another value
 */
@customElement('quotesync-configuration-fields')
export class QuotesyncConfigurationFields extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncSecretInput];

  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    css`
      .fields {
        display: grid;
        gap: var(--_space-3);
      }
      h4 {
        margin: var(--_space-2) 0 0;
        font-size: var(--_font-size-m);
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      h4 bdi {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 4;
        overflow: hidden;
      }
      .list {
        display: flex;
        gap: var(--_space-2);
      }
      .list .input {
        min-inline-size: 0;
      }
      .checkbox {
        align-items: start;
        padding-block: 3px;
      }
    `,
  ];

  @property({ attribute: false }) fields: readonly ConfigurationField[] = [];
  @property({ attribute: false }) values: ConfigurationValues = new Map();
  /** By field key. */
  @property({ attribute: false }) errors: ReadonlyMap<string, string> = new Map();
  @property({ attribute: false }) loadItems: LoadItems | undefined;
  @property({ type: Boolean }) disabled = false;

  readonly #localize = new Localize(this, fields);
  readonly #lists = new LazyLists(this);
  readonly #sort = memoizeLast((fields: readonly ConfigurationField[]) => [...fields].sort((a, b) => a.rank - b.rank));
  /** By field key. */
  readonly #typed = new Map<string, Typed>();
  /** Fields whose secret was stored before something was typed: "keep" leads back there. */
  readonly #wasStored = new Set<string>();

  /** Puts the focus into a field. */
  focusField(key: string): void {
    this.#control(this.#ordered.findIndex((field) => field.key === key && field.type !== 'label'))?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('fields')) {
      this.#lists.reset();
      this.#typed.clear();
      this.#wasStored.clear();
    } else if (changed.has('values')) this.#forgetTyped(changed.get('values') ?? new Map());
    for (const field of this.fields) {
      const value = this.values.get(field.key);
      if (field.type === 'password' && isStored(value)) this.#wasStored.add(field.key);
      // A chosen item is shown by its name, and only the list knows that; an empty field waits until it is opened.
      const unread = field.type === 'list' && this.#lists.get(field.listName).status === 'idle';
      if (unread && value) this.#load(field);
    }
  }

  protected override updated(): void {
    // The user's choice outlives the `selected` attribute, and the value must be set when its option is there.
    this.#ordered.forEach(({ type, key }, index) => {
      const select = type === 'list' ? this.#control(index) : null;
      const value = this.values.get(key);
      const chosen = typeof value === 'string' ? value : '';
      if (select instanceof HTMLSelectElement && select.value !== chosen) select.value = chosen;
    });
  }

  protected override render(): TemplateResult {
    return html`
      <div class="fields">
        ${repeat(
          this.#ordered,
          // Keys come from connectors: they need not be different.
          ({ key }, index) => `${index} ${key}`,
          (field, index) => this.#renderField(field, `field-${index}`),
        )}
      </div>
    `;
  }

  #renderField(field: ConfigurationField, id: string): TemplateResult {
    switch (field.type) {
      case 'label':
        return html`<h4><bdi>${field.label}</bdi></h4>`;
      case 'checkbox':
        return this.#renderCheckbox(field, id);
      case 'password':
        return this.#renderSecret(field, id);
      case 'list':
        return this.#renderList(field, id);
      case 'date':
        return this.#renderInput(field, id, 'date', 'text');
      case 'integer':
        return this.#renderInput(field, id, 'text', 'numeric');
      case 'double':
        return this.#renderInput(field, id, 'text', 'decimal');
      case 'text':
        return this.#renderInput(field, id, 'text', 'text');
    }
  }

  #renderCheckbox(field: ConfigurationField, id: string): TemplateResult {
    const { hint, error } = this.#notes(field);
    return html`
      <div class="field">
        <label class="checkbox">
          <input
            type="checkbox"
            id=${id}
            .checked=${live(this.values.get(field.key) === true)}
            ?disabled=${this.#isDisabled(field)}
            aria-describedby=${describedBy(id, { hint, error }) ?? nothing}
            @change=${(event: Event) => this.#changed(field, (event.target as HTMLInputElement).checked)}
          />
          <bdi>${field.label}</bdi>
        </label>
        ${hint ? html`<p class="field__hint" id="${id}-hint" title=${hint}><bdi>${hint}</bdi></p>` : nothing}
        ${error ? html`<p class="field__error" id="${id}-error"><bdi>${error}</bdi></p>` : nothing}
      </div>
    `;
  }

  #renderSecret(field: ConfigurationField, id: string): TemplateResult {
    const { hint, error } = this.#notes(field);
    const value = this.values.get(field.key);
    const control = html`
      <quotesync-secret-input
        id=${id}
        .label=${field.label}
        .description=${[error, hint].filter(Boolean).join(' ')}
        .stored=${this.#wasStored.has(field.key)}
        .entered=${isNewSecret(value) ? value : undefined}
        .maxLength=${field.maxLength || MAX_LENGTH}
        .sink=${(text: string | undefined) => this.#secretTyped(field, text)}
        ?required=${field.access === 'mandatory'}
        ?disabled=${this.#isDisabled(field)}
        ?invalid=${error !== undefined}
      ></quotesync-secret-input>
    `;
    return formField({ id, label: field.label, required: field.access === 'mandatory', hint, error, control });
  }

  #renderInput(
    field: ConfigurationField,
    id: string,
    type: 'text' | 'date',
    mode: 'text' | 'numeric' | 'decimal',
  ): TemplateResult {
    const { hint, error } = this.#notes(field);
    const value = this.values.get(field.key);
    const text = typeof value === 'string' ? value : '';
    const shown = mode === 'text' ? text : formatDecimal(text, this.#localize.language);
    const control = html`
      <input
        class="input"
        id=${id}
        type=${type}
        inputmode=${mode === 'text' ? nothing : mode}
        dir=${type === 'date' ? nothing : 'auto'}
        maxlength=${type === 'text' ? field.maxLength || MAX_LENGTH : nothing}
        autocomplete="off"
        ?required=${field.access === 'mandatory'}
        ?disabled=${this.#isDisabled(field)}
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${describedBy(id, { hint, error }) ?? nothing}
        .value=${live(this.#typed.get(field.key)?.text ?? shown)}
        @input=${(event: Event) => this.#onInput(field, event.target as HTMLInputElement)}
        @blur=${(event: Event) => this.#onBlur(field, event.target as HTMLInputElement)}
      />
    `;
    return formField({ id, label: field.label, required: field.access === 'mandatory', hint, error, control });
  }

  #renderList(field: ConfigurationField, id: string): TemplateResult {
    const list = this.#lists.get(field.listName);
    const notes = this.#notes(field);
    const failed = list.status === 'failed' ? this.#localize.term('listFailed') : undefined;
    const error = notes.error ?? failed;
    const load = (): void => this.#load(field);
    const retry = (): void => {
      load();
      // The button goes away while the list is read.
      this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
    };
    const control = html`
      <div class="list">
        <select
          class="input"
          id=${id}
          ?required=${field.access === 'mandatory'}
          ?disabled=${this.#isDisabled(field)}
          aria-invalid=${notes.error ? 'true' : 'false'}
          aria-busy=${list.status === 'loading' ? 'true' : 'false'}
          aria-describedby=${describedBy(id, { hint: notes.hint, error }) ?? nothing}
          @pointerdown=${load}
          @focus=${load}
          @change=${(event: Event) => this.#changed(field, (event.target as HTMLSelectElement).value)}
        >
          ${this.#renderOptions(field)}
        </select>
        ${
          failed
            ? html`<button type="button" class="button" aria-describedby="${id}-error" @click=${retry}>
                ${this.#localize.term('retry')}
              </button>`
            : nothing
        }
      </div>
    `;
    const required = field.access === 'mandatory';
    return formField({ id, label: field.label, required, hint: notes.hint, error, control });
  }

  #renderOptions(field: ConfigurationField): readonly TemplateResult[] {
    const localize = this.#localize;
    const list = this.#lists.get(field.listName);
    const items = list.status === 'ready' ? list.items : [];
    const value = this.values.get(field.key);
    const chosen = typeof value === 'string' ? value : '';
    const options = [html`<option value="">${localize.term('noSelection')}</option>`];
    if (chosen !== '' && !items.some(({ key }) => key === chosen)) {
      // The value stays whatever the list says: it may be loading, gone, or somebody else's.
      const text = list.status === 'ready' ? localize.term('notInList', chosen) : chosen;
      options.push(html`<option value=${chosen}>${text}</option>`);
    }
    for (const { key, name, description } of items) {
      options.push(html`<option value=${key} title=${description || nothing}>${name}</option>`);
    }
    if (list.status === 'loading') options.push(html`<option disabled>${localize.term('loading')}</option>`);
    return options;
  }

  #notes(field: ConfigurationField): { readonly hint: string | undefined; readonly error: string | undefined } {
    const localize = this.#localize;
    const lock = field.access === 'read-only' ? localize.term('readOnlyField') : '';
    const unreadable = this.#typed.get(field.key)?.readable === false;
    return {
      hint: [field.description, lock].filter(Boolean).join(' ') || undefined,
      error: unreadable ? this.#unreadableText(field) : this.errors.get(field.key),
    };
  }

  #unreadableText({ type }: ConfigurationField): string {
    const localize = this.#localize;
    if (type === 'date') return localize.term('unreadableDate');
    return localize.term('unreadableNumber', type === 'integer' ? '42' : formatDecimal('1234.5', localize.language));
  }

  get #ordered(): readonly ConfigurationField[] {
    return this.#sort(this.fields);
  }

  #control(index: number): HTMLElement | null {
    return this.renderRoot.querySelector(`#field-${index}`);
  }

  #isDisabled({ access }: ConfigurationField): boolean {
    return this.disabled || access === 'read-only';
  }

  #load(field: ConfigurationField): void {
    if (this.loadItems) void this.#lists.load(field.listName, this.loadItems);
  }

  /** Where the caller has set another value, what was typed counts no more. */
  #forgetTyped(before: ConfigurationValues): void {
    for (const [key, { value }] of this.#typed) {
      const now = this.values.get(key);
      if (now !== before.get(key) && now !== value) this.#typed.delete(key);
    }
  }

  #secretTyped(field: ConfigurationField, text: string | undefined): void {
    if (text !== undefined) return this.#changed(field, new NewSecret(text));
    this.#changed(field, { isSet: this.#wasStored.has(field.key) });
  }

  #onInput(field: ConfigurationField, input: HTMLInputElement): void {
    if (field.type === 'text') return this.#changed(field, input.value);
    if (field.type === 'date') return this.#readDate(field, input);
    const text = input.value;
    const read = readNumber(field, text, this.#localize.language);
    const value = read ?? text;
    const readable = read !== undefined;
    // Kept as typed while it is typed: writing it anew would move the caret.
    this.#typed.set(field.key, { text, value, readable });
    this.#changed(field, value, readable);
  }

  #onBlur(field: ConfigurationField, input: HTMLInputElement): void {
    // Half a date is no input for the browser, so no event has told of it (and its text is empty: nobody overwrites it).
    if (field.type === 'date' && input.validity.badInput !== this.#typed.has(field.key)) this.#readDate(field, input);
    if (!this.#typed.get(field.key)?.readable) return;
    this.#typed.delete(field.key);
    this.requestUpdate();
  }

  #readDate(field: ConfigurationField, { value, validity }: HTMLInputElement): void {
    const readable = !validity.badInput;
    if (readable) this.#typed.delete(field.key);
    else this.#typed.set(field.key, { text: '', value, readable });
    this.#changed(field, value, readable);
  }

  #changed(field: ConfigurationField, value: ConfigurationValue, readable = true): void {
    this.requestUpdate();
    this.dispatchEvent(new QuotesyncConfigurationChangedEvent(field.key, value, readable));
  }
}

function isStored(value: ConfigurationValue | undefined): boolean {
  return typeof value === 'object' && !isNewSecret(value) && value.isSet;
}

function readNumber({ type }: ConfigurationField, text: string, language: string): string | undefined {
  if (text.trim() === '') return '';
  const number = parseDecimal(text, language);
  return type === 'integer' && number?.includes('.') ? undefined : number;
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-configuration-changed': QuotesyncConfigurationChangedEvent;
  }
  interface HTMLElementTagNameMap {
    'quotesync-configuration-fields': QuotesyncConfigurationFields;
  }
}
