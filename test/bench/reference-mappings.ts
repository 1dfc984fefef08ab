/**
 * What the dialog "Mappings" costs without any library: the rows that can be seen, built by hand, windowed on scrolling,
 * and one popup for all of them with a search over SuperOffice's fields. The same markup and looks of a row as ours.
 *
 * What it leaves out, and ours pays for: rules beyond "an arrow needs a field", problems and why something is not
 * possible, suggestions, counts at the filters, unsaved changes, drafts, the keyboard beyond Tab, hints, languages, reading
 * from a backend (ours asks for the kinds of records, the rows and the fields to choose from, and shows that it waits), and
 * elements that can be used elsewhere. Ours loads its popup after the rows are there; here it is in the page at once.
 * The yardstick of mappings.bench.ts.
 */
import type { CrmField, SyncMappedField } from '../../src/backend/index.js';
import { QuotesyncMappingRows } from '../../src/features/sync/mappings/quotesync-mapping-rows.js';

const ROW = 48;
const OPTION = 46;
const AROUND = 3;

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

const cell = (name: string, ...children: readonly Child[]): HTMLElement =>
  make('div', { className: `cell ${name}`, role: name === 'name' ? 'rowheader' : 'gridcell' }, ...children);
const box = (checked: boolean, ariaLabel: string): HTMLElement =>
  make('input', { type: 'checkbox', className: 'box', checked, ariaLabel, tabIndex: -1 });

function arrow(ariaLabel: string, on: boolean, mapped: boolean, path: string): HTMLElement {
  const button = make(
    'button',
    { type: 'button', className: 'arrow', tabIndex: -1, ariaLabel, ariaPressed: String(on) },
    sign(path),
  );
  if (!mapped) button.ariaDisabled = 'true';
  return button;
}

const SVG = 'http://www.w3.org/2000/svg';

