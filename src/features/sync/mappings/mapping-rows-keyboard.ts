import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A control in a row. */
export interface RowPlace {
  readonly control: HTMLElement;
  readonly row: string;
  readonly cell: string;
}

export interface RowsKeyboardOptions {
  /** Keys of the rows, in their order. */
  readonly ids: () => readonly string[];
  /** Draws a row and brings it into view. */
  readonly reveal: (index: number) => Promise<void>;
  /** Stays drawn. */
  readonly keep: (row: string) => void;
}

/** Rows that Page Up and Page Down go. */
const PAGE = 10;

/** The control that an event is about. */
export function placeOf(event: Event): RowPlace | undefined {
  const { target } = event;
  const control = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const row = control?.closest<HTMLElement>('[data-row]')?.dataset['row'];
  const cell = control?.dataset['cell'];
  return control && row !== undefined && cell !== undefined ? { control, row, cell } : undefined;
}

/**
 * The rows are one stop of the Tab key; arrows go from control to control and from row to row, and keep to their column
 * as well as the rows allow (not every row has a button that accepts a suggestion).
 */
export class RowsKeyboard implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: RowsKeyboardOptions;
  #row: string | undefined;
  #cell = 'choice';

  constructor(host: ReactiveControllerHost & HTMLElement, options: RowsKeyboardOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** One control can be reached by Tab, whatever was drawn anew. */
  hostUpdated(): void {
    const ids = this.#options.ids();
    if (this.#row === undefined || !ids.includes(this.#row)) this.#row = ids[0];
    const wanted = this.#control(this.#row, this.#cell);
    for (const each of this.#root?.querySelectorAll<HTMLElement>('[data-cell][tabindex="0"]') ?? []) {
      if (each !== wanted) each.tabIndex = -1;
    }
    if (wanted && wanted.tabIndex !== 0) wanted.tabIndex = 0;
  }

  enter({ row, cell }: RowPlace): void {
    this.#row = row;
    this.#cell = cell;
    this.#options.keep(row);
    this.hostUpdated();
  }

  /** @param cell falls back to the SuperOffice field */
  async focus(row: string, cell: string): Promise<void> {
    const index = this.#options.ids().indexOf(row);
    if (index < 0) return;
    this.#options.keep(row);
    await this.#options.reveal(index);
    this.#control(row, cell)?.focus({ preventScroll: true });
  }

  /** @returns whether the key moved, or will move, the focus */
  press(event: KeyboardEvent, place: RowPlace, direction: 'ltr' | 'rtl'): boolean {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (altKey) return false;
    const far = ctrlKey || metaKey;
    const ids = this.#options.ids();
    const at = ids.indexOf(place.row);
    const last = ids.length - 1;
    const rows: Readonly<Record<string, number>> = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      PageUp: Math.max(0, at - PAGE),
      PageDown: Math.min(last, at + PAGE),
      ...(far ? { Home: 0, End: last } : {}),
    };
    const to = rows[key];
    if (to !== undefined) {
      const next = ids[to];
      if (next !== undefined && next !== place.row) void this.focus(next, place.cell);
      return true;
    }
    if (far) return false;
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (key === 'ArrowLeft' || key === 'ArrowRight') return this.#step(place, key === forward ? 1 : -1);
    if (key === 'Home' || key === 'End') return this.#step(place, key === 'Home' ? -Infinity : Infinity);
    return false;
  }

  #step({ control, row }: RowPlace, step: number): boolean {
    const controls = this.#controls(row);
    const to = Math.max(0, Math.min(controls.length - 1, controls.indexOf(control) + step));
    controls[to]?.focus();
    return true;
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  #controls(row: string | undefined): readonly HTMLElement[] {
    const rows = [...(this.#root?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const found = rows.find(({ dataset }) => dataset['row'] === row);
    return [...(found?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])];
  }

  #control(row: string | undefined, cell: string): HTMLElement | undefined {
    const controls = this.#controls(row);
    const named = (name: string): HTMLElement | undefined => controls.find(({ dataset }) => dataset['cell'] === name);
    return named(cell) ?? named('choice') ?? controls[0];
  }
}
