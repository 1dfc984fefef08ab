import type { grid } from '../en/grid.js';
import type { products } from '../en/products.js';
import type { Part, PartOf } from '../terms.js';

/** Words of the tab "SuperOffice products", in other languages. */
export const productsPart: Part = {
  da: () => import('../da/products.js'),
  de: () => import('../de/products.js'),
  nb: () => import('../nb/products.js'),
  nl: () => import('../nl/products.js'),
  sv: () => import('../sv/products.js'),
} satisfies PartOf<typeof grid & typeof products>;
