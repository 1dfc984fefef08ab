import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SyncActorType } from '../../../backend/index.js';
import { customElement, type ElementClass } from '../../../core/custom-element.js';
import { DialogLife } from '../../../core/dialog-life.js';
import { Localize } from '../../../core/localize.js';
import { NextFocus } from '../../../core/next-focus.js';
import { baseStyles } from '../../../ui/base-styles.js';
import { controlStyles } from '../../../ui/control-styles.js';
import { Hint, hintStyles } from '../../../ui/hint.js';
import { HostElement, hostStyles } from '../../../ui/host-element.js';
import { QuotesyncConfirmDialog } from '../../../ui/quotesync-confirm-dialog.js';
import { QuotesyncConflictChoice } from '../../../ui/quotesync-conflict-choice.js';
import { QuotesyncStatePanel } from '../../../ui/quotesync-state-panel.js';
import { QuotesyncTabList, type QuotesyncTabSelectedEvent } from '../../../ui/quotesync-tab-list.js';
import { noticeStyles, renderUnsavedQuestion } from '../../../ui/unsaved-edits.js';
import { QuotesyncSyncConfiguredEvent } from '../configured-event.js';
import type { ConfigurationPlace } from '../model/configuration-place.js';
import type { ActorState } from './actor-editor.js';
import {
  QuotesyncMappingsChangedEvent,
  QuotesyncMappingsLeftEvent,
  type QuotesyncMappingActionEvent,
} from './mapping-events.js';
import type { MappingLock } from './mapping-rules.js';
import { mappingTerms } from './mapping-terms.js';
import { doAction, type ActionTarget } from './mappings-actions.js';
import { renderBanner } from './mappings-banner.js';
import { draftKeyOf, draftOf, type MappingsDraft } from './mappings-draft.js';
import { MappingsEditor, type MappingsState } from './mappings-editor.js';
import { renderActor } from './mappings-fields.js';
import { MappingsPlace, type RowTarget } from './mappings-place.js';
import { placeIn, renderNothing, renderWaiting, steadyTabs, tabsOf } from './mappings-parts.js';
import { changesText, renderStatus, type MappingNotice } from './mappings-status.js';
import { mappingsStyles } from './mappings-styles.js';
import { THRESHOLDS } from './mappings-toolbar.js';
import { NO_MAPPING_SEARCH } from './mappings-view.js';
import { QuotesyncMappingRows } from './quotesync-mapping-rows.js';
import { NO_SUGGESTIONS, SuggestionFinder } from './suggestion-finder.js';

/** Where the keyboard goes as soon as it is there. */
type Target = 'tabs' | RowTarget;

/**
 * @summary Which fields of an ERP system are which fields of SuperOffice, and in which direction they are synchronised:
 * a tab for each kind of records; what is edited in all of them is saved together.
 *
 * Works in the dialog of `<quotesync-sync>`, inside `<quotesync-provider>` with a `connection-id`, and alone.
 *
 * @fires {QuotesyncSyncConfiguredEvent} quotesync-sync-configured - Something was stored, perhaps not all
 * @fires {QuotesyncMappingsChangedEvent} quotesync-mappings-changed - `dirty`, `saving` or `canSave` is another one
 * @fires {QuotesyncMappingsLeftEvent} quotesync-mappings-left - The user wants to leave, and nothing is lost by it
 */
@customElement('quotesync-mappings')
export class QuotesyncMappings extends HostElement {
  static readonly uses: readonly ElementClass[] = [
    QuotesyncTabList,
    QuotesyncStatePanel,
    QuotesyncConflictChoice,
    QuotesyncConfirmDialog,
    QuotesyncMappingRows,
  ];

  static override readonly styles = [
    ...baseStyles,
    ...hostStyles,
    controlStyles,
    noticeStyles,
    hintStyles,
    mappingsStyles,
  ];

