import { html, nothing, type TemplateResult } from 'lit';
import type { EditorState } from './connection-state.js';
import { problemText } from './connection-problems.js';
import type { DialogLocalize } from './dialog-terms.js';

export interface OutcomeContext {
  readonly localize: DialogLocalize;
  readonly readonly: boolean;
  readonly onTest: () => void;
  /** What OK waits for beside what is missing in the form. */
  readonly missing: string | undefined;
  /** What to look at when the connector refuses without a word. */
  readonly advice: () => TemplateResult | typeof nothing;
}

/** What stays in view below the fields: how the test went, and what OK waits for. */
export function renderOutcome(state: EditorState, context: OutcomeContext): TemplateResult {
  const { localize, readonly, missing } = context;
  return html`
    <div slot="status" class="outcome" role="status">
      ${renderTest(state, context)}
      ${readonly ? nothing : html`<p class="missing" id="missing">${missing ?? missingText(state, localize)}</p>`}
    </div>
  `;
}

function renderTest(
  { test }: EditorState,
  { localize, onTest, advice }: OutcomeContext,
): TemplateResult | typeof nothing {
  switch (test.status) {
    case 'none':
      return nothing;
    case 'running':
      return html`<p class="missing">${localize.term('testRunning')}</p>`;
    case 'answered':
      return html`<quotesync-test-result
          .heading=${localize.term(test.response.ok ? 'testOk' : 'testFailed')}
          .response=${test.response}
          .note=${test.current ? '' : localize.term('testOutdated')}
        ></quotesync-test-result>
        ${test.response.ok || test.response.explanation ? nothing : advice()}`;
    case 'failed':
      return html`<quotesync-state-panel
        state="failed"
        compact
        .error=${test.error}
        .heading=${localize.term('testNotMade')}
        @quotesync-retry-requested=${onTest}
      ></quotesync-state-panel>`;
  }
}

function missingText(state: EditorState, localize: DialogLocalize): string {
  if (state.saving || state.status !== 'ready' || state.conflict) return '';
  const { test } = state;
  // Below a refusal that does not matter for what is saved, that would sound like mockery.
  if (state.canSave) return test.status === 'answered' && !test.response.ok ? '' : localize.term('readyToSave');
  const parts = state.problems.map((problem) => problemText(localize, problem));
  if (!state.tested) parts.push(localize.term('missingTest'));
  const list = new Intl.ListFormat(localize.language, { type: 'conjunction' }).format(parts);
  return `${localize.term('beforeSaving')} ${list}.`;
}
