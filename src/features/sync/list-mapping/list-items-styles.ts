import { css } from 'lit';

/** Two widths: an item in a line, or one thing below the other. All rows are equally high. */
export const listItemsStyles = css`
  :host {
    --_columns: minmax(0, 4fr) minmax(0, 5fr) minmax(0, 5fr);
    --_row-height: calc(52px + 4px * var(--_density));
    container-type: inline-size;
    /* What is only for screen readers stays within. */
    position: relative;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
    overflow: clip;
  }
  .scroller {
    position: relative;
    block-size: clamp(220px, 46vh, 480px);
    overflow: auto;
    scroll-padding-block-start: 36px;
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
  }
  .heads {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
  }
  .heads .row {
    block-size: 36px;
    background: var(--_color-surface-sunken);
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
    font-weight: 600;
  }
  .changed {
    box-shadow: inset 3px 0 var(--_color-accent);
  }
  .changed:dir(rtl) {
    box-shadow: inset -3px 0 var(--_color-accent);
  }
  .problem {
    background: var(--_color-danger-surface);
  }
  .cell {
    min-inline-size: 0;
  }
  .cell > bdi,
  .text bdi {
    display: -webkit-box;
    /* A name in another script stands where the column begins. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
    line-height: 1.3;
  }
  .state {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
  }
  .state .text {
    flex: 1;
    min-inline-size: 0;
  }
  .state svg {
    inline-size: 16px;
    block-size: 16px;
  }
  .problem .state {
    color: var(--_color-danger);
  }
  .button {
    min-block-size: 28px;
    flex: none;
  }
  .empty {
    margin: 0;
    padding: var(--_space-5) var(--_space-4);
    color: var(--_color-text-muted);
    text-align: center;
  }
  @container (max-width: 619px) {
    /* There are no columns to head; screen readers still tell them. */
    .heads {
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .scroller {
      scroll-padding-block-start: 0;
    }
    .row {
      --_columns: minmax(0, 1fr);
      align-content: center;
      row-gap: var(--_space-1);
    }
    .body .row {
      block-size: 122px;
    }
    .state {
      min-block-size: 34px;
    }
    .body .cell:first-child > bdi {
      -webkit-line-clamp: 1;
      font-weight: 500;
    }
  }
`;
