import { css, type CSSResult } from 'lit';
import { densityStyles, tokens } from './tokens.js';

/** What every element starts with. The font is the host page's, in our sizes. */
export const baseStyles: readonly CSSResult[] = [
  densityStyles,
  tokens,
  css`
    :host {
      display: block;
      font-family: var(--_font-family);
      font-size: var(--_font-size-m);
      line-height: 1.45;
      color: var(--_color-text);
      /* What a page sets for its own texts would come in by inheritance. */
      font-style: normal;
      font-weight: normal;
      text-align: start;
      text-indent: 0;
      text-transform: none;
      letter-spacing: normal;
      word-spacing: normal;
      white-space: normal;
    }
    :host([hidden]),
    [hidden] {
      display: none !important;
    }
    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }
    svg {
      display: block;
      flex: none;
    }
    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    @media (forced-colors: active) {
      /* As the text beside them, whatever colour they have otherwise. */
      svg {
        forced-color-adjust: auto;
      }
    }
    @media print {
      :host {
        color-scheme: light;
      }
    }
  `,
];
