import type { ReactiveControllerHost } from 'lit';
import { PRODUCT_FIELD_KINDS, type ProductFieldKey } from '../../backend/index.js';
import { formatDecimal, parseDecimal } from '../../core/decimal.js';
import { formatAmount, formatMoney } from '../../core/money.js';

export interface TypingOptions {
  readonly language: () => string;
  readonly currency: () => string;
  /** @param readable false: the text is no number in the user's language, and `value` is that text */
  readonly onValue: (key: ProductFieldKey, value: string, readable: boolean) => void;
}

/**
 * The number that is being typed stands as it was typed, and is read as it was begun, whatever the language does meanwhile:
 * written anew, the caret would move. All others are shown with groups and the digits of their currency.
 */
export class ProductTyping {
  readonly #host: ReactiveControllerHost;
  readonly #options: TypingOptions;
  #typed: { readonly key: ProductFieldKey; readonly text: string; readonly language: string } | undefined;

  constructor(host: ReactiveControllerHost, options: TypingOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** The field that is being typed in. */
  get key(): ProductFieldKey | undefined {
    return this.#typed?.key;
  }

  /** What stands in the field. */
  textOf(key: ProductFieldKey, value: string, readable: boolean): string {
    if (this.#typed?.key === key) return this.#typed.text;
    if (!readable) return value;
    const { language, currency } = this.#options;
    return PRODUCT_FIELD_KINDS[key].type === 'money'
      ? formatMoney(value, currency(), language())
      : formatAmount(value, language());
  }

  /** Without groups, so that digits can be put in anywhere. */
  begin(key: ProductFieldKey, value: string, readable: boolean, input: HTMLInputElement): void {
    const language = this.#options.language();
    const text = readable ? formatDecimal(value, language) : value;
    this.#typed = { key, text, language };
    if (input.value === text) return;
    input.value = text;
    input.select();
  }

  read(key: ProductFieldKey, text: string): void {
    const language = this.#typed?.key === key ? this.#typed.language : this.#options.language();
    this.#typed = { key, text, language };
    const number = text.trim() === '' ? '' : parseDecimal(text, language);
    this.#options.onValue(key, number ?? text, number !== undefined);
  }

  end(key: ProductFieldKey): void {
    if (this.#typed?.key !== key) return;
    this.#typed = undefined;
    this.#host.requestUpdate();
  }

  /** The form is another one now. */
  reset(): void {
    this.#typed = undefined;
    this.#host.requestUpdate();
  }
}
