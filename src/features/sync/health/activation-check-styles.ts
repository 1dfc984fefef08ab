import { css } from 'lit';

export const activationCheckStyles = css`
  .check,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    overflow-wrap: anywhere;
  }
  section {
    gap: var(--_space-2);
  }
  /* Without anything in it, it takes no room, and is there all the same before it says something. */
  .live {
    display: contents;
  }
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  h3 {
    font-size: var(--_font-size-m);
    font-weight: 600;
  }
  .hint {
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
  }
  .reasons {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    list-style: none;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
  }
  .reasons li,
  .line {
    display: grid;
    grid-template-columns: 18px minmax(0, 1fr);
    gap: var(--_space-2);
  }
  .reasons li {
    padding: var(--_space-2) var(--_space-3);
  }
  .reasons li + li {
    border-block-start: 1px solid var(--_color-border);
  }
  .reasons svg,
  .danger svg {
    color: var(--_color-danger);
  }
  .ok svg {
    color: var(--_color-success);
  }
  .warning svg {
    color: var(--_color-warning);
  }
  .muted svg {
    color: var(--_color-text-muted);
  }
  .reasons svg,
  .line svg {
    margin-block-start: 1px;
  }
  .link-button {
    font-size: var(--_font-size-s);
  }
  bdi {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    overflow: hidden;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  :focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: 1px;
  }
`;
