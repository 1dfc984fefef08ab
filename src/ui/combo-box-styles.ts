import { css } from 'lit';

/** Pixels; one height for all, so that 1,000 options need no measuring. */
export const OPTION_HEIGHT = 32;

export const comboBoxStyles = css`
  .box {
    position: relative;
  }
  .input {
    text-overflow: ellipsis;
  }
  /* The button stands where the box ends, whatever direction the text in it has. */
  .box:dir(ltr) .input {
    padding-right: 32px;
  }
  .box:dir(rtl) .input {
    padding-left: 32px;
  }
  .toggle {
    position: absolute;
    inset-block: 1px;
    inset-inline-end: 1px;
    inline-size: 30px;
    block-size: auto;
  }
  .popup {
    position: fixed;
    inset: auto;
    top: var(--_top, auto);
    bottom: var(--_bottom, auto);
    left: var(--_left, 0);
    inline-size: var(--_width, 240px);
    margin: 0;
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--_color-border-strong);
    border-radius: var(--_radius-m);
    background: var(--_color-surface);
    color: inherit;
    box-shadow: var(--_shadow-overlay);
  }
  [role='listbox'] {
    position: relative;
    max-block-size: var(--_room, 256px);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .options {
    position: relative;
    block-size: var(--_total);
  }
  [role='option'] {
    position: absolute;
    inset-block-start: var(--_at);
    inset-inline: 0;
    block-size: 32px;
    padding: 5px var(--_space-2);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: var(--_font-size-s);
    line-height: 22px;
    cursor: default;
    user-select: none;
  }
  [role='option']:hover {
    background: var(--_color-hover);
  }
  [role='option'][aria-selected='true'] {
    background: var(--_color-selected);
  }
  .active {
    box-shadow: inset 0 0 0 2px var(--_color-focus);
  }
  .description {
    color: var(--_color-text-muted);
    margin-inline-start: var(--_space-2);
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    padding: var(--_space-2);
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
  }
  .note:empty {
    display: none;
  }
  .note:has(> .visually-hidden) {
    padding: 0;
  }
  .note.failed {
    color: var(--_color-danger);
  }
`;
