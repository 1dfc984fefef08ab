import { html, nothing, type TemplateResult } from 'lit';
import type { FileRun } from './file-run.js';
import type { FileSession } from './file-session.js';
import type { FileLocalize } from './file-terms.js';

export interface FooterContext {
  readonly localize: FileLocalize;
  readonly session: FileSession;
  readonly readonly: boolean;
  readonly onBack: () => void;
  readonly onCancel: () => void;
  readonly onApply: () => void;
  readonly onNextUndecided: () => void;
}

/** What stays in view: what OK would do, or waits for; how far it is; how it ended. */
export function renderState({ localize, session, ...context }: FooterContext): TemplateResult | typeof nothing {
  const { step, run, status, comparison, taken, undecided } = session;
  if (step === 'apply') {
    const text = status === 'loading' ? localize.term('configFileReading') : runText(run, localize);
    return html`<p><bdi>${text}</bdi></p>`;
  }
  if (step === 'start' || !comparison || run.running) return nothing;
  if (context.readonly) return html`<p>${localize.term('configFileReadonly')}</p>`;
  if (comparison.differences.length === 0) return nothing;
  if (undecided.length === 0) return html`<p><bdi>${localize.term('configFileChosen', taken.length)}</bdi></p>`;
  return html`<p>
    <bdi>${localize.term('configFileUndecided', undecided.length)}</bdi>
    <button type="button" class="link-button" @click=${context.onNextUndecided}>
      ${localize.term('configFileNextUndecided')}
    </button>
  </p>`;
}

function runText({ running, stopping, parts, rest }: FileRun, localize: FileLocalize): string {
  if (running) return localize.term(stopping ? 'configFileStopping' : 'configFileApplying');
  if (parts.some(({ status }) => status === 'failed')) {
    return `${localize.term('configFilePartly')}. ${localize.term('configFilePartlyText')}`;
  }
  const isWhole = parts.every((part) => part.status !== 'stored' || part.leftovers.length === 0);
  if (rest.length > 0) return `${localize.term('configFileStopped')}.`;
  return `${localize.term(isWhole ? 'configFileDone' : 'configFilePartly')}.`;
}

export function renderFooter(context: FooterContext): TemplateResult {
  const { localize, session, onCancel, onBack } = context;
  const { step, run, comparison } = session;
  const isEnd = step === 'apply' || comparison?.differences.length === 0 || step === 'start' || context.readonly;
  const back = step === 'compare' ? 'configFileBack' : 'configFileBackToCompare';
  return html`
    ${
      step === 'start' || run.running
        ? nothing
        : html`<button slot="footer-start" class="button" @click=${onBack}>${localize.term(back)}</button>`
    }
    <button slot="footer" class="button" @click=${onCancel}>
      ${localize.term(run.running ? 'configFileStop' : isEnd ? 'close' : 'cancel')}
    </button>
    ${renderForward(context)}
  `;
}

function renderForward({ localize, session, onApply, ...context }: FooterContext): TemplateResult | typeof nothing {
  const { step, run, comparison, taken, undecided, status } = session;
  if (context.readonly || step === 'start' || run.running) return nothing;
  if (step === 'apply') {
    if (run.rest.length === 0) return nothing;
    return html`<button
      slot="footer"
      class="button button--primary"
      aria-disabled=${status === 'loading' ? 'true' : 'false'}
      @click=${() => void session.retry()}
    >
      ${localize.term('configFileRetryAll')}
    </button>`;
  }
  if (!comparison || comparison.differences.length === 0) return nothing;
  const blocked = taken.length === 0 || undecided.length > 0 || status !== 'ready';
  return html`<button
    slot="footer"
    id="apply"
    class="button button--primary"
    aria-disabled=${blocked ? 'true' : 'false'}
    aria-describedby="state"
    @click=${onApply}
  >
    ${localize.term('configFileApply')}
  </button>`;
}
