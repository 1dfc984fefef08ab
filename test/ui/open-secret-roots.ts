import { QuotesyncSecretInput } from '../../src/ui/quotesync-secret-input.js';

/**
 * Gives the secret inputs of the tests in this `describe` an open root, for looking at what a user sees (only the
 * constructor decides it). What must stay hidden is tested without.
 */
export function openSecretRoots(): void {
  before(() => {
    QuotesyncSecretInput.prototype.attachShadow = function (init) {
      return Element.prototype.attachShadow.call(this, { ...init, mode: 'open' });
    };
  });
  after(() => {
    Reflect.deleteProperty(QuotesyncSecretInput.prototype, 'attachShadow');
  });
}
