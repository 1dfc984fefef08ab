import { inlineTranslations } from '../../texts.js';
import type { CrmListItem } from './sync-records.js';

/** SuperOffice's own lists that fields of companies, contacts and projects choose from. */

export interface CrmList {
  /** As MDO knows it. */
  readonly name: string;
  readonly title: string;
  readonly items: readonly CrmListItem[];
}

function list(name: string, title: string, names: readonly string[]): CrmList {
  return { name, title, items: names.map((each, index) => ({ id: index + 1, name: each })) };
}

const LISTS: readonly CrmList[] = [
  list('business', inlineTranslations({ en: 'Business', nb: 'Bransje', sv: 'Bransch', da: 'Branche', de: 'Branche' }), [
    'Retail',
    'Manufacturing',
    'Transport',
    'Hotels and restaurants',
    'Public sector',
    'Finance',
    'IT',
    'Agriculture',
    'Health care',
    'Energy',
  ]),
  list(
    'category',
    inlineTranslations({ en: 'Category', nb: 'Kategori', sv: 'Kategori', da: 'Kategori', de: 'Kategorie' }),
    ['Customer A', 'Customer B', 'Customer C', 'Supplier', 'Prospect'],
  ),
  list('perspos', inlineTranslations({ en: 'Position', nb: 'Stilling', sv: 'Befattning', da: 'Stilling' }), [
    'Managing director',
    'Purchaser',
    'Chief accountant',
    'Logistics',
    'Consultant',
  ]),
  list('projtype', inlineTranslations({ en: 'Project type', nb: 'Prosjekttype', sv: 'Projekttyp', de: 'Projekttyp' }), [
    'Construction',
    'Implementation',
    'Event',
  ]),
  list('projstatus', inlineTranslations({ en: 'Status', nb: 'Status' }), ['Not started', 'Running', 'Finished']),
];

/** By name in any case. */
export function crmList(name: string): CrmList | undefined {
  return LISTS.find((each) => each.name === name.toLowerCase());
}
