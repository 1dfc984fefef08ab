/** The service was asked to activate a connection. */
export class QuotesyncSyncActivationCheckedEvent extends Event {
  readonly connectionId: number;
  /** As it is now. */
  readonly active: boolean;

  constructor(connectionId: number, active: boolean) {
    super('quotesync-sync-activation-checked', { bubbles: true, composed: true });
    this.connectionId = connectionId;
    this.active = active;
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-sync-activation-checked': QuotesyncSyncActivationCheckedEvent;
  }
}
