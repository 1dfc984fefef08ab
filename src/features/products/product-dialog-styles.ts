import { css, type CSSResultArray } from 'lit';
import { noticeStyles } from '../../ui/unsaved-edits.js';

export const productDialogStyles: CSSResultArray = [
  noticeStyles,
  css`
    .layout {
      container-type: inline-size;
    }
    form:focus-visible {
      outline: 2px solid var(--_color-focus);
      outline-offset: 2px;
    }
    .image {
      display: grid;
      gap: var(--_space-2);
      justify-items: start;
    }
    .image quotesync-product-image {
      inline-size: 100%;
      max-inline-size: 260px;
      block-size: 180px;
      border: 1px solid var(--_color-border);
      border-radius: var(--_radius-m);
    }
    .image__buttons {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2);
    }
    .image .field__hint:empty {
      display: none;
    }
    .address {
      color: var(--_color-accent);
      font-size: var(--_font-size-s);
      overflow-wrap: anywhere;
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
    }
    .address:focus-visible {
      outline: 2px solid var(--_color-focus);
      outline-offset: 1px;
    }
    .warning {
      display: flex;
      gap: var(--_space-1);
      align-items: start;
      margin: 0;
      color: var(--_color-warning);
      font-size: var(--_font-size-s);
    }
    .warning svg {
      inline-size: 16px;
      block-size: 16px;
      margin-block-start: 1px;
    }
    .missing,
    .saved,
    .note {
      margin: 0;
      color: var(--_color-text-muted);
      font-size: var(--_font-size-s);
      overflow-wrap: anywhere;
    }
    .saved {
      color: var(--_color-success);
      font-weight: 500;
    }
    .outcome {
      display: grid;
      gap: var(--_space-1);
    }
    .question {
      display: grid;
      align-items: center;
      gap: var(--_space-2) var(--_space-3);
      padding: var(--_space-2) var(--_space-3);
      border-radius: var(--_radius-m);
      border: 1px solid var(--_color-warning);
      background: var(--_color-warning-surface);
    }
    .question :is(h3, p) {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .question h3 {
      font-size: var(--_font-size-m);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2);
    }
  `,
];
