import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { BackendError, SyncActorType } from '../../../backend/index.js';
import type { TabItem } from '../../../ui/quotesync-tab-list.js';
import type { ConfigurationPlace } from '../model/configuration-place.js';
import type { ActorState } from './actor-editor.js';
import type { MappingLocalize } from './mapping-terms.js';
import type { MappingsState } from './mappings-editor.js';

export function renderWaiting(status: 'loading' | 'failed', error?: BackendError, retry?: () => void): TemplateResult {
  return html`<quotesync-state-panel
    class="waiting"
    state=${status}
    rows="10"
    .error=${error}
    @quotesync-retry-requested=${retry}
  ></quotesync-state-panel>`;
}

export function renderNothing(heading: string, text: string, actions: unknown = nothing): TemplateResult {
  return html`<quotesync-state-panel class="none" state="empty" .heading=${heading} .text=${text}
    >${actions}</quotesync-state-panel
  >`;
}

export function renderNoneFound(localize: MappingLocalize, onShowAll: () => void): TemplateResult {
  return renderNothing(
    localize.term('mappingNoneFound'),
    localize.term('mappingNoneFoundText'),
    html`<button slot="actions" type="button" class="button" @click=${onShowAll}>
      ${localize.term('mappingShowAll')}
    </button>`,
  );
}

/** "Sync ERP "Customer" to SuperOffice "Company"" */
export function renderSwitch(
  { type, active, base }: ActorState,
  localize: MappingLocalize,
  lock: string | undefined,
  onChange: (active: boolean) => void,
): TemplateResult {
  const words = [localize.term('syncActor', type), localize.term('crmActor', base.crmType)] as const;
  return html`
    <div class="switch">
      <label class="checkbox"
        ><input
          type="checkbox"
          id="active"
          .checked=${live(active)}
          aria-disabled=${lock ? 'true' : nothing}
          aria-describedby=${lock ? 'locked' : nothing}
          data-hint=${lock ?? nothing}
          @click=${(event: Event) => lock && event.preventDefault()}
          @change=${({ target }: Event) => target instanceof HTMLInputElement && onChange(target.checked)}
        /><bdi>${localize.term('mappingSyncActor', ...words)}</bdi></label
      >
      ${active ? nothing : html`<p class="off">${localize.term('mappingActorOff')}</p>`}
      <span id="locked" hidden>${lock}</span>
    </div>
  `;
}

/** A mark tells which kinds of records have something that is not stored. */
export function tabsOf({ types, actors }: MappingsState, localize: MappingLocalize): readonly TabItem[] {
  return types.map((type) => {
    const actor = actors.get(type);
    const label = localize.term('syncActor', type);
    if (actor?.conflict || (actor?.saveError && actor.dirty)) {
      return { id: type, label, mark: localize.term('mappingNotSavedMark'), tone: 'problem' };
    }
    return { id: type, label, mark: actor?.dirty ? localize.term('mappingUnsaved') : undefined };
  });
}

/** The same list as long as nothing in it is another: not every edit draws the tabs anew. */
export function steadyTabs(): (tabs: readonly TabItem[]) => readonly TabItem[] {
  let last: readonly TabItem[] = [];
  return (tabs) => {
    if (JSON.stringify(tabs) !== JSON.stringify(last)) last = tabs;
    return last;
  };
}

export function placeIn(place: ConfigurationPlace | undefined): {
  readonly actorType?: SyncActorType | undefined;
  readonly fieldKey?: string | undefined;
} {
  return place && place.kind !== 'configuration' ? place : {};
}
