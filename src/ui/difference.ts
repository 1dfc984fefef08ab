import { css, html, type TemplateResult } from 'lit';
import type { DifferencePart } from '../core/text-difference.js';

/** What was removed is struck through and what was added underlined: the colours only say it again. */
export const differenceStyles = css`
  del,
  ins {
    padding: 0 1px;
    border-radius: 2px;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  del {
    background: var(--_color-danger-surface);
    color: var(--_color-danger);
    text-decoration-line: line-through;
  }
  ins {
    background: var(--_color-success-surface);
    color: var(--_color-success);
    text-decoration-line: underline;
  }
  .no-value {
    color: var(--_color-text-muted);
    font-style: italic;
  }
`;

const BLANKS: Readonly<Record<string, string>> = { ' ': '␣', '\u00a0': '␣', '\t': '⇥', '\n': '↵', '\r': '↵' };

/** Nobody sees a line through a blank: where nothing else changed, it gets a sign. */
function visible(text: string): string {
  return text.trim() === '' ? text.replace(/[ \u00a0\t\r\n]/g, (blank) => BLANKS[blank] ?? blank) : text;
}

/** One side of a difference, marked up: screen readers know `<del>` and `<ins>`. */
export function renderDifference(
  parts: readonly DifferencePart[],
  side: 'before' | 'after',
): readonly (TemplateResult | string)[] {
  const left = side === 'before' ? 'added' : 'removed';
  return parts
    .filter(({ kind }) => kind !== left)
    .map(({ kind, text }) => {
      if (kind === 'same') return text;
      return kind === 'removed' ? html`<del>${visible(text)}</del>` : html`<ins>${visible(text)}</ins>`;
    });
}
