import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  textInLanguage,
  type ActivationPlace,
  type Backend,
  type BackendCapabilities,
  type ConfigurationField,
  type SyncConnector,
} from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { Resource } from '../../core/resource.js';
import { errorWords } from '../../ui/error-words.js';
import type { QuotesyncConfirmedEvent } from '../../ui/quotesync-confirm-dialog.js';
import { ConnectionDialog } from '../shared/connection-dialog/connection-dialog.js';
import type { ConnectorChoice } from '../shared/connection-dialog/connection-fields.js';
import { differences, isValue } from '../shared/connection-dialog/connection-form.js';
import type { EditorState, StoredStep } from '../shared/connection-dialog/connection-state.js';
import type { ConnectionView } from '../shared/connection-dialog/connection-view.js';
import { QuotesyncSyncConnectionStoredEvent, QuotesyncSyncConnectionUnsureEvent } from './connection-events.js';
import { NotCopied } from './model/not-copied.js';
import { QuotesyncSyncPlaceRequestedEvent } from './place-event.js';
import {
  QuotesyncLeaveInactiveDialog,
  type QuotesyncInactiveAnsweredEvent,
} from './quotesync-leave-inactive-dialog.js';
import { ActivityWatch } from './sync-connection-active.js';
import { renderActive } from './sync-connection-active-field.js';
import { isActive } from './sync-connection-details.js';
import { syncConnectionDialogStyles } from './sync-connection-dialog-styles.js';
import { syncDialogTerms } from './sync-connection-dialog-terms.js';
import { renderRefusal } from './sync-connection-refusal.js';
import { syncConnections, syncRowOf } from './sync-connection-subject.js';

