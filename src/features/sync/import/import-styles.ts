import { css } from 'lit';

export const importStyles = css`
  .content {
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
    gap: var(--_space-3);
    min-inline-size: 0;
    container-type: inline-size;
  }
  :is(h3, p, dl, ul) {
    margin: 0;
  }
  h3 {
    font-size: var(--_font-size-m);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .muted {
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
  }
  .target {
    overflow-wrap: anywhere;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    margin: 0;
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
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
    gap: var(--_space-3);
    min-inline-size: 0;
  }
  :is(.step, .report, .engine):focus-visible {
    outline: none;
  }
  .search-form {
    display: grid;
    gap: var(--_space-4);
    inline-size: 100%;
    max-inline-size: 960px;
  }
  .search-form > .field {
    max-inline-size: 320px;
  }
  section {
    display: grid;
    justify-items: start;
    gap: var(--_space-2);
    min-inline-size: 0;
  }
  .condition {
    display: grid;
    grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 1.6fr) auto;
    gap: var(--_space-2) var(--_space-3);
    align-items: start;
    inline-size: 100%;
    padding: var(--_space-2) var(--_space-3) var(--_space-3);
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
    background: var(--_color-surface-sunken);
  }
  .condition .icon-button {
    /* In line with the fields, whose labels are above them. */
    margin-block-start: calc(var(--_font-size-s) * 1.45 + var(--_space-1));
  }
  .value,
  .range {
    min-inline-size: 0;
  }
  .range {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_space-2);
    align-items: start;
  }
  .sentence {
    padding-inline-start: var(--_space-3);
    border-inline-start: 3px solid var(--_color-accent);
    overflow-wrap: anywhere;
  }
  .sentence bdi,
  .details dd bdi {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    overflow: hidden;
    /* A box of its own would begin on the side that its text begins on. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
  }
  .bar--end {
    justify-content: end;
  }
  .bar .sentence {
    flex: 1 1 240px;
    min-inline-size: 0;
  }
  .filters,
  .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }
  .ticks {
    gap: var(--_space-4);
    font-size: var(--_font-size-s);
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
  .rows {
    display: flex;
    flex: 1 1 0;
    flex-direction: column;
    min-block-size: 220px;
    min-inline-size: 0;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
    overflow: hidden;
    accent-color: var(--_color-accent);
  }
  .lines {
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
    gap: var(--_space-3);
  }
  .lines .rows {
    flex: 1 0 220px;
  }
  :is(quotesync-paged-grid, quotesync-data-grid) {
    --quotesync-size-grid: 100%;
    flex: 1 1 0;
    min-block-size: 0;
  }
  .details {
    display: block;
    flex: none;
    max-block-size: 240px;
    overflow: auto;
    padding: var(--_space-3) var(--_space-4);
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
    background: var(--_color-surface-sunken);
    font-size: var(--_font-size-s);
  }
  :is(.details, .group ul):focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: -2px;
  }
  .details dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 180px), 1fr));
    gap: var(--_space-2) var(--_space-4);
    margin-block-start: var(--_space-2);
  }
  dt {
    color: var(--_color-text-muted);
    overflow-wrap: anywhere;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .note {
    padding: var(--_space-2) var(--_space-3);
    border-inline-start: 3px solid var(--_color-warning);
    background: var(--_color-warning-surface);
    font-size: var(--_font-size-s);
  }
  .note--danger {
    border-inline-start-color: var(--_color-danger);
    background: var(--_color-danger-surface);
  }
  .engine {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_space-2);
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid var(--_color-warning);
    border-radius: var(--_radius-m);
    background: var(--_color-warning-surface);
    font-size: var(--_font-size-s);
  }
  .engine > svg {
    color: var(--_color-warning);
  }
  .engine .button {
    white-space: normal;
  }
  .progress {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_space-3);
    max-inline-size: 720px;
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
  .report {
    font-size: var(--_font-size-l);
  }
  .group {
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
    max-inline-size: 960px;
  }
  .group--open {
    border-color: var(--_color-danger);
  }
  .group summary {
    padding: var(--_space-2) var(--_space-3);
    font-weight: 500;
    cursor: pointer;
  }
  .group ul {
    max-block-size: 260px;
    overflow: auto;
    padding-block: 0 var(--_space-2);
    padding-inline: calc(var(--_space-3) + 1.3em) var(--_space-3);
    font-size: var(--_font-size-s);
    overflow-wrap: anywhere;
  }
  [slot='banner'] {
    container-type: inline-size;
  }
  [slot='status'] p {
    padding-block-end: var(--_space-3);
    font-size: var(--_font-size-s);
    overflow-wrap: anywhere;
  }
  [slot='footer'].button {
    white-space: normal;
  }
  @container (min-width: 900px) {
    .lines {
      flex: 1 1 0;
      flex-direction: row;
      min-block-size: 220px;
    }
    .lines .rows {
      flex: 1 1 0;
      min-block-size: 0;
    }
    .lines .details {
      flex: 0 0 300px;
      max-block-size: none;
    }
    .details dl {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (max-width: 620px) {
    .condition {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
    }
    .condition .value {
      grid-row: 2;
      grid-column: 1 / -1;
    }
    .engine {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .engine .button {
      grid-column: 2;
      justify-self: start;
    }
  }
`;
