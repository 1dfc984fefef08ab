import { css } from 'lit';

/** Pixels; one height for all, so that 1,000 choices need no measuring. */
export const CHOICE_HEIGHT = 46;

export const choicePopupStyles = css`
  :host {
    display: contents;
  }
  .popup {
    position: fixed;
    inset: auto;
    left: var(--_left, 0);
    top: var(--_top, 0);
    bottom: var(--_bottom, auto);
    inline-size: var(--_width, 360px);
    margin: 0;
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--_color-border-strong);
    border-radius: var(--_radius-m);
    background: var(--_color-surface);
    color: var(--_color-text);
    box-shadow: var(--_shadow-overlay);
  }
  .popup:popover-open {
    display: flex;
    flex-direction: column;
  }
  .popup.upwards {
    flex-direction: column-reverse;
  }
  .search {
    position: relative;
    flex: none;
    padding: var(--_space-2);
    border-block-end: 1px solid var(--_color-border);
  }
  .upwards .search {
    border-block: 1px solid var(--_color-border) 0;
  }
  .search svg {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 18px;
    translate: 0 -50%;
    color: var(--_color-text-muted);
    pointer-events: none;
  }
  .search .input {
    padding-inline-start: 34px;
  }
  [role='listbox'] {
    position: relative;
    max-block-size: var(--_room, 368px);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .choices {
    position: relative;
    block-size: var(--_total);
  }
  [role='option'] {
    position: absolute;
    inset-block-start: var(--_at);
    inset-inline: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-content: center;
    column-gap: var(--_space-2);
    block-size: 46px;
    padding-inline: var(--_space-3);
    line-height: 1.3;
    cursor: pointer;
    user-select: none;
  }
  [role='option']:hover {
    background: var(--_color-hover);
  }
  [role='option'][aria-selected='true'] {
    background: var(--_color-selected);
  }
  [role='option'].active {
    box-shadow: inset 0 0 0 2px var(--_color-focus);
  }
  [role='option'][aria-disabled='true'] {
    cursor: default;
  }
  [aria-disabled='true'] .name {
    color: var(--_color-text-muted);
    font-weight: normal;
  }
  .name,
  .detail {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name {
    font-size: var(--_font-size-s);
    font-weight: 500;
  }
  .detail {
    grid-column: 1 / -1;
    color: var(--_color-text-muted);
    font-size: 12px;
  }
  .reason {
    color: var(--_color-warning);
  }
  .mark {
    align-self: center;
    padding: 0 6px;
    border-radius: 9px;
    background: var(--_color-success-surface);
    color: var(--_color-success);
    font-size: 12px;
    line-height: 18px;
    white-space: nowrap;
  }
  .note {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    padding: var(--_space-2) var(--_space-3);
    border-block-start: 1px solid var(--_color-border);
    color: var(--_color-text-muted);
    font-size: 12px;
  }
  .upwards .note {
    border-block: 0 1px solid var(--_color-border);
  }
  .note.failed {
    color: var(--_color-danger);
  }
`;
