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
  #closing = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ImportLeavingOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Leaving now would lose something, or leave something behind. */
  get hasReason(): boolean {
    return this.#reason !== undefined;
  }

  /** It closes as soon as automatic sync is on again. */
  get closing(): boolean {
    return this.#closing && this.#options.loan.state.status === 'turning-on';
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

  readonly requestClose = (): void => {
    const reason = this.#reason;
    if (this.closing) this.#stopWaiting();
    else if (reason) this.#ask(reason);
    else this.#options.close();
  };

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
    this.#closing = false;
    this.#options.loan.forgetWaiting();
    this.#host.requestUpdate();
  }

  readonly #onStopAnswered = ({ confirmed }: QuotesyncConfirmedEvent): void => {
    this.#ask(undefined);
    if (confirmed) this.#options.session.run?.cancel();
  };

  readonly #onEngineAnswered = ({ answer }: QuotesyncInactiveAnsweredEvent): void => {
    const { loan, close } = this.#options;
    this.#ask(undefined);
    if (answer === 'leave') {
      loan.release();
      close();
    } else if (answer === 'activate') {
      this.#closing = true;
      loan.turnOn(close);
    }
  };
}
