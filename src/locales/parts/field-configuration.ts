import type { fieldConfiguration } from '../en/field-configuration.js';
import type { productPreview } from '../en/product-preview.js';
import type { Part, PartOf } from '../terms.js';

/** Words of the dialog "Configure product", in other languages. */
export const fieldConfigurationPart: Part = {
  da: () => import('../da/field-configuration.js'),
  de: () => import('../de/field-configuration.js'),
  nb: () => import('../nb/field-configuration.js'),
  nl: () => import('../nl/field-configuration.js'),
  sv: () => import('../sv/field-configuration.js'),
} satisfies PartOf<typeof fieldConfiguration & typeof productPreview>;
