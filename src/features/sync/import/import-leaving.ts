import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { QuotesyncConfirmedEvent } from '../../../ui/quotesync-confirm-dialog.js';
import type { QuotesyncInactiveAnsweredEvent } from '../quotesync-leave-inactive-dialog.js';
import type { EngineLoan } from './engine-loan.js';
import type { ErpImportLocalize } from './erp-import-terms.js';
import type { ErpImportSession } from './import-session.js';

export interface ImportLeavingOptions {
  readonly localize: ErpImportLocalize;
  readonly session: ErpImportSession;
  readonly loan: EngineLoan;
  readonly readonly: () => boolean;
  readonly close: () => void;
}

/** Leaving the dialog: not in the middle of an import, and not with automatic sync off by accident. */
export class ImportLeaving {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ImportLeavingOptions;
  #asking: 'stop' | 'engine' | undefined;
  /** What leaving is: to close, or to go where something else takes the place of the dialog. */
  #leave: () => void;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ImportLeavingOptions) {
    this.#host = host;
    this.#options = options;
    this.#leave = options.close;
  }

  /** Leaving now would lose something, or leave something behind. */
  get hasReason(): boolean {
    return this.#reason !== undefined;
  }

  /** It closes as soon as automatic sync is on again. */
  get closing(): boolean {
    return this.#options.loan.isAwaited;
  }

  renderQuestion(): TemplateResult | typeof nothing {
    const { localize } = this.#options;
    switch (this.#asking) {
      case 'stop':
        return html`<quotesync-confirm-dialog
          .heading=${localize.term('erpImportStopHeading')}
          .text=${localize.term('erpImportStopText')}
          .cancelLabel=${localize.term('erpImportGoOn')}
          .confirmLabel=${localize.term('erpImportStop')}
          @quotesync-confirmed=${this.#onStopAnswered}
        ></quotesync-confirm-dialog>`;
      case 'engine':
        return html`<quotesync-leave-inactive-dialog
          .heading=${localize.term('erpImportOwedHeading')}
          .text=${localize.term('erpImportOwedQuestion')}
          .leaveLabel=${localize.term('erpImportLeaveOff')}
          .activateLabel=${localize.term('erpImportTurnOn')}
          @quotesync-inactive-answered=${this.#onEngineAnswered}
        ></quotesync-leave-inactive-dialog>`;
      case undefined:
        return nothing;
    }
  }

  readonly requestClose = (): void => this.request(this.#options.close);

  /** @param leave done at once, or after the question that comes before it */
  request(leave: () => void): void {
    const reason = this.#reason;
    this.#leave = leave;
    if (this.closing) this.#stopWaiting();
    else if (reason) this.#ask(reason);
    else leave();
  }

  /** For `quotesync-dialog-closing`. */
  readonly onClosing = (event: Event): void => {
    if (!this.#reason) return;
    event.preventDefault();
    this.requestClose();
  };

  /** For `quotesync-dialog-closed`. */
  readonly onClosed = (): void => {
    this.#host.dispatchEvent(new Event('quotesync-dialog-closed'));
  };

  get #reason(): 'stop' | 'engine' | undefined {
    const { session, loan, readonly } = this.#options;
    if (session.running) return 'stop';
    return loan.state.owed && !readonly() ? 'engine' : undefined;
  }

  #ask(asking: 'stop' | 'engine' | undefined): void {
    this.#asking = asking;
    this.#host.requestUpdate();
  }

  /** Stays, to see what becomes of it. */
  #stopWaiting(): void {
    this.#options.loan.forgetWaiting();
    this.#host.requestUpdate();
  }

  readonly #onStopAnswered = ({ confirmed }: QuotesyncConfirmedEvent): void => {
    this.#ask(undefined);
    if (confirmed) this.#options.session.run?.cancel();
  };

  readonly #onEngineAnswered = ({ answer }: QuotesyncInactiveAnsweredEvent): void => {
    const { loan } = this.#options;
    this.#ask(undefined);
    if (answer === 'leave') {
      loan.release();
      this.#leave();
    } else if (answer === 'activate') loan.turnOn(this.#leave);
  };
}
