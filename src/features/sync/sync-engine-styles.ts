import { css } from 'lit';

export const engineStyles = css`
  .body {
    display: grid;
    gap: var(--_space-3);
    padding: 0 var(--_space-4) var(--_space-4);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(260px, 2fr);
    gap: var(--_space-4) var(--_space-6);
    align-items: start;
  }
  @container (max-width: 719px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    min-inline-size: 0;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
  }
  /* One control with two positions. */
  .switch {
    display: inline-flex;
    flex: none;
    gap: 2px;
    padding: 2px;
    border-radius: calc(var(--_radius-m) + 2px);
    background: light-dark(color-mix(in srgb, var(--_color-text) 8%, transparent), #0f1315);
    box-shadow: inset 0 0 0 1px var(--_color-border);
  }
  .position {
    appearance: none;
    min-inline-size: 56px;
    min-block-size: calc(var(--_size-control) - 4px);
    padding: 0 var(--_space-3);
    border: 0;
    border-radius: var(--_radius-m);
    background: none;
    color: var(--_color-text-muted);
    font: inherit;
    font-size: var(--_font-size-s);
    font-weight: 500;
    cursor: pointer;
    user-select: none;
  }
  .position:hover {
    color: var(--_color-text);
  }
  .position[aria-checked='true'] {
    background: light-dark(var(--_color-surface), #39434a);
    color: var(--_color-text);
    box-shadow:
      0 0 0 1px light-dark(#1b21261f, #ffffff24),
      0 1px 2px #0000001f;
    cursor: default;
  }
  .position[data-running='true'][aria-checked='true'] {
    background: var(--_color-accent);
    color: var(--_color-accent-contrast);
  }
  .position:focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .switch {
      outline: 1px solid ButtonBorder;
    }
    .position[aria-checked='true'],
    .position[data-running='true'][aria-checked='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .switch,
    #run-hint {
      display: none;
    }
  }
  .status {
    flex: 1 1 240px;
    min-inline-size: 0;
    font-weight: 500;
  }
  quotesync-status {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .waiting {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .hint {
    margin: 0;
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
    font-weight: normal;
    overflow-wrap: anywhere;
  }
  .stale {
    display: flex;
    gap: var(--_space-1);
    color: var(--_color-warning);
  }
`;
