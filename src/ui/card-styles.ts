import { css } from 'lit';

/** The lists of the tabs look alike: a heading with tools, the rows, a line with the count. */
export const cardStyles = css`
  .card {
    background: var(--_color-surface-raised);
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-l);
    overflow: clip;
    container-type: inline-size;
  }
  .card__header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    padding: var(--_space-3) var(--_space-4);
  }
  .card__title {
    flex: 1 1 0;
    min-inline-size: min-content;
    margin: 0;
    font-size: var(--_font-size-l);
    font-weight: 600;
    line-height: 1.3;
  }
  quotesync-state-panel[compact] {
    margin: 0 var(--_space-4) var(--_space-3);
  }
  .card__footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
    padding: var(--_space-2) var(--_space-4);
    border-block-start: 1px solid var(--_color-border);
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
    min-block-size: 44px;
  }
  .search {
    position: relative;
    flex: 0 1 260px;
  }
  @container (max-width: 519px) {
    .card__header:has(.search) .card__title {
      flex-basis: 100%;
    }
    .search {
      flex: 1 1 160px;
    }
  }
  @media print {
    .search,
    .card__footer .checkbox {
      display: none;
    }
    /* A scrolling box ends where the paper does. */
    .card {
      overflow: visible;
    }
  }
  .search svg {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 10px;
    translate: 0 -50%;
    color: var(--_color-text-muted);
    pointer-events: none;
  }
  .search .input {
    padding-inline-start: 34px;
  }
`;
