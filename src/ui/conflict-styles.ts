import { css } from 'lit';

/** Someone else's values beside mine, and the choice between them. */
export const conflictStyles = css`
  .conflict {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding: var(--_space-3) var(--_space-4);
    border: 1px solid var(--_color-warning);
    border-radius: var(--_radius-m);
    background: var(--_color-warning-surface);
    overflow-wrap: anywhere;
  }
  .conflict :is(h3, p) {
    margin: 0;
  }
  .conflict h3 {
    font-size: var(--_font-size-m);
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    table-layout: fixed;
    font-size: var(--_font-size-s);
  }
  th,
  td {
    padding: var(--_space-1) var(--_space-2);
    border-block-end: 1px solid var(--_color-border);
    text-align: start;
    vertical-align: top;
  }
  th:first-child {
    inline-size: 36%;
  }
  /* Long words of other languages: a button that is wider than the line takes two. */
  .actions .button {
    white-space: normal;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
`;
