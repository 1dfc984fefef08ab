import { css } from 'lit';

export const priceListDialogStyles = css`
  form {
    display: grid;
    gap: var(--_space-4);
  }
  .choices {
    border: 0;
    margin: 0;
    padding: 0;
    display: grid;
    justify-items: start;
    gap: var(--_space-1);
    min-inline-size: 0;
  }
  .choices .radio {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .copy {
    display: grid;
    gap: var(--_space-3);
    justify-self: stretch;
    margin-inline-start: 7px;
    padding: var(--_space-2) 0 var(--_space-1) var(--_space-4);
    border-inline-start: 2px solid var(--_color-border);
    padding-inline: var(--_space-4) 0;
  }
  .row,
  .dates {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(160px, 100%), 1fr));
    align-items: start;
    gap: var(--_space-3) var(--_space-4);
  }
  .dates,
  .dates-hint {
    margin-inline-start: 24px;
  }
`;
