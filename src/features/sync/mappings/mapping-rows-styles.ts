import { css } from 'lit';

/** Three widths: all of a row in a line; remarks below; one thing below the other. All rows are equally high. */
export const mappingRowsStyles = css`
  :host {
    --_columns: 28px 64px minmax(170px, 5fr) 84px minmax(200px, 5fr) minmax(200px, 6fr) 96px;
    --_row-height: calc(48px + 4px * var(--_density));
    /* In both directions: rows that are not drawn yet must not make the panel higher. */
    container-type: size;
    position: relative;
    min-block-size: 0;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
    overflow: clip;
  }
  .scroller {
    position: relative;
    block-size: 100%;
    overflow: auto;
    scroll-padding-block-start: 40px;
  }
  .row {
    display: grid;
    grid-template-columns: var(--_columns);
    align-items: center;
    column-gap: var(--_space-3);
    block-size: var(--_row-height);
    padding-inline: var(--_space-3);
    overflow: clip;
    border-block-end: 1px solid var(--_color-border);
    background: var(--_color-surface);
  }
  .row:not(.head):hover {
    background: var(--_color-hover);
  }
  .row.selected:not(.head) {
    background: var(--_color-selected);
  }
  .row.changed {
    box-shadow: inset 3px 0 var(--_color-accent);
  }
  .row.changed:dir(rtl) {
    box-shadow: inset -3px 0 var(--_color-accent);
  }
  .heads {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
  }
  .head {
    block-size: auto;
    min-block-size: 38px;
    background: var(--_color-surface-sunken);
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
    font-weight: 600;
    line-height: 1.25;
  }
  .cell {
    min-inline-size: 0;
  }
  .name__text,
  .marks {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name__text {
    font-weight: 500;
    line-height: 1.35;
  }
  .marks {
    font-size: 12px;
    line-height: 1.35;
  }
  .mark {
    color: var(--_color-text-muted);
  }
  .mark + .mark::before {
    content: ' · ';
    color: var(--_color-text-muted);
    font-weight: normal;
  }
  .mark--changed {
    color: var(--_color-accent);
    font-weight: 600;
  }
  .mark--mandatory {
    color: var(--_color-text);
    font-weight: 600;
  }
  :is(.mark--gone, .mark--contested) {
    color: var(--_color-warning);
    font-weight: 600;
  }
  .box {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_color-accent);
    cursor: pointer;
  }
  .box:focus-visible,
  .arrow:focus-visible,
  .pick:focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: 2px;
  }
  .box[aria-disabled='true'] {
    accent-color: light-dark(#9aa4ac, #55606a);
    opacity: 0.6;
    cursor: default;
  }
  .select,
  .flag {
    display: flex;
    align-items: center;
  }
  .flag {
    justify-content: center;
    gap: var(--_space-2);
  }
  .head :is(.showInSearch, .showInErpTab),
  .head:is(.row) > :is(.showInSearch, .showInErpTab) {
    text-align: center;
    font-size: 12px;
  }
  .caption {
    display: none;
    font-size: 12px;
    color: var(--_color-text-muted);
    white-space: nowrap;
  }
  .arrows {
    display: inline-flex;
    gap: 2px;
  }
  .head > .direction {
    padding-inline-start: 4px;
  }
  .arrow {
    appearance: none;
    display: inline-grid;
    place-items: center;
    inline-size: 36px;
    block-size: 30px;
    padding: 0;
    border: 1px solid var(--_color-border-strong);
    background: var(--_color-surface);
    color: var(--_color-text);
    cursor: pointer;
  }
  .arrow:first-child {
    border-start-start-radius: var(--_radius-m);
    border-end-start-radius: var(--_radius-m);
  }
  .arrow:last-of-type {
    border-start-end-radius: var(--_radius-m);
    border-end-end-radius: var(--_radius-m);
  }
  .arrow svg {
    inline-size: 16px;
    block-size: 16px;
  }
  /* ERP stands before SuperOffice: to the left, or in a right-to-left page to the right. */
  .arrow:dir(rtl) svg {
    scale: -1 1;
  }
  .arrow:hover {
    background: var(--_color-hover);
  }
  .arrow[aria-disabled='true'] {
    border-color: var(--_color-border);
    background: var(--_color-surface-sunken);
    color: light-dark(#a7b0b7, #58636c);
    cursor: default;
  }
  .arrow[aria-pressed='true'] {
    border-color: var(--_color-accent);
    background: var(--_color-accent);
    color: var(--_color-accent-contrast);
  }
  .arrow[aria-pressed='true'][aria-disabled='true'] {
    opacity: 0.6;
  }
  .pick {
    appearance: none;
    display: flex;
    align-items: center;
    gap: var(--_space-1);
    inline-size: 100%;
    block-size: 32px;
    padding: 0 6px 0 var(--_space-2);
    border: 1px solid light-dark(color-mix(in srgb, var(--_color-border-strong) 55%, transparent), #454f57);
    border-radius: var(--_radius-m);
    background: var(--_color-surface);
    color: inherit;
    font: inherit;
    font-size: var(--_font-size-s);
    text-align: start;
    cursor: pointer;
  }
  .pick:dir(rtl) {
    padding: 0 var(--_space-2) 0 6px;
  }
  .pick > span {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .pick svg {
    inline-size: 14px;
    block-size: 14px;
    color: var(--_color-text-muted);
  }
  .pick:hover,
  .pick[aria-expanded='true'] {
    border-color: var(--_color-border-strong);
    background: var(--_color-hover);
  }
  .pick[aria-expanded='true'] {
    outline: 2px solid var(--_color-focus);
    outline-offset: 1px;
  }
  .unmapped .pick > span {
    color: var(--_color-text-muted);
  }
  .pick.gone > span {
    text-decoration: line-through;
  }
  .problem .pick {
    border-color: var(--_color-danger);
  }
  .pick[aria-disabled='true'] {
    border-color: var(--_color-border);
    background: var(--_color-surface-sunken);
    color: var(--_color-text-muted);
    cursor: default;
  }
  .remark {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    font-size: 12px;
    line-height: 1.35;
  }
  .note {
    flex: 0 1 auto;
    display: flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
    color: var(--_color-text-muted);
  }
  .note > svg {
    inline-size: 16px;
    block-size: 16px;
  }
  .note > span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .note--problem {
    color: var(--_color-danger);
    font-weight: 500;
  }
  .note--loss > svg {
    color: var(--_color-warning);
  }
  .note--suggestion {
    display: grid;
    gap: 0;
  }
  .note--suggestion > .note__name,
  .note--suggestion > .note__why {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .note__name {
    color: var(--_color-text);
    font-style: italic;
  }
  /* Where words are long the note keeps some of the room: what is cut is in its hint. */
  .actions {
    display: flex;
    flex: none;
    gap: var(--_space-3);
    max-inline-size: 70%;
  }
  .actions .link-button {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    font-size: 12px;
    white-space: nowrap;
  }
  .failed {
    position: absolute;
    inset: auto 0 0;
    background: var(--_color-danger-surface);
  }
  @media (forced-colors: active) {
    .arrow[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .arrow[aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
