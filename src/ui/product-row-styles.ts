import { css } from 'lit';

/**
 * The form of the product dialog, and of its preview: rows of label, control, and what sellers may do; the description
 * at the side. In a container as wide as the form.
 */
export const productRowStyles = css`
  form,
  .form {
    display: grid;
    gap: var(--_space-4);
  }
  .side,
  .fields {
    display: grid;
    align-content: start;
    gap: var(--_space-3);
    min-inline-size: 0;
  }
  .row,
  .description {
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
  @container (min-width: 600px) {
    form,
    .form {
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
