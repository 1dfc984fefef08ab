import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend } from '../../../backend/index.js';
import { customElement, type ElementClass } from '../../../core/custom-element.js';
import { Localize } from '../../../core/localize.js';
import { memoizeLast } from '../../../core/memoize.js';
import { UnsavedGuard } from '../../../core/unsaved-guard.js';
import { baseStyles } from '../../../ui/base-styles.js';
import { controlStyles } from '../../../ui/control-styles.js';
import { QuotesyncElement } from '../../../ui/element.js';
import { noticeStyles, renderDraftNotice, renderUnsavedQuestion } from '../../../ui/unsaved-edits.js';
import { QuotesyncConfirmDialog, type QuotesyncConfirmedEvent } from '../../../ui/quotesync-confirm-dialog.js';
import { QuotesyncDialog } from '../../../ui/quotesync-dialog.js';
import { QuotesyncStatePanel } from '../../../ui/quotesync-state-panel.js';
import { download, fileName } from '../../shared/file-download.js';
import { QuotesyncSyncConfiguredEvent, type ConfiguredPart } from '../configured-event.js';
import type { ApplyKind, ApplyPart } from '../model/configuration-apply-parts.js';
import type { ConfigurationComparison } from '../model/configuration-difference.js';
import type { ConfigurationPlace } from '../model/configuration-place.js';
import { renderAbout } from './file-about-view.js';
import { GROUP_ROWS, MORE_ROWS, renderGroup, renderNotApplicable, type CompareContext } from './file-compare-view.js';
import { FileDraft } from './file-draft.js';
import { FileExport } from './file-export.js';
import { renderFooter, renderState, type FooterContext } from './file-footer.js';
import { groupsOf } from './file-groups.js';
import { renderParts } from './file-run-view.js';
import { FileSession, type KeptChoices } from './file-session.js';
import { renderStart } from './file-start-view.js';
import { fileCompareStyles, fileStepStyles } from './file-styles.js';
import { fileTerms } from './file-terms.js';
import { entryLabel } from './file-words.js';

const CONFIGURED: Readonly<Record<ApplyKind, ConfiguredPart>> = {
  connection: 'configuration',
  mappings: 'mappings',
  lists: 'list-mapping',
  defaults: 'defaults',
  order: 'rank',
};

