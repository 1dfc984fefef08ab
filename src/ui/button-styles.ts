import { css } from 'lit';

/** Buttons, a field to search in and boxes: what the first lists need. All others take `controlStyles`. */
export const buttonStyles = css`
  .button,
  .icon-button {
    appearance: none;
    font: inherit;
    cursor: pointer;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: var(--_size-control);
    padding: 0 var(--_space-3);
    border: 1px solid light-dark(color-mix(in srgb, var(--_color-border-strong) 55%, transparent), #454f57);
    border-radius: var(--_radius-m);
    background: var(--_color-surface);
    color: var(--_color-text);
    font-size: var(--_font-size-s);
    font-weight: 500;
    white-space: nowrap;
    user-select: none;
  }
  .button:hover {
    background: var(--_color-hover);
  }
  .button--primary {
    border-color: transparent;
    background: var(--_color-accent);
    color: var(--_color-accent-contrast);
  }
  .button--primary:hover {
    background: var(--_color-accent-hover);
  }
  .icon-button {
    display: inline-grid;
    place-items: center;
    inline-size: var(--_size-control);
    block-size: var(--_size-control);
    padding: 0;
    border: 0;
    border-radius: var(--_radius-m);
    background: none;
    color: var(--_color-text-muted);
  }
  .icon-button:hover {
    background: var(--_color-hover);
    color: var(--_color-text);
  }
  :is(.button, .icon-button):is(:disabled, [aria-disabled='true']) {
    /* Seen on every surface: cards, and the sunken feet of dialogs. */
    background: color-mix(in srgb, var(--_color-text) 5%, transparent);
    border-color: transparent;
    color: light-dark(#737e87, #7f8b94);
    cursor: default;
  }
  .icon-button:is(:disabled, [aria-disabled='true']) {
    background: none;
  }
  .input {
    appearance: none;
    inline-size: 100%;
    min-block-size: var(--_size-control);
    margin: 0;
    padding: calc(5px + 2px * var(--_density)) var(--_space-2);
    border: 1px solid var(--_color-border-strong);
    border-radius: var(--_radius-m);
    background: var(--_color-surface);
    color: inherit;
    font: inherit;
    font-size: var(--_font-size-m);
  }
  .input::placeholder {
    color: var(--_color-text-muted);
    opacity: 1;
  }
  .checkbox {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 28px;
    cursor: pointer;
  }
  .checkbox input {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    flex: none;
    accent-color: var(--_color-accent);
  }
  :is(.button, .icon-button, .input, .checkbox input, summary):focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: 1px;
  }
  @media (forced-colors: active) {
    /* What has no edge otherwise would look like text. */
    .button--primary:not(:disabled, [aria-disabled='true']) {
      border-color: ButtonBorder;
    }
    /* The browser does it for "disabled" only. */
    :is(.button, .icon-button)[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
  @media print {
    .button:not(.button--shows),
    .icon-button {
      display: none;
    }
  }
`;
