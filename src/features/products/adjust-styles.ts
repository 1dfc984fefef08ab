import { css } from 'lit';

export const adjustStyles = css`
  .content {
    display: grid;
    gap: var(--_space-4);
    min-inline-size: 0;
    container-type: inline-size;
  }
  p,
  ul,
  h3 {
    margin: 0;
  }
  h3 {
    font-size: var(--_font-size-m);
    font-weight: 600;
  }
  .form {
    display: grid;
    gap: var(--_space-4);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
    gap: var(--_space-4);
    align-items: start;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--_space-5);
  }
  .choices .field__error {
    flex-basis: 100%;
  }
  .choices legend {
    margin-block-end: var(--_space-1);
  }
  .with-unit {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .with-unit .input {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .note {
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
  }
  #example {
    min-block-size: 1lh;
  }
  .summary {
    display: grid;
    gap: var(--_space-1);
    outline: none;
  }
  .progress {
    display: grid;
    gap: var(--_space-2);
    outline: none;
  }
  progress {
    inline-size: 100%;
    block-size: 12px;
    accent-color: var(--_color-accent);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
  }
  .bar:empty {
    display: none;
  }
  .view,
  .pager {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    font-size: var(--_font-size-s);
    font-variant-numeric: tabular-nums;
  }
  .view .input {
    inline-size: auto;
    font-size: var(--_font-size-s);
  }
  .pager .button {
    min-inline-size: var(--_size-control);
    padding: 0;
  }
  :dir(rtl) .arrow {
    scale: -1 1;
    display: inline-block;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: var(--_font-size-s);
  }
  :is(th, td) {
    padding: var(--_space-2);
    border-block-end: 1px solid var(--_color-border);
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    overflow-wrap: anywhere;
  }
  thead :is(th, td) {
    color: var(--_color-text-muted);
    vertical-align: bottom;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_color-surface);
  }
  .tick {
    inline-size: 32px;
    padding-inline-start: var(--_space-1);
  }
  .tick input {
    display: block;
    inline-size: 16px;
    block-size: 16px;
    margin: 1px 0 0;
    accent-color: var(--_color-accent);
  }
  .tick input:focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: 1px;
  }
  .price {
    inline-size: 170px;
    padding-inline: var(--_space-1);
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .reason {
    inline-size: 60%;
  }
  .reason bdi,
  .name bdi,
  .code bdi {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  .name bdi,
  .code bdi {
    -webkit-line-clamp: 2;
  }
  .name {
    font-weight: 500;
  }
  .name,
  .code {
    display: block;
  }
  .code,
  .before,
  .arrow,
  .difference,
  .muted :is(.name, .price) {
    color: var(--_color-text-muted);
  }
  .price-name,
  .tick-all span {
    display: none;
  }
  .after {
    font-weight: 600;
  }
  .difference {
    display: block;
  }
  .remarks,
  .remarks > span {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--_space-1);
    color: var(--_color-text-muted);
  }
  :is(.remarks, li) svg {
    inline-size: 16px;
    block-size: 16px;
    margin-block-start: 1px;
  }
  .remarks > span {
    flex-wrap: nowrap;
  }
  .remarks > .warn,
  li.warn svg,
  .notice svg {
    color: var(--_color-warning);
  }
  .bad,
  .remarks > .bad,
  li.bad svg {
    color: var(--_color-danger);
  }
  li.bad {
    color: inherit;
  }
  li.good svg {
    color: var(--_color-success);
  }
  ul {
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    align-items: start;
    gap: var(--_space-2);
    padding-block: 2px;
  }
  li.none svg {
    visibility: hidden;
  }
  .notice {
    display: flex;
    gap: var(--_space-2);
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid color-mix(in srgb, var(--_color-warning) 40%, transparent);
    border-radius: var(--_radius-m);
    background: var(--_color-warning-surface);
    font-size: var(--_font-size-s);
  }
  .notice strong {
    display: block;
  }
  /* A product is a block of lines, and each price says which one it is. */
  @container (max-width: 520px) {
    table,
    tbody {
      display: block;
    }
    /* Not seen, and still a head. */
    thead th {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    thead,
    thead tr,
    thead .tick {
      display: block;
      position: static;
      inline-size: auto;
    }
    .tick-all {
      display: flex;
      gap: var(--_space-4);
    }
    .price-name,
    .tick-all span {
      display: inline;
    }
    tbody tr {
      display: grid;
      grid-template-columns: 28px minmax(0, 1fr);
      padding-block: var(--_space-2);
      border-block-end: 1px solid var(--_color-border);
    }
    tbody tr > * {
      padding-block: 2px;
      border: 0;
    }
    tbody :is(.price, .reason) {
      grid-column: 2;
      inline-size: auto;
    }
    tbody .price {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--_space-2);
      padding-inline: var(--_space-2);
    }
    .price-name {
      color: var(--_color-text-muted);
    }
    tbody tr:not(:has(.tick)) {
      grid-template-columns: minmax(0, 1fr);
    }
    tbody tr:not(:has(.tick)) > * {
      grid-column: 1;
    }
  }
`;
