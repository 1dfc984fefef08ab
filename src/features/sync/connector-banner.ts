import { html, nothing, type TemplateResult } from 'lit';
import type { FoundDraft } from '../../core/dialog-life.js';
import { errorWords } from '../../ui/error-words.js';
import type { QuotesyncConflictResolvedEvent } from '../../ui/quotesync-conflict-choice.js';
import { renderDraftNotice } from '../../ui/unsaved-edits.js';
import type { ConnectorDraft } from './connector-draft.js';
import type { ConnectorEditor, ConnectorEditorState } from './connector-editor.js';
import { formOf, partText, type FormPart } from './connector-form.js';
import type { ConnectorLocalize } from './connector-terms.js';

export interface BannerContext {
  readonly localize: ConnectorLocalize;
  readonly editor: ConnectorEditor;
  readonly found: FoundDraft<ConnectorDraft> | undefined;
  readonly readonly: boolean;
  readonly canRestore: boolean;
  readonly onResolved: (event: QuotesyncConflictResolvedEvent) => void;
  readonly onRetry: () => void;
  readonly onRestore: () => void;
  readonly onForget: () => void;
}

/** What stands above the fields: the one thing that matters most now. */
export function renderBanner(state: ConnectorEditorState, context: BannerContext): TemplateResult | typeof nothing {
  const { localize, found } = context;
  if (state.conflict) return renderConflict(state, context);
  if (state.saveError) return renderSaveError(state, context);
  if (!found) return nothing;
  return renderDraftNotice({
    localize,
    found,
    outdatedText: (when) => localize.term('syncConnectorDraftOutdated', when),
    onRestore: context.onRestore,
    onForget: context.onForget,
  });
}

function renderSaveError(
  state: ConnectorEditorState,
  { localize, onRetry }: BannerContext,
): TemplateResult | typeof nothing {
  const { saveError } = state;
  if (!saveError) return nothing;
  const { text } = errorWords(localize, saveError);
  // Pressed again, OK would make a second one of something new.
  const doubt = state.mayBeSaved && state.form.id === 0;
  const next = localize.term(doubt ? 'saveUnknownText' : 'saveAgain');
  return html`<quotesync-state-panel
    state="failed"
    compact
    .error=${saveError}
    .heading=${localize.term(doubt ? 'saveUnknown' : 'syncConnectorNotSaved')}
    .text=${`${saveError.userMessage ? '' : text} ${next}`.trim()}
    @quotesync-retry-requested=${onRetry}
  ></quotesync-state-panel>`;
}

function renderConflict(state: ConnectorEditorState, context: BannerContext): TemplateResult {
  const { localize, editor } = context;
  const theirs = state.conflict?.theirs;
  const about = theirs ? (theirs.deleted ? 'Deleted' : 'Conflict') : 'Gone';
  if (context.readonly) {
    return html`<div class="notice" role="status"><p>${localize.term(`syncConnector${about}Heading`)}</p></div>`;
  }
  const label = (part: FormPart): string => localize.term(part === 'name' ? 'syncConnectorName' : 'syncConnectorUrl');
  const rows = theirs
    ? editor.contested.map((part) => ({
        key: part,
        label: label(part),
        mine: partText(state.form, part, localize.language),
        theirs: partText(formOf(theirs), part, localize.language),
      }))
    : [];
  // What nobody can bring back is as good as gone.
  const remedy = about === 'Deleted' && !context.canRestore ? 'Gone' : about;
  const next = { Deleted: 'syncConnectorRestoreAndKeep', Gone: 'syncConnectorSaveAsNew', Conflict: undefined } as const;
  const continueTerm = next[remedy];
  return html`<quotesync-conflict-choice
    ?gone=${about !== 'Conflict'}
    .heading=${localize.term(`syncConnector${about}Heading`)}
    .text=${localize.term(`syncConnector${remedy}Text`)}
    .continueLabel=${continueTerm ? localize.term(continueTerm) : ''}
    .rows=${rows}
    .taken=${editor.taken.map(label)}
    @quotesync-conflict-resolved=${context.onResolved}
  ></quotesync-conflict-choice>`;
}
