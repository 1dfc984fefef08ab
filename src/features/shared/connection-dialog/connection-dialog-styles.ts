import { css } from 'lit';

export const connectionDialogStyles = css`
  form {
    display: grid;
    gap: var(--_space-4);
  }
  .scope {
    border: 0;
    margin: 0;
    padding: 0;
    display: grid;
    justify-items: start;
    gap: var(--_space-1);
  }
  .scope .link-button {
    margin-inline-start: 26px;
  }
  .configuration {
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
    padding: var(--_space-3) var(--_space-4) var(--_space-4);
    margin: 0;
    min-inline-size: 0;
  }
  .configuration legend {
    padding-inline: var(--_space-1);
  }
  .configuration h3 {
    margin: 0;
    font: inherit;
    font-weight: 600;
  }
  .configuration p,
  .missing {
    margin: 0;
    color: var(--_color-text-muted);
  }
  .missing {
    font-size: var(--_font-size-s);
    overflow-wrap: anywhere;
  }
  .outcome {
    display: grid;
    gap: var(--_space-2);
  }
  [slot='banner'] {
    scroll-margin: var(--_space-4);
  }
  .notice {
    margin-block-end: var(--_space-3);
  }
`;
