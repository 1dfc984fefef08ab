import { css } from 'lit';

export const syncConnectionDialogStyles = css`
  .refusal {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-3);
    border: 1px solid color-mix(in srgb, var(--_color-danger) 40%, transparent);
    border-radius: var(--_radius-m);
    background: var(--_color-danger-surface);
    font-size: var(--_font-size-s);
    overflow-wrap: anywhere;
  }
  .refusal:focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: 1px;
  }
  .refusal :is(h3, p, ul),
  .advice :is(p, ul) {
    margin: 0;
  }
  .refusal h3 {
    font-size: var(--_font-size-m);
    font-weight: 600;
  }
  .refusal ul,
  .advice ul {
    display: grid;
    gap: var(--_space-1);
    padding-inline-start: var(--_space-5);
  }
  .refusal ul {
    gap: var(--_space-2);
  }
  /* A service may write much: what can be done about it stays near. */
  .refusal__reason {
    max-block-size: 8lh;
    overflow: auto;
  }
  .refusal li > p:not(.refusal__reason) {
    color: var(--_color-text-muted);
  }
  .refusal .link-button {
    margin-inline-end: var(--_space-3);
  }
  .advice {
    display: grid;
    gap: var(--_space-1);
    font-size: var(--_font-size-s);
  }
  .advice :is(p, li) {
    overflow-wrap: anywhere;
  }
`;
