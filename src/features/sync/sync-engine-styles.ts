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
  .line .line {
    gap: var(--_space-2);
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
