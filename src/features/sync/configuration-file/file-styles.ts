import { css } from 'lit';

/** Beginning and end: what can be done with files, and what was stored. */
export const fileStepStyles = css`
  h3,
  h4,
  p {
    margin: 0;
  }
  h3 {
    font-size: var(--_font-size-m);
    font-weight: 600;
  }
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    container-type: inline-size;
  }
  .step:focus-visible {
    outline: none;
  }
  .start {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(280px, 100%), 1fr));
    gap: var(--_space-4);
    align-items: start;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding: var(--_space-4);
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
    overflow-wrap: anywhere;
  }
  .drop {
    border: 1px dashed var(--_color-border-strong);
  }
  .card > p,
  .card [role='status'] {
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
  }
  .card > .button {
    justify-self: start;
  }
  /* A live region stands there before it says something: until then it needs no gap. */
  .card [role='status']:not(:has(> *)) {
    position: absolute;
  }
  .warning {
    color: var(--_color-warning);
  }
  .refusal {
    display: flex;
    gap: var(--_space-2);
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid color-mix(in srgb, var(--_color-danger) 40%, transparent);
    border-radius: var(--_radius-m);
    background: var(--_color-danger-surface);
    font-size: var(--_font-size-s);
    overflow-wrap: anywhere;
  }
  .refusal > div {
    display: grid;
    gap: var(--_space-1);
    min-inline-size: 0;
  }
  .refusal svg {
    color: var(--_color-danger);
  }
  .place {
    font-family: var(--_font-mono);
  }
  summary {
    cursor: pointer;
  }
  pre {
    margin: var(--_space-1) 0 0;
    max-block-size: 160px;
    overflow: auto;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    font-family: var(--_font-mono);
    font-size: var(--_font-size-s);
    text-align: start;
  }
  .parts {
    display: grid;
    gap: var(--_space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .part {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) auto;
    gap: var(--_space-1) var(--_space-3);
    align-items: start;
    padding: var(--_space-3);
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
  }
  .part > :is(svg, .spinner, .dot) {
    margin-block-start: 2px;
  }
  .dot {
    inline-size: 8px;
    block-size: 8px;
    margin: 7px 5px 0;
    border-radius: 50%;
    background: var(--_color-border-strong);
  }
  .part--stored > svg {
    color: var(--_color-success);
  }
  .part--failed {
    border-color: color-mix(in srgb, var(--_color-danger) 40%, transparent);
    background: var(--_color-danger-surface);
  }
  .part--failed > svg {
    color: var(--_color-danger);
  }
  .part__text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
    font-size: var(--_font-size-s);
    overflow-wrap: anywhere;
  }
  .leftovers {
    margin: 0;
    padding-inline-start: var(--_space-5);
    max-block-size: 220px;
    overflow: auto;
  }
  @container (max-width: 440px) {
    .part {
      grid-template-columns: 20px minmax(0, 1fr);
    }
    .part > .button {
      grid-column: 2;
      justify-self: start;
    }
  }
`;

/** The differences, group by group. */
export const fileCompareStyles = css`
  .about {
    display: grid;
    gap: var(--_space-2);
    overflow-wrap: anywhere;
    font-size: var(--_font-size-s);
  }
  .about__file {
    font-size: var(--_font-size-m);
    font-weight: 500;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
    overflow: clip;
  }
  .group__head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-2);
    padding: var(--_space-1) var(--_space-3);
    background: var(--_color-surface-sunken);
    border-block-end: 1px solid var(--_color-border);
  }
  .group__head h3 {
    flex: 1;
    min-inline-size: 120px;
  }
  .count,
  .note {
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
    font-variant-numeric: tabular-nums;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: var(--_font-size-s);
  }
  th,
  td {
    padding: var(--_space-1) var(--_space-3);
    border-block-end: 1px solid var(--_color-border);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
    font-weight: normal;
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  thead th {
    color: var(--_color-text-muted);
  }
  tbody th .note {
    display: block;
    padding-inline-start: 24px;
  }
  .label {
    display: block;
    padding-block-start: 4px;
    padding-inline-start: 24px;
  }
  tbody th bdi {
    font-weight: 500;
  }
  td .fact {
    display: inline-block;
    padding-block: 4px;
  }
  .fact bdi {
    white-space: pre-line;
  }
  .fact {
    color: var(--_color-text-muted);
    max-block-size: 9lh;
    overflow: auto;
  }
  .differs {
    color: var(--_color-text);
    font-weight: 500;
  }
  td .radio {
    align-items: start;
  }
  td .radio input {
    margin-block-start: 5px;
  }
  .kept td:last-of-type .differs,
  .taken td:first-of-type .differs {
    color: var(--_color-text-muted);
    font-weight: normal;
  }
  .taken td:last-of-type {
    background: var(--_color-selected);
  }
  .open > * {
    background: var(--_color-warning-surface);
  }
  .more {
    justify-self: start;
    margin: var(--_space-2) var(--_space-3);
  }
  .missing {
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
    padding: var(--_space-2) var(--_space-3);
    font-size: var(--_font-size-s);
    overflow-wrap: anywhere;
  }
  .missing ul {
    display: grid;
    gap: var(--_space-1);
    margin: var(--_space-2) 0 0;
    padding-inline-start: var(--_space-5);
  }
  .missing li :is(strong, .note) {
    margin-inline-end: var(--_space-1);
  }
  [slot='status'] p {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-3);
    padding-block-end: var(--_space-2);
    font-size: var(--_font-size-s);
  }
  @container (max-width: 560px) {
    thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    tbody :is(tr, th, td) {
      display: block;
      border: 0;
    }
    tbody tr {
      padding-block: var(--_space-1);
      border-block-end: 1px solid var(--_color-border);
    }
    tbody tr:last-child {
      border-block-end: 0;
    }
    tbody td {
      display: grid;
      grid-template-columns: 96px minmax(0, 1fr);
      gap: var(--_space-2);
      padding-inline-start: 36px;
    }
    tbody td::before {
      content: attr(data-label) / '';
      padding-block: 4px;
      color: var(--_color-text-muted);
    }
  }
`;
