import { counting } from '../counting.js';
import type { syncDefaults } from '../en/sync-defaults.js';
import type { syncListMapping } from '../en/sync-list-mapping.js';
import type { syncRank } from '../en/sync-rank.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('nb');

const items = (count: number): string => (one(count) ? '1 element' : `${n(count)} elementer`);

/** Norwegian words of list mapping, default values and the order of fields. Official labels are SuperOffice's own, literally. */
export default {
  // List mapping
  listMapping: 'Listetilordning',
  listMappingOf: (connection) => `Listetilordning for ${connection}`,
  listMappingLists: 'Tilordnede lister',
  erpItem: 'ERP-element',
  crmItem: 'CRM-element',
  listMappingState: 'Status',
  listMappingList: (actor, crmList) => `${actor} · ${crmList}`,
  listMappingTable: (field) => `Elementer i ${field}`,
  listMappingCounterpart: (item) => `CRM-element for ${item}`,

  // List mapping: Counts
  listMappingComplete: 'Komplett',
  listMappingUnmapped: (count) => `${n(count)} uten CRM-element`,
  listMappingProblems: (count) => (one(count) ? '1 problem' : `${n(count)} problemer`),
  listMappingCount: (unmapped, all) =>
    `${items(all)}, ${unmapped === 0 ? 'alle med et CRM-element' : `${n(unmapped)} uten CRM-element`}`,
  listMappingShown: (shown, all) => `${n(shown)} av ${items(all)} vises`,

  // List mapping: An item
  listMappingNone: 'Ingen CRM-element er valgt',
  listMappingDuplicate: (crmItem, others) => `«${crmItem}» er også valgt for ${others}.`,
  listMappingGone: 'Det valgte elementet finnes ikke lenger i SuperOffice-listen.',
  listMappingStored: (crmItem) => `Lagret: ${crmItem}`,
  listMappingUsed: (others) => `valgt for ${others}`,
  listMappingUnnamed: (id) => `Element ${id}`,

  // List mapping: Suggestions
  listMappingSuggestion: (crmItem) => `Forslag: ${crmItem}`,
  listMappingSuggestionFor: (item, crmItem) => `Bruk forslaget «${crmItem}» for ${item}`,
  listMappingUse: 'Bruk',
  listMappingUseAll: (count) => `Bruk ${n(count)} forslag`,
  listMappingNoSuggestions: 'Det er ingen forslag for elementene som vises.',
  listMappingThreshold: 'Sikkerhet fra',
  listMappingSuggestionsUsed: (count) => `${items(count)} fikk det foreslåtte CRM-elementet. Ingenting er lagret ennå.`,
  listMappingSameKey: 'samme nøkkel',
  listMappingSameName: (language) => (language === '' ? 'samme navn' : `samme navn på ${language}`),
  listMappingSimilarName: (language) => (language === '' ? 'lignende navn' : `lignende navn på ${language}`),
  listMappingSameType: 'de eneste som er igjen',

  // List mapping: Search
  listMappingShow: 'Vis',
  listMappingShowAll: 'Alle elementer',
  listMappingShowUnmapped: 'Uten CRM-element',
  listMappingShowProblems: 'Problemer',
  listMappingShowChanged: 'Endrede',
  listMappingSearch: 'Søk etter elementer',
  listMappingNothingShown: 'Ingen elementer samsvarer med dette.',
  listMappingShowEverything: 'Vis alle elementer',
  listMappingNextProblem: 'Neste problem',
  listMappingNextUnmapped: 'Neste uten CRM-element',
  listMappingNothingNext: 'Hvert element har sitt eget CRM-element.',

  // List mapping: Nothing there
  listMappingEmpty: 'Ingen listefelt er tilordnet ennå',
  listMappingEmptyText:
    'Tilordne først et listefelt i ERP-systemet til en liste i SuperOffice. Da vises elementene her.',
  listMappingToMappings: 'Gå til Tilordninger',
  listMappingNoItems: 'ERP-systemet har ingen elementer for denne listen.',

  // List mapping: Saving
  listMappingReadonly: 'Elementene kan bare vises her.',
  listMappingUnchanged: 'Alt er slik det er lagret.',
  listMappingChanged: (count) =>
    one(count) ? '1 endring er ikke lagret ennå.' : `${n(count)} endringer er ikke lagret ennå.`,
  listMappingDoubled: 'Et CRM-element kan bare velges for ett ERP-element. Velg et annet for dem som er merket.',
  listMappingNotSaved: 'Listetilordningen ble ikke lagret',
  listMappingNotSavedText: 'Det du har valgt, er fortsatt her. Prøv igjen med OK.',
  listMappingDraftOutdated: (when) =>
    `Det finnes ulagrede valg fra ${when}. Noen andre har endret noen av elementene siden da.`,
  listMappingConflictHeading: 'Noen andre har endret listetilordningen',
  listMappingConflictText: 'Ingenting er overskrevet. Velg for hvert element som dere begge har endret.',
  listMappingConflictFirst: 'Velg først hvilke CRM-elementer du vil fortsette med.',

  // Default values
  defaultsHeading: 'Konfigurer standardverdier for synkronisering',
  defaultsText: (connection) =>
    `Hva feltene får når en oppføring opprettes i ERP-systemet for «${connection}», eller hva brukeren blir spurt om.`,
  defaultsTabs: 'Oppføringstyper',
  defaultsTable: (actor) => `Standardverdier for ${actor}`,
  defaultField: 'ERP-felt',
  defaultDescription: 'Beskrivelse',
  defaultValue: 'Standardverdi',
  defaultAskUser: 'Spør bruker',
  defaultMandatory: 'Obligatorisk',
  defaultRemove: 'Fjern',
  defaultsDone: 'Fullført',
  defaultsCount: (count) => `${n(count)} felt med standardverdi`,
  defaultsEmpty: 'Ingen standardverdier ennå',
  defaultsEmptyText: 'Legg til hva et felt for disse oppføringene får, eller at brukeren blir spurt om det.',
  defaultsEmptyReadonly: 'Ingen felt for disse oppføringene har en standardverdi.',
  defaultsNoActors: 'Connectoren har ingen oppføringer',
  defaultsNoActorsText: 'Test koblingen, og se på konfigurasjonen.',
  defaultNotOffered: 'Connectoren har ikke dette feltet lenger.',
  defaultsSelectFirst: 'Merk et felt først.',
  defaultsBusy: 'Dette feltet endres akkurat nå.',
  defaultsNoFieldLeft: 'Alle felt for disse oppføringene har allerede en standardverdi.',
  defaultsNotRead: 'Standardverdiene kunne ikke leses på nytt.',
  defaultSaved: (field) => `Standardverdien for «${field}» er lagret.`,
  defaultRemoved: (field) => `Standardverdien for «${field}» er fjernet.`,
  defaultRestored: (field) => `Standardverdien for «${field}» er tilbake.`,
  defaultNotRemoved: (field) => `Standardverdien for «${field}» ble ikke fjernet`,
  defaultNotRestored: (field) => `Standardverdien for «${field}» kunne ikke gjenopprettes`,

  // Default values: One
  addSyncDefaultValue: 'Legg til standardverdi for synkronisering',
  editSyncDefaultValue: 'Rediger standardverdi for synkronisering',
  defaultValueForOn: (connection, actor) => `Standardverdi for ${connection} på ${actor}`,
  setDefaultValue: 'Angi standardverdi',
  askUserForValue: 'Spør bruker om verdi',
  mandatoryUserMustFill: 'Påkrevd - bruker må fylle inn verdi',
  defaultMandatoryForced: 'Connectoren oppgir at dette feltet er obligatorisk.',
  defaultProposed: (value) => `Connectoren foreslår: ${value}.`,
  defaultMaxLength: (count) => `Høyst ${count} tegn.`,
  defaultChooseField: 'Velg et felt.',
  defaultNoValue: 'Angi en verdi.',
  defaultUnreadable: 'Denne verdien kan ikke tolkes.',
  defaultNoItem: 'Velg et element.',
  defaultMandatoryNeeds:
    'Angi en standardverdi, eller spør bruker: Et obligatorisk felt må få verdien sin fra et sted.',
  defaultPurposeNeeds: 'Angi en standardverdi, eller spør bruker.',
  defaultNotSaved: 'Standardverdien ble ikke lagret',
  defaultNotSavedText: 'Det du har skrevet inn, er fortsatt her. Prøv igjen med OK.',
  defaultDraftOutdated: (when) =>
    `Det finnes ulagrede endringer fra ${when}. Noen andre har endret denne standardverdien siden da.`,
  defaultConflictHeading: 'Noen andre har endret denne standardverdien',
  defaultConflictText: 'Ingenting er overskrevet. Velg hvilken du vil fortsette med.',

  // Order of fields
  rankFieldsHeading: 'Ranger felt som vises i ERP-fanen',
  rankFieldsText: (connection) =>
    `Rekkefølgen på feltene for «${connection}» i ERP-fanen. Flytt med knappene, ved å dra, eller med Alt og piltastene.`,
  rankFieldsTabs: 'Oppføringstyper',
  rankFieldsList: (actor) => `Rekkefølgen på feltene: ${actor}`,
  rankFieldsEmpty: 'Det er ingen felt å ordne',
  rankFieldsEmptyText: 'Connectoren har ingen felt for disse oppføringene.',
  rankFieldsNoActors: 'Connectoren har ingen oppføringer',
  rankFieldsNoActorsText: 'Test koblingen, og se på konfigurasjonen.',
  rankFieldsReadonly: 'Rekkefølgen kan bare vises her.',
  rankFieldsUnchanged: 'Rekkefølgen er slik den er lagret.',
  rankFieldsChanged: (actors) => `Ikke lagret ennå: ${actors}.`,
  rankFieldsMark: 'Endret, ikke lagret ennå',
  rankFieldsFailedMark: 'Ikke lagret',
  rankFieldsConflictFirst: (actors) => `Velg først hvilken rekkefølge du vil fortsette med: ${actors}.`,
  rankFieldsNotSaved: (actor) => `Rekkefølgen for ${actor} ble ikke lagret`,
  rankFieldsNotSavedText:
    'Rekkefølgen din er fortsatt her. Den lagres trinn for trinn, så en del av den kan allerede være lagret; OK gjør resten.',
  rankFieldsDraftOutdated: (when) =>
    `Det finnes en ulagret rekkefølge fra ${when}. Noen andre har endret rekkefølgen siden da.`,
  rankFieldsConflictHeading: (actor) => `Noen andre har endret rekkefølgen for ${actor}`,
  rankFieldsConflictText: 'Ingenting er overskrevet. Velg hvilken rekkefølge du vil fortsette med.',
  rankFieldsPosition: (position) => `Plass ${position}`,
} satisfies Translated<typeof syncListMapping & typeof syncDefaults & typeof syncRank>;
