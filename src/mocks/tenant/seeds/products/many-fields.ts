import { labelResource, tooltipResource } from '../../../product-field-texts.js';
import type { ProductFieldRecord } from '../../product-fields.js';
import { STANDARD_CULTURES, type ResourcesSeed, type Substitution } from '../../resources.js';
import { demoFields, ownTexts } from './own-texts.js';

const FIELDS = 200;

const MANY_CULTURES = [...STANDARD_CULTURES, 'fi-FI', 'fr-FR'] as const;

/** SuperOffice's code of a language → its word for an attribute, and what it does. */
const WORDS: readonly (readonly [code: string, word: string, sentence: string])[] = [
  ['US', 'Attribute', 'Says more about the product'],
  ['NO', 'Egenskap', 'Sier mer om produktet'],
  ['SW', 'Egenskap', 'Säger mer om produkten'],
  ['DA', 'Egenskab', 'Siger mere om produktet'],
  ['GE', 'Merkmal', 'Sagt mehr über das Produkt'],
  ['NL', 'Kenmerk', 'Zegt meer over het product'],
  ['FI', 'Ominaisuus', 'Kertoo tuotteesta lisää'],
  ['FR', 'Attribut', 'En dit plus sur le produit'],
];

const MATERIALS = ['Tensile strength', 'Hardness', 'Finish', 'Grain', 'Country of origin', 'Customs tariff number'];

/** Fields that only quote lines have: products know none of them. */
const attributes: readonly ProductFieldRecord[] = Array.from({ length: FIELDS - demoFields.length }, (_, index) => {
  const id = demoFields.length + 1 + index;
  const column = columnOf(id);
  return {
    id,
    column,
    label: labelOf(id),
    tooltip: `[${tooltipResource(column)}]`,
    rank: id,
    inUse: index % 3 !== 2,
    editable: index % 2 === 0,
    mandatory: index % 10 === 0,
    restrictEdit: index % 17 === 5,
    preventHide: index % 23 === 0,
  };
});

export const manyFields: readonly ProductFieldRecord[] = [...demoFields, ...attributes];

function columnOf(id: number): string {
  return `Attribute${id}`;
}

/** Some stand in the database as text, which no resource can replace. */
function labelOf(id: number): string {
  const resource = `[${labelResource(columnOf(id))}]`;
  if (id === 40) return `${resource} ([SR_QUOTELINE_UNITCOST])`;
  if (id === 41) return '<b>Written by hand</b>';
  return id === 42 ? 'US:"Written by hand";NO:"Skrevet for hånd"' : resource;
}

const standard: Readonly<Record<string, string>> = Object.fromEntries(
  attributes.flatMap(({ id, column }) => [
    [labelResource(column), WORDS.map(([code, word]) => `${code}:"${word} ${id}"`).join(';')],
    [tooltipResource(column), WORDS.map(([code, , sentence]) => `${code}:"${sentence}"`).join(';')],
  ]),
);

/** Texts that somebody could have written to do harm, or without thinking of those who must show them. */
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  'Right to left: \u202Ecod.tcudorp\u202C, and \u05D0\u05D1\u05D2',
  'W'.repeat(254),
  'A sentence that goes on. '.repeat(82).slice(0, 2047),
  '{{constructor.constructor("alert(1)")()}} [SR_NOTHING] US:"x"',
];

function own(name: string, culture: string, value: string): Substitution {
  return { name, culture, value, active: true };
}

/** Every fifth one has its own name in all languages, others in some. */
const substitutions: readonly Substitution[] = attributes.flatMap(({ column }, index) => {
  const name = labelResource(column);
  const text = `${MATERIALS[index % MATERIALS.length] ?? ''} ${index + 1}`;
  const hostile = HOSTILE[index - 50];
  if (hostile !== undefined) return [own(name, 'en-US', hostile), own(tooltipResource(column), 'en-US', hostile)];
  if (index % 5 === 0) return MANY_CULTURES.map((culture) => own(name, culture, text));
  return index % 7 === 0 ? [own(name, 'en-US', text), own(tooltipResource(column), 'en-US', `${text}, measured`)] : [];
});

/** 200 fields in eight languages: the same texts every time. */
export const manyTexts: ResourcesSeed = {
  cultures: MANY_CULTURES,
  standard,
  substitutions: [...ownTexts, ...substitutions],
};