/**
 * @summary The dialog "Define new ERP connection" / "Edit ERP connection" of sync connections.
 *
 * An active connection is deactivated before its configuration changes, and activated afterwards; each step that is
 * stored has an event.
 *
 * @fires {QuotesyncSyncConnectionStoredEvent} quotesync-sync-connection-stored - Something was stored
 * @fires {QuotesyncSyncConnectionUnsureEvent} quotesync-sync-connection-unsure - It is not known whether a write was made
 * @fires {QuotesyncSyncPlaceRequestedEvent} quotesync-sync-place-requested - What keeps it inactive is mended elsewhere
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-sync-connection-dialog')
export class QuotesyncSyncConnectionDialog extends ConnectionDialog {
  static override readonly uses: readonly ElementClass[] = [...ConnectionDialog.uses, QuotesyncLeaveInactiveDialog];

  static override readonly styles = [...ConnectionDialog.styles, syncConnectionDialogStyles];

  /** Absent: all of it. */
  @property({ attribute: false }) capabilities: BackendCapabilities['sync'];

  /** What waits for the answer to the question whether it is left inactive. */
  @state() private _asking: 'save' | 'close' | undefined;

  protected readonly subject = syncConnections;

  readonly #localize = new Localize(this, syncDialogTerms);
  readonly #watch = new ActivityWatch();
  readonly #connectors = new Resource<readonly [Backend, string], readonly SyncConnector[]>(this, {
    args: () => (this.backend ? [this.backend, this.#localize.language] : undefined),
    read: async ([{ sync }, language], signal) =>
      // Deleted ones as well: one of them may be this connection's.
      (await sync?.connectors({ includeDeleted: true }, { signal, language })) ?? [],
  });
  /** A new connection begins with the only connector that there is; once, not against the user's choice. */
  #mayChoose = false;

  protected readonly view: ConnectionView = {
    allowed: () => ({
      test: this.capabilities?.test ?? true,
      scope: this.capabilities?.scope ?? true,
      restore: this.capabilities?.restore ?? true,
    }),
    connectors: () => this.#connectorChoice,
    ownWords: {
      label: () => this.#localize.term('syncActive'),
      text: (_key, own) => this.#localize.term(isActive(own) ? 'yes' : 'no'),
    },
    announce: (step) => this.#announce(step),
    announceUnsure: () => this.dispatchEvent(new QuotesyncSyncConnectionUnsureEvent()),
    half: (state) => this.#half(state),
    missing: ({ deleted, conflict }) =>
      deleted && !conflict ? this.#localize.term('syncConnRestoreFirst') : undefined,
    renderFirst: (context) => renderActive(context, this.editor.state, this.#localize, this.#onActive),
    renderBanner: (state) => this.#renderBanner(state),
    renderLock: (disabled) => this.#renderLock(disabled),
    renderAdvice: () => this.#renderAdvice(),
    renderQuestion: () => this.#renderQuestion(),
    isAsking: () => this._asking !== undefined,
    maySave: () => !this.#ask('save', this.#watch.asksBeforeSaving(this.editor.state)),
    mayClose: () => this.readonly || !this.#ask('close', this.#watch.asksBeforeClosing(this.editor.state)),
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('target')) {
      this.#watch.startOver();
      this._asking = undefined;
      this.#mayChoose = this.target?.kind === 'new' && this.target.connector === '';
    }
    this.#watch.see(this.editor.state);
    this.#chooseOnlyConnector();
  }

  get #connectorList(): readonly SyncConnector[] {
    const { state } = this.#connectors;
    return 'data' in state ? (state.data ?? []) : [];
  }

  get #connectorChoice(): ConnectorChoice {
    const { state } = this.#connectors;
    const offered = this.#connectorList.filter(({ deleted }) => !deleted);
    const failure = state.status === 'failed' ? errorWords(this.#localize, state.error).heading : undefined;
    const hint =
      state.status === 'loading' ? 'syncConnectorsLoading' : offered.length === 0 ? 'syncConnectorsNone' : undefined;
    return {
      label: this.#localize.term('erpSyncConnector'),
      items: offered.map(({ id, name }) => ({ key: String(id), name })),
      nameOf: (key) => this.#connectorName(key) || this.#localize.term('syncConnectorUnknown', key),
      failure,
      retry: () => void this.#connectors.refresh(),
      hint: failure || !hint ? undefined : this.#localize.term(hint),
    };
  }

  #connectorName(key: string): string {
    return this.#connectorList.find(({ id }) => String(id) === key)?.name ?? '';
  }

  #chooseOnlyConnector(): void {
    const [only, ...others] = this.#connectorList.filter(({ deleted }) => !deleted);
    if (!this.#mayChoose || !only) return;
    this.#mayChoose = false;
    if (others.length === 0 && this.editor.state.form.connector === '') void this.chooseConnector(String(only.id));
  }

  #renderBanner(state: EditorState): TemplateResult | undefined {
    const localize = this.#localize;
    if (state.conflict || state.saveError) return undefined;
    if (state.deleted) {
      return html`<div class="notice" role="status">
        <p><strong>${localize.term('syncConnDeletedHeading')}</strong> ${localize.term('syncConnDeletedText')}</p>
      </div>`;
    }
    if (state.rest?.kind !== 'refused') return undefined;
    return renderRefusal({
      localize,
      reasons: state.rest.reasons,
      fields: state.fields,
      wasActive: this.#watch.wasActive,
      disabled: state.saving,
      onTest: (this.capabilities?.test ?? true) ? this.onTest : undefined,
      onField: (field) => this.#goToField(field),
      onPlace: this.backend?.sync?.mapping && this.#onPlace,
      onRetry: this.onOk,
    });
  }

  #renderLock(disabled: boolean): TemplateResult {
    const localize = this.#localize;
    return html`
      <p>${localize.term('syncConnLocked')} ${localize.term('syncConnUnlockText')}</p>
      <button type="button" class="button" ?disabled=${disabled} @click=${this.#onUnlock}>
        ${localize.term('syncConnUnlock')}
      </button>
    `;
  }

  #renderAdvice(): TemplateResult {
    const localize = this.#localize;
    return html`
      <div class="advice">
        <p>${localize.term('syncConnCheckNext')}</p>
        <ul>
          <li>${localize.term('syncConnCheckAddress')}</li>
          <li>${localize.term('syncConnCheckFields')}</li>
          <li>${localize.term('syncConnCheckNetwork')}</li>
          <li>${localize.term('syncConnCheckLog')}</li>
        </ul>
      </div>
    `;
  }

  #renderQuestion(): TemplateResult | typeof nothing {
    if (!this._asking) return nothing;
    const localize = this.#localize;
    const { base, form } = this.editor.state;
    const name = textInLanguage(base.name, localize.language);
    const stays = isActive(base.own) && !differences(base, form).some(isValue);
    const again = this.#watch.wasActive ? 'syncConnActivateAgain' : 'syncConnActivateIt';
    return html`
      <quotesync-leave-inactive-dialog
        .heading=${localize.term('syncConnLeaveHeading')}
        .text=${localize.term(this._asking === 'save' ? 'syncConnLeaveSaving' : 'syncConnLeaveClosing', name)}
        .leaveLabel=${localize.term('syncConnLeaveInactive')}
        .activateLabel=${localize.term(stays ? 'syncConnKeepActive' : again)}
        @quotesync-inactive-answered=${this.#onAnswered}
      ></quotesync-leave-inactive-dialog>
    `;
  }

  #half(state: EditorState): { readonly heading: string; readonly text: string } | undefined {
    const { saveError, rest } = state;
    if (!saveError) return undefined;
    const localize = this.#localize;
    const why = saveError.userMessage ? '' : errorWords(localize, saveError).text;
    if (rest?.kind === 'failed' && rest.copying) {
      const text = localize.term('syncConnNotCopiedText', why).trim();
      return { heading: localize.term('syncConnNotCopied'), text };
    }
    if (rest) {
      const text = localize.term('syncConnNotActivatedText', why).trim();
      return { heading: localize.term('syncConnNotActivated'), text };
    }
    if (!this.#watch.stoppedHalfway(state)) return undefined;
    const text = localize.term('syncConnDeactivatedOnlyText', why).trim();
    return { heading: localize.term('syncConnDeactivatedOnly'), text };
  }

  /** @returns whether the user is asked */
  #ask(about: 'save' | 'close', needed: boolean): boolean {
    if (needed) this._asking = about;
    return needed;
  }

  #announce(stored: StoredStep): void {
    const { step, details, created, complete, activation } = stored;
    const notCopied = stored.notCopied instanceof NotCopied ? stored.notCopied : undefined;
    this.#watch.stored(stored);
    const row = syncRowOf(details, this.#connectorName(details.connection.connector), this.#localize.language);
    this.dispatchEvent(new QuotesyncSyncConnectionStoredEvent(step, row, created, complete, activation, notCopied));
    if (activation && activation.reasons.length > 0) this.next.target = 'refusal';
  }

  #setActive(active: boolean): void {
    this.editor.editOwn({ active });
    this.life.keep();
  }

  #goToField(field: ConfigurationField | undefined): void {
    const first =
      field ?? this.editor.state.fields.find(({ type, access }) => type !== 'label' && access !== 'read-only');
    if (first) this.next.target = { field: first.key };
  }

  async #activateAndClose(): Promise<void> {
    if (await this.editor.saveOwn({ active: true })) this.life.requestClose();
    else await this.showBanner();
  }

  readonly #onActive = (active: boolean): void => this.#setActive(active);

  /** It leads to another dialog: this one goes first, and asks if something would be lost with it. */
  readonly #onPlace = (place: ActivationPlace): void => {
    if (this.editor.state.saving) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    const go = (): boolean => this.dispatchEvent(new QuotesyncSyncPlaceRequestedEvent(place));
    this.addEventListener('quotesync-dialog-closed', go, { once: true, signal });
    // Whoever stays after all does not want to be led there by a later closing.
    const onAnswered = ({ confirmed }: QuotesyncConfirmedEvent): void => (confirmed ? undefined : leaving.abort());
    this.renderRoot.addEventListener('quotesync-confirmed', onAnswered as EventListener, { capture: true, signal });
    this.life.requestClose();
  };

  readonly #onUnlock = (): void => {
    this.#setActive(false);
    this.#goToField(undefined);
  };

  readonly #onAnswered = ({ answer }: QuotesyncInactiveAnsweredEvent): void => {
    const asked = this._asking;
    this._asking = undefined;
    if (answer === 'back') return;
    if (answer === 'leave') this.#watch.agree();
    if (asked === 'save') {
      if (answer === 'activate') this.#setActive(true);
      void this.save();
    } else if (answer === 'leave') this.life.requestClose();
    else void this.#activateAndClose();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-sync-connection-dialog': QuotesyncSyncConnectionDialog;
  }
}
