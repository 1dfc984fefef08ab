import { counting } from '../counting.js';
import type { syncDefaults } from '../en/sync-defaults.js';
import type { syncListMapping } from '../en/sync-list-mapping.js';
import type { syncRank } from '../en/sync-rank.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('da');

const items = (count: number): string => (one(count) ? '1 element' : `${n(count)} elementer`);

/** Danish words of list mapping, default values and the order of fields. Official labels are SuperOffice's own, literally. */
export default {
  // List mapping
  listMapping: 'Listetilknytning',
  listMappingOf: (connection) => `Listetilknytning for ${connection}`,
  listMappingLists: 'Tilknyttede lister',
  erpItem: 'ERP-element',
  crmItem: 'CRM-element',
  listMappingState: 'Status',
  listMappingList: (actor, crmList) => `${actor} · ${crmList}`,
  listMappingTable: (field) => `Elementer i ${field}`,
  listMappingCounterpart: (item) => `CRM-element for ${item}`,

  // List mapping: Counts
  listMappingComplete: 'Komplet',
  listMappingUnmapped: (count) => `${n(count)} uden CRM-element`,
  listMappingProblems: (count) => (one(count) ? '1 problem' : `${n(count)} problemer`),
  listMappingCount: (unmapped, all) =>
    `${items(all)}, ${unmapped === 0 ? 'alle med et CRM-element' : `${n(unmapped)} uden CRM-element`}`,
  listMappingShown: (shown, all) => `${n(shown)} af ${items(all)} vises`,

  // List mapping: An item
  listMappingNone: 'Intet CRM-element er valgt',
  listMappingDuplicate: (crmItem, others) => `»${crmItem}« er også valgt for ${others}.`,
  listMappingGone: 'Det valgte element findes ikke længere på SuperOffice-listen.',
  listMappingStored: (crmItem) => `Gemt: ${crmItem}`,
  listMappingUsed: (others) => `valgt for ${others}`,
  listMappingUnnamed: (id) => `Element ${id}`,

  // List mapping: Suggestions
  listMappingSuggestion: (crmItem) => `Forslag: ${crmItem}`,
  listMappingSuggestionFor: (item, crmItem) => `Brug forslaget »${crmItem}« for ${item}`,
  listMappingUse: 'Brug',
  listMappingUseAll: (count) => `Brug ${n(count)} forslag`,
  listMappingNoSuggestions: 'Der er ingen forslag til de viste elementer.',
  listMappingThreshold: 'Sikkerhed fra',
  listMappingSuggestionsUsed: (count) => `${items(count)} fik det foreslåede CRM-element. Intet er gemt endnu.`,
  listMappingSameKey: 'samme nøgle',
  listMappingSameName: (language) => (language === '' ? 'samme navn' : `samme navn på ${language}`),
  listMappingSimilarName: (language) => (language === '' ? 'lignende navn' : `lignende navn på ${language}`),
  listMappingSameType: 'de eneste tilbageværende',

  // List mapping: Search
  listMappingShow: 'Vis',
  listMappingShowAll: 'Alle elementer',
  listMappingShowUnmapped: 'Uden CRM-element',
  listMappingShowProblems: 'Problemer',
  listMappingShowChanged: 'Ændrede',
  listMappingSearch: 'Søg efter elementer',
  listMappingNothingShown: 'Intet element svarer til dette.',
  listMappingShowEverything: 'Vis alle elementer',
  listMappingNextProblem: 'Næste problem',
  listMappingNextUnmapped: 'Næste uden CRM-element',
  listMappingNothingNext: 'Hvert element har sit eget CRM-element.',

  // List mapping: Nothing there
  listMappingEmpty: 'Intet listefelt er tilknyttet endnu',
  listMappingEmptyText:
    'Tilknyt først et listefelt i ERP-systemet til en liste i SuperOffice. Så vises dets elementer her.',
  listMappingToMappings: 'Gå til Tilknytninger',
  listMappingNoItems: 'ERP-systemet har ingen elementer til denne liste.',

  // List mapping: Saving
  listMappingReadonly: 'Elementerne kan kun ses her.',
  listMappingUnchanged: 'Alt er, som det er gemt.',
  listMappingChanged: (count) =>
    one(count) ? '1 ændring er ikke gemt endnu.' : `${n(count)} ændringer er ikke gemt endnu.`,
  listMappingDoubled: 'Et CRM-element kan kun vælges for ét ERP-element. Vælg et andet for dem, der er markeret.',
  listMappingNotSaved: 'Listetilknytningen blev ikke gemt',
  listMappingNotSavedText: 'Det, du har valgt, er her stadig. Prøv igen med OK.',
  listMappingDraftOutdated: (when) =>
    `Der er ikke-gemte valg fra ${when}. En anden har ændret nogle af elementerne siden da.`,
  listMappingConflictHeading: 'En anden har ændret listetilknytningen',
  listMappingConflictText: 'Intet er overskrevet. Vælg for hvert element, som I begge har ændret.',
  listMappingConflictFirst: 'Vælg først, hvilke CRM-elementer du vil fortsætte med.',

  // Default values
  defaultsHeading: 'Konfigurer standardværdier for synkronisering',
  defaultsText: (connection) =>
    `Hvad felterne får, når en post oprettes i ERP-systemet for »${connection}«, eller hvad brugeren bliver spurgt om.`,
  defaultsTabs: 'Posttyper',
  defaultsTable: (actor) => `Standardværdier for ${actor}`,
  defaultField: 'ERP-felt',
  defaultDescription: 'Beskrivelse',
  defaultValue: 'Standardværdi',
  defaultAskUser: 'Spørg brugeren',
  defaultMandatory: 'Obligatorisk',
  defaultRemove: 'Fjern',
  defaultsDone: 'Udført',
  defaultsCount: (count) => (one(count) ? '1 felt med standardværdi' : `${n(count)} felter med standardværdi`),
  defaultsEmpty: 'Ingen standardværdier endnu',
  defaultsEmptyText: 'Tilføj, hvad et felt for disse poster får, eller at brugeren bliver spurgt om det.',
  defaultsEmptyReadonly: 'Intet felt for disse poster har en standardværdi.',
  defaultsNoActors: 'Connectoren har ingen poster',
  defaultsNoActorsText: 'Test linket, og se på dets konfiguration.',
  defaultNotOffered: 'Connectoren har ikke længere dette felt.',
  defaultsSelectFirst: 'Marker først et felt.',
  defaultsBusy: 'Dette felt ændres lige nu.',
  defaultsNoFieldLeft: 'Alle felter for disse poster har allerede en standardværdi.',
  defaultsNotRead: 'Standardværdierne kunne ikke læses igen.',
  defaultSaved: (field) => `Standardværdien for »${field}« er gemt.`,
  defaultRemoved: (field) => `Standardværdien for »${field}« er fjernet.`,
  defaultRestored: (field) => `Standardværdien for »${field}« er tilbage.`,
  defaultNotRemoved: (field) => `Standardværdien for »${field}« blev ikke fjernet`,
  defaultNotRestored: (field) => `Standardværdien for »${field}« kunne ikke gendannes`,

  // Default values: One
  addSyncDefaultValue: 'Tilføj synkroniseringsstandardværdi',
  editSyncDefaultValue: 'Rediger synkroniseringsstandardværdi',
  defaultValueForOn: (connection, actor) => `Standardværdi for ${connection} på ${actor}`,
  setDefaultValue: 'Angiv standardværdi',
  askUserForValue: 'Bed brugeren om værdi',
  mandatoryUserMustFill: 'Obligatorisk - Brugeren skal udfylde værdi',
  defaultMandatoryForced: 'Connectoren oplyser, at dette felt er obligatorisk.',
  defaultProposed: (value) => `Connectoren foreslår: ${value}.`,
  defaultMaxLength: (count) => `Højst ${count} tegn.`,
  defaultChooseField: 'Vælg et felt.',
  defaultNoValue: 'Angiv en værdi.',
  defaultUnreadable: 'Denne værdi kan ikke fortolkes.',
  defaultNoItem: 'Vælg et element.',
  defaultMandatoryNeeds:
    'Angiv en standardværdi, eller spørg brugeren: Et obligatorisk felt skal få sin værdi et sted fra.',
  defaultPurposeNeeds: 'Angiv en standardværdi, eller spørg brugeren.',
  defaultNotSaved: 'Standardværdien blev ikke gemt',
  defaultNotSavedText: 'Det, du har indtastet, er her stadig. Prøv igen med OK.',
  defaultDraftOutdated: (when) =>
    `Der er ikke-gemte ændringer fra ${when}. En anden har ændret denne standardværdi siden da.`,
  defaultConflictHeading: 'En anden har ændret denne standardværdi',
  defaultConflictText: 'Intet er overskrevet. Vælg, hvilken du vil fortsætte med.',

  // Order of fields
  rankFieldsHeading: 'Ranger felter, som vises i ERP-fanen',
  rankFieldsText: (connection) =>
    `Rækkefølgen af felterne for »${connection}« på ERP-fanen. Flyt med knapperne, ved at trække, eller med Alt og piletasterne.`,
  rankFieldsTabs: 'Posttyper',
  rankFieldsList: (actor) => `Felternes rækkefølge: ${actor}`,
  rankFieldsEmpty: 'Der er ingen felter at ordne',
  rankFieldsEmptyText: 'Connectoren har ingen felter for disse poster.',
  rankFieldsNoActors: 'Connectoren har ingen poster',
  rankFieldsNoActorsText: 'Test linket, og se på dets konfiguration.',
  rankFieldsReadonly: 'Rækkefølgen kan kun ses her.',
  rankFieldsUnchanged: 'Rækkefølgen er, som den er gemt.',
  rankFieldsChanged: (actors) => `Ikke gemt endnu: ${actors}.`,
  rankFieldsMark: 'Ændret, ikke gemt endnu',
  rankFieldsFailedMark: 'Ikke gemt',
  rankFieldsConflictFirst: (actors) => `Vælg først, hvilken rækkefølge du vil fortsætte med: ${actors}.`,
  rankFieldsNotSaved: (actor) => `Rækkefølgen for ${actor} blev ikke gemt`,
  rankFieldsNotSavedText:
    'Din rækkefølge er her stadig. Den gemmes trin for trin, så en del af den kan allerede være gemt; OK gør resten.',
  rankFieldsDraftOutdated: (when) =>
    `Der er en ikke-gemt rækkefølge fra ${when}. En anden har ændret rækkefølgen siden da.`,
  rankFieldsConflictHeading: (actor) => `En anden har ændret rækkefølgen for ${actor}`,
  rankFieldsConflictText: 'Intet er overskrevet. Vælg, hvilken rækkefølge du vil fortsætte med.',
  rankFieldsPosition: (position) => `Plads ${position}`,
} satisfies Translated<typeof syncListMapping & typeof syncDefaults & typeof syncRank>;
