import { css } from 'lit';

export const productDialogStyles = css`
  .layout {
    container-type: inline-size;
  }
  form {
    display: grid;
    gap: var(--_space-4);
  }
  form:focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: 2px;
  }
  .side,
  .fields {
    display: grid;
    align-content: start;
    gap: var(--_space-3);
    min-inline-size: 0;
  }
  .image {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
  }
  .image quotesync-product-image {
    inline-size: 100%;
    max-inline-size: 260px;
    block-size: 180px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
  }
  .image__buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .image .field__hint:empty {
    display: none;
  }
  .description {
    display: grid;
    gap: var(--_space-1);
  }
  .row {
    display: grid;
    gap: var(--_space-1);
    min-inline-size: 0;
  }
  .row__control {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
  }
  .row__control > select.input {
    min-inline-size: 0;
  }
  .unshown {
    display: block;
    color: var(--_color-text-muted);
    font-size: 12px;
  }
  .amount {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_space-2);
  }
  .amount:not(:has(.unit)) {
    grid-template-columns: minmax(0, 1fr);
  }
  .amount .input {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .unit {
    min-inline-size: 32px;
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
  }
  .address {
    color: var(--_color-accent);
    font-size: var(--_font-size-s);
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .address:focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: 1px;
  }
  .warning {
    display: flex;
    gap: var(--_space-1);
    align-items: start;
    margin: 0;
    color: var(--_color-warning);
    font-size: var(--_font-size-s);
  }
  .warning svg {
    inline-size: 16px;
    block-size: 16px;
    margin-block-start: 1px;
  }
  .rights {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    font-size: var(--_font-size-s);
  }
  .rights:empty {
    display: none;
  }
  .right__word {
    color: var(--_color-text-muted);
  }
  .heads__words {
    display: none;
  }
  .missing,
  .saved,
  .note {
    margin: 0;
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
    overflow-wrap: anywhere;
  }
  .saved {
    color: var(--_color-success);
    font-weight: 500;
  }
  .outcome {
    display: grid;
    gap: var(--_space-1);
  }
  .notice,
  .question {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius-m);
    background: var(--_color-info-surface);
  }
  .notice p {
    margin: 0;
    flex: 1 1 240px;
  }
  .question {
    display: grid;
    border: 1px solid var(--_color-warning);
    background: var(--_color-warning-surface);
  }
  .question :is(h3, p) {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .question h3 {
    font-size: var(--_font-size-m);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  @container (min-width: 600px) {
    form {
      grid-template-columns: minmax(0, 2fr) minmax(0, 5fr);
      gap: var(--_space-5);
    }
    /* The fields come first in the page: they are what most people come for. */
    .side {
      grid-area: 1 / 1;
    }
    .fields {
      gap: var(--_space-2);
    }
    .fields :is(.row, .heads) {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 6fr);
      align-items: start;
      gap: var(--_space-2);
    }
    .fields.with-rights :is(.row, .heads) {
      grid-template-columns: minmax(0, 3fr) minmax(0, 5fr) 192px;
    }
    .fields .row__label {
      padding-block-start: 6px;
    }
    .fields :is(.rights, .heads__words) {
      display: grid;
      /* Both rows of words and rows of boxes: the same width, whatever the language makes of the words. */
      grid-template-columns: 96px 96px;
      justify-items: center;
      gap: 0;
    }
    .fields .rights {
      padding-block-start: 2px;
    }
    .fields .right__word {
      display: none;
    }
    .heads__words {
      color: var(--_color-text-muted);
      font-size: var(--_font-size-s);
      overflow-wrap: anywhere;
      text-align: center;
      align-items: end;
    }
  }
`;
