import { counting } from '../counting.js';
import type { syncListMapping } from '../en/sync-list-mapping.js';
import type { syncDefaults } from '../en/sync-defaults.js';
import type { syncRank } from '../en/sync-rank.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('de');

const items = (count: number): string => (one(count) ? '1 Eintrag' : `${n(count)} Einträge`);
const itemsDative = (count: number): string => (one(count) ? '1 Eintrag' : `${n(count)} Einträgen`);

/** German words of list mapping, default values and the order of fields. */
export default {
  // List mapping
  listMapping: 'Listenzuordnung',
  listMappingOf: (connection) => `Listenzuordnung von ${connection}`,
  listMappingLists: 'Zugeordnete Listen',
  erpItem: 'ERP-Eintrag',
  crmItem: 'CRM-Eintrag',
  listMappingState: 'Status',
  listMappingList: (actor, crmList) => `${actor} · ${crmList}`,
  listMappingTable: (field) => `Einträge von ${field}`,
  listMappingCounterpart: (item) => `CRM-Eintrag für ${item}`,

  // List mapping: Counts
  listMappingComplete: 'Vollständig',
  listMappingUnmapped: (count) => `${n(count)} ohne CRM-Eintrag`,
  listMappingProblems: (count) => (one(count) ? '1 Problem' : `${n(count)} Probleme`),
  listMappingCount: (unmapped, all) =>
    `${items(all)}, ${unmapped === 0 ? 'alle mit CRM-Eintrag' : `${n(unmapped)} ohne CRM-Eintrag`}`,
  listMappingShown: (shown, all) => `${n(shown)} von ${itemsDative(all)} angezeigt`,

  // List mapping: An item
  listMappingNone: 'Kein CRM-Eintrag ausgewählt',
  listMappingDuplicate: (crmItem, others) => `„${crmItem}“ ist auch ausgewählt für ${others}.`,
  listMappingGone: 'Der ausgewählte Eintrag ist nicht mehr in der Liste von SuperOffice.',
  listMappingStored: (crmItem) => `Gespeichert: ${crmItem}`,
  listMappingUsed: (others) => `ausgewählt für ${others}`,
  listMappingUnnamed: (id) => `Eintrag ${id}`,

  // List mapping: Suggestions
  listMappingSuggestion: (crmItem) => `Vorschlag: ${crmItem}`,
  listMappingSuggestionFor: (item, crmItem) => `Den Vorschlag „${crmItem}“ für ${item} übernehmen`,
  listMappingUse: 'Übernehmen',
  listMappingUseAll: (count) => (one(count) ? '1 Vorschlag übernehmen' : `${n(count)} Vorschläge übernehmen`),
  listMappingNoSuggestions: 'Für die angezeigten Einträge gibt es keine Vorschläge.',
  listMappingThreshold: 'Sicherheit ab',
  listMappingSuggestionsUsed: (count) =>
    `${items(count)} ${one(count) ? 'hat' : 'haben'} den vorgeschlagenen CRM-Eintrag erhalten. Noch ist nichts gespeichert.`,
  listMappingSameKey: 'gleicher Schlüssel',
  listMappingSameName: (language) => (language === '' ? 'gleicher Name' : `gleicher Name (${language})`),
  listMappingSimilarName: (language) => (language === '' ? 'ähnlicher Name' : `ähnlicher Name (${language})`),
  listMappingSameType: 'als einzige übrig',

  // List mapping: Search
  listMappingShow: 'Anzeigen',
  listMappingShowAll: 'Alle Einträge',
  listMappingShowUnmapped: 'Ohne CRM-Eintrag',
  listMappingShowProblems: 'Probleme',
  listMappingShowChanged: 'Geändert',
  listMappingSearch: 'Einträge suchen',
  listMappingNothingShown: 'Es gibt keinen solchen Eintrag.',
  listMappingShowEverything: 'Alle Einträge anzeigen',
  listMappingNextProblem: 'Nächstes Problem',
  listMappingNextUnmapped: 'Nächster ohne CRM-Eintrag',
  listMappingNothingNext: 'Jeder Eintrag hat einen eigenen CRM-Eintrag.',

  // List mapping: Nothing there
  listMappingEmpty: 'Noch ist kein Listenfeld zugeordnet',
  listMappingEmptyText:
    'Ordnen Sie zuerst ein Listenfeld des ERP-Systems einer Liste von SuperOffice zu. Dann stehen hier die Einträge.',
  listMappingToMappings: 'Zu den Zuordnungen',
  listMappingNoItems: 'Das ERP-System bietet für diese Liste keine Einträge an.',

  // List mapping: Saving
  listMappingReadonly: 'Die Einträge können hier nur angesehen werden.',
  listMappingUnchanged: 'Alles ist so, wie es gespeichert ist.',
  listMappingChanged: (count) =>
    one(count) ? '1 Änderung ist noch nicht gespeichert.' : `${n(count)} Änderungen sind noch nicht gespeichert.`,
  listMappingDoubled:
    'Ein CRM-Eintrag kann nur für einen ERP-Eintrag ausgewählt werden. Wählen Sie für die gekennzeichneten einen anderen.',
  listMappingNotSaved: 'Die Listenzuordnung wurde nicht gespeichert',
  listMappingNotSavedText: 'Ihre Auswahl ist noch hier. Versuchen Sie es mit OK erneut.',
  listMappingDraftOutdated: (when) =>
    `Es gibt eine nicht gespeicherte Auswahl (${when}). Einige dieser Einträge wurden seitdem von jemand anderem geändert.`,
  listMappingConflictHeading: 'Jemand anderes hat die Listenzuordnung geändert',
  listMappingConflictText: 'Nichts wurde überschrieben. Wählen Sie für jeden Eintrag, den Sie beide geändert haben.',
  listMappingConflictFirst: 'Wählen Sie zuerst, mit welchen CRM-Einträgen Sie weitermachen.',

  // Default values: The list
  defaultsHeading: 'Sync-Standardwerte konfigurieren',
  defaultsText: (connection) =>
    `Was Felder erhalten, wenn im ERP-System von „${connection}“ ein Datensatz erstellt wird, oder wonach der Benutzer gefragt wird.`,
  defaultsTabs: 'Arten von Datensätzen',
  defaultsTable: (actor) => `Standardwerte: ${actor}`,
  defaultField: 'ERP-Feld',
  defaultDescription: 'Beschreibung',
  defaultValue: 'Standardwert',
  defaultAskUser: 'Benutzer fragen',
  defaultMandatory: 'Obligatorisch',
  defaultRemove: 'Entfernen',
  defaultsDone: 'Fertig',
  defaultsCount: (count) => (one(count) ? '1 Feld mit Standardwert' : `${n(count)} Felder mit Standardwert`),
  defaultsEmpty: 'Noch keine Standardwerte',
  defaultsEmptyText:
    'Legen Sie fest, was ein Feld dieser Datensätze erhält oder dass der Benutzer danach gefragt wird.',
  defaultsEmptyReadonly: 'Kein Feld dieser Datensätze hat einen Standardwert.',
  defaultsNoActors: 'Der Connector bietet keine Datensätze an',
  defaultsNoActorsText: 'Testen Sie die Verbindung und sehen Sie sich ihre Konfiguration an.',
  defaultNotOffered: 'Der Connector bietet dieses Feld nicht mehr an.',
  defaultsSelectFirst: 'Wählen Sie zuerst ein Feld.',
  defaultsBusy: 'Dieses Feld wird gerade geändert.',
  defaultsNoFieldLeft: 'Jedes Feld dieser Datensätze hat bereits einen Standardwert.',
  defaultsNotRead: 'Die Standardwerte konnten nicht erneut gelesen werden.',
  defaultSaved: (field) => `Der Standardwert von „${field}“ wurde gespeichert.`,
  defaultRemoved: (field) => `Der Standardwert von „${field}“ wurde entfernt.`,
  defaultRestored: (field) => `Der Standardwert von „${field}“ ist wieder da.`,
  defaultNotRemoved: (field) => `Der Standardwert von „${field}“ wurde nicht entfernt`,
  defaultNotRestored: (field) => `Der Standardwert von „${field}“ konnte nicht zurückgeholt werden`,

  // Default values: One of them
  addSyncDefaultValue: 'Sync-Standardwert hinzufügen',
  editSyncDefaultValue: 'Sync-Standardwert bearbeiten',
  defaultValueForOn: (connection, actor) => `Standardwert für ${connection} bei ${actor}`,
  setDefaultValue: 'Standardwert festlegen',
  askUserForValue: 'Benutzer nach Wert fragen',
  mandatoryUserMustFill: 'Obligatorisch - Benutzer muss einen Wert angeben',
  defaultMandatoryForced: 'Für den Connector ist dieses Feld obligatorisch.',
  defaultProposed: (value) => `Der Connector schlägt vor: ${value}.`,
  defaultMaxLength: (count) => `Höchstens ${count} Zeichen.`,
  defaultChooseField: 'Wählen Sie ein Feld.',
  defaultNoValue: 'Geben Sie einen Wert ein.',
  defaultUnreadable: 'Dieser Wert ist nicht lesbar.',
  defaultNoItem: 'Wählen Sie einen Eintrag.',
  defaultMandatoryNeeds:
    'Legen Sie einen Standardwert fest oder fragen Sie den Benutzer: Ein obligatorisches Feld muss seinen Wert irgendwoher erhalten.',
  defaultPurposeNeeds: 'Legen Sie einen Standardwert fest oder fragen Sie den Benutzer.',
  defaultNotSaved: 'Der Standardwert wurde nicht gespeichert',
  defaultNotSavedText: 'Ihre Eingaben sind noch hier. Versuchen Sie es mit OK erneut.',
  defaultDraftOutdated: (when) =>
    `Es gibt nicht gespeicherte Änderungen (${when}). Dieser Standardwert wurde seitdem von jemand anderem geändert.`,
  defaultConflictHeading: 'Jemand anderes hat diesen Standardwert geändert',
  defaultConflictText: 'Nichts wurde überschrieben. Wählen Sie, womit Sie weitermachen.',

  // Order of fields
  rankFieldsHeading: 'Felder, die auf der ERP-Registerkarte angezeigt werden, sortieren',
  rankFieldsText: (connection) =>
    `Die Reihenfolge, in der die ERP-Registerkarte die Felder von „${connection}“ anzeigt. Verschieben Sie mit den Schaltflächen, durch Ziehen oder mit Alt und den Pfeiltasten.`,
  rankFieldsTabs: 'Arten von Datensätzen',
  rankFieldsList: (actor) => `Reihenfolge der Felder: ${actor}`,
  rankFieldsEmpty: 'Keine Felder zu sortieren',
  rankFieldsEmptyText: 'Der Connector bietet für diese Datensätze keine Felder an.',
  rankFieldsNoActors: 'Der Connector bietet keine Datensätze an',
  rankFieldsNoActorsText: 'Testen Sie die Verbindung und sehen Sie sich ihre Konfiguration an.',
  rankFieldsReadonly: 'Die Reihenfolge kann hier nur angesehen werden.',
  rankFieldsUnchanged: 'Die Reihenfolge ist die gespeicherte.',
  rankFieldsChanged: (actors) => `Noch nicht gespeichert: ${actors}.`,
  rankFieldsMark: 'Geändert, noch nicht gespeichert',
  rankFieldsFailedMark: 'Nicht gespeichert',
  rankFieldsConflictFirst: (actors) => `Wählen Sie zuerst, mit welcher Reihenfolge Sie weitermachen: ${actors}.`,
  rankFieldsNotSaved: (actor) => `Die Reihenfolge wurde nicht gespeichert: ${actor}`,
  rankFieldsNotSavedText:
    'Ihre Reihenfolge ist noch hier. Sie wird Schritt für Schritt gespeichert, ein Teil kann also schon gespeichert sein; OK erledigt den Rest.',
  rankFieldsDraftOutdated: (when) =>
    `Es gibt eine nicht gespeicherte Reihenfolge (${when}). Die Reihenfolge wurde seitdem von jemand anderem geändert.`,
  rankFieldsConflictHeading: (actor) => `Jemand anderes hat die Reihenfolge geändert: ${actor}`,
  rankFieldsConflictText: 'Nichts wurde überschrieben. Wählen Sie, mit welcher Reihenfolge Sie weitermachen.',
  rankFieldsPosition: (position) => `Stelle ${position}`,
} satisfies Translated<typeof syncListMapping & typeof syncDefaults & typeof syncRank>;
