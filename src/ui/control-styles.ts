import { css } from 'lit';
import { buttonStyles } from './button-styles.js';

/** Native controls with our looks, by class. Every element that has fields takes this sheet; it holds the buttons, too. */
export const controlStyles = css`
  ${buttonStyles}
  .button--danger {
    border-color: var(--_color-danger);
    color: var(--_color-danger);
  }
  .button--quiet {
    border-color: transparent;
    background: none;
  }
  .link-button {
    appearance: none;
    padding: 2px 0;
    border: 0;
    background: none;
    color: var(--_color-accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 2px;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .link-button:is(:disabled, [aria-disabled='true']) {
    color: light-dark(#737e87, #7f8b94);
    cursor: default;
  }
  .radio {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 28px;
    cursor: pointer;
  }
  .radio input {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    flex: none;
    accent-color: var(--_color-accent);
  }
  :is(.link-button, .radio input):focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: 1px;
  }
  @media (forced-colors: active) {
    .button--quiet:not(:disabled, [aria-disabled='true']) {
      border-color: ButtonBorder;
    }
    .link-button[aria-disabled='true'] {
      color: GrayText;
    }
  }
  select.input {
    appearance: auto;
    text-overflow: ellipsis;
  }
  textarea.input {
    resize: vertical;
  }
  .input:disabled {
    border-color: var(--_color-border);
    background: var(--_color-surface-sunken);
    color: var(--_color-text-muted);
    opacity: 1;
  }
  .input[aria-invalid='true'] {
    border-color: var(--_color-danger);
  }
  .field {
    display: grid;
    gap: var(--_space-1);
    min-inline-size: 0;
  }
  .field__label {
    display: flex;
    gap: 2px;
    padding: 0;
    font-weight: 500;
    font-size: var(--_font-size-s);
    overflow-wrap: anywhere;
  }
  .field__label--required::after {
    /* Seen, but not part of the label: "required" is said by the control. */
    content: ' *' / '';
    color: var(--_color-danger);
  }
  .field__hint,
  .field__error {
    margin: 0;
    font-size: var(--_font-size-s);
    overflow-wrap: anywhere;
  }
  .field__hint {
    color: var(--_color-text-muted);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  .field__error {
    color: var(--_color-danger);
  }
  /* Whatever a connector writes there, the next field stays within reach. */
  :is(.field__label, .field__error, .checkbox) bdi {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .spinner {
    display: inline-block;
    inline-size: 14px;
    block-size: 14px;
    border: 2px solid currentColor;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: spin 0.8s linear infinite;
  }
  @keyframes spin {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation-duration: 4s;
    }
  }
`;
