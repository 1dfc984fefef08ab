import { define } from '../../core/custom-element.js';

/** Registers `<quotesync-connection-details>`. */
export async function loadConnectionDetails(): Promise<void> {
  try {
    const { QuotesyncConnectionDetails } = await import('./quotesync-connection-details.js');
    define(QuotesyncConnectionDetails);
  } catch (error) {
    console.warn('quotesync: the details of a connection cannot be shown.', error);
  }
}
