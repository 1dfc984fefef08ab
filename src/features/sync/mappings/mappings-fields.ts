import { html, type TemplateResult } from 'lit';
import type { ActorState } from './actor-editor.js';
import type { QuotesyncMappingActionEvent, QuotesyncMappingEnteredEvent } from './mapping-events.js';
import type { MappingLock } from './mapping-rules.js';
import type { MappingLocalize } from './mapping-terms.js';
import { certainSuggestions, doAccept, doForAll, type ActionTarget } from './mappings-actions.js';
import { BULK_WISHES, renderBulk } from './mappings-bulk.js';
import { renderNoneFound, renderNothing, renderSwitch, renderWaiting } from './mappings-parts.js';
import type { MappingNotice } from './mappings-status.js';
import { renderToolbar } from './mappings-toolbar.js';
import { countsOf, type ActorView, type MappingSearch } from './mappings-view.js';
import type { NO_SUGGESTIONS } from './suggestion-finder.js';

export interface FieldsContext {
  readonly localize: MappingLocalize;
  readonly actor: ActorState;
  readonly view: ActorView;
  readonly suggestions: typeof NO_SUGGESTIONS;
  readonly threshold: number;
  readonly lock: MappingLock | undefined;
  readonly lockText: string | undefined;
  /** The records could not be read. */
  readonly onReload: () => void;
  readonly onSearch: (search: Partial<MappingSearch>) => void;
  readonly onThreshold: (threshold: number) => void;
  /** Other records have problems, or may have. */
  readonly elsewhere: boolean;
  readonly onNextProblem: () => void;
  readonly onShowAll: () => void;
  readonly onDo: (act: (target: ActionTarget) => MappingNotice | undefined) => void;
  readonly onUnselect: () => void;
  readonly onAction: (event: QuotesyncMappingActionEvent) => void;
  readonly onEntered: (event: QuotesyncMappingEnteredEvent) => void;
}

/** One kind of records: whether they are synchronised, and their fields. */
export function renderActor(context: FieldsContext): TemplateResult {
  const { actor, localize, lockText, onDo } = context;
  if (actor.status !== 'ready') return renderWaiting(actor.status, actor.error, context.onReload);
  if (actor.fields.length === 0) {
    return renderNothing(localize.term('mappingNoFields'), localize.term('mappingNoFieldsText'));
  }
  return html`
    ${renderSwitch(actor, localize, lockText, (active) => onDo((target) => void target.actor.setActive(active)))}
    ${renderFields(context)}
  `;
}

/** With what looks for them and what changes many of them. */
function renderFields(context: FieldsContext): TemplateResult {
  const { localize, actor, view, suggestions, threshold, lockText: lock } = context;
  const rows = view.rows(actor);
  const chosen = view.chosen(actor);
  const keys = chosen.map(({ key }) => key);
  return html`
    ${renderToolbar({
      localize,
      search: view.search,
      counts: countsOf(actor),
      found: rows.length,
      suggestions: certainSuggestions(rows, suggestions, 0).length,
      certain: certainSuggestions(rows, suggestions, threshold).length,
      threshold,
      lock,
      onSearch: context.onSearch,
      onThreshold: context.onThreshold,
      onAcceptAll: () => context.onDo((target) => doAccept(target, certainSuggestions(rows, suggestions, threshold))),
      elsewhere: context.elsewhere,
      onNextProblem: context.onNextProblem,
    })}
    ${renderBulk({
      localize,
      actor,
      chosen,
      hidden: view.selected.size - chosen.length,
      lock,
      onWish: (wish) => context.onDo((target) => doForAll(target, keys, BULK_WISHES[wish])),
      onUnselect: context.onUnselect,
    })}
    <div class="rows">
      ${
        rows.length === 0
          ? renderNoneFound(localize, context.onShowAll)
          : html`<quotesync-mapping-rows
              .label=${localize.term('mappingRows', localize.term('syncActor', actor.type))}
              .actor=${actor}
              .rows=${rows}
              .selected=${view.selected}
              .suggestions=${suggestions}
              .lock=${context.lock}
              @quotesync-mapping-action=${context.onAction}
              @quotesync-mapping-entered=${context.onEntered}
            ></quotesync-mapping-rows>`
      }
    </div>
  `;
}
