import { counting } from '../counting.js';
import type { syncListMapping } from '../en/sync-list-mapping.js';
import type { syncDefaults } from '../en/sync-defaults.js';
import type { syncRank } from '../en/sync-rank.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('nl');

const items = (count: number): string => (one(count) ? '1 item' : `${n(count)} items`);

/** Dutch words of list mapping, default values and the order of fields. */
export default {
  // List mapping
  listMapping: 'Lijsttoewijzing',
  listMappingOf: (connection) => `Lijsttoewijzing van ${connection}`,
  listMappingLists: 'Toegewezen lijsten',
  erpItem: 'ERP-item',
  crmItem: 'CRM-item',
  listMappingState: 'Status',
  listMappingList: (actor, crmList) => `${actor} · ${crmList}`,
  listMappingTable: (field) => `Items van ${field}`,
  listMappingCounterpart: (item) => `CRM-item voor ${item}`,

  // List mapping: Counts
  listMappingComplete: 'Volledig',
  listMappingUnmapped: (count) => `${n(count)} zonder CRM-item`,
  listMappingProblems: (count) => (one(count) ? '1 probleem' : `${n(count)} problemen`),
  listMappingCount: (unmapped, all) =>
    `${items(all)}, ${unmapped === 0 ? 'alle met een CRM-item' : `${n(unmapped)} zonder CRM-item`}`,
  listMappingShown: (shown, all) => `${n(shown)} van ${items(all)} weergegeven`,

  // List mapping: An item
  listMappingNone: 'Geen CRM-item gekozen',
  listMappingDuplicate: (crmItem, others) => `“${crmItem}” is ook gekozen voor ${others}.`,
  listMappingGone: 'Het gekozen item staat niet meer in de lijst van SuperOffice.',
  listMappingStored: (crmItem) => `Opgeslagen: ${crmItem}`,
  listMappingUsed: (others) => `gekozen voor ${others}`,
  listMappingUnnamed: (id) => `Item ${id}`,

  // List mapping: Suggestions
  listMappingSuggestion: (crmItem) => `Suggestie: ${crmItem}`,
  listMappingSuggestionFor: (item, crmItem) => `De suggestie “${crmItem}” voor ${item} overnemen`,
  listMappingUse: 'Overnemen',
  listMappingUseAll: (count) => (one(count) ? '1 suggestie overnemen' : `${n(count)} suggesties overnemen`),
  listMappingNoSuggestions: 'Voor de weergegeven items zijn er geen suggesties.',
  listMappingThreshold: 'Zekerheid vanaf',
  listMappingSuggestionsUsed: (count) =>
    `${items(count)} ${one(count) ? 'heeft' : 'hebben'} het voorgestelde CRM-item gekregen. Er is nog niets opgeslagen.`,
  listMappingSameKey: 'zelfde sleutel',
  listMappingSameName: (language) => (language === '' ? 'zelfde naam' : `zelfde naam (${language})`),
  listMappingSimilarName: (language) => (language === '' ? 'vergelijkbare naam' : `vergelijkbare naam (${language})`),
  listMappingSameType: 'als enige over',

  // List mapping: Search
  listMappingShow: 'Weergeven',
  listMappingShowAll: 'Alle items',
  listMappingShowUnmapped: 'Zonder CRM-item',
  listMappingShowProblems: 'Problemen',
  listMappingShowChanged: 'Gewijzigd',
  listMappingSearch: 'Items zoeken',
  listMappingNothingShown: 'Geen enkel item voldoet hieraan.',
  listMappingShowEverything: 'Alle items weergeven',
  listMappingNextProblem: 'Volgend probleem',
  listMappingNextUnmapped: 'Volgende zonder CRM-item',
  listMappingNothingNext: 'Elk item heeft een eigen CRM-item.',

  // List mapping: Nothing there
  listMappingEmpty: 'Er is nog geen lijstveld toegewezen',
  listMappingEmptyText:
    'Wijs eerst een lijstveld van het ERP-systeem toe aan een lijst van SuperOffice. Daarna staan de items hier.',
  listMappingToMappings: 'Naar de toewijzingen',
  listMappingNoItems: 'Het ERP-systeem biedt geen items voor deze lijst.',

  // List mapping: Saving
  listMappingReadonly: 'De items kunnen hier alleen worden bekeken.',
  listMappingUnchanged: 'Alles is zoals het is opgeslagen.',
  listMappingChanged: (count) =>
    one(count) ? '1 wijziging is nog niet opgeslagen.' : `${n(count)} wijzigingen zijn nog niet opgeslagen.`,
  listMappingDoubled:
    'Een CRM-item kan maar voor één ERP-item worden gekozen. Kies een ander CRM-item waar dat is aangegeven.',
  listMappingNotSaved: 'De lijsttoewijzing is niet opgeslagen',
  listMappingNotSavedText: 'Wat u hebt gekozen, is er nog. Probeer het opnieuw met OK.',
  listMappingDraftOutdated: (when) =>
    `Er zijn niet-opgeslagen keuzes van ${when}. Sindsdien heeft iemand anders een deel van deze items gewijzigd.`,
  listMappingConflictHeading: 'Iemand anders heeft de lijsttoewijzing gewijzigd',
  listMappingConflictText: 'Er is niets overschreven. Maak een keuze voor elk item dat u beiden hebt gewijzigd.',
  listMappingConflictFirst: 'Kies eerst met welke CRM-items u wilt doorgaan.',

  // Default values: The list
  defaultsHeading: 'Standaardwaarden voor synchronisatie configureren',
  defaultsText: (connection) =>
    `Wat velden krijgen wanneer in het ERP-systeem van “${connection}” een record wordt gemaakt, of waar de gebruiker om wordt gevraagd.`,
  defaultsTabs: 'Soorten records',
  defaultsTable: (actor) => `Standaardwaarden van ${actor}`,
  defaultField: 'ERP-veld',
  defaultDescription: 'Beschrijving',
  defaultValue: 'Standaardwaarde',
  defaultAskUser: 'Gebruiker vragen',
  defaultMandatory: 'Verplicht',
  defaultRemove: 'Verwijderen',
  defaultsDone: 'Gereed',
  defaultsCount: (count) => (one(count) ? '1 veld met standaardwaarde' : `${n(count)} velden met standaardwaarde`),
  defaultsEmpty: 'Nog geen standaardwaarden',
  defaultsEmptyText: 'Stel in wat een veld van deze records krijgt, of dat de gebruiker ernaar wordt gevraagd.',
  defaultsEmptyReadonly: 'Geen enkel veld van deze records heeft een standaardwaarde.',
  defaultsNoActors: 'De connector biedt geen records',
  defaultsNoActorsText: 'Test de verbinding en bekijk de configuratie ervan.',
  defaultNotOffered: 'De connector biedt dit veld niet meer.',
  defaultsSelectFirst: 'Selecteer eerst een veld.',
  defaultsBusy: 'Dit veld wordt op dit moment gewijzigd.',
  defaultsNoFieldLeft: 'Elk veld van deze records heeft al een standaardwaarde.',
  defaultsNotRead: 'De standaardwaarden konden niet opnieuw worden gelezen.',
  defaultSaved: (field) => `De standaardwaarde van “${field}” is opgeslagen.`,
  defaultRemoved: (field) => `De standaardwaarde van “${field}” is verwijderd.`,
  defaultRestored: (field) => `De standaardwaarde van “${field}” is terug.`,
  defaultNotRemoved: (field) => `De standaardwaarde van “${field}” is niet verwijderd`,
  defaultNotRestored: (field) => `De standaardwaarde van “${field}” kon niet worden teruggehaald`,

  // Default values: One of them
  addSyncDefaultValue: 'Standaardwaarden voor synchronisatie toevoegen',
  editSyncDefaultValue: 'Standaardwaarde voor synchronisatie bewerken',
  defaultValueForOn: (connection, actor) => `Standaardwaarde voor ${connection} bij ${actor}`,
  setDefaultValue: 'Standaardwaarde instellen',
  askUserForValue: 'Gebruiker om waarde vragen',
  mandatoryUserMustFill: 'Verplicht - gebruiker moet waarde invullen',
  defaultMandatoryForced: 'De connector stelt dit veld verplicht.',
  defaultProposed: (value) => `De connector stelt voor: ${value}.`,
  defaultMaxLength: (count) => `Maximaal ${count} ${count === '1' ? 'teken' : 'tekens'}.`,
  defaultChooseField: 'Kies een veld.',
  defaultNoValue: 'Voer een waarde in.',
  defaultUnreadable: 'Deze waarde kan niet worden gelezen.',
  defaultNoItem: 'Kies een item.',
  defaultMandatoryNeeds:
    'Stel een standaardwaarde in of vraag het de gebruiker: een verplicht veld moet ergens zijn waarde vandaan halen.',
  defaultPurposeNeeds: 'Stel een standaardwaarde in of vraag het de gebruiker.',
  defaultNotSaved: 'De standaardwaarde is niet opgeslagen',
  defaultNotSavedText: 'Wat u hebt ingevoerd, is er nog. Probeer het opnieuw met OK.',
  defaultDraftOutdated: (when) =>
    `Er zijn niet-opgeslagen wijzigingen van ${when}. Sindsdien heeft iemand anders deze standaardwaarde gewijzigd.`,
  defaultConflictHeading: 'Iemand anders heeft deze standaardwaarde gewijzigd',
  defaultConflictText: 'Er is niets overschreven. Kies met welke u wilt doorgaan.',

  // Order of fields
  rankFieldsHeading: 'Velden rangschikken die worden weergegeven op het ERP-tabblad',
  rankFieldsText: (connection) =>
    `De volgorde waarin het ERP-tabblad de velden van “${connection}” weergeeft. Verplaats met de knoppen, door te slepen of met Alt en de pijltoetsen.`,
  rankFieldsTabs: 'Soorten records',
  rankFieldsList: (actor) => `Volgorde van de velden: ${actor}`,
  rankFieldsEmpty: 'Geen velden om te rangschikken',
  rankFieldsEmptyText: 'De connector biedt geen velden voor deze records.',
  rankFieldsNoActors: 'De connector biedt geen records',
  rankFieldsNoActorsText: 'Test de verbinding en bekijk de configuratie ervan.',
  rankFieldsReadonly: 'De volgorde kan hier alleen worden bekeken.',
  rankFieldsUnchanged: 'De volgorde is zoals die is opgeslagen.',
  rankFieldsChanged: (actors) => `Nog niet opgeslagen: ${actors}.`,
  rankFieldsMark: 'Gewijzigd, nog niet opgeslagen',
  rankFieldsFailedMark: 'Niet opgeslagen',
  rankFieldsConflictFirst: (actors) => `Kies eerst met welke volgorde u wilt doorgaan: ${actors}.`,
  rankFieldsNotSaved: (actor) => `De volgorde van ${actor} is niet opgeslagen`,
  rankFieldsNotSavedText:
    'Uw volgorde is er nog. De volgorde wordt stap voor stap opgeslagen, dus een deel is misschien al opgeslagen; OK doet de rest.',
  rankFieldsDraftOutdated: (when) =>
    `Er is een niet-opgeslagen volgorde van ${when}. Sindsdien heeft iemand anders de volgorde gewijzigd.`,
  rankFieldsConflictHeading: (actor) => `Iemand anders heeft de volgorde van ${actor} gewijzigd`,
  rankFieldsConflictText: 'Er is niets overschreven. Kies met welke volgorde u wilt doorgaan.',
  rankFieldsPosition: (position) => `Plaats ${position}`,
} satisfies Translated<typeof syncListMapping & typeof syncDefaults & typeof syncRank>;
