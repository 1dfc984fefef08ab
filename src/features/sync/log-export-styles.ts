import { css } from 'lit';

export const logExportStyles = css`
  fieldset {
    display: grid;
    justify-items: start;
    gap: var(--_space-1);
    margin: 0 0 var(--_space-4);
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .field__hint {
    padding-inline-start: 24px;
  }
  .progress {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_space-3);
    font-size: var(--_font-size-s);
    font-variant-numeric: tabular-nums;
  }
  progress {
    inline-size: 100%;
    accent-color: var(--_color-accent);
  }
  [slot='status'] p {
    margin: 0;
    padding-block-end: var(--_space-3);
    overflow-wrap: anywhere;
  }
`;
