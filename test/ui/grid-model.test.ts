import { expect } from 'chai';
import fc from 'fast-check';
import { movedPosition, sortRows, windowOf, type GridColumn } from '../../src/ui/grid-model.js';

interface Row {
  readonly name: string;
  readonly at: number;
}

const byName: GridColumn<Row> = { key: 'name', label: 'Name', text: ({ name }) => name };
const rowsNamed = (...names: string[]): readonly Row[] => names.map((name, at) => ({ name, at }));
const namesOf = (rows: readonly Row[]): readonly string[] => rows.map(({ name }) => name);

describe('sortRows', () => {
  it('follows the language', () => {
    const rows = rowsNamed('Åse', 'Zoë', 'Anna', 'Ærlig', 'Øyvind', 'Bo');
    const sorted = (language: string): readonly string[] => namesOf(sortRows(rows, byName, 'ascending', language));
    expect(sorted('nb')).to.deep.equal(['Anna', 'Bo', 'Zoë', 'Ærlig', 'Øyvind', 'Åse']);
    expect(sorted('en').slice(0, 3)).to.deep.equal(['Ærlig', 'Anna', 'Åse']);
    const swedish = namesOf(sortRows(rowsNamed('Östen', 'Åke', 'Ärla', 'Zeta'), byName, 'ascending', 'sv'));
    expect(swedish).to.deep.equal(['Zeta', 'Åke', 'Ärla', 'Östen']);
  });

  it('takes numbers inside texts for numbers', () => {
    const rows = rowsNamed('Line 10', 'Line 9', 'Line 1');
    expect(namesOf(sortRows(rows, byName, 'ascending', 'en'))).to.deep.equal(['Line 1', 'Line 9', 'Line 10']);
  });

  it('compares as the column says', () => {
    const byPlace: GridColumn<Row> = { ...byName, compare: (a, b) => a.at - b.at };
    expect(namesOf(sortRows(rowsNamed('b', 'a', 'c'), byPlace, 'descending', 'en'))).to.deep.equal(['c', 'a', 'b']);
  });

  it('leaves rows alone without a column or a direction', () => {
    const rows = rowsNamed('b', 'a');
    expect(sortRows(rows, byName, 'none', 'en')).to.equal(rows);
    expect(sortRows(rows, undefined, 'ascending', 'en')).to.equal(rows);
  });

  it('is a stable permutation in both directions, and never touches its input', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'A', 'b', 'B', '10', '9', '')), fc.boolean(), (names, up) => {
        const rows = Object.freeze(rowsNamed(...names));
        const sorted = sortRows(rows, byName, up ? 'ascending' : 'descending', 'en');
        expect([...sorted].sort((a, b) => a.at - b.at)).to.deep.equal(rows);
        sorted.forEach((row, index) => {
          const next = sorted[index + 1];
          if (next && next.name.toLowerCase() === row.name.toLowerCase()) expect(row.at).to.be.below(next.at);
        });
      }),
    );
  });
});

describe('movedPosition', () => {
  const extent = { rows: 100, columns: 4, page: 10, rtl: false };
  const moved = (key: string, row: number, column: number, more: { ctrlKey?: boolean; rtl?: boolean } = {}) =>
    movedPosition({ key, ctrlKey: false, metaKey: false, ...more }, { row, column }, { ...extent, ...more });

  it('goes one step, and stops at the edges', () => {
    expect(moved('ArrowDown', 3, 1)).to.deep.equal({ row: 4, column: 1 });
    expect(moved('ArrowUp', 0, 1)).to.deep.equal({ row: -1, column: 1 });
    expect(moved('ArrowUp', -1, 1)).to.deep.equal({ row: -1, column: 1 });
    expect(moved('ArrowDown', 99, 1)).to.deep.equal({ row: 99, column: 1 });
    expect(moved('ArrowRight', 3, 3)).to.deep.equal({ row: 3, column: 3 });
    expect(moved('ArrowLeft', 3, 0)).to.deep.equal({ row: 3, column: 0 });
  });

  it('follows what is seen from right to left', () => {
    expect(moved('ArrowLeft', 3, 1, { rtl: true })).to.deep.equal({ row: 3, column: 2 });
    expect(moved('ArrowRight', 3, 1, { rtl: true })).to.deep.equal({ row: 3, column: 0 });
  });

  it('goes to the ends of the row, and with Ctrl of the grid', () => {
    expect(moved('Home', 3, 2)).to.deep.equal({ row: 3, column: 0 });
    expect(moved('End', 3, 2)).to.deep.equal({ row: 3, column: 3 });
    expect(moved('Home', 3, 2, { ctrlKey: true })).to.deep.equal({ row: 0, column: 0 });
    expect(moved('End', 3, 2, { ctrlKey: true })).to.deep.equal({ row: 99, column: 3 });
  });

  it('goes by pages', () => {
    expect(moved('PageDown', 95, 2)).to.deep.equal({ row: 99, column: 2 });
    expect(moved('PageUp', 15, 2)).to.deep.equal({ row: 5, column: 2 });
    expect(moved('PageUp', 5, 2)).to.deep.equal({ row: 0, column: 2 });
  });

  it('knows no other keys', () => {
    for (const key of ['a', 'Enter', ' ', 'Tab', 'Escape', 'F1']) expect(moved(key, 1, 1)).to.equal(undefined);
  });

  it('never leaves the grid', () => {
    const keys = fc.constantFrom(
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    );
    const size = { rows: fc.nat(30), columns: fc.integer({ min: 1, max: 6 }), page: fc.nat(40), rtl: fc.boolean() };
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.boolean())), fc.record(size), (presses, grid) => {
        let position = { row: -1, column: 0 };
        for (const [key, ctrlKey] of presses) {
          position = movedPosition({ key, ctrlKey, metaKey: false }, position, grid) ?? position;
          expect(position.row).to.be.within(-1, grid.rows - 1);
          expect(position.column).to.be.within(0, grid.columns - 1);
        }
      }),
    );
  });
});

describe('windowOf', () => {
  const count = fc.integer({ min: 0, max: 5000 });
  const view = fc.record({
    top: fc.nat(250_000),
    height: fc.integer({ min: 0, max: 2000 }),
    rowHeight: fc.constantFrom(30, 40, 58),
  });

  it('has every row in view and the active one, in order, each once, and few others', () => {
    fc.assert(
      fc.property(view, count, fc.integer({ min: -1, max: 5000 }), (scroll, rows, active) => {
        const drawn = windowOf(scroll, rows, active);
        expect(drawn).to.deep.equal([...new Set(drawn)].sort((a, b) => a - b));
        for (const row of drawn) expect(row).to.be.within(0, rows - 1);
        if (active >= 0 && active < rows) expect(drawn).to.include(active);
        const first = Math.floor(scroll.top / scroll.rowHeight);
        const last = Math.min(rows - 1, Math.floor((scroll.top + scroll.height - 1) / scroll.rowHeight));
        for (let row = first; row <= last; row++) expect(drawn).to.include(row);
        expect(drawn.length).to.be.at.most(scroll.height / scroll.rowHeight + 16);
      }),
    );
  });
});
