import { css } from 'lit';

/** A bar with words beside it. */
export const progressStyles = css`
  .progress {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_space-3);
    margin: 0;
    font-size: var(--_font-size-s);
    font-variant-numeric: tabular-nums;
  }
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 8px;
    border: 0;
    border-radius: 4px;
    overflow: hidden;
    background: var(--_color-border);
  }
  progress::-webkit-progress-bar {
    background: var(--_color-border);
  }
  progress::-webkit-progress-value {
    background: var(--_color-accent);
  }
  progress::-moz-progress-bar {
    background: var(--_color-accent);
  }
  [slot='status'] p {
    margin: 0;
    padding-block-end: var(--_space-3);
    overflow-wrap: anywhere;
  }
`;

export const importDialogStyles = css`
  h3,
  h4,
  .target,
  .step p {
    margin: 0;
  }
  .target {
    overflow-wrap: anywhere;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    margin: var(--_space-2) 0 var(--_space-4);
    padding: 0 0 var(--_space-2);
    border-block-end: 1px solid var(--_color-border);
    list-style: none;
    counter-reset: step;
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
  }
  .steps li {
    counter-increment: step;
  }
  .steps li::before {
    content: counter(step) '. ' / '';
  }
  [aria-current='step'] {
    color: var(--_color-accent);
    font-weight: 600;
  }
  .step {
    display: grid;
    gap: var(--_space-3);
    min-inline-size: 0;
    container-type: inline-size;
  }
  .step:focus-visible,
  #report:focus-visible {
    outline: none;
  }
  .drop {
    display: grid;
    gap: var(--_space-1);
    padding: var(--_space-4);
    border: 1px dashed var(--_color-border-strong);
    border-radius: var(--_radius-m);
  }
  .refusal {
    display: flex;
    gap: var(--_space-2);
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid color-mix(in srgb, var(--_color-danger) 40%, transparent);
    border-radius: var(--_radius-m);
    background: var(--_color-danger-surface);
    font-size: var(--_font-size-s);
  }
  .refusal svg {
    color: var(--_color-danger);
  }
  .refusal h3 {
    font-size: var(--_font-size-m);
    font-weight: 600;
  }
  .file {
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    padding: var(--_space-1) var(--_space-2) var(--_space-1) 0;
    text-align: start;
    vertical-align: top;
    font-weight: normal;
    overflow-wrap: anywhere;
    border-block-end: 1px solid var(--_color-border);
  }
  tbody :is(th, td) bdi {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    padding-block-start: 6px;
  }
  thead th,
  td:nth-child(2) {
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
  }
  tbody th {
    font-weight: 500;
  }
  @container (max-width: 440px) {
    thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    tr,
    tbody :is(th, td) {
      display: block;
      border: 0;
    }
    tbody tr {
      padding-block-end: var(--_space-2);
      border-block-end: 1px solid var(--_color-border);
    }
    tbody :is(th, td) bdi {
      padding-block-start: 0;
    }
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
    gap: var(--_space-3);
    align-items: start;
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
  }
  .ticks {
    display: flex;
    gap: var(--_space-4);
    font-size: var(--_font-size-s);
  }
  .heading {
    font-size: var(--_font-size-l);
  }
  .counts,
  .failures {
    margin: var(--_space-2) 0 0;
    padding-inline-start: var(--_space-5);
  }
  .failures {
    max-block-size: 260px;
    overflow: auto;
    overflow-wrap: anywhere;
    font-size: var(--_font-size-s);
  }
  .failures:focus-visible {
    outline: 2px solid var(--_color-focus);
  }
  .step > .button {
    justify-self: start;
    max-inline-size: 100%;
    white-space: normal;
  }
`;
