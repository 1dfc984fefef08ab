import type { priceListDialog } from '../en/price-list-dialog.js';
import type { productDialog } from '../en/product-dialog.js';
import type { Part, PartOf } from '../terms.js';

/** Words of the dialogs of a price list and of a product, in other languages. */
export const productDialogsPart: Part = {
  da: () => import('../da/product-dialogs.js'),
  de: () => import('../de/product-dialogs.js'),
  nb: () => import('../nb/product-dialogs.js'),
  nl: () => import('../nl/product-dialogs.js'),
  sv: () => import('../sv/product-dialogs.js'),
} satisfies PartOf<typeof priceListDialog & typeof productDialog>;
