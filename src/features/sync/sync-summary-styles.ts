import { css } from 'lit';

export const summaryStyles = css`
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3) var(--_space-5);
    padding: 0 var(--_space-4) var(--_space-4);
  }
  .facts {
    display: grid;
    align-content: start;
    gap: var(--_space-3);
    min-inline-size: 0;
  }
  .tasks {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 200px), 1fr));
    margin-inline: calc(-1 * var(--_space-2));
  }
  @container (min-width: 760px) {
    .body:has(.tasks) {
      grid-template-columns: minmax(170px, 220px) minmax(0, 1fr);
    }
    .tasks {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .card__title {
    overflow-wrap: anywhere;
  }
  .body quotesync-state-panel[compact] {
    margin: 0;
  }
  .body quotesync-state-panel:not([compact]) {
    margin-inline: calc(-1 * var(--_space-4));
  }
  .hint {
    margin: 0;
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
  }
  .actors {
    display: grid;
    gap: var(--_space-2);
  }
  .actor {
    display: grid;
    grid-template-columns: minmax(90px, 140px) minmax(0, 1fr);
    gap: var(--_space-1) var(--_space-4);
    padding-block: var(--_space-2);
    border-block-start: 1px solid var(--_color-border);
    border-radius: var(--_radius-s);
  }
  @container (max-width: 519px) {
    .actor {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  h3 {
    margin: 0;
    font-size: inherit;
    font-weight: 600;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(0, 110px) minmax(0, 1fr);
    gap: var(--_space-1) var(--_space-3);
    margin: 0;
    font-size: var(--_font-size-s);
  }
  dt {
    color: var(--_color-text-muted);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  /* A text runs in its own direction, but stands at the side where the page's lines begin. */
  dd bdi {
    display: block;
    max-block-size: 10lh;
    overflow: auto;
    text-align: left;
  }
  :host(:dir(rtl)) dd bdi {
    text-align: right;
  }
  .unmapped dd {
    color: var(--_color-text-muted);
  }
`;
