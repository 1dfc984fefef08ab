import { html, nothing, type TemplateResult } from 'lit';
import { partKey, type FieldsConfiguration, type FieldsPart } from '../../backend/index.js';
import type { FoundDraft } from '../../core/dialog-life.js';
import { errorWords } from '../../ui/error-words.js';
import { icon } from '../../ui/icons.js';
import type { QuotesyncConflictResolvedEvent } from '../../ui/quotesync-conflict-choice.js';
import { renderDraftNotice } from '../../ui/unsaved-edits.js';
import type { FieldLocalize } from './field-dialog-terms.js';
import { TEXT_KINDS } from './field-languages.js';
import type { FieldsEditorState } from './fields-editor.js';

/** Parts named in a sentence; the others are counted. */
const NAMED = 6;

export interface FieldBannerContext {
  readonly localize: FieldLocalize;
  readonly readonly: boolean;
  readonly found: FoundDraft<unknown> | undefined;
  readonly labelOf: (part: FieldsPart) => string;
  /** What a part is in a configuration, in words. */
  readonly textOf: (part: FieldsPart, configuration: FieldsConfiguration) => string;
  readonly onResolved: (event: QuotesyncConflictResolvedEvent) => void;
  readonly onRetry: () => void;
  readonly onRestore: () => void;
  readonly onForget: () => void;
  readonly onSwitchOn: () => void;
}

/** What stands above everything: what went wrong, and what texts of one's own are worth here. */
export function renderFieldBanner(state: FieldsEditorState, context: FieldBannerContext): TemplateResult {
  // Without a blank between them: a banner that is empty takes no room.
  return html`${renderOutcome(state, context)}${state.status === 'ready' ? renderTexts(state, context) : nothing}`;
}

/** The one thing that matters most now. */
function renderOutcome(state: FieldsEditorState, context: FieldBannerContext): TemplateResult | typeof nothing {
  if (state.conflict) return renderConflict(state, context);
  if (state.report) return renderReport(state, context);
  if (state.saveError) return renderError(state, context);
  const { found, localize } = context;
  if (!found || state.status !== 'ready') return nothing;
  return renderDraftNotice({
    localize,
    found,
    outdatedText: (when) => localize.term('fieldsDraftOutdated', when),
    onRestore: context.onRestore,
    onForget: context.onForget,
  });
}

function renderConflict(
  { conflict, configuration }: FieldsEditorState,
  { localize, labelOf, textOf, onResolved }: FieldBannerContext,
): TemplateResult | typeof nothing {
  if (!conflict) return nothing;
  const rows = conflict.parts.map((part) => ({
    key: partKey(part),
    label: labelOf(part),
    mine: textOf(part, configuration),
    theirs: textOf(part, conflict.theirs),
  }));
  return html`<quotesync-conflict-choice
    .heading=${localize.term('fieldsConflictHeading')}
    .text=${localize.term('fieldsConflictText')}
    .rows=${rows}
    .taken=${some(localize, conflict.taken, labelOf)}
    @quotesync-conflict-resolved=${onResolved}
  ></quotesync-conflict-choice>`;
}

/** Another administrator may have changed hundreds: a sentence names a few. */
function some(
  localize: FieldLocalize,
  parts: readonly FieldsPart[],
  labelOf: FieldBannerContext['labelOf'],
): readonly string[] {
  const names = parts.slice(0, NAMED).map(labelOf);
  const more = parts.length - names.length;
  return more > 0 ? [...names, localize.term('moreParts', more)] : names;
}

