import { labelResource, tooltipResource } from '../../../product-field-texts.js';
import type { ProductFieldRecord } from '../../product-fields.js';
import { STANDARD_CULTURES, type Substitution } from '../../resources.js';
import { fieldConfiguration } from './fields.js';

/** What a tenant calls the extra fields that it uses. */

function inEnglishAndNorwegian(name: string, english: string, norwegian: string): readonly Substitution[] {
  return [
    { name, culture: 'en-US', value: english, active: true },
    { name, culture: 'nb-NO', value: norwegian, active: true },
  ];
}

const COLOUR = ['Colour', 'Farge', 'Färg', 'Farve', 'Farbe', 'Kleur'];

export const ownTexts: readonly Substitution[] = [
  // Nobody has thought of the other languages.
  ...inEnglishAndNorwegian(labelResource('ExtraField1'), 'Warranty (months)', 'Garanti (måneder)'),
  {
    name: tooltipResource('ExtraField1'),
    culture: 'en-US',
    value: 'Counted from the day of delivery',
    active: true,
  },
  ...STANDARD_CULTURES.map((culture, index) => ({
    name: labelResource('ExtraField2'),
    culture,
    value: COLOUR[index] ?? '',
    active: true,
  })),
  // Switched off: users read the standard text.
  { name: labelResource('ExtraField3'), culture: 'de-DE', value: 'Lagerplatz (alt)', active: false },
];

/** As the system comes, but for one label that somebody wrote into the database: it is more than a resource. */
export const demoFields: readonly ProductFieldRecord[] = fieldConfiguration.map((record) =>
  record.column === 'ExtraField5' ? { ...record, label: `${record.label} *` } : record,
);
