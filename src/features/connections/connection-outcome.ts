import { html, nothing, type TemplateResult } from 'lit';
import type { EditorState } from './connection-editor.js';
import { problemText } from './connection-problems.js';
import type { DialogLocalize } from './dialog-terms.js';

/** What stays in view below the fields: how the test went, and what OK waits for. */
export function renderOutcome(
  state: EditorState,
  localize: DialogLocalize,
  readonly: boolean,
  onTest: () => void,
): TemplateResult {
  return html`
    <div slot="status" class="outcome" role="status">
      ${renderTest(state, localize, onTest)}
      ${readonly ? nothing : html`<p class="missing" id="missing">${missingText(state, localize)}</p>`}
    </div>
  `;
}

function renderTest(
  { test }: EditorState,
  localize: DialogLocalize,
  onTest: () => void,
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
      ></quotesync-test-result>`;
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
  if (state.canSave) return localize.term('readyToSave');
  const parts = state.problems.map((problem) => problemText(localize, problem));
  if (!state.tested) parts.push(localize.term('missingTest'));
  const list = new Intl.ListFormat(localize.language, { type: 'conjunction' }).format(parts);
  return `${localize.term('beforeSaving')} ${list}.`;
}