  /** Of which connection. */
  @property({ attribute: false }) connection: { readonly id: number; readonly name: string } | undefined;
  /** In place of `connection`, where the panel stands alone. */
  @property({ type: Number, attribute: 'connection-id' }) connectionId: number | undefined;
  /** Where to begin. */
  @property({ attribute: false }) place: ConfigurationPlace | undefined;
  /** A dialog around it has the buttons to save and to leave. */
  @property({ type: Boolean }) embedded = false;

  @state() private _threshold = THRESHOLDS[1] ?? 1;
  @state() private _notice: MappingNotice | undefined;

  readonly #localize = new Localize(this, mappingTerms);
  readonly #hint = new Hint(this);
  readonly #editor: MappingsEditor = new MappingsEditor(this, {
    backend: () => this.root.backend,
    connectionId: () => this.#id,
    language: () => this.#localize.language,
    nameOf: (type) => this.#localize.term('syncActor', type),
    onStored: (id) => {
      this.#life.keep();
      this.dispatchEvent(new QuotesyncSyncConfiguredEvent(id, 'mappings'));
    },
  });
  readonly #life: DialogLife<MappingsDraft> = new DialogLife<MappingsDraft>(this, {
    dialog: () => ({ close: () => this.dispatchEvent(new QuotesyncMappingsLeftEvent()) }),
    editor: this.#editor,
    readonly: () => this.root.readonly,
    draft: draftOf(this.#editor),
    drafts: () => this.root.drafts,
  });
  readonly #finder = new SuggestionFinder(this);
  readonly #next = new NextFocus<Target>(
    this,
    () => this.#place.actor?.status === 'ready' && !this.#life.asking,
    (target) => this.#focus(target),
  );
  readonly #place = new MappingsPlace(this, this.#editor, (row) => (this.#next.target = row));
  /** Which connection is shown. */
  #openedId: number | undefined;
  readonly #sameTabs = steadyTabs();
  /** What was told about with the last event. */
  #told = '';

  /** Something is not saved. */
  override get dirty(): boolean {
    return this.#editor.state.dirty;
  }

  /** A save is under way. */
  get saving(): boolean {
    return this.#editor.state.saving;
  }

  /** Nothing is in the way of a save: nobody has to say first whose changes stay. */
  get canSave(): boolean {
    const { status, saving, contested } = this.#editor.state;
    return !this.root.readonly && status === 'ready' && !saving && !contested;
  }

  /** What is not saved, in words. */
  get changes(): string {
    return changesText(this.#editor.state, this.#localize);
  }

  /** @returns whether nothing is left to save */
  async save(): Promise<boolean> {
    if (!this.dirty) return true;
    if (!this.#life.mayWrite || !this.canSave) return false;
    this._notice = undefined;
    const saved = await this.#editor.save();
    if (saved) {
      this.#life.forget();
      this._notice = { text: this.#localize.term('mappingSaved'), tone: 'done' };
    } else this.#showFailure();
    return saved;
  }

  /** Cancel: while it is saved, the user stops waiting; edits are lost only after a question. */
  requestClose(): void {
    this.#life.requestClose();
  }

  /** For `quotesync-dialog-closing` of a dialog around it. */
  readonly onClosing = (event: Event): void => this.#life.onClosing(event);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const id = this.#id;
    if (id !== this.#openedId && this.root.backend && id !== undefined) this.#open(id);
    else if (changed.has('place') && this.place) void this.#goTo(this.place);
  }

  protected override backendReplaced(): void {
    this.#openedId = undefined;
  }

  /** What is edited stays: a save finds out whether somebody else was faster. */
  protected override readAgain(): void {
    if (!this.dirty && this.#id !== undefined) this.#openedId = undefined;
  }

  protected override updated(): void {
    const told = [this.dirty, this.saving, this.canSave, this.changes].join();
    if (told === this.#told) return;
    this.#told = told;
    this.dispatchEvent(new QuotesyncMappingsChangedEvent());
  }

  protected override render(): TemplateResult {
    const editing = this.#editor.state;
    return html`
      ${this.embedded ? nothing : this.renderReadonlyNote(this.#localize)}
      <div class="panel" @keydown=${this.#onKeydown}>${this.#renderContent(editing)}</div>
      ${this.#hint.render()}
      ${this.#life.asking ? renderUnsavedQuestion(this.#localize, this.#life.onAnswered) : nothing}
    `;
  }

  #renderContent(editing: MappingsState): TemplateResult {
    const localize = this.#localize;
    const { backend } = this.root;
    if (!backend) return this.embedded ? renderWaiting('loading') : this.renderAbsence(localize);
    if (!backend.sync?.mapping) return renderNothing(localize.term('mappingNotSupported'), '');
    if (editing.status !== 'ready')
      return renderWaiting(editing.status, editing.error, () => void this.#place.reload());
    if (editing.types.length === 0) {
      return renderNothing(localize.term('mappingNoActors'), localize.term('mappingNoActorsText'));
    }
    const { actor, type } = this.#place;
    return html`
      <div class="banner">${this.#renderBanner(editing)}</div>
      <quotesync-tab-list
        .label=${localize.term('mappingActors')}
        .tabs=${this.#sameTabs(tabsOf(editing, localize))}
        selected=${type ?? ''}
        controls="panel"
        @quotesync-tab-selected=${this.#onTab}
      ></quotesync-tab-list>
      <div role="tabpanel" id="panel" aria-label=${localize.term('syncActor', type ?? 'unknown')}>
        ${actor ? this.#renderActor(actor) : renderWaiting('loading')}
      </div>
      ${renderStatus(editing, {
        localize,
        readonly: this.root.readonly,
        notice: this._notice,
        undoable: actor?.dirty === true && !this.root.readonly,
        onSave: this.embedded ? undefined : () => void this.save(),
        savable: this.dirty && this.canSave,
        onUndo: this.#onUndo,
      })}
    `;
  }

  #renderBanner(editing: MappingsState): TemplateResult | typeof nothing {
    return renderBanner(editing, {
      localize: this.#localize,
      found: this.#life.found,
      onRetry: () => this.#leavingButton(() => this.save()),
      onRestore: () => void this.#restore(),
      onForget: () => this.#leavingButton(() => this.#life.forget()),
      onResolved: (type, { theirs }) => {
        this.#editor.actor(type)?.resolve(theirs);
        this.#life.keep();
        this.#next.target = 'tabs';
      },
    });
  }

  #renderActor(actor: ActorState): TemplateResult {
    const place = this.#place;
    const view = place.view(actor.type);
    return renderActor({
      localize: this.#localize,
      actor,
      view,
      suggestions: this.root.readonly ? NO_SUGGESTIONS : this.#finder.of(actor),
      threshold: this._threshold,
      lock: this.#lock,
      lockText: this.#lockText,
      onReload: () => void place.editor?.reload(),
      onSearch: (search) => place.look(search),
      onThreshold: (threshold) => (this._threshold = threshold),
      elsewhere: place.elsewhere,
      onNextProblem: () => void this.#goToProblem(1),
      onShowAll: () => this.#leavingButton(() => place.look(NO_MAPPING_SEARCH)),
      onDo: (act) => this.#do(act),
      onUnselect: this.#onUnselect,
      onAction: this.#onAction,
      onEntered: ({ key }) => (view.active = key),
    });
  }

  get #lock(): MappingLock | undefined {
    return this.root.readonly ? 'readonly' : this.saving ? 'saving' : undefined;
  }

  get #lockText(): string | undefined {
    const lock = this.#lock;
    const reason = lock === 'readonly' ? this.root.readonlyReason : '';
    return reason || (lock && this.#localize.term('mappingWhy', lock));
  }

  get #id(): number | undefined {
    return this.connection?.id ?? this.connectionId;
  }

  #open(id: number): void {
    this.#openedId = id;
    this._notice = undefined;
    const { actorType, fieldKey } = placeIn(this.place);
    this.#place.startOver(actorType);
    // A dialog is to have the focus; a page is not to lose it.
    if (fieldKey !== undefined) this.#next.target = { key: fieldKey };
    else if (this.embedded) this.#next.target = 'tabs';
    const opened = this.#editor.open(actorType).then(() => this.#place.showKnown());
    void this.#life.open(draftKeyOf(id), opened);
  }

  async #show(type: SyncActorType): Promise<void> {
    if (type !== this.#place.type) this._notice = undefined;
    this.#place.show(type);
    await this.#editor.show(type);
  }

  async #goTo(place: ConfigurationPlace): Promise<void> {
    const { actorType, fieldKey } = placeIn(place);
    const type = actorType ?? this.#place.type;
    if (type === undefined) return;
    await this.#show(type);
    if (fieldKey !== undefined) this.#place.reveal({ key: fieldKey });
  }

  #focus(target: Target): void {
    if (target === 'tabs') return this.renderRoot.querySelector('quotesync-tab-list')?.focus();
    const rows = this.renderRoot.querySelector('quotesync-mapping-rows');
    const { fields } = this.#place.actor ?? { fields: [] };
    const isMapped = (fields.find(({ key }) => key === target.key)?.crmFieldKey ?? '') !== '';
    void rows?.focusRow(target.key, target.cell ?? (isMapped ? 'toErp' : 'choice'));
  }

  /** Does something to the records that are shown, and says what became of it. */
  #do(act: (target: ActionTarget) => MappingNotice | undefined): void {
    const actor = this.#place.editor;
    if (!actor || !this.#life.mayWrite) return;
    const { state: shown, type } = actor;
    this._notice = act({
      type,
      actor,
      view: this.#place.view(type),
      suggestions: this.#finder.of(shown),
      accepted: (mapping, suggestion) => this.#finder.accepted(mapping, suggestion),
      localize: this.#localize,
    });
    this.#life.keep();
  }

  /** The button that was pressed goes away with what it does: the focus goes on to the tabs. */
  #leavingButton(act: () => unknown): void {
    this.#next.target = 'tabs';
    act();
  }

  async #goToProblem(step: 1 | -1): Promise<void> {
    if (!this.#place.actor || (await this.#place.goToProblem(step))) return;
    this._notice = { text: this.#localize.term('mappingNoProblems'), tone: 'done' };
  }

  #showFailure(): void {
    this.#place.goToFailure();
    void this.updateComplete.then(() => this.renderRoot.querySelector('.banner')?.scrollIntoView({ block: 'nearest' }));
  }

  async #restore(): Promise<void> {
    const kept = this.#life.mayWrite ? this.#life.takeDraft() : undefined;
    if (!kept) return;
    const types = await this.#editor.restore(kept);
    if (types[0]) this.#place.show(types[0]);
    this.#life.keep();
    this.#next.target = 'tabs';
  }

  readonly #onTab = ({ tab }: QuotesyncTabSelectedEvent): void => {
    const type = this.#editor.state.types.find((each) => each === tab);
    if (type) void this.#show(type);
  };

  readonly #onUndo = (): void => {
    this.#do(({ actor, localize }) => {
      actor.undo();
      return { text: localize.term('mappingUndone'), tone: 'done' };
    });
    this.#next.target = 'tabs';
  };

  readonly #onUnselect = (): void => {
    this.#place.unselect();
    // The button goes away with the selection.
    void this.renderRoot.querySelector('quotesync-mapping-rows')?.focusSelectAll();
  };

  readonly #onAction = ({ action }: QuotesyncMappingActionEvent): void => {
    if (action.kind === 'select') this.#place.select(action.keys, action.selected);
    else if (action.kind === 'retry-choices') void this.#place.editor?.reloadChoices();
    else this.#do((target) => doAction(target, action));
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    if (event.key === 'F8') {
      event.preventDefault();
      void this.#goToProblem(event.shiftKey ? -1 : 1);
    }
    if (event.key === 's' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void this.save();
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-mappings': QuotesyncMappings;
  }
}
