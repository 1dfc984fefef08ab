import { css } from 'lit';

export const gridStyles = css`
  :host {
    --_size-grid: var(--quotesync-size-grid, min(520px, 70vh));
  }
  .grid {
    --_row: var(--_size-row);
    position: relative;
    max-block-size: var(--_size-grid);
    overflow: hidden auto;
    font-size: var(--_font-size-s);
    border-block-start: 1px solid var(--_color-border);
    /* A row that changes above must not move what is being read. */
    overflow-anchor: none;
    /* The header covers the first line of what is scrolled. */
    scroll-padding-block-start: 36px;
  }
  [role='row'] {
    display: grid;
    grid-template-columns: var(--_columns);
    align-items: center;
    /* With that of the cells as much as the card has. */
    padding-inline: calc(var(--_space-4) - var(--_space-2));
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_color-surface-sunken);
    border-block-end: 1px solid var(--_color-border);
  }
  .body {
    position: relative;
    block-size: calc(var(--_count) * var(--_row));
  }
  .body [role='row'] {
    position: absolute;
    inset-block-start: calc(var(--_index) * var(--_row));
    inset-inline: 0;
    block-size: var(--_row);
    border-block-end: 1px solid var(--_color-border);
    cursor: default;
  }
  /* What is below has a line of its own. */
  .body [role='row']:last-child {
    border-block-end-color: transparent;
  }
  .body [role='row']:hover {
    background: var(--_color-hover);
  }
  .body [aria-selected='true'] {
    background: var(--_color-selected);
    box-shadow: inset 3px 0 0 var(--_color-accent);
  }
  .body [aria-selected='true']:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--_color-accent);
  }
  .body .muted {
    color: var(--_color-text-muted);
    font-style: italic;
  }
  .body .busy {
    color: var(--_color-text-muted);
    cursor: progress;
  }
  .cell {
    min-inline-size: 0;
    padding: 6px var(--_space-2);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    border-radius: var(--_radius-s);
  }
  /* A text runs in its own direction, but stands at the side where the page's lines begin. */
  .cell > bdi {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    text-align: left;
  }
  :host(:dir(rtl)) .cell > bdi {
    text-align: right;
  }
  .cell.end > bdi {
    text-align: right;
  }
  :host(:dir(rtl)) .cell.end > bdi {
    text-align: left;
  }
  .cell.end {
    justify-content: flex-end;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  [role='rowheader'] {
    font-weight: 500;
  }
  [role='columnheader'] {
    display: flex;
    align-items: center;
    gap: 2px;
    min-block-size: 34px;
    color: var(--_color-text-muted);
    font-weight: 500;
    cursor: default;
    user-select: none;
  }
  [role='columnheader'].end {
    justify-content: end;
  }
  [role='columnheader'].sortable {
    cursor: pointer;
  }
  [role='columnheader'].sortable:hover {
    color: var(--_color-text);
  }
  [role='columnheader'] .label {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  [role='columnheader'] svg {
    inline-size: 14px;
    block-size: 14px;
  }
  .cell:focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: -2px;
  }
  .empty {
    margin: 0;
    padding: var(--_space-6) var(--_space-4);
    text-align: center;
    color: var(--_color-text-muted);
    overflow-wrap: anywhere;
  }
  .grid.compact {
    --_row: calc(var(--_size-row) + 18px);
  }
  /* The cells of a row stand in two lines: their heads have no columns to stand above. */
  .compact .head [role='row'] {
    display: flex;
    gap: 0 var(--_space-3);
  }
  .compact .body [role='row'] {
    grid-template-columns: fit-content(50%) minmax(0, 1fr);
    align-content: center;
  }
  .compact .body .cell {
    padding-block: 0;
    color: var(--_color-text-muted);
  }
  .compact .body .cell.primary {
    grid-area: 1 / 1 / 2 / -1;
    color: var(--_color-text);
    font-size: var(--_font-size-m);
  }
  .compact .body .secondary:nth-child(2):last-child {
    grid-column: 1 / -1;
  }
  .compact .body .muted .cell.primary {
    color: var(--_color-text-muted);
  }
  @media print {
    .grid {
      /* Browsers repeat the heads of tables only. */
      display: table;
      inline-size: 100%;
      max-block-size: none;
      overflow: visible;
    }
    .head {
      display: table-header-group;
      break-inside: avoid;
    }
    .body {
      display: table-row-group;
      block-size: auto;
    }
    .body [role='row'] {
      position: static;
      block-size: auto;
      min-block-size: var(--_row);
      break-inside: avoid;
    }
    /* Nobody can point at what is cut. */
    .cell {
      white-space: normal;
      overflow-wrap: anywhere;
    }
  }
  @media (forced-colors: active) {
    .body [aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