/** A save that broke off: what is stored, what is not, and why. */
function renderReport(
  { report, saveError, saving, outcomeUnknown }: FieldsEditorState,
  { localize, labelOf, onRetry }: FieldBannerContext,
): TemplateResult | typeof nothing {
  if (!report || saving) return nothing;
  const { saved, failed, notTried } = report;
  const reason = saveError && errorWords(localize, saveError).text;
  const nothingSaved = outcomeUnknown ? 'fieldsOutcomeUnknown' : 'fieldsNotSaved';
  return html`
    <quotesync-state-panel
      state="failed"
      compact
      .error=${saveError}
      .heading=${localize.term(saved.length > 0 ? 'fieldsPartlySaved' : nothingSaved)}
      .text=${[reason, localize.term('fieldsSaveRest')].filter(Boolean).join(' ')}
      @quotesync-retry-requested=${onRetry}
    ></quotesync-state-panel>
    <dl class="report">
      ${renderParts(localize, 'partsSaved', saved, labelOf)}
      ${renderParts(localize, outcomeUnknown ? 'partsUnknown' : 'partsFailed', failed, labelOf)}
      ${renderParts(localize, 'partsNotTried', notTried, labelOf)}
    </dl>
  `;
}

function renderParts(
  localize: FieldLocalize,
  heading: 'partsSaved' | 'partsFailed' | 'partsUnknown' | 'partsNotTried',
  parts: readonly FieldsPart[],
  labelOf: FieldBannerContext['labelOf'],
): TemplateResult | typeof nothing {
  if (parts.length === 0) return nothing;
  const more = parts.length - NAMED;
  const names = parts.slice(0, NAMED).map(labelOf);
  const all = more > 0 ? [...names, localize.term('andMoreParts', more)] : names;
  return html`
    <div>
      <dt>${localize.term(heading)}</dt>
      <dd>${all.map((name, index) => html`${index > 0 ? '; ' : ''}<bdi>${name}</bdi>`)}</dd>
    </div>
  `;
}

function renderError(
  { saveError: error, outcomeUnknown, saving }: FieldsEditorState,
  { localize, onRetry }: FieldBannerContext,
): TemplateResult | typeof nothing {
  if (!error || saving) return nothing;
  const { text } = errorWords(localize, error);
  const sentences = outcomeUnknown
    ? [localize.term('fieldsOutcomeUnknownText')]
    : [text, localize.term('fieldsSaveAgain')];
  return html`<quotesync-state-panel
    state="failed"
    compact
    .error=${error}
    .heading=${localize.term(outcomeUnknown ? 'fieldsOutcomeUnknown' : 'fieldsNotSaved')}
    .text=${sentences.join(' ')}
    @quotesync-retry-requested=${onRetry}
  ></quotesync-state-panel>`;
}

/** Texts that nobody reads, or that this user cannot write. */
function renderTexts(state: FieldsEditorState, context: FieldBannerContext): TemplateResult | typeof nothing {
  const { localize, readonly } = context;
  const { configuration, activating, activateError } = state;
  if (configuration.texts === 'unavailable') {
    return html`<div class="notice">
      <p><strong>${localize.term('textsUnavailableHeading')}.</strong> ${localize.term('textsUnavailableText')}</p>
    </div>`;
  }
  if (activateError) {
    return html`<quotesync-state-panel
      state="failed"
      compact
      .error=${activateError}
      .heading=${localize.term('activateTextsFailed')}
      @quotesync-retry-requested=${context.onSwitchOn}
    ></quotesync-state-panel>`;
  }
  if (configuration.texts === 'active') return nothing;
  return html`
    <div class="notice notice--warning">
      ${icon('warning')}
      <p>
        <strong>${localize.term('textsInactiveHeading')}.</strong>
        ${localize.term('textsInactiveText', ownTexts(configuration))}
      </p>
      ${
        readonly
          ? nothing
          : html`<button
              type="button"
              class="button"
              id="switch-on"
              aria-disabled=${activating ? 'true' : 'false'}
              @click=${() => !activating && context.onSwitchOn()}
            >
              ${localize.term(activating ? 'switchingOn' : 'switchOn')}
            </button>`
      }
    </div>
  `;
}

function ownTexts({ fields }: FieldsConfiguration): number {
  const counts = fields.flatMap((field) => TEXT_KINDS.map((kind) => Object.keys(field[kind].own).length));
  return counts.reduce((sum, count) => sum + count, 0);
}
