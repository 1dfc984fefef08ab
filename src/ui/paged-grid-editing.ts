import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { BackendError } from '../backend/index.js';
import type { CellEditor, CellOption, GridCellState, PagedGridColumn } from './paged-grid-model.js';

export const MESSAGE_ID = 'message';

/** The cell that is being edited. */
export interface OpenCell<Row> {
  readonly row: Row;
  readonly key: string;
  readonly column: PagedGridColumn<Row>;
  readonly editor: CellEditor<Row>;
  /** What the row has. */
  readonly initial: string;
  /** What the user begins with: that, or what could not be stored before. */
  readonly start: string;
  /** Opened by pointer: then a choice is one click, and stored at once. */
  readonly byPointer: boolean;
  readonly options?: readonly CellOption[];
  readonly optionsError?: BackendError;
  /** Why what was typed is no value. */
  readonly error?: string;
}

export interface CellCommit {
  readonly key: string;
  readonly column: string;
  readonly value: string;
  readonly text: string;
}

export interface EditingOptions {
  readonly commit: (edited: CellCommit) => void;
  /** Of a list whose options are awaited. */
  readonly loadingText: () => string;
}

/** One cell at a time in place of its text: a text field, or a list. */
export class CellEditing<Row> {
  readonly #host: ReactiveControllerHost;
  readonly #options: EditingOptions;
  readonly #control = createRef<HTMLInputElement | HTMLSelectElement>();
  #open: OpenCell<Row> | undefined;

  constructor(host: ReactiveControllerHost, options: EditingOptions) {
    this.#host = host;
    this.#options = options;
  }

  get open(): OpenCell<Row> | undefined {
    return this.#open;
  }

  /** Whether what is typed there goes into the open editor. */
  isControl(target: EventTarget | null): boolean {
    return this.#open !== undefined && target === this.#control.value;
  }

  isOpen(key: string, column: PagedGridColumn<Row>): boolean {
    return this.#open?.key === key && this.#open.column.key === column.key;
  }

  /** @returns whether the cell can be edited */
  start(row: Row, key: string, column: PagedGridColumn<Row>, state: GridCellState, byPointer: boolean): boolean {
    const { editor } = column;
    if (!editor || !canEdit(row, column) || state.busy) return false;
    const initial = editor.value(row);
    this.#open = { row, key, column, editor, initial, start: state.draft ?? initial, byPointer };
    if (editor.kind === 'list') void this.#loadOptions(editor);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#begin());
    return true;
  }

  cancel(): void {
    if (!this.#open) return;
    this.#open = undefined;
    this.#host.requestUpdate();
  }

  /** @returns whether the editor is closed: not with a text that is no value */
  commit(): boolean {
    const open = this.#open;
    const control = this.#control.value;
    if (!open || !control) return true;
    if (open.editor.kind === 'list' && !open.options) {
      this.cancel();
      return true;
    }
    const typed = control.value;
    const parsed = open.editor.parse?.(typed) ?? { value: typed };
    if ('error' in parsed) {
      this.#change({ ...open, error: parsed.error });
      return false;
    }
    const text = open.options?.find(({ key }) => key === typed)?.name ?? typed;
    this.cancel();
    if (parsed.value !== keyOf(open.initial, open.options)) {
      this.#options.commit({ key: open.key, column: open.column.key, value: parsed.value, text });
    }
    return true;
  }

  /** What was said against a text goes with the text. */
  typed(): void {
    if (this.#open?.error === undefined) return;
    const { error: _, ...open } = this.#open;
    this.#change(open);
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#open) return nothing;
    const { column, editor, error } = this.#open;
    if (editor.kind === 'list') return this.#renderList(this.#open);
    return html`<input
      ${ref(this.#control)}
      class="editor"
      type="text"
      autocomplete="off"
      inputmode=${editor.kind === 'decimal' ? 'decimal' : 'text'}
      maxlength=${editor.maxLength ?? nothing}
      aria-label=${column.label}
      aria-invalid=${error === undefined ? 'false' : 'true'}
      aria-describedby=${error === undefined ? nothing : MESSAGE_ID}
    />`;
  }

  #renderList(open: OpenCell<Row>): TemplateResult {
    const { column, options, optionsError, initial } = open;
    return html`<select
      ${ref(this.#control)}
      class="editor"
      aria-label=${column.label}
      aria-busy=${options || optionsError ? 'false' : 'true'}
      aria-describedby=${optionsError ? MESSAGE_ID : nothing}
    >
      ${
        options
          ? choicesOf(open).map(({ key, name }) => html`<option value=${key}>${name}</option>`)
          : html`<option value=${initial}>${optionsError ? '' : this.#options.loadingText()}</option>`
      }
    </select>`;
  }

  #begin(): void {
    const control = this.#control.value;
    if (!control || !this.#open) return;
    if (control instanceof HTMLInputElement) {
      control.value = this.#open.start;
      control.select();
    }
    control.focus();
  }

  async #loadOptions({ options }: CellEditor<Row>): Promise<void> {
    const open = this.#open;
    if (!open || !options) return;
    const answer = await options().then(
      (loaded) => ({ options: loaded }),
      (optionsError: BackendError) => ({ optionsError }),
    );
    // Another cell may have been opened in the meantime, or none.
    if (this.#open?.key !== open.key || this.#open.column !== open.column) return;
    this.#change({ ...this.#open, ...answer });
    await this.#host.updateComplete;
    const control = this.#control.value;
    if (control instanceof HTMLSelectElement) control.value = keyOf(open.start, this.#open.options);
  }

  #change(open: OpenCell<Row>): void {
    this.#open = open;
    this.#host.requestUpdate();
  }
}

/** The key of the option that a text stands for: a list's row may know the name only. */
function keyOf(text: string, options: readonly CellOption[] = []): string {
  const option = options.find(({ key }) => key === text) ?? options.find(({ name }) => name === text);
  return option?.key ?? text;
}

/** What the row has now can be kept, even when it is no choice any more. */
function choicesOf<Row>({ initial, options = [] }: OpenCell<Row>): readonly CellOption[] {
  const key = keyOf(initial, options);
  return options.some((option) => option.key === key) ? options : [{ key, name: initial }, ...options];
}

export function canEdit<Row>(row: Row, { editor }: PagedGridColumn<Row>): boolean {
  return editor !== undefined && (editor.editable?.(row) ?? true);
}
