import { define } from '../core/custom-element.js';

/** Registers `<quotesync-support-button>`, which nobody needs before something is wrong. */
export async function loadSupportButton(): Promise<void> {
  try {
    const { QuotesyncSupportButton } = await import('./quotesync-support-button.js');
    define(QuotesyncSupportButton);
  } catch (error) {
    console.warn('quotesync: support information cannot be copied.', error);
  }
}
