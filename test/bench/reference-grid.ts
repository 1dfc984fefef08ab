/**
 * What a grid costs without any library: the same roles, columns and row height, rows recycled while scrolling, no
 * sorting and no keyboard. The yardstick of data-grid.bench.ts.
 */
const ROW_HEIGHT = 40;
const HEIGHT = 520;
const SPARE_ROWS = 4;

export interface ReferenceColumn<Row> {
  readonly label: string;
  text(row: Row): string;
}

function cell(role: string, text: string): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('role', role);
  element.textContent = text;
  element.title = text;
  element.style.cssText = 'overflow: hidden; text-overflow: ellipsis; white-space: nowrap; padding: 10px 12px';
  return element;
}

export function createReferenceGrid<Row>(columns: readonly ReferenceColumn<Row>[], rows: readonly Row[]): HTMLElement {
  const layout = `display: grid; grid-template-columns: repeat(${columns.length}, minmax(0, 1fr)); height: ${ROW_HEIGHT}px`;
  const line = (cells: HTMLElement[], rowIndex: number): HTMLElement => {
    const element = document.createElement('div');
    element.setAttribute('role', 'row');
    element.ariaRowIndex = String(rowIndex);
    element.style.cssText = layout;
    element.append(...cells);
    return element;
  };

  const grid = document.createElement('div');
  grid.setAttribute('role', 'grid');
  grid.ariaRowCount = String(rows.length + 1);
  grid.style.cssText = `height: ${HEIGHT}px; overflow-y: auto; font: 13px system-ui`;
  const header = line(
    columns.map(({ label }) => cell('columnheader', label)),
    1,
  );
  header.style.cssText += '; position: sticky; top: 0; background: Canvas; z-index: 1';
  const body = document.createElement('div');
  body.setAttribute('role', 'rowgroup');
  body.style.cssText = `position: relative; height: ${rows.length * ROW_HEIGHT}px`;
  grid.append(header, body);

  const shown = new Map<number, HTMLElement>();
  const update = (): void => {
    const first = Math.max(0, Math.floor(grid.scrollTop / ROW_HEIGHT) - SPARE_ROWS);
    const last = Math.min(rows.length, Math.ceil((grid.scrollTop + HEIGHT) / ROW_HEIGHT) + SPARE_ROWS);
    const free: HTMLElement[] = [];
    for (const [index, element] of shown) {
      if (index >= first && index < last) continue;
      shown.delete(index);
      free.push(element);
    }
    for (let index = first; index < last; index += 1) {
      const row = rows[index];
      if (row === undefined || shown.has(index)) continue;
      shown.set(index, place(row, index, free.pop()));
    }
    for (const element of free) element.remove();
  };
  const place = (row: Row, index: number, recycled: HTMLElement | undefined): HTMLElement => {
    const element =
      recycled ??
      line(
        columns.map(() => cell('gridcell', '')),
        0,
      );
    columns.forEach((column, position) => {
      const target = element.children[position] as HTMLElement;
      target.textContent = column.text(row);
      target.title = column.text(row);
    });
    element.ariaRowIndex = String(index + 2);
    element.style.cssText = `${layout}; position: absolute; inset-inline: 0; transform: translateY(${index * ROW_HEIGHT}px)`;
    if (!recycled) body.append(element);
    return element;
  };
  grid.addEventListener('scroll', update, { passive: true });
  update();
  return grid;
}
