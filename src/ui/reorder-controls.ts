import { css, html, nothing, type TemplateResult } from 'lit';
import type { ReorderController } from './reorder-controller.js';
import { reorderIcon } from './reorder-icons.js';

/** For hosts that have `controlStyles`. */
export const reorderStyles = css`
  .reorder {
    display: inline-flex;
    align-items: center;
    gap: 2px;
  }
  .reorder-button {
    inline-size: 28px;
    block-size: 28px;
    flex: none;
  }
  .reorder-button--position {
    inline-size: auto;
    min-inline-size: 28px;
    padding-inline: 4px;
    font-size: var(--_font-size-s);
    font-variant-numeric: tabular-nums;
  }
  .reorder-button[aria-disabled='true'] svg {
    opacity: 0.45;
  }
  .reorder-handle {
    display: inline-grid;
    vertical-align: middle;
    place-items: center;
    inline-size: 24px;
    block-size: 28px;
    flex: none;
    color: var(--_color-text-muted);
    cursor: grab;
    /* A finger on it drags the row instead of the page. */
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }
  .reorder-handle:hover {
    color: var(--_color-text);
  }
  .reorder-handle--locked {
    visibility: hidden;
  }
  [data-dragging] {
    opacity: 0.45;
    background: var(--_color-selected);
  }
  [data-drop] {
    position: relative;
  }
  [data-drop]::after {
    content: '' / '';
    position: absolute;
    inset-inline: 0;
    z-index: 3;
    border-block-start: 3px solid var(--_color-accent);
    pointer-events: none;
  }
  [data-drop='before']::after {
    inset-block-start: -1px;
  }
  [data-drop='after']::after {
    inset-block-end: -1px;
  }
  .reorder-popover {
    position: fixed;
    inset: auto;
    inset-block-start: var(--_top);
    inset-inline-start: var(--_start);
    inline-size: min(260px, calc(100vw - 16px));
    margin: 0;
    padding: var(--_space-3);
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
    background: var(--_color-surface-raised);
    color: var(--_color-text);
    box-shadow: var(--_shadow-overlay);
  }
  .reorder-question {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space-1) var(--_space-2);
  }
  .reorder-question > :is(label, p) {
    grid-column: 1 / -1;
  }
`;

/** For pointers only: it is no stop of Tab, because keys and the buttons do the same. */
export function renderReorderHandle(reorder: ReorderController, id: string): TemplateResult {
  const locked = reorder.locked !== undefined;
  return html`<span
    class="reorder-handle ${locked ? 'reorder-handle--locked' : ''}"
    data-reorder="handle"
    aria-hidden="true"
    title=${reorder.localize.term('reorderDrag', reorder.label(id))}
    >${reorderIcon('dots-six-vertical')}</span
  >`;
}

/** The position, which asks for another one. */
function renderReorderPosition(reorder: ReorderController, id: string): TemplateResult {
  const { localize, locked } = reorder;
  const position = reorder.number(reorder.positionOf(id) + 1);
  const name = localize.term('reorderPosition', reorder.label(id), position, reorder.number(reorder.count));
  return html`<button
    type="button"
    class="icon-button reorder-button reorder-button--position"
    data-reorder="position"
    aria-haspopup="dialog"
    aria-label=${name}
    aria-disabled=${locked === undefined ? 'false' : 'true'}
    title=${locked ?? name}
  >
    ${position}
  </button>`;
}

/** One step up and down. At the ends they keep the focus, and say why they do nothing. */
function renderReorderButtons(reorder: ReorderController, id: string): TemplateResult {
  const { localize, count } = reorder;
  const label = reorder.label(id);
  const position = reorder.positionOf(id);
  return html`
    ${renderStep(reorder, 'up', localize.term('reorderUp', label), position === 0 && localize.term('reorderFirst', label))}
    ${renderStep(
      reorder,
      'down',
      localize.term('reorderDown', label),
      position === count - 1 && localize.term('reorderLast', label),
    )}
  `;
}

/** @param limit why there is no further step, in words */
function renderStep(
  { locked }: ReorderController,
  way: 'up' | 'down',
  name: string,
  limit: string | false,
): TemplateResult {
  const reason = locked ?? (limit === false ? undefined : limit);
  return html`<button
    type="button"
    class="icon-button reorder-button"
    data-reorder=${way}
    aria-label=${name}
    aria-keyshortcuts=${way === 'up' ? 'Alt+ArrowUp' : 'Alt+ArrowDown'}
    aria-disabled=${reason === undefined ? 'false' : 'true'}
    title=${reason ?? `${name} (Alt+${way === 'up' ? '↑' : '↓'})`}
  >
    ${reorderIcon(way === 'up' ? 'arrow-up' : 'arrow-down')}
  </button>`;
}

/** Position and buttons, for the end of a row. */
export function renderReorderControls(reorder: ReorderController, id: string): TemplateResult {
  return html`<span class="reorder">${renderReorderPosition(reorder, id)}${renderReorderButtons(reorder, id)}</span>`;
}

/** Once in the host, and within its modal dialog: the live region, and the popover that asks for a position. */
export function renderReorderExtras(reorder: ReorderController): TemplateResult {
  return html`
    <div class="visually-hidden" role="status" data-reorder-extra="status"></div>
    <div
      class="reorder-popover"
      popover
      role="dialog"
      aria-labelledby="reorder-label"
      data-reorder-extra="popover"
      @keydown=${reorder.question.onKeydown}
      @toggle=${reorder.question.onToggle}
    >
      ${reorder.question.asked ? renderQuestion(reorder, reorder.question.asked) : nothing}
    </div>
  `;
}

function renderQuestion(
  reorder: ReorderController,
  { id, invalid }: { readonly id: string; readonly invalid: boolean },
): TemplateResult {
  const { localize, count } = reorder;
  return html`
    <div class="reorder-question">
      <label class="field__label" id="reorder-label" for="reorder-input">
        <bdi>${localize.term('reorderMoveTo', reorder.label(id))}</bdi>
      </label>
      <input
        class="input"
        id="reorder-input"
        data-reorder-extra="input"
        inputmode="numeric"
        autocomplete="off"
        aria-describedby="reorder-hint"
        aria-invalid=${invalid ? 'true' : 'false'}
      />
      <button type="button" class="button" @click=${reorder.question.answer}>${localize.term('reorderMove')}</button>
      <p class=${invalid ? 'field__error' : 'field__hint'} id="reorder-hint" role=${invalid ? 'alert' : nothing}>
        ${localize.term(invalid ? 'reorderPositionInvalid' : 'reorderPositionRange', reorder.number(count))}
      </p>
    </div>
  `;
}
