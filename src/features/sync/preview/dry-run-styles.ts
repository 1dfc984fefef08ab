import { css } from 'lit';

export const dryRunStyles = css`
  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
    container-type: inline-size;
  }
  :is(h3, h4, p, ul) {
    margin: 0;
  }
  h3 {
    font-size: var(--_font-size-m);
    font-weight: 600;
  }
  .intro {
    display: grid;
    gap: var(--_space-1);
    overflow-wrap: anywhere;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: var(--_space-2);
  }
  .muted {
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
    font-weight: normal;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: var(--_font-size-s);
  }
  th,
  td {
    padding: var(--_space-1) var(--_space-2);
    text-align: start;
    vertical-align: top;
    font-weight: normal;
    overflow-wrap: anywhere;
    border-block-end: 1px solid var(--_color-border);
  }
  thead th {
    color: var(--_color-text-muted);
    font-weight: 500;
  }
  :is(tbody, tfoot) th {
    font-weight: 500;
  }
  .counts :is(td, thead th:not(:first-child)) {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .counts th:first-child {
    inline-size: 34%;
  }
  .counts td:not(.zero) {
    font-weight: 600;
  }
  .counts .zero,
  .counts .skip {
    color: var(--_color-text-muted);
  }
  .counts .fail {
    color: var(--_color-danger);
  }
  tfoot :is(th, td) {
    border-block-end: 0;
    border-block-start: 2px solid var(--_color-border);
    font-weight: 600;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    padding: 0;
    list-style: none;
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
  }
  .legend strong {
    font-weight: 500;
  }
  .fine {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
  }
  .fine svg {
    color: var(--_color-success);
  }
  .causes,
  .changes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    inline-size: 100%;
    padding: 0;
    list-style: none;
  }
  .causes > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-2);
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid color-mix(in srgb, var(--_color-danger) 40%, transparent);
    border-radius: var(--_radius-m);
    background: var(--_color-danger-surface);
    overflow-wrap: anywhere;
  }
  .causes svg {
    color: var(--_color-danger);
  }
  .cause {
    display: grid;
    gap: var(--_space-1);
    min-inline-size: 0;
  }
  .causes .muted {
    color: var(--_color-text);
  }
  .text,
  .examples,
  h4 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-3);
    min-inline-size: 0;
  }
  .examples {
    font-size: var(--_font-size-s);
  }
  :is(.text > strong, .examples, h4) > bdi {
    min-inline-size: 0;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
    /* A box of its own would begin on the side that its text begins on. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }
  .filter {
    min-block-size: 28px;
    padding-inline: var(--_space-2);
  }
  .filter[aria-pressed='true'] {
    border-color: var(--_color-accent);
    background: var(--_color-selected);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .changes > li {
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
    overflow: hidden;
  }
  h4 {
    padding: var(--_space-2);
    background: var(--_color-surface-sunken);
    font-size: var(--_font-size-m);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  h4:focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: -2px;
  }
  .badge {
    padding: 0 var(--_space-2);
    border-radius: var(--_radius-s);
    background: var(--_color-info-surface);
    font-size: var(--_font-size-s);
    font-weight: 500;
  }
  .badge.create {
    background: var(--_color-success-surface);
    color: var(--_color-success);
  }
  .values tr:last-child > * {
    border-block-end: 0;
  }
  .values th:nth-child(2) {
    inline-size: 18%;
  }
  .values td bdi {
    white-space: pre-wrap;
  }
  [slot='status'] p {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-2);
    padding-block-end: var(--_space-3);
    font-size: var(--_font-size-s);
  }
  @container (max-width: 520px) {
    :is(.counts, .values) thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    :is(.counts, .values) tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      padding-block: var(--_space-1);
    }
    /* Words of some languages are longer than a fifth of a narrow page. */
    .counts tr {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .counts tr > th {
      grid-column: 1 / -1;
    }
    .counts tr > td[data-label] {
      text-align: start;
    }
    :is(.counts, .values) tr > :is(th, td) {
      padding-block: 0;
      border: 0;
    }
    .counts tbody tr {
      border-block-end: 1px solid var(--_color-border);
    }
    .counts tfoot tr {
      border-block-start: 1px solid var(--_color-border);
    }
    .values td[data-label] {
      grid-column: 1 / -1;
    }
    .values tr:not(:last-child) {
      border-block-end: 1px solid var(--_color-border);
    }
    td[data-label]::before {
      content: attr(data-label) ': ';
      color: var(--_color-text-muted);
    }
  }
`;
