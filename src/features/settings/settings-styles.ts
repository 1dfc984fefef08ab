import { css } from 'lit';

/** The cards of the tab: text that is easy to read, and no wider than that. */
export const settingsStyles = css`
  .card__body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding: 0 var(--_space-4) var(--_space-4);
  }
  .card__body > :is(p, div),
  form.card__body > * {
    max-inline-size: 800px;
  }
  /* The body has room around it already. */
  .card__body quotesync-state-panel[compact] {
    margin: 0;
  }
  .card__body quotesync-state-panel:not([compact]) {
    margin-inline: calc(-1 * var(--_space-4));
  }
  /* Nothing to say takes no room, but stays where screen readers listen. */
  .card__body > [role='status']:not(:has(*)) {
    margin-block-start: calc(-1 * var(--_space-3));
  }
  .card__body > p {
    margin: 0;
    color: var(--_color-text-muted);
  }
  .card__count {
    margin: 0;
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
  }
`;
