import { languageCode } from '../backend/languages.js';
import { languageSegments, textInLanguage } from '../backend/multi-language.js';
import { FIELD_LABELS, FIELD_TOOLTIPS, labelResource, tooltipResource } from './product-field-texts.js';

/** Languages that the tenant's own texts exist in: BCP 47 → SuperOffice's code. */
const LANGUAGES = [
  ['en', 'US'],
  ['nb', 'NO'],
  ['sv', 'SW'],
  ['da', 'DA'],
  ['de', 'GE'],
  ['nl', 'NL'],
] as const;

export type TextLanguage = (typeof LANGUAGES)[number][0];

/** One text in several languages, in SuperOffice's inline form. Languages that are left out fall back to English. */
export function inlineTranslations(texts: Readonly<{ en: string } & Partial<Record<TextLanguage, string>>>): string {
  return LANGUAGES.flatMap(([language, code]) => {
    const text = texts[language];
    // The format cannot escape its own quote.
    return text === undefined ? [] : [`${code}:"${text.replaceAll('"', '’')}"`];
  }).join(';');
}

function sixLanguages([en, nb, sv, da, de, nl]: readonly [string, string, string, string, string, string]): string {
  return inlineTranslations({ en, nb, sv, da, de, nl });
}

/** Resource strings that the simulated tenant knows, as the server's resource files would hold them. */
const RESOURCES: ReadonlyMap<string, string> = new Map([
  [
    'SR_ADMIN_IMPORT_ONLY_EXCEL',
    inlineTranslations({
      en: 'Only Excel workbooks (.xlsx and .xlsm) can be read.',
      nb: 'Bare Excel-arbeidsbøker (.xlsx og .xlsm) kan leses.',
      sv: 'Endast Excel-arbetsböcker (.xlsx och .xlsm) kan läsas.',
      da: 'Kun Excel-projektmapper (.xlsx og .xlsm) kan læses.',
      de: 'Nur Excel-Arbeitsmappen (.xlsx und .xlsm) können gelesen werden.',
      nl: 'Alleen Excel-werkmappen (.xlsx en .xlsm) kunnen worden gelezen.',
    }),
  ],
  [
    'SR_LABEL_CATEGORY',
    inlineTranslations({
      en: 'Category',
      nb: 'Kategori',
      sv: 'Kategori',
      da: 'Kategori',
      de: 'Kategorie',
      nl: 'Categorie',
    }),
  ],
  [
    'SR_QUOTE_PUBLISH_FOLLOWUP_TEXT',
    inlineTranslations({
      en: 'Call and ask what they think of our quote.',
      nb: 'Ring og spør hva de synes om tilbudet vårt.',
      sv: 'Ring och fråga vad de tycker om vår offert.',
      da: 'Ring og spørg, hvad de synes om vores tilbud.',
      de: 'Anrufen und fragen, was sie von unserem Angebot halten.',
      nl: 'Bel en vraag wat ze van onze offerte vinden.',
    }),
  ],
  ...FIELD_LABELS.map(([column, ...texts]) => [labelResource(column), sixLanguages(texts)] as const),
  // Every field has a resource for its tooltip; most of them are empty as the system comes.
  ...FIELD_LABELS.map(([column]) => [tooltipResource(column), ''] as const),
  ...FIELD_TOOLTIPS.map(([column, ...texts]) => [tooltipResource(column), sixLanguages(texts)] as const),
]);

const RESOURCE = /\[(SR_[A-Z0-9_]+)\]/g;

/** What a resource says in a language; `undefined`: there is no such resource. */
export type ResourceReader = (name: string, language: string) => string | undefined;

/** SuperOffice's own text of a resource, whatever a tenant puts in its place. */
export const standardText: ResourceReader = (name, language) => {
  const resource = RESOURCES.get(name);
  return resource === undefined ? undefined : resourceText(resource, language);
};

const SEGMENTS = new Map<string, ReadonlyMap<string, string>>();

/** A resource's text, which is nothing but its translations. Read often and in many languages: taken apart once. */
export function resourceText(resource: string, language: string): string {
  const segments = SEGMENTS.get(resource) ?? languageSegments(resource);
  SEGMENTS.set(resource, segments);
  return segments.get(languageCode(language)) ?? segments.get('US') ?? resource;
}

/** The name of the resource that a text is, and nothing beside it; `undefined`: it is none, or more than one. */
export function resourceName(raw: string): string | undefined {
  return /^\[(SR_[A-Z0-9_]+)\]$/.exec(raw)?.[1];
}

/** What a user of `language` reads: resources replaced, inline translations chosen. Unknown resources stay as they are. */
export function localizedText(raw: string, language: string, textOf: ResourceReader = standardText): string {
  const replaced = raw.includes('[SR_')
    ? raw.replaceAll(RESOURCE, (placeholder, name: string) => textOf(name, language) ?? placeholder)
    : raw;
  return replaced.includes(':"') ? textInLanguage(replaced, language) : replaced;
}

export const NO_SELECTION = inlineTranslations({
  en: '(No Selection)',
  nb: '(Ingen valgt)',
  sv: '(Välj ingen)',
  da: '(Ingen valgt)',
  de: '(Keine Selektion)',
  nl: '(Geen selectie)',
});
