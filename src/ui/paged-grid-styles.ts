import { css } from 'lit';

export const pagedGridStyles = css`
  :host {
    --_size-grid: var(--quotesync-size-grid, min(520px, 70vh));
    container-type: inline-size;
    min-inline-size: 0;
  }
  .grid {
    --_row: var(--_size-row-table);
    position: relative;
    max-block-size: var(--_size-grid);
    overflow: auto;
    font-size: var(--_font-size-s);
    line-height: 20px;
    border-block-start: 1px solid var(--_color-border);
    /* A row that changes above must not move what is being read. */
    overflow-anchor: none;
    /* What stands still covers what is scrolled to. */
    scroll-padding-block-start: calc(var(--_row) + 1px);
  }
  [role='row'] {
    display: grid;
    grid-template-columns: var(--_columns);
    inline-size: var(--_width);
    min-inline-size: 100%;
    background: var(--_color-surface);
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    inline-size: var(--_width);
    min-inline-size: 100%;
  }
  .head [role='row'] {
    background: var(--_color-surface-sunken);
    border-block-end: 1px solid var(--_color-border);
  }
  .canvas {
    position: relative;
    inline-size: var(--_width);
    min-inline-size: 100%;
  }
  .body {
    block-size: calc(var(--_count) * var(--_row));
  }
  .body [role='row'] {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    block-size: var(--_row);
    contain: layout style size;
    border-block-end: 1px solid var(--_color-border);
    cursor: default;
  }
  .body [role='row']:hover {
    background: var(--_color-hover);
  }
  .body [aria-selected='true'] {
    background: var(--_color-selected);
  }
  .body .muted {
    color: var(--_color-text-muted);
    font-style: italic;
  }
  .cell {
    min-inline-size: 0;
    padding: calc((var(--_row) - 20px) / 2) var(--_space-2) calc((var(--_row) - 22px) / 2);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    /* A text runs in its own direction, but stands at the side where the page's lines begin. */
    unicode-bidi: plaintext;
    text-align: left;
  }
  :host(:dir(rtl)) .cell {
    text-align: right;
  }
  .cell.end {
    text-align: right;
    font-variant-numeric: tabular-nums;
  }
  :host(:dir(rtl)) .cell.end {
    text-align: left;
  }
  .cell.check {
    padding: calc((var(--_row) - 16px) / 2) 0 calc((var(--_row) - 18px) / 2) var(--_space-4);
    overflow: visible;
  }
  :host(:dir(rtl)) .cell.check {
    padding-inline: var(--_space-4) 0;
  }
  .cell input[type='checkbox'] {
    display: block;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_color-accent);
  }
  .toggle input[type='checkbox'] {
    margin-block-start: 2px;
  }
  /*
   * Where it is narrow the name of the row stays in sight. Not elsewhere: the browser makes a layer of every cell that
   * sticks, and fast scrolling suffers badly from some dozens of them (measured: frames of 270 ms in place of 17).
   */
  @container (max-width: 559px) {
    .grid.wide {
      scroll-padding-inline-start: var(--_pinned);
    }
    .wide .pinned {
      position: sticky;
      inset-inline-start: 0;
      z-index: 1;
      background: inherit;
      border-inline-end: 1px solid var(--_color-border);
    }
    .wide .pinned + .cell {
      padding-inline-start: var(--_space-3);
    }
  }
  [role='rowheader'] {
    font-weight: 500;
  }
  [role='columnheader'] {
    position: relative;
    display: flex;
    align-items: center;
    gap: 2px;
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
  /* Where a column is made wider: broad enough to be hit, and seen when the pointer is near. */
  .edge {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: 9px;
    cursor: col-resize;
    touch-action: none;
  }
  .edge::after {
    content: '';
    position: absolute;
    inset-block: 9px;
    inset-inline-end: 0;
    inline-size: 1px;
    background: var(--_color-border);
  }
  .edge:hover::after {
    inset-block: 0;
    inline-size: 3px;
    background: var(--_color-accent);
  }
  .drop::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 3px;
    background: var(--_color-accent);
  }
  .drop.after::before {
    inset-inline: auto 0;
  }
  .cell:focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: -2px;
  }
  .body .cell.busy {
    color: var(--_color-text-muted);
    font-style: italic;
    cursor: progress;
  }
  .body .cell.failed {
    box-shadow: inset 0 0 0 1px var(--_color-danger);
    background: var(--_color-danger-surface);
    color: var(--_color-danger);
  }
  .unknown .cell:not(.check)::after {
    content: '';
    display: block;
    block-size: 10px;
    max-inline-size: 120px;
    margin-block-start: 5px;
    border-radius: var(--_radius-s);
    background: var(--_color-border);
  }
  .unknown .check input {
    visibility: hidden;
  }
  .cell.missing {
    display: flex;
    gap: var(--_space-2);
    grid-column: 2 / -1;
    color: var(--_color-danger);
  }
  .missing > span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .missing .link-button {
    padding: 0;
  }
  .cell.editing {
    padding: 2px;
    overflow: visible;
  }
  .editor {
    inline-size: 100%;
    block-size: calc(var(--_row) - 5px);
    margin: 0;
    padding: 0 6px;
    border: 2px solid var(--_color-focus);
    border-radius: var(--_radius-s);
    outline: none;
    background: var(--_color-surface);
    color: var(--_color-text);
    font: inherit;
    text-align: inherit;
  }
  .editor[aria-invalid='true'] {
    border-color: var(--_color-danger);
  }
  .message {
    position: absolute;
    inset-block-start: calc(var(--_index) * var(--_row));
    inset-inline-start: var(--_start);
    z-index: 2;
    max-inline-size: 320px;
    margin: 0;
    padding: 4px var(--_space-2);
    border-radius: var(--_radius-s);
    background: var(--_color-danger-surface);
    color: var(--_color-danger);
    box-shadow: var(--_shadow-overlay);
    overflow-wrap: anywhere;
  }
  .message.above {
    translate: 0 -100%;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    padding: var(--_space-2) var(--_space-3);
    border-block-start: 1px solid var(--_color-border);
    background: var(--_color-info-surface);
    font-size: var(--_font-size-s);
  }
  .foot.failed {
    background: var(--_color-danger-surface);
    color: var(--_color-danger);
  }
  .foot progress {
    flex: 1 1 120px;
    max-inline-size: 240px;
    accent-color: var(--_color-accent);
  }
  .empty {
    margin: 0;
    padding: var(--_space-6) var(--_space-4);
    text-align: center;
    color: var(--_color-text-muted);
    overflow-wrap: anywhere;
  }
  /* What is drawn, without the room of what is not. */
  @media print {
    .grid {
      max-block-size: none;
      overflow: visible;
    }
    .head,
    .wide .pinned {
      position: static;
    }
    /* Browsers repeat the heads of tables only. */
    .grid {
      display: table;
      table-layout: fixed;
      inline-size: 100%;
    }
    .head {
      display: table-header-group;
      break-inside: avoid;
    }
    .canvas {
      display: table-row-group;
    }
    .body {
      block-size: auto;
    }
    /* All columns fit the paper, and texts break: nobody can scroll there, or point at what is cut. */
    [role='row'],
    .head,
    .canvas {
      inline-size: auto;
    }
    [role='row'] {
      grid-template-columns: var(--_paper-columns);
      padding-inline: var(--_space-2);
    }
    .body [role='row'] {
      position: static;
      block-size: auto;
      min-block-size: var(--_row);
      contain: none;
      transform: none !important;
      break-inside: avoid;
    }
    .cell {
      padding-inline: var(--_space-1);
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .head .cell {
      font-size: 11px;
      line-height: 1.3;
    }
    .check,
    .edge,
    .foot {
      display: none;
    }
    .printed {
      margin: 0;
      padding: var(--_space-2) var(--_space-4);
      border-block-start: 1px solid var(--_color-border);
      font-size: var(--_font-size-s);
      color: var(--_color-text-muted);
    }
    .unknown {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .body [aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .unknown .cell:not(.check)::after {
      background: GrayText;
    }
    .edge:hover::after,
    .drop::before {
      background: Highlight;
    }
    .body .cell.failed {
      outline: 2px dotted CanvasText;
      outline-offset: -2px;
    }
  }
`;
