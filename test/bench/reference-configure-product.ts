/**
 * What the dialog "Configure product" costs without any library: the rows that can be seen and a picture of the form,
 * built once by hand; typing changes one text of the picture. No windowing, no reordering, no search. The yardstick of
 * configure-product.bench.ts.
 */
import { shownText, type ConfiguredField, type FieldsConfiguration } from '../../src/backend/index.js';

const CULTURE = 'en-US';
const ROWS = 10;

type Child = Node | string;

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

const cell = (...children: readonly Child[]): HTMLElement => make('div', { className: 'cell', role: 'cell' }, ...children); // prettier-ignore
const box = (checked: boolean, ariaLabel: string): HTMLElement => make('input', { type: 'checkbox', checked, ariaLabel }); // prettier-ignore

function sheet(): CSSStyleSheet {
  const styles = new CSSStyleSheet();
  styles.replaceSync(`
    dialog { width: calc(100vw - 32px); height: calc(100vh - 32px); padding: 0; font: 14px system-ui; }
    .body { display: grid; grid-template-columns: 1fr 360px; height: 600px; }
    .scroller { overflow: auto; }
    .row { display: grid; grid-template-columns: 4fr 4fr 6fr 72px 84px 110px; gap: 12px; height: 62px; align-items: center; }
    .side .row { grid-template-columns: 216px repeat(8, 176px); height: 50px; }
    .row input:not([type]), .row textarea { width: 100%; box-sizing: border-box; }
    .preview { overflow: auto; }
    .preview label { display: grid; gap: 4px; margin-bottom: 12px; }
  `);
  return styles;
}

/** In its own shadow root, as ours is. */
export class ReferenceDialog {
  readonly host = make('div');
  readonly #root = this.host.attachShadow({ mode: 'open' });
  readonly #rows = make('div', { role: 'rowgroup' });
  readonly #pictures = new Map<string, HTMLElement>();
  readonly #configuration: FieldsConfiguration;

  constructor(configuration: FieldsConfiguration) {
    this.#configuration = configuration;
    this.#root.adoptedStyleSheets = [sheet()];
  }

  open(): void {
    const preview = make(
      'div',
      { className: 'preview' },
      ...this.#configuration.fields.map((field) => this.#picture(field)),
    );
    const scroller = make('div', { className: 'scroller' }, make('div', { role: 'table' }, this.#rows));
    const dialog = make(
      'dialog',
      {},
      make('h2', {}, 'Configure product'),
      make('div', { className: 'body' }, scroller, preview),
      make('div', {}, make('button', {}, 'OK'), make('button', {}, 'Cancel')),
    );
    this.#rows.replaceChildren(...this.#seen.map((field) => this.#row(field)));
    this.#rows.addEventListener('input', this.#onInput);
    this.#root.append(dialog);
    dialog.showModal();
  }

  showAllLanguages(): void {
    this.#rows.className = 'side';
    this.#rows.replaceChildren(...this.#seen.map((field) => this.#sideRow(field)));
  }

  get labels(): readonly HTMLInputElement[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>('.label')];
  }

  get #seen(): readonly ConfiguredField[] {
    return this.#configuration.fields.slice(0, ROWS);
  }

  #row(field: ConfiguredField): HTMLElement {
    const { id, shown, editable, mandatory, label, tooltip } = field;
    const name = shownText(label, CULTURE);
    const buttons = ['1', '↑', '↓'].map((text) =>
      make('button', { type: 'button', ariaLabel: `${text} ${name}` }, text),
    );
    const row = make(
      'div',
      { className: 'row', role: 'row' },
      cell(box(shown, `Show ${name}`), name),
      cell(make('input', { className: 'label', value: name, ariaLabel: `Label of ${name}` })),
      cell(make('textarea', { value: shownText(tooltip, CULTURE), ariaLabel: `Tooltip of ${name}` })),
      cell(box(editable, `Editable: ${name}`)),
      cell(box(mandatory, `Mandatory: ${name}`)),
      cell(...buttons),
    );
    row.dataset['row'] = id;
    return row;
  }

  #sideRow({ id, label }: ConfiguredField): HTMLElement {
    const name = shownText(label, CULTURE);
    const inputs = this.#configuration.cultures.map((culture) =>
      cell(make('input', { className: 'label', value: shownText(label, culture), ariaLabel: `${name}, ${culture}` })),
    );
    const row = make('div', { className: 'row', role: 'row' }, cell(name), ...inputs);
    row.dataset['row'] = id;
    return row;
  }

  #picture({ id, label }: ConfiguredField): HTMLElement {
    const text = make('span', {}, shownText(label, CULTURE));
    this.#pictures.set(id, text);
    return make('label', {}, text, make('input', { disabled: true }));
  }

  readonly #onInput = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const picture = this.#pictures.get(target.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? '');
    if (picture) picture.textContent = target.value;
  };
}
