import { html, type LitElement, type TemplateResult } from 'lit';

/** What is said at the bottom of a tab after something was done. `Undone` is what "Undo" brings back. */
export interface Notice<Undone = never> {
  readonly message: string;
  readonly tone: 'neutral' | 'success' | 'danger';
  readonly undo?: Undone;
  /** In place of "Undo". */
  readonly more?: { readonly label: string; readonly run: () => void };
}

export interface NoticeContext {
  readonly undoLabel: string;
  readonly onUndo: () => void;
  readonly onDismissed: () => void;
  /** More follows below. */
  readonly floating?: boolean;
}

/** The toast is there before something is said: a live region that comes with its text is not announced. */
export function renderNotice(
  notice: Notice<unknown> | undefined,
  { undoLabel, onUndo, onDismissed, floating = false }: NoticeContext,
): TemplateResult {
  return html`
    <quotesync-toast
      ?open=${notice !== undefined}
      ?floating=${floating}
      .message=${notice?.message ?? ''}
      .tone=${notice?.tone ?? 'neutral'}
      .actionLabel=${notice?.more?.label ?? (notice?.undo === undefined ? '' : undoLabel)}
      @quotesync-toast-action=${notice?.more?.run ?? onUndo}
      @quotesync-toast-dismissed=${onDismissed}
    ></quotesync-toast>
  `;
}

/** Whether the button that had the focus went with the message. Nobody's focus is taken who has gone on meanwhile. */
export async function isFocusLost(host: LitElement): Promise<boolean> {
  await host.updateComplete;
  await host.renderRoot.querySelector('quotesync-toast')?.updateComplete;
  return document.activeElement === document.body;
}
