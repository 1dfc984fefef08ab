import type { ElementClass } from '../../core/custom-element.js';

/** The code of the dialog comes with its first use. */
export const configureProductDialog: { load: () => Promise<ElementClass> } = {
  load: async () => (await import('./quotesync-configure-product-dialog.js')).QuotesyncConfigureProductDialog,
};
