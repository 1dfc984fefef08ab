import type { GridContext } from './paged-grid-context.js';
import type { GridJob } from './paged-grid-job.js';

/** Where Shift extends from. By key, so that it survives sorting; the place is for when that row is not known now. */
interface Anchor {
  readonly key: string;
  readonly index: number;
  readonly answer: number;
}

/** Selecting rows by key: one, some, ranges and all, of which most were perhaps never read. */
export class GridSelection<Row> {
  readonly #grid: GridContext<Row>;
  readonly #job: GridJob;
  #anchor: Anchor | undefined;

  constructor(grid: GridContext<Row>, job: GridJob) {
    this.#grid = grid;
    this.#job = job;
  }

  has(key: string): boolean {
    return this.#grid.state().selected.has(key);
  }

  /** Of the header's checkbox. */
  get extent(): 'none' | 'some' | 'all' {
    const { source, selected } = this.#grid.state();
    if (selected.size === 0) return 'none';
    return source?.total !== undefined && source.total > 0 && selected.size >= source.total ? 'all' : 'some';
  }

  only(index: number): void {
    const key = this.#keyAt(index);
    if (key === undefined) return;
    this.#setAnchor(key, index);
    this.#select(new Set([key]));
  }

  toggle(index: number): void {
    const key = this.#keyAt(index);
    if (key === undefined) return;
    this.#setAnchor(key, index);
    const keys = new Set(this.#grid.state().selected);
    if (!keys.delete(key)) keys.add(key);
    this.#select(keys);
  }

  /** Before the first extension: from here. */
  startAt(index: number): void {
    const key = this.#keyAt(index);
    if (key !== undefined && this.#anchorIndex === undefined) this.#setAnchor(key, index);
  }

  /** Everything between the anchor and a row; `add` to what is selected, else in its place. */
  async extendTo(index: number, add: boolean): Promise<void> {
    const anchor = this.#anchorIndex;
    if (anchor === undefined) return this.toggle(index);
    const kept = add ? [...this.#grid.state().selected] : [];
    const keys = await this.#keysOf(Math.min(anchor, index), Math.max(anchor, index));
    if (keys) this.#select(new Set([...kept, ...keys]));
  }

  async all(): Promise<void> {
    const total = this.#grid.state().source?.total ?? 0;
    if (total === 0) return;
    const keys = await this.#keysOf(0, total - 1);
    if (keys) this.#select(new Set(keys));
  }

  clear(): void {
    this.#select(new Set());
  }

  get #anchorIndex(): number | undefined {
    const { source } = this.#grid.state();
    if (!source || !this.#anchor) return undefined;
    const { key, index, answer } = this.#anchor;
    const known = source.indexOf(key);
    if (known >= 0) return known;
    return answer === source.answer && index < (source.total ?? 0) ? index : undefined;
  }

  #setAnchor(key: string, index: number): void {
    this.#anchor = { key, index, answer: this.#grid.state().source?.answer ?? 0 };
  }

  #keyAt(index: number): string | undefined {
    const { source } = this.#grid.state();
    const row = source?.row(index);
    return row === undefined ? undefined : source?.rowKey(row);
  }

  /** What is known needs no reading, so that Shift with arrows answers at once. */
  async #keysOf(first: number, last: number): Promise<readonly string[] | undefined> {
    const { source } = this.#grid.state();
    if (!source) return undefined;
    const known: string[] = [];
    for (let index = first; index <= last; index++) {
      const key = this.#keyAt(index);
      if (key === undefined)
        return this.#job.run('select', last - first + 1, (options) => source.keys(first, last, options));
      known.push(key);
    }
    return known;
  }

  #select(keys: ReadonlySet<string>): void {
    // A longer reading that is still under way would undo this.
    if (this.#job.running) this.#job.cancel();
    this.#grid.select(keys);
  }
}
