import { css, html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/icons.js';
import type { UrlTest } from './connector-editor.js';
import { isAppUrl } from './connector-form.js';
import type { ConnectorLocalize } from './connector-terms.js';

/** For hosts that have `controlStyles`. */
export const connectorTestStyles = css`
  .test {
    display: grid;
    gap: var(--_space-2);
    min-inline-size: 0;
  }
  .test > .button {
    justify-self: start;
  }
  .test p,
  .test ul {
    margin: 0;
  }
  .advice {
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
  }
  .outcome {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-1) var(--_space-2);
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid var(--_tone);
    border-radius: var(--_radius-m);
    background: var(--_tone-surface);
    font-size: var(--_font-size-s);
    overflow-wrap: anywhere;
    --_tone: var(--_color-success);
    --_tone-surface: var(--_color-success-surface);
  }
  .outcome--bad {
    --_tone: var(--_color-danger);
    --_tone-surface: var(--_color-danger-surface);
  }
  .outcome--old {
    --_tone: var(--_color-border-strong);
    --_tone-surface: var(--_color-surface-sunken);
  }
  .outcome > svg {
    color: var(--_tone);
    margin-block-start: 1px;
  }
  .outcome > div {
    display: grid;
    gap: var(--_space-1);
    min-inline-size: 0;
  }
  .outcome ul {
    padding-inline-start: 1.2em;
  }
  .outcome bdi {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    /* A box of its own would begin on the side that its text begins on. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .running {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    font-size: var(--_font-size-s);
  }
`;

export interface TestContext {
  readonly localize: ConnectorLocalize;
  readonly test: UrlTest;
  readonly disabled: boolean;
  readonly readonly: boolean;
  readonly onTest: () => void;
  readonly onCancel: () => void;
}

/** The button that tests the address, and what came of it. It advises and never blocks. */
export function renderTest(context: TestContext): TemplateResult {
  const { localize, test, disabled } = context;
  const running = test.status === 'running';
  const passed = test.status === 'answered' && test.ok && test.current;
  const hasAdvice = !context.readonly && !running && !passed;
  return html`
    <div class="test">
      <button
        type="button"
        id="test"
        class="button"
        aria-disabled=${disabled ? 'true' : 'false'}
        aria-describedby=${hasAdvice ? 'test-advice' : nothing}
        @click=${disabled ? nothing : running ? context.onCancel : context.onTest}
      >
        ${icon(running ? 'x' : 'plug')} ${localize.term(running ? 'syncUrlTestCancel' : 'syncUrlTest')}
      </button>
      ${hasAdvice ? html`<p class="advice" id="test-advice">${localize.term('syncUrlTestAdvice')}</p>` : nothing}
      <div role="status">${renderOutcome(localize, test)}</div>
    </div>
  `;
}

function renderOutcome(localize: ConnectorLocalize, test: UrlTest): TemplateResult | typeof nothing {
  if (test.status === 'running') {
    return html`<p class="running"><span class="spinner"></span>${localize.term('syncUrlTestRunning')}</p>`;
  }
  // A test that could not be made is told by a panel with "Try again".
  if (test.status !== 'answered') return nothing;
  const look = test.current ? (test.ok ? '' : 'outcome--bad') : 'outcome--old';
  return html`
    <div class="outcome ${look}">
      ${icon(test.ok ? 'check-circle' : 'warning-circle')}
      <div>
        <strong>${localize.term(test.ok ? 'syncUrlTestAnswers' : 'syncUrlTestSilent')}</strong>
        <bdi dir="ltr">${test.url}</bdi>
        ${test.current ? nothing : html`<p>${localize.term('syncUrlTestOutdated')}</p>`}
        ${test.ok || !test.current ? nothing : renderChecks(localize, test.url)}
      </div>
    </div>
  `;
}

/** The wire answers yes or no: without a reason, what can be looked at is all that can be said. */
function renderChecks(localize: ConnectorLocalize, url: string): TemplateResult {
  const checks = isAppUrl(url)
    ? (['syncUrlTestCheckClientId', 'syncUrlTestCheckApproved', 'syncUrlTestCheckSupplier'] as const)
    : ([
        'syncUrlTestCheckSpelling',
        'syncUrlTestCheckRunning',
        'syncUrlTestCheckReach',
        'syncUrlTestCheckSupplier',
      ] as const);
  return html`
    <p>${localize.term('syncUrlTestChecks')}</p>
    <ul>
      ${checks.map((check) => html`<li>${localize.term(check)}</li>`)}
    </ul>
  `;
}
