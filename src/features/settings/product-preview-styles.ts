import { css } from 'lit';

/** A picture of controls: nothing in it can be used. */
export const productPreviewStyles = css`
  :host {
    container-type: inline-size;
  }
  .row {
    padding-inline: var(--_space-1);
    border-radius: var(--_radius-m);
    /* Hundreds of fields: only those in view are laid out. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 40px;
  }
  .row--highlighted {
    background: var(--_color-info-surface);
    box-shadow: 0 0 0 2px var(--_color-accent);
  }
  .sample {
    display: block;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .sample--multiline {
    min-block-size: 64px;
  }
  .sample--list::after {
    content: '▾' / '';
    float: inline-end;
    color: var(--_color-text-muted);
  }
  .sample--locked,
  .box--locked {
    border-color: var(--_color-border);
    background: var(--_color-surface-sunken);
  }
  .box {
    display: inline-block;
    inline-size: 16px;
    block-size: 16px;
    border: 1px solid var(--_color-border-strong);
    border-radius: 3px;
    background: var(--_color-surface);
    color: var(--_color-accent-contrast);
    font-size: 12px;
    line-height: 14px;
    text-align: center;
  }
  .box--on {
    border-color: var(--_color-accent);
    background: var(--_color-accent);
  }
  .box--on::after {
    content: '✓' / '';
  }
  .right {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: 28px;
    min-inline-size: 0;
  }
  .hint {
    flex: none;
    /* Behind the star. */
    order: 1;
    align-self: start;
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: 2px;
    margin-inline-start: 2px;
    border: 1px solid currentColor;
    border-radius: 50%;
    color: var(--_color-text-muted);
    font-size: 10px;
    line-height: 12px;
    text-align: center;
  }
  .hint::before {
    content: 'i' / '';
  }
  .nothing {
    margin: 0;
    color: var(--_color-text-muted);
  }
`;
