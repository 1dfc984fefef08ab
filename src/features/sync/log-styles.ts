import { css } from 'lit';

export const logStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  .card {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  :host([fill]) {
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
  }
  :host([fill]) .card {
    flex: 1 0 auto;
  }
  .head {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-3) var(--_space-4);
  }
  .bar,
  .tools,
  .news,
  .selection,
  .quick,
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }
  .bar .search {
    flex: 1 1 200px;
    max-inline-size: 420px;
  }
  .tools {
    margin-inline-start: auto;
  }
  .news {
    /* The button that comes and goes moves nothing. */
    min-block-size: var(--_size-control);
    gap: var(--_space-1) var(--_space-3);
  }
  .conditions,
  .times {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_space-2) var(--_space-3);
  }
  .conditions[hidden] {
    display: none;
  }
  .field {
    flex: 1 1 150px;
    max-inline-size: 260px;
  }
  .times {
    flex: 4 1 560px;
    min-inline-size: min(100%, 300px);
  }
  .times .field {
    flex: 1 1 190px;
  }
  .times .hint {
    flex: 1 1 100%;
  }
  .quick {
    /* In line with the fields, whose labels are above them. */
    padding-block-start: calc(var(--_font-size-s) * 1.5 + var(--_space-1));
  }
  .button[aria-pressed='true'] {
    border-color: var(--_color-accent);
    background: var(--_color-selected);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .hint {
    margin: 0;
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
  }
  .rows {
    min-inline-size: 0;
  }
  :host([fill]) .rows {
    display: flex;
    flex: 1 1 0;
    flex-direction: column;
    min-block-size: 220px;
    overflow: auto;
  }
  :host([fill]) quotesync-paged-grid {
    --quotesync-size-grid: 100%;
    flex: 1 1 0;
    min-block-size: 0;
  }
  .details {
    flex: none;
    max-block-size: 240px;
    overflow: auto;
    padding: var(--_space-3) var(--_space-4);
    border-block-start: 1px solid var(--_color-border);
    background: var(--_color-surface-sunken);
    font-size: var(--_font-size-s);
  }
  .details:focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: -2px;
  }
  .title {
    align-items: baseline;
    gap: 0 var(--_space-3);
    margin-block-end: var(--_space-2);
  }
  h3 {
    margin: 0;
    font-size: var(--_font-size-m);
    font-weight: 600;
  }
  dl {
    display: grid;
    gap: var(--_space-2) var(--_space-4);
    margin: 0;
  }
  .values {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr));
  }
  .facts {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
    margin-block-start: var(--_space-2);
  }
  dt {
    color: var(--_color-text-muted);
  }
  dd {
    margin: 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .value {
    padding: var(--_space-1) var(--_space-2);
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-s);
    background: var(--_color-surface);
    white-space: pre-wrap;
  }
  @container (max-width: 559px) {
    .wait {
      display: none;
    }
    .bar .search {
      flex-basis: 100%;
      max-inline-size: none;
    }
    .field {
      max-inline-size: none;
    }
    .quick {
      padding-block-start: 0;
    }
  }
`;
