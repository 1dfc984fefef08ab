import type { GridPosition } from './grid-model.js';
import type { RowSource } from './paged-grid-model.js';

export interface CursorOwner<Row> {
  readonly source: () => RowSource<Row> | undefined;
  /** Rows, known or not, and columns beside the selecting one. */
  readonly extent: () => { readonly rows: number; readonly columns: number };
  readonly hasFocus: () => boolean;
  /** It is in another cell: that is to be drawn. */
  readonly onMoved: () => void;
  /** The user went to another row. */
  readonly onReached: (key: string) => void;
}

/** The cell that has the keyboard, or would have it. It stays on its row, wherever a change of the list moves that. */
export class GridCursor<Row> {
  readonly #owner: CursorOwner<Row>;
  #position: GridPosition = { row: 0, column: 1 };
  /** The row that it was on at the last update: the list may have moved it since. */
  #held: { readonly row: number; readonly key: string } | undefined;
  /** The row that the user went to last, as far as it was told. */
  #reached: string | undefined;
  /** The user went to a row, which is told as soon as that is known. */
  #going = false;
  #takesFocus = false;

  constructor(owner: CursorOwner<Row>) {
    this.#owner = owner;
  }

  get position(): GridPosition {
    return this.#position;
  }

  /** The user went there. */
  goTo(position: GridPosition): void {
    this.#position = position;
    this.#going = position.row >= 0;
    this.#owner.onMoved();
  }

  /** The same, with the focus. */
  moveTo(position: GridPosition): void {
    this.goTo(position);
    this.#takesFocus = true;
  }

  /** The focus came to the cell where it is already. */
  came({ row }: GridPosition): void {
    this.#going = row >= 0;
    this.tell();
  }

  /** To a known row, in the same column. */
  jumpTo(row: number, key: string): void {
    this.#position = { ...this.#position, row };
    // What was there before may be drawn still: the keyboard does not go on with that.
    this.#held = { row, key };
    this.#owner.onMoved();
  }

  toColumn(column: number): void {
    if (column !== this.#position.column) this.#shift({ ...this.#position, column });
  }

  /** Other rows: from the top. It stays on a header, where the user may have sorted. */
  startOver(): void {
    this.#held = this.#reached = undefined;
    this.#going = false;
    if (this.#position.row > 0) this.#shift({ ...this.#position, row: 0 });
  }

  /** After a change of the list. @returns the key of the row that it was on, where that has gone */
  follow(): string | undefined {
    const source = this.#owner.source();
    const held = this.#held;
    const row = source?.row(this.#position.row);
    if (!source || row === undefined || held?.row !== this.#position.row || source.rowKey(row) === held.key) {
      return undefined;
    }
    const found = source.indexOf(held.key);
    if (found < 0) return held.key;
    this.#shift({ ...this.#position, row: found });
    return undefined;
  }

  /** Before it is drawn: within the grid, and with the row that it is on now. */
  settle(): void {
    const { rows, columns } = this.#owner.extent();
    const row = Math.min(this.#position.row, Math.max(0, rows - 1));
    const column = Math.min(this.#position.column, columns);
    if (row !== this.#position.row || column !== this.#position.column) this.#shift({ row, column });
    const source = this.#owner.source();
    const known = source?.row(row);
    if (source && known !== undefined) this.#held = { row, key: source.rowKey(known) };
    else if (this.#held?.row !== row) this.#held = undefined;
  }

  /** Tells the row that the user went to, as soon as it is known. */
  tell(): void {
    const { row, key } = this.#held ?? {};
    if (!this.#going || key === undefined || row !== this.#position.row) return;
    this.#going = false;
    if (key === this.#reached) return;
    this.#reached = key;
    this.#owner.onReached(key);
  }

  /** Whether the cell is to take the focus. Asked once. */
  takeFocus(): boolean {
    const takes = this.#takesFocus;
    this.#takesFocus = false;
    return takes;
  }

  /** The grid, not the user, takes it elsewhere. */
  #shift(position: GridPosition): void {
    this.#takesFocus ||= this.#owner.hasFocus();
    this.#position = position;
    this.#owner.onMoved();
  }
}