function sign(path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 256 256');
  svg.setAttribute('width', '16');
  svg.setAttribute('height', '16');
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

function sheet(): CSSStyleSheet {
  const styles = new CSSStyleSheet();
  styles.replaceSync(`
    dialog { width: calc(100vw - 32px); height: calc(100vh - 32px); max-width: none; max-height: none; padding: 0; font: 14px system-ui; }
    dialog[open] { display: flex; flex-direction: column; }
    .head { padding: 12px 20px; border-bottom: 1px solid #ddd; }
    .body { flex: 1; min-height: 0; display: flex; flex-direction: column; gap: 12px; padding: 16px 20px; }
    .tools { display: flex; gap: 12px; align-items: center; }
    .scroller { flex: 1; min-height: 0; overflow: auto; border: 1px solid #ddd; border-radius: 6px; contain: size; }
    .all { position: relative; }
    .popup { position: fixed; inset: auto; margin: 0; padding: 8px; width: 360px; }
    .list { position: relative; height: 368px; overflow: auto; }
    .option { position: absolute; inset-inline: 0; height: 46px; overflow: hidden; }
  `);
  return styles;
}

/** In its own shadow root, as ours is. */
export class ReferenceMappings {
  readonly host = make('div');
  readonly #root = this.host.attachShadow({ mode: 'open' });
  readonly #all = make('div', { className: 'all', role: 'rowgroup' });
  readonly #scroller = make('div', { className: 'scroller' }, this.#all);
  readonly #search = make('input', { role: 'combobox' });
  readonly #options = make('div', { className: 'list', role: 'listbox' });
  readonly #popup = make('div', { className: 'popup', popover: 'manual' }, this.#search, this.#options);
  readonly #drawn = new Map<number, HTMLElement>();
  readonly #fields: readonly SyncMappedField[];
  readonly #crmFields: readonly (CrmField & { readonly text: string })[];
  readonly #labels: ReadonlyMap<string, string>;

  constructor(fields: readonly SyncMappedField[], crmFields: readonly CrmField[]) {
    this.#fields = fields;
    this.#crmFields = crmFields.map((crm) => ({ ...crm, text: `${crm.label}\n${crm.key}`.toLowerCase() }));
    this.#labels = new Map(crmFields.map(({ key, label }) => [key, label]));
    // The same looks: what is compared is how the rows come to be.
    const sheets = QuotesyncMappingRows.styles.map(({ styleSheet }) => styleSheet);
    this.#root.adoptedStyleSheets = [...sheets.filter((each) => each !== undefined), sheet()];
  }

  open(): void {
    const filters = ['All', 'Unmapped', 'Mandatory', 'Problems', 'Changed'].map((name) =>
      make('label', {}, make('input', { type: 'radio', name: 'filter' }), name),
    );
    const tabs = ['Customer', 'Supplier', 'Contact'].map((name) => make('button', { role: 'tab' }, name));
    const dialog = make(
      'dialog',
      {},
      make('div', { className: 'head' }, make('h2', {}, 'Configure Field Mapping'), make('button', {}, 'Close')),
      make(
        'div',
        { className: 'body' },
        make('div', { role: 'tablist' }, ...tabs),
        make('label', {}, box(true, 'Sync'), 'Sync ERP "Customer" to SuperOffice "Company"'),
        make('div', { className: 'tools' }, make('input', { type: 'search' }), ...filters, make('button', {}, 'Next')),
        this.#scroller,
        make('p', {}, 'Nothing is changed.'),
      ),
      make('div', { className: 'head' }, make('button', {}, 'Cancel'), make('button', {}, 'OK')),
      this.#popup,
    );
    this.#all.style.height = `${this.#fields.length * ROW}px`;
    this.#scroller.role = 'grid';
    this.#scroller.addEventListener('scroll', this.#draw, { passive: true });
    this.#scroller.addEventListener('click', this.#onClick);
    this.#search.addEventListener('input', this.#find);
    this.#root.append(dialog);
    dialog.showModal();
    this.#draw();
  }

  get scroller(): HTMLElement {
    return this.#scroller;
  }

  get pick(): HTMLElement {
    const pick = this.#scroller.querySelector<HTMLElement>('.pick');
    if (!pick) throw new Error('No row is drawn.');
    return pick;
  }

  get arrow(): HTMLElement {
    const arrow = this.#scroller.querySelector<HTMLElement>('.arrow:not([aria-disabled])');
    if (!arrow) throw new Error('No row is drawn.');
    return arrow;
  }

  get search(): HTMLInputElement {
    return this.#search;
  }

  readonly #draw = (): void => {
    const { scrollTop, clientHeight } = this.#scroller;
    const first = Math.max(0, Math.floor(scrollTop / ROW) - AROUND);
    const last = Math.min(this.#fields.length - 1, Math.ceil((scrollTop + clientHeight) / ROW) + AROUND);
    for (const [index, row] of this.#drawn) {
      if (index >= first && index <= last) continue;
      row.remove();
      this.#drawn.delete(index);
    }
    for (let index = first; index <= last; index += 1) {
      const field = this.#fields[index];
      if (this.#drawn.has(index) || !field) continue;
      const row = this.#row(field, index);
      this.#drawn.set(index, row);
      this.#all.append(row);
    }
  };

  #row(field: SyncMappedField, index: number): HTMLElement {
    const { key, label, type, crmFieldKey, toErp, toSuperOffice, showInSearch, showInErpTab } = field;
    const name = this.#labels.get(crmFieldKey) ?? '(No Selection)';
    const mapped = crmFieldKey !== '';
    const flag = (className: string, text: string, checked: boolean): HTMLElement => {
      const caption = make('span', { className: 'caption', ariaHidden: 'true' }, text);
      const control = make('label', { className: 'flag' }, box(checked, `${text}: ${label}`), caption);
      return cell(className, control);
    };
    const pick = make(
      'button',
      { type: 'button', className: 'pick', tabIndex: -1, ariaHasPopup: 'listbox', ariaExpanded: 'false' },
      make('span', {}, make('bdi', {}, name)),
      sign('M213 101l-80 80-80-80z'),
    );
    pick.ariaLabel = `SuperOffice field for ${label}: ${name}`;
    const arrows = make(
      'span',
      { className: 'arrows' },
      arrow(`To ERP: ${label}`, toErp, mapped, 'M165 202l-80-80 80-80z'),
      arrow(`To SuperOffice: ${label}`, toSuperOffice, mapped, 'M90 202l80-80-80-80z'),
    );
    const marks = make('span', { className: 'marks' }, make('span', { className: 'mark' }, type));
    const idle = make('span', { className: 'note note--idle' }, 'No direction: nothing is synchronised.');
    const row = make(
      'div',
      {
        className: `row ${mapped ? '' : 'unmapped'}`,
        role: 'row',
        ariaSelected: 'false',
        ariaRowIndex: `${index + 2}`,
      },
      cell('select', box(false, `Select ${label}`)),
      flag('showInSearch', 'Show in Search', showInSearch),
      cell('name', make('span', { className: 'name__text' }, make('bdi', {}, label)), marks),
      cell('direction', arrows),
      cell('choice', pick),
      cell('remark', ...(mapped && !toErp && !toSuperOffice ? [idle] : [])),
      flag('showInErpTab', 'Show in ERP tab', showInErpTab),
    );
    row.dataset['row'] = key;
    row.style.cssText = `position: absolute; inset-inline: 0; top: ${index * ROW}px`;
    return row;
  }

  readonly #onClick = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const arrow = target.closest('.arrow');
    if (arrow) arrow.ariaPressed = arrow.ariaPressed === 'true' ? 'false' : 'true';
    const pick = target.closest('.pick');
    if (!pick) return;
    const { left, bottom } = pick.getBoundingClientRect();
    this.#popup.style.left = `${left}px`;
    this.#popup.style.top = `${bottom}px`;
    this.#search.value = '';
    this.#popup.showPopover();
    this.#search.focus();
    this.#find();
  };

  readonly #find = (): void => {
    const wanted = this.#search.value.toLowerCase();
    const found = this.#crmFields.filter(({ text }) => text.includes(wanted));
    const all = make('div', { className: 'all' });
    all.style.height = `${found.length * OPTION}px`;
    found.slice(0, 14).forEach(({ key, label, type }, index) => {
      const option = make(
        'div',
        { className: 'option', role: 'option', title: label },
        make('span', { className: 'name' }, make('bdi', {}, label)),
        make('span', { className: 'marks' }, make('bdi', {}, `${key} · ${type}`)),
      );
      option.style.top = `${index * OPTION}px`;
      all.append(option);
    });
    this.#options.replaceChildren(all);
  };
}
