import type { priceAdjustment } from '../en/price-adjustment.js';
import type { productExport } from '../en/product-export.js';
import type { productImport } from '../en/product-import.js';
import type { Part, PartOf } from '../terms.js';

/** Words of what is done with many products, in other languages. */
export const productToolsPart: Part = {
  da: () => import('../da/product-tools.js'),
  de: () => import('../de/product-tools.js'),
  nb: () => import('../nb/product-tools.js'),
  nl: () => import('../nl/product-tools.js'),
  sv: () => import('../sv/product-tools.js'),
} satisfies PartOf<typeof priceAdjustment & typeof productExport & typeof productImport>;