/**
 * @summary The configuration of a sync connection as a file: export, and import by way of a comparison.
 *
 * @fires {QuotesyncSyncConfiguredEvent} quotesync-sync-configured - A part of a file was stored
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-configuration-file-dialog')
export class QuotesyncConfigurationFileDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncDialog, QuotesyncConfirmDialog, QuotesyncStatePanel];

  static override readonly styles = [...baseStyles, controlStyles, noticeStyles, fileStepStyles, fileCompareStyles];

  @property({ attribute: false }) backend: Backend | undefined;
  @property({ attribute: false }) connection: { readonly id: number; readonly name: string } | undefined;
  /** A file is about all places: it is here for those who set it on every dialog. */
  @property({ attribute: false }) place: ConfigurationPlace | undefined;
  /** Exports and compares, and stores nothing. */
  @property({ type: Boolean }) readonly = false;

  /** `back`: choices would be lost by another file, `discard`: by closing. */
  @state() private _asking: 'back' | 'discard' | 'stop' | undefined;
  /** How many rows are shown of groups that are long. */
  @state() private _shown: ReadonlyMap<string, number> = new Map();
  @state() private _fileName = '';

  readonly #localize = new Localize(this, fileTerms);
  readonly #export = new FileExport(this);
  readonly #session = new FileSession(this, {
    backend: () => this.backend,
    connection: () => this.connection,
    language: () => this.#localize.language,
    onStored: (part) => this.#onStored(part),
    nameOf: ({ entry }, target) => entryLabel(entry, { localize: this.#localize, target }),
  });
  readonly #draft = new FileDraft(this, { session: this.#session, readonly: () => this.readonly });
  readonly #groups = memoizeLast(({ differences }: ConfigurationComparison) => groupsOf(differences));
  /** Where the focus was put last: a step begins at its top. */
  #shownStep = 'start';

  constructor() {
    super();
    new UnsavedGuard(this, () => this.isConnected && this.#session.run.running);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('connection');
    if (this.connection && changed.has('connection') && before?.id !== this.connection.id) {
      void this.#draft.open(this.connection.id);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { step, run } = this.#session;
    const present = step === 'apply' && !run.running ? 'over' : step;
    if (present === this.#shownStep) return;
    this.#shownStep = present;
    if (!this._asking) this.renderRoot.querySelector<HTMLElement>('#step')?.focus();
  }

  protected override render(): TemplateResult {
    const { step } = this.#session;
    const footer = this.#footer;
    const heading = this.#localize.term('configFileOf', this.connection?.name ?? '');
    return html`
      <quotesync-dialog
        open
        size=${step === 'start' ? 'l' : 'xl'}
        .heading=${heading}
        @quotesync-dialog-closing=${this.#onClosing}
        @quotesync-dialog-closed=${this.#onClosed}
      >
        <div slot="banner">${this.#renderBanner()}</div>
        <div class="step" id="step" role="group" aria-label=${heading} tabindex="-1">${this.#renderStep()}</div>
        <div slot="status" id="state" role="status" ?hidden=${step === 'start'}>${renderState(footer)}</div>
        ${renderFooter(footer)}
      </quotesync-dialog>
      ${this._asking ? this.#renderQuestion(this._asking) : nothing}
    `;
  }

  #renderBanner(): TemplateResult | typeof nothing {
    const localize = this.#localize;
    const { status, error, overtaken, step, comparison } = this.#session;
    const { found } = this.#draft;
    if (found) {
      return renderDraftNotice({
        localize,
        found: { savedAt: found.savedAt, outdated: false },
        outdatedText: (when) => localize.term('draftFound', when),
        note: found.name,
        onRestore: this.#onRestoreDraft,
        onForget: this.#onForgetDraft,
      });
    }
    // Without a comparison there is nothing else to show: it stands in its place then.
    if (status === 'failed' && comparison && step !== 'start') {
      return html`<quotesync-state-panel
        compact
        state="failed"
        .heading=${localize.term('configFileCompareFailed')}
        .error=${error}
        @quotesync-retry-requested=${this.#onReload}
      ></quotesync-state-panel>`;
    }
    if (!overtaken || step !== 'compare') return nothing;
    return html`<div class="notice" role="alert"><p>${localize.term('configFileOthers')}</p></div>`;
  }

  #renderStep(): TemplateResult {
    const session = this.#session;
    if (!this.backend?.sync?.mapping) {
      return html`<quotesync-state-panel
        state="missing"
        .heading=${this.#localize.term('configFileNotSupported')}
      ></quotesync-state-panel>`;
    }
    switch (session.step) {
      case 'start':
        return this.#renderStart();
      case 'compare':
        return this.#renderCompare();
      case 'apply':
        return this.#renderRun();
    }
  }

  #renderStart(): TemplateResult {
    const { opening, problem } = this.#session;
    return renderStart({
      localize: this.#localize,
      exporting: this.#export.state,
      opening,
      problem,
      fileName: this._fileName,
      onExport: this.#onExport,
      onAgain: download,
      onFile: this.#onFile,
      onDragOver: this.#onDragOver,
      onDrop: this.#onDrop,
    });
  }

  #renderCompare(): TemplateResult {
    const { status, error, comparison } = this.#session;
    if (comparison) return html`${renderAbout(this.#localize, this.#session)} ${this.#renderComparison(comparison)}`;
    return status === 'failed'
      ? html`<quotesync-state-panel
          state="failed"
          .heading=${this.#localize.term('configFileCompareFailed')}
          .error=${error}
          @quotesync-retry-requested=${this.#onReload}
        ></quotesync-state-panel>`
      : html`<quotesync-state-panel state="loading" rows="8"></quotesync-state-panel>`;
  }

  #renderComparison(comparison: ConfigurationComparison): TemplateResult {
    const localize = this.#localize;
    const context = this.#compareContext;
    if (!context) return html``;
    const { differences, notApplicable, same } = comparison;
    return html`
      ${
        differences.length === 0
          ? html`<quotesync-state-panel
              state="empty"
              .heading=${localize.term('configFileNothing')}
              .text=${notApplicable.length === 0 ? localize.term('configFileNothingText') : ''}
            ></quotesync-state-panel>`
          : this.#groups(comparison).map((group) => renderGroup(group, context))
      }
      ${renderNotApplicable(notApplicable, context)}
      ${differences.length > 0 && same > 0 ? html`<p class="note"><bdi>${localize.term('configFileSame', same)}</bdi></p>` : nothing}
    `;
  }

  #renderRun(): TemplateResult {
    const localize = this.#localize;
    const { run, target, status } = this.#session;
    if (!target) return html``;
    const idle = !run.running && status !== 'loading' && !this.readonly;
    const onRetry = (part: ApplyPart): void => void this.#session.retry(part.differences);
    return renderParts(run.parts, { localize, target, onRetry: idle ? onRetry : undefined });
  }

  #renderQuestion(about: 'back' | 'discard' | 'stop'): TemplateResult {
    const localize = this.#localize;
    if (about !== 'stop') return renderUnsavedQuestion(localize, this.#onAnswered);
    return html`
      <quotesync-confirm-dialog
        .heading=${localize.term('configFileStopHeading')}
        .text=${localize.term('configFileStopText')}
        .cancelLabel=${localize.term('configFileGoOn')}
        .confirmLabel=${localize.term('configFileStop')}
        @quotesync-confirmed=${this.#onAnswered}
      ></quotesync-confirm-dialog>
    `;
  }

  get #footer(): FooterContext {
    return {
      localize: this.#localize,
      session: this.#session,
      readonly: this.readonly,
      onBack: this.#onBack,
      onCancel: this.#onCancel,
      onApply: this.#onApply,
      onNextUndecided: this.#onNextUndecided,
    };
  }

  get #compareContext(): CompareContext | undefined {
    const { target } = this.#session;
    if (!target) return undefined;
    return {
      localize: this.#localize,
      target,
      choice: (difference) => this.#session.choice(difference),
      onChoose: (differences, take) => this.#session.choose(differences, take),
      shown: (group) => this._shown.get(group) ?? GROUP_ROWS,
      onMore: (group) => void this.#showMore(group),
    };
  }

  async #showMore(group: string): Promise<void> {
    const before = this._shown.get(group) ?? GROUP_ROWS;
    this._shown = new Map(this._shown).set(group, before + MORE_ROWS);
    await this.updateComplete;
    // The button goes with the last rows.
    if (this.matches(':focus-within')) return;
    const first = this.renderRoot.querySelector<HTMLElement>(`#label-${group}-${before}`)?.closest('tr');
    (first?.querySelector('input') ?? this.renderRoot.querySelector<HTMLElement>('.missing summary'))?.focus();
  }

  #open(file: File | undefined, kept?: KeptChoices): void {
    if (!file || this.#session.opening) return;
    this._fileName = file.name;
    this._shown = new Map();
    void this.#session.open(file, kept);
  }

  #onStored({ kind }: ApplyPart): void {
    const id = this.connection?.id;
    if (id !== undefined) this.dispatchEvent(new QuotesyncSyncConfiguredEvent(id, CONFIGURED[kind]));
  }

  async #exportFile(): Promise<void> {
    const { backend, connection } = this;
    if (!backend || !connection) return;
    const name = fileName(connection.name, new Date(), 'json', 'configuration');
    const file = await this.#export.start({ backend, connection, language: this.#localize.language, fileName: name });
    if (file) download(file);
  }

  /** @returns whether it may be left at once */
  #mayLeave(): boolean {
    this._asking = this.#session.run.running ? 'stop' : this.#session.isDirty ? 'discard' : undefined;
    return this._asking === undefined;
  }

  readonly #onExport = (): void => void this.#exportFile();

  readonly #onFile = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    this.#open(target.files?.[0]);
    // The same file, mended, can be chosen again.
    target.value = '';
  };

  readonly #onDragOver = (event: DragEvent): void => event.preventDefault();

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.#open(event.dataTransfer?.files[0]);
  };

  readonly #onReload = (): void => void this.#session.reload();

  readonly #onBack = (): void => {
    if (this.#session.step === 'apply') this.#session.compareAgain();
    else if (this.#session.isDirty) this._asking = 'back';
    else this.#session.close();
  };

  readonly #onApply = (): void => {
    const { taken, undecided, status } = this.#session;
    if (this.readonly || taken.length === 0 || status !== 'ready') return;
    if (undecided.length > 0) this.#onNextUndecided();
    else void this.#session.apply();
  };

  readonly #onNextUndecided = (): void => {
    const row = this.renderRoot.querySelector('[data-undecided]');
    if (row) return row.querySelector('input')?.focus();
    // It is among the rows that are not drawn yet.
    const groups = this.#session.comparison ? this.#groups(this.#session.comparison) : [];
    this._shown = new Map(groups.map(({ id }) => [id, Infinity]));
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[data-undecided] input')?.focus());
  };

  readonly #onCancel = (): void => {
    if (this.#mayLeave()) this.renderRoot.querySelector('quotesync-dialog')?.close();
  };

  readonly #onClosing = (event: Event): void => {
    if (!this.#mayLeave()) event.preventDefault();
  };

  readonly #onAnswered = ({ confirmed }: QuotesyncConfirmedEvent): void => {
    const about = this._asking;
    this._asking = undefined;
    if (!confirmed) return;
    if (about === 'stop') this.#session.run.stop();
    else if (about === 'back') this.#session.close();
    else {
      this.#draft.forget();
      this.renderRoot.querySelector('quotesync-dialog')?.close();
    }
  };

  readonly #onRestoreDraft = (): void => {
    const found = this.#draft.take();
    if (found) this.#open(new File([found.text], found.name, { type: 'application/json' }), found);
  };

  readonly #onForgetDraft = (): void => {
    this.#draft.forget();
    this.renderRoot.querySelector<HTMLElement>('#step')?.focus();
  };

  readonly #onClosed = (): void => {
    this.#export.cancel();
    this.dispatchEvent(new Event('quotesync-dialog-closed'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-configuration-file-dialog': QuotesyncConfigurationFileDialog;
  }
}
