import { html, nothing, type TemplateResult } from 'lit';
import type { BackendError, SyncActorType } from '../../../backend/index.js';
import type { FoundDraft } from '../../../core/dialog-life.js';
import { isUnanswered } from '../../../core/uncertain.js';
import { errorWords } from '../../../ui/error-words.js';
import type { QuotesyncConflictResolvedEvent } from '../../../ui/quotesync-conflict-choice.js';
import { renderDraftNotice } from '../../../ui/unsaved-edits.js';
import type { ActorState } from './actor-editor.js';
import type { ContestedPart, MappingConflict } from './mapping-changes.js';
import type { MappingLocalize } from './mapping-terms.js';
import { fieldName, listText, partLabel, partText } from './mapping-words.js';
import type { MappingsState } from './mappings-editor.js';

/** Fields named in a sentence; the others are counted. */
const NAMED = 6;

export interface BannerContext {
  readonly localize: MappingLocalize;
  readonly found: FoundDraft<unknown> | undefined;
  readonly onResolved: (type: SyncActorType, event: QuotesyncConflictResolvedEvent) => void;
  readonly onRetry: () => void;
  readonly onRestore: () => void;
  readonly onForget: () => void;
}

/** The one thing that matters most now, above everything. */
export function renderBanner(state: MappingsState, context: BannerContext): TemplateResult | typeof nothing {
  const contested = [...state.actors.values()].find(({ conflict }) => conflict !== undefined);
  if (contested?.conflict) return renderConflict(contested, contested.conflict, context);
  if (state.saving) return nothing;
  const failed = [...state.actors.values()].filter(({ saveError, dirty }) => saveError && dirty);
  if (failed.length > 0) return html`${grouped(failed).map((group) => renderFailure(group, context))}`;
  if (state.givenUp && state.dirty) return renderGivenUp(context);
  const { found, localize } = context;
  if (!found || state.status !== 'ready') return nothing;
  return renderDraftNotice({
    localize,
    found,
    outdatedText: (when) => localize.term('mappingDraftOutdated', when),
    onRestore: context.onRestore,
    onForget: context.onForget,
  });
}

function renderConflict(actor: ActorState, conflict: MappingConflict, context: BannerContext): TemplateResult {
  const { localize, onResolved } = context;
  const rows = conflict.parts.map((part) => ({
    key: part.key,
    label: partLabel(part, localize),
    mine: textOf(part, actor, context, 'mine'),
    theirs: textOf(part, actor, context, 'theirs'),
  }));
  const names = conflict.taken.slice(0, NAMED).map(fieldName);
  const more = conflict.taken.length - names.length;
  return html`<quotesync-conflict-choice
    .heading=${localize.term('mappingConflictHeading', localize.term('syncActor', actor.type))}
    .text=${localize.term('mappingConflictText')}
    .rows=${rows}
    .taken=${more > 0 ? [...names, localize.term('mappingMore', more)] : names}
    @quotesync-conflict-resolved=${(event: QuotesyncConflictResolvedEvent) => onResolved(actor.type, event)}
  ></quotesync-conflict-choice>`;
}

function textOf(
  part: ContestedPart,
  { edits, active, conflict, facts }: ActorState,
  { localize }: BannerContext,
  whose: 'mine' | 'theirs',
): string {
  if (!part.field) return partText(part, whose === 'mine' ? active : conflict?.theirs.active, facts, localize);
  return partText(part, whose === 'mine' ? edits.fields.get(part.field.key) : part.field, facts, localize);
}

/** Kinds of records that failed for the same reason. */
interface FailureGroup {
  readonly types: readonly SyncActorType[];
  readonly error: BackendError;
  /** They may be stored all the same. */
  readonly unknown: boolean;
}

/** Each reason once: what was refused is not said to be unknown because another one got no answer. */
function grouped(failed: readonly ActorState[]): readonly FailureGroup[] {
  const groups = new Map<string, FailureGroup>();
  for (const { type, saveError: error, status } of failed) {
    if (!error) continue;
    // What could not even be read was not sent.
    const unknown = status === 'ready' && isUnanswered(error);
    const reason = unknown ? '' : `${error.kind}\n${error.userMessage ?? ''}`;
    const group = groups.get(reason);
    groups.set(reason, { error, unknown, types: [...(group?.types ?? []), type] });
  }
  return [...groups.values()];
}

function renderFailure({ types, error, unknown }: FailureGroup, { localize, onRetry }: BannerContext): TemplateResult {
  const actors = listText(
    types.map((type) => localize.term('syncActor', type)),
    localize,
  );
  const texts = unknown
    ? [localize.term('mappingUnknownText')]
    : [error.userMessage ? '' : errorWords(localize, error).text, localize.term('mappingNotSavedText')];
  return html`<quotesync-state-panel
    state="failed"
    compact
    .error=${error}
    .heading=${localize.term(unknown ? 'mappingUnknown' : 'mappingNotSaved', actors)}
    .text=${texts.filter(Boolean).join(' ')}
    @quotesync-retry-requested=${onRetry}
  ></quotesync-state-panel>`;
}

function renderGivenUp({ localize, onRetry }: BannerContext): TemplateResult {
  return html`<quotesync-state-panel
    state="failed"
    compact
    .heading=${localize.term('mappingStillSaving')}
    .text=${localize.term('mappingGivenUp')}
    @quotesync-retry-requested=${onRetry}
  ></quotesync-state-panel>`;
}
