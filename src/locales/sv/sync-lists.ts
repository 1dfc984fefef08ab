import { counting } from '../counting.js';
import type { syncDefaults } from '../en/sync-defaults.js';
import type { syncListMapping } from '../en/sync-list-mapping.js';
import type { syncRank } from '../en/sync-rank.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('sv');

const items = (count: number): string => `${n(count)} objekt`;

/** Swedish words of list mapping, default values and the order of fields. Official labels are SuperOffice's own, literally. */
export default {
  // List mapping
  listMapping: 'Listmappning',
  listMappingOf: (connection) => `Listmappning för ${connection}`,
  listMappingLists: 'Kopplade listor',
  erpItem: 'ERP-listobjekt',
  crmItem: 'CRM-listobjekt',
  listMappingState: 'Status',
  listMappingList: (actor, crmList) => `${actor} · ${crmList}`,
  listMappingTable: (field) => `Objekt i ${field}`,
  listMappingCounterpart: (item) => `CRM-listobjekt för ${item}`,

  // List mapping: Counts
  listMappingComplete: 'Komplett',
  listMappingUnmapped: (count) => `${n(count)} utan CRM-listobjekt`,
  listMappingProblems: (count) => `${n(count)} problem`,
  listMappingCount: (unmapped, all) =>
    `${items(all)}, ${unmapped === 0 ? 'alla med ett CRM-listobjekt' : `${n(unmapped)} utan CRM-listobjekt`}`,
  listMappingShown: (shown, all) => `${n(shown)} av ${items(all)} visas`,

  // List mapping: An item
  listMappingNone: 'Inget CRM-listobjekt valt',
  listMappingDuplicate: (crmItem, others) => `”${crmItem}” är också valt för ${others}.`,
  listMappingGone: 'Det valda objektet finns inte längre i SuperOffice-listan.',
  listMappingStored: (crmItem) => `Sparat: ${crmItem}`,
  listMappingUsed: (others) => `valt för ${others}`,
  listMappingUnnamed: (id) => `Objekt ${id}`,

  // List mapping: Suggestions
  listMappingSuggestion: (crmItem) => `Förslag: ${crmItem}`,
  listMappingSuggestionFor: (item, crmItem) => `Använd förslaget ”${crmItem}” för ${item}`,
  listMappingUse: 'Använd',
  listMappingUseAll: (count) => `Använd ${n(count)} förslag`,
  listMappingNoSuggestions: 'Det finns inga förslag för de objekt som visas.',
  listMappingThreshold: 'Säkerhet från',
  listMappingSuggestionsUsed: (count) => `${items(count)} fick det föreslagna CRM-listobjektet. Inget är sparat än.`,
  listMappingSameKey: 'samma nyckel',
  listMappingSameName: (language) => (language === '' ? 'samma namn' : `samma namn på ${language}`),
  listMappingSimilarName: (language) => (language === '' ? 'liknande namn' : `liknande namn på ${language}`),
  listMappingSameType: 'de enda som är kvar',

  // List mapping: Search
  listMappingShow: 'Visa',
  listMappingShowAll: 'Alla objekt',
  listMappingShowUnmapped: 'Utan CRM-listobjekt',
  listMappingShowProblems: 'Problem',
  listMappingShowChanged: 'Ändrade',
  listMappingSearch: 'Sök objekt',
  listMappingNothingShown: 'Inget objekt motsvarar detta.',
  listMappingShowEverything: 'Visa alla objekt',
  listMappingNextProblem: 'Nästa problem',
  listMappingNextUnmapped: 'Nästa utan CRM-listobjekt',
  listMappingNothingNext: 'Varje objekt har ett eget CRM-listobjekt.',

  // List mapping: Nothing there
  listMappingEmpty: 'Inget listfält är kopplat än',
  listMappingEmptyText:
    'Koppla först ett listfält i ERP-systemet till en lista i SuperOffice. Då visas dess objekt här.',
  listMappingToMappings: 'Gå till Kopplingar',
  listMappingNoItems: 'ERP-systemet har inga objekt för den här listan.',

  // List mapping: Saving
  listMappingReadonly: 'Objekten kan bara visas här.',
  listMappingUnchanged: 'Allt är som det är sparat.',
  listMappingChanged: (count) =>
    one(count) ? '1 ändring är inte sparad än.' : `${n(count)} ändringar är inte sparade än.`,
  listMappingDoubled: 'Ett CRM-listobjekt kan bara väljas för ett ERP-listobjekt. Välj ett annat för de markerade.',
  listMappingNotSaved: 'Listmappningen sparades inte',
  listMappingNotSavedText: 'Det du har valt finns kvar här. Försök igen med OK.',
  listMappingDraftOutdated: (when) =>
    `Det finns osparade val från ${when}. Någon annan har ändrat några av objekten sedan dess.`,
  listMappingConflictHeading: 'Någon annan har ändrat listmappningen',
  listMappingConflictText: 'Inget har skrivits över. Välj för varje objekt som ni båda har ändrat.',
  listMappingConflictFirst: 'Välj först vilka CRM-listobjekt du vill fortsätta med.',

  // Default values
  defaultsHeading: 'Konfigurera standardvärden för synkronisering',
  defaultsText: (connection) =>
    `Vad fälten får när en post skapas i ERP-systemet för ”${connection}”, eller vad användaren får frågor om.`,
  defaultsTabs: 'Posttyper',
  defaultsTable: (actor) => `Standardvärden för ${actor}`,
  defaultField: 'ERP-fält',
  defaultDescription: 'Beskrivning',
  defaultValue: 'Standardvärde',
  defaultAskUser: 'Fråga användaren',
  defaultMandatory: 'Obligatorisk',
  defaultRemove: 'Ta bort',
  defaultsDone: 'Klar',
  defaultsCount: (count) => `${n(count)} fält med standardvärde`,
  defaultsEmpty: 'Inga standardvärden än',
  defaultsEmptyText: 'Lägg till vad ett fält för de här posterna får, eller att användaren tillfrågas om det.',
  defaultsEmptyReadonly: 'Inget fält för de här posterna har ett standardvärde.',
  defaultsNoActors: 'Connectorn har inga poster',
  defaultsNoActorsText: 'Testa kopplingen och se på dess konfiguration.',
  defaultNotOffered: 'Connectorn har inte det här fältet längre.',
  defaultsSelectFirst: 'Markera först ett fält.',
  defaultsBusy: 'Det här fältet ändras just nu.',
  defaultsNoFieldLeft: 'Alla fält för de här posterna har redan ett standardvärde.',
  defaultsNotRead: 'Standardvärdena kunde inte läsas på nytt.',
  defaultSaved: (field) => `Standardvärdet för ”${field}” har sparats.`,
  defaultRemoved: (field) => `Standardvärdet för ”${field}” har tagits bort.`,
  defaultRestored: (field) => `Standardvärdet för ”${field}” är tillbaka.`,
  defaultNotRemoved: (field) => `Standardvärdet för ”${field}” togs inte bort`,
  defaultNotRestored: (field) => `Standardvärdet för ”${field}” kunde inte återskapas`,

  // Default values: One
  addSyncDefaultValue: 'Lägg till standardvärde för synkronisering',
  editSyncDefaultValue: 'Redigera standardvärde för synkronisering',
  defaultValueForOn: (connection, actor) => `Standardvärde för ${connection} på ${actor}`,
  setDefaultValue: 'Ange standardvärde',
  askUserForValue: 'Fråga användaren om värde',
  mandatoryUserMustFill: 'Krävs - användaren måste fylla i ett värde',
  defaultMandatoryForced: 'Connectorn anger att det här fältet är obligatoriskt.',
  defaultProposed: (value) => `Connectorn föreslår: ${value}.`,
  defaultMaxLength: (count) => `Högst ${count} tecken.`,
  defaultChooseField: 'Välj ett fält.',
  defaultNoValue: 'Ange ett värde.',
  defaultUnreadable: 'Det här värdet kan inte tolkas.',
  defaultNoItem: 'Välj ett objekt.',
  defaultMandatoryNeeds:
    'Ange ett standardvärde eller fråga användaren: ett obligatoriskt fält måste få sitt värde någonstans ifrån.',
  defaultPurposeNeeds: 'Ange ett standardvärde eller fråga användaren.',
  defaultNotSaved: 'Standardvärdet sparades inte',
  defaultNotSavedText: 'Det du har angett finns kvar här. Försök igen med OK.',
  defaultDraftOutdated: (when) =>
    `Det finns osparade ändringar från ${when}. Någon annan har ändrat det här standardvärdet sedan dess.`,
  defaultConflictHeading: 'Någon annan har ändrat det här standardvärdet',
  defaultConflictText: 'Inget har skrivits över. Välj vilket du vill fortsätta med.',

  // Order of fields
  rankFieldsHeading: 'Ordna fält som visas på ERP-fliken',
  rankFieldsText: (connection) =>
    `Den ordning som fälten för ”${connection}” visas i på ERP-fliken. Flytta med knapparna, genom att dra eller med Alt och piltangenterna.`,
  rankFieldsTabs: 'Posttyper',
  rankFieldsList: (actor) => `Fältens ordning: ${actor}`,
  rankFieldsEmpty: 'Det finns inga fält att ordna',
  rankFieldsEmptyText: 'Connectorn har inga fält för de här posterna.',
  rankFieldsNoActors: 'Connectorn har inga poster',
  rankFieldsNoActorsText: 'Testa kopplingen och se på dess konfiguration.',
  rankFieldsReadonly: 'Ordningen kan bara visas här.',
  rankFieldsUnchanged: 'Ordningen är som den är sparad.',
  rankFieldsChanged: (actors) => `Inte sparat än: ${actors}.`,
  rankFieldsMark: 'Ändrad, inte sparad än',
  rankFieldsFailedMark: 'Inte sparad',
  rankFieldsConflictFirst: (actors) => `Välj först vilken ordning du vill fortsätta med: ${actors}.`,
  rankFieldsNotSaved: (actor) => `Ordningen för ${actor} sparades inte`,
  rankFieldsNotSavedText:
    'Din ordning finns kvar här. Den sparas steg för steg, så en del av den kan redan vara sparad; OK gör resten.',
  rankFieldsDraftOutdated: (when) =>
    `Det finns en osparad ordning från ${when}. Någon annan har ändrat ordningen sedan dess.`,
  rankFieldsConflictHeading: (actor) => `Någon annan har ändrat ordningen för ${actor}`,
  rankFieldsConflictText: 'Inget har skrivits över. Välj vilken ordning du vill fortsätta med.',
  rankFieldsPosition: (position) => `Plats ${position}`,
} satisfies Translated<typeof syncListMapping & typeof syncDefaults & typeof syncRank>;
