import { css } from 'lit';

export const mappingsStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    flex: 1 0 auto;
    min-inline-size: 0;
    container-type: inline-size;
  }
  .panel {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: var(--_space-3);
    min-inline-size: 0;
  }
  .panel > quotesync-tab-list {
    flex: none;
  }
  [role='tabpanel'] {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: var(--_space-3);
    min-inline-size: 0;
  }
  .banner:empty {
    display: none;
  }
  .switch {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-4);
  }
  .switch label {
    font-weight: 500;
  }
  .switch input[aria-disabled='true'] {
    opacity: 0.6;
  }
  .off {
    margin: 0;
    color: var(--_color-warning);
    font-size: var(--_font-size-s);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    min-inline-size: 0;
  }
  .grow {
    flex: 1;
  }
  .search {
    position: relative;
    flex: 0 1 240px;
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
  .segments {
    display: inline-flex;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding: 2px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
    background: var(--_color-surface-sunken);
    overflow-x: auto;
    scrollbar-width: none;
  }
  .segment {
    position: relative;
    display: inline-flex;
    flex: none;
    cursor: pointer;
  }
  .segment input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segment > span {
    padding: 3px var(--_space-2);
    border-radius: var(--_radius-s);
    font-size: var(--_font-size-s);
    line-height: 20px;
    color: var(--_color-text-muted);
    white-space: nowrap;
  }
  .segment input:checked + span {
    background: var(--_color-surface);
    color: var(--_color-text);
    font-weight: 600;
    box-shadow: 0 0 0 1px var(--_color-border-strong);
  }
  .segment input:focus-visible + span {
    outline: 2px solid var(--_color-focus);
    outline-offset: -1px;
  }
  .badge {
    font-size: 12px;
    font-weight: normal;
    font-variant-numeric: tabular-nums;
  }
  .count {
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
    white-space: nowrap;
  }
  .button--problem svg {
    color: var(--_color-danger);
  }
  .button svg {
    inline-size: 16px;
    block-size: 16px;
  }
  .bulk .button:dir(rtl) svg {
    scale: -1 1;
  }
  .suggestions,
  .threshold {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-inline-size: 0;
    font-size: var(--_font-size-s);
  }
  .threshold span {
    color: var(--_color-text-muted);
    white-space: nowrap;
  }
  .threshold .input {
    inline-size: auto;
  }
  .bulk {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius-m);
    background: var(--_color-selected);
  }
  .bulk__count {
    font-size: var(--_font-size-s);
  }
  .bulk__group {
    display: inline-flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }
  .bulk .button {
    min-block-size: 28px;
    padding-inline: var(--_space-2);
  }
  .muted {
    color: var(--_color-text-muted);
  }
  .rows {
    flex: 1;
    display: grid;
    /* What is above may be high: the rows keep enough room to work in, and then the dialog scrolls. */
    grid-template: minmax(min(320px, 60dvh), 1fr) / minmax(0, 1fr);
    min-inline-size: 0;
  }
  .none,
  .waiting {
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-4);
    font-size: var(--_font-size-s);
  }
  .status p {
    margin: 0;
  }
  .status .link-button {
    font-size: var(--_font-size-s);
  }
  .notice-line {
    flex: 1 1 100%;
    color: var(--_color-success);
    font-weight: 500;
  }
  .notice-line.warning {
    color: var(--_color-warning);
  }
  .notice-line:empty {
    display: none;
  }
  .blocked {
    color: var(--_color-warning);
    font-weight: 500;
  }
  .changes {
    color: var(--_color-text-muted);
  }
  .status .keys {
    margin-inline-start: auto;
    color: var(--_color-text-muted);
    font-size: 12px;
  }
  @container (max-width: 599px) {
    .panel,
    [role='tabpanel'] {
      gap: var(--_space-2);
    }
    .search {
      flex: 1 1 100%;
    }
    .grow,
    .count,
    .keys {
      display: none;
    }
    .bulk,
    .bulk__group {
      flex-wrap: nowrap;
    }
    .bulk {
      overflow-x: auto;
    }
    .bulk :is(.button, .link-button, .bulk__count) {
      flex: none;
      white-space: nowrap;
    }
    .rows {
      grid-template-rows: minmax(64dvh, 1fr);
    }
  }
`;
