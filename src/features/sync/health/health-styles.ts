import { css } from 'lit';

export const healthStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  section {
    display: grid;
    gap: var(--_space-2);
    font-size: var(--_font-size-s);
  }
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
  }
  h3 {
    display: flex;
    align-items: baseline;
    gap: var(--_space-2);
    font-size: var(--_font-size-m);
    font-weight: 600;
    border-radius: var(--_radius-s);
  }
  .score {
    font-variant-numeric: tabular-nums;
  }
  .bar {
    flex: 1 1 120px;
    max-inline-size: 240px;
    block-size: 6px;
    border-radius: 3px;
  }
  :host(:dir(rtl)) .bar {
    scale: -1 1;
  }
  .bar rect {
    fill: var(--_color-border);
  }
  .bar .bar__value {
    fill: var(--_color-success);
  }
  .blocked .bar__value {
    fill: var(--_color-danger);
  }
  .verdict {
    color: var(--_color-text-muted);
    overflow-wrap: anywhere;
  }
  .blocked .verdict {
    color: var(--_color-danger);
  }
  /* As many columns as there is room for, however long each part is. */
  .parts {
    columns: 2 240px;
    column-gap: var(--_space-5);
  }
  .part {
    display: grid;
    grid-template-columns: 18px minmax(0, 1fr);
    gap: 0 var(--_space-2);
    padding-block: 2px;
    break-inside: avoid;
  }
  .part svg {
    margin-block-start: 1px;
    color: var(--_color-success);
  }
  .part.problem svg {
    color: var(--_color-danger);
  }
  .part.advice svg {
    color: var(--_color-warning);
  }
  .part.empty svg {
    color: var(--_color-text-muted);
  }
  .part__state {
    white-space: nowrap;
    color: var(--_color-text-muted);
  }
  .part ul,
  .part li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .part ul {
    gap: 2px;
    padding-block: 2px;
  }
  .link-button {
    font-size: inherit;
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  bdi {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  :focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: 1px;
  }
`;
