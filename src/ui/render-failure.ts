import { ContextEvent } from '@lit/context';
import { noChange, nothing, render } from 'lit';
import { surroundingsContext } from '../core/contexts.js';
import { define } from '../core/custom-element.js';
import { drawingError, QuotesyncRenderErrorEvent } from '../core/render-error-event.js';
import type { FailedCall, HostSurroundings } from '../core/host-surroundings.js';
import type { QuotesyncElement } from './element.js';
import { HostElement } from './host-element.js';
import { QuotesyncDialog, QuotesyncDialogClosingEvent } from './quotesync-dialog.js';
import { QuotesyncRenderError, type RenderErrorLook } from './quotesync-render-error.js';

/** How often in a row an element is tried again by itself, with what has changed; then only the user does it. */
const PATIENCE = 10;

/** Too small for words, or at home where there is no room for them. */
const SMALL: ReadonlySet<string> = new Set(
  [
    ...['choice-popup', 'column-chooser', 'combo-box', 'product-image', 'secret-input', 'state-panel', 'status'],
    ...['support-button', 'sync-active', 'sync-interval', 'tab-list', 'test-result', 'toast'],
  ].map((name) => `quotesync-${name}`),
);

interface Failure {
  readonly panel: QuotesyncRenderError;
  /** In a row. */
  times: number;
  /** Of the last one that was told. */
  message: string | undefined;
  /** The user has asked for another try. */
  retried: boolean;
  /** The dialog that the element showed before it failed. */
  dialog: Element | undefined;
}

/** Elements that cannot be drawn at the moment. */
const failures = new WeakMap<QuotesyncElement, Failure>();

/**
 * Puts a panel or a small sign in the place of an element that threw while it was being drawn.
 *
 * @param resume lets the next update of the element be a new attempt
 * @returns to be called as soon as an attempt has succeeded
 */
export function showFailure(host: QuotesyncElement, thrown: unknown, resume: () => void): () => undefined {
  define(QuotesyncRenderError);
  const failure = failures.get(host) ?? begin(host, resume);
  failures.set(host, failure);
  failure.times += 1;
  failure.dialog ??= host.renderRoot.querySelector('quotesync-dialog') ?? undefined;
  dropContent(host);
  tell(host, failure, thrown);
  const { panel } = failure;
  // A sign for a sign that fails would have no end.
  if (!(host instanceof QuotesyncRenderError) && isWanted(host)) place(host, panel);
  else panel.remove();
  if (failure.times < PATIENCE) resume();
  return () => void end(host, failure);
}

function begin(host: QuotesyncElement, resume: () => void): Failure {
  const panel = new QuotesyncRenderError();
  const failure: Failure = { panel, times: 0, message: undefined, retried: false, dialog: undefined };
  panel.look = lookOf(host);
  panel.retry = () => {
    Object.assign(failure, { times: 0, message: undefined, retried: true });
    resume();
    host.requestUpdate();
  };
  panel.leave = () => leave(host, failure);
  return failure;
}

function end(host: QuotesyncElement, { panel }: Failure): void {
  failures.delete(host);
  const hadFocus = panel.matches(':focus-within');
  panel.remove();
  if (isDetached(host)) host.hidden = false;
  if (hadFocus) void host.updateComplete.then(() => focusInside(host.renderRoot));
}

/**
 * Lit's own bookkeeping stops where the error was thrown. What is there goes, directives of half-made templates are told
 * so, and the next attempt starts on empty ground: Lit keeps its root at the node that it renders before.
 */
function dropContent({ renderRoot, renderOptions }: QuotesyncElement): void {
  const before = renderOptions.renderBefore;
  try {
    const part = render(noChange, renderRoot, renderOptions);
    part.setConnected(false);
    render(nothing, renderRoot, renderOptions);
    part.parentNode.removeChild(part.startNode ?? renderRoot);
  } catch {
    renderRoot.replaceChildren();
  }
  if (before instanceof Comment) before.remove();
  renderOptions.renderBefore = renderRoot.appendChild(new Comment());
}

/** Once for each failure: attempts that the element makes by itself, and that fail alike, are the same one. */
function tell(host: QuotesyncElement, failure: Failure, thrown: unknown): void {
  const error = drawingError(thrown);
  const { message } = error;
  failure.panel.error = error;
  const { retried } = failure;
  failure.retried = false;
  if (message === failure.message) return;
  failure.message = message;
  console.error(`quotesync: <${host.localName}> could not be drawn.`, thrown);
  host.dispatchEvent(new QuotesyncRenderErrorEvent(host.localName, message));
  const rest = { id: undefined, correlationId: undefined, times: 1 };
  remember(host, failure.panel, {
    at: new Date(),
    slice: host.localName,
    method: 'render',
    kind: 'render',
    message,
    ...rest,
  });
  // With the same data it will fail for ever; perhaps there are better ones by now.
  if (retried) hostElementOf(host)?.refresh();
}

/** Among what support is told. @param sign in whose name is asked: an element is not answered by itself */
function remember(host: Element, sign: Element, failure: FailedCall): void {
  const tell = (surroundings: HostSurroundings | undefined): void => surroundings?.remember(failure);
  host.dispatchEvent(new ContextEvent(surroundingsContext, sign, tell));
}

/** The innermost element around it that a host puts on a page, or it itself. */
function hostElementOf(part: Node): HostElement | undefined {
  let node: Node | null = part;
  while (node && !(node instanceof HostElement)) node = node instanceof ShadowRoot ? node.host : node.parentNode;
  return node ?? undefined;
}

const isDialog = ({ localName }: Element): boolean => localName.endsWith('-dialog');

function lookOf(host: QuotesyncElement): RenderErrorLook {
  if (isDialog(host)) return 'dialog';
  const inline = getComputedStyle(host).display.startsWith('inline');
  return inline || SMALL.has(host.localName) ? 'sign' : 'panel';
}

/** A dialog that nobody has opened has no place on the page. */
const isWanted = (host: QuotesyncElement): boolean => !isDialog(host) || !('open' in host) || host.open === true;

/** Its content lies in a closed root, out of our reach. */
const isDetached = ({ isConnected, renderRoot }: QuotesyncElement): boolean => isConnected && !renderRoot.isConnected;

function place(host: QuotesyncElement, panel: Element): void {
  if (panel.isConnected) return;
  if (!isDetached(host)) return void host.renderRoot.append(panel);
  host.hidden = true;
  host.after(panel);
}

/** The way out of a dialog that cannot be drawn. What was entered stays where drafts are kept. */
function leave(host: QuotesyncElement, { dialog }: Failure): void {
  if (host instanceof QuotesyncDialog) {
    // Whoever opened it may ask first.
    if (host.dispatchEvent(new QuotesyncDialogClosingEvent('close-button'))) host.close();
  } else if (dialog) {
    // To the element it is as if its dialog had been left: it gives its own answer.
    dialog.dispatchEvent(new Event('quotesync-dialog-closed'));
  } else if (isQuestion(host)) host.dismiss();
  else host.dispatchEvent(new Event('quotesync-dialog-closed'));
}

/** What is left without an answer, and says so in its own way. */
const isQuestion = (host: QuotesyncElement): host is QuotesyncElement & { dismiss(): void } => 'dismiss' in host;

const FOCUSABLE = 'button, input, select, textarea, a[href], [tabindex="0"]';

function focusInside(root: HTMLElement | DocumentFragment): void {
  const first = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].find((element) => element.checkVisibility());
  first?.focus();
}
