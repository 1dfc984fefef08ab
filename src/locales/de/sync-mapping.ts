import { counting } from '../counting.js';
import type { syncMapping } from '../en/sync-mapping.js';
import type { compatibility } from '../en/compatibility.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('de');

const crmActors: Readonly<Record<Parameters<Terms['crmActor']>[0], string>> = {
  contact: 'Firma',
  person: 'Person',
  project: 'Projekt',
  sale: 'Verkauf',
  unknown: 'Andere Datensätze',
};

const reasons: Readonly<Record<Parameters<Terms['mappingWhy']>[0], string>> = {
  readonly: 'Sie können dies ansehen, aber nicht ändern.',
  saving: 'Es wird gerade gespeichert. Warten Sie, bis das beendet ist, oder wählen Sie „Nicht mehr warten“.',
  unmapped: 'Wählen Sie zuerst ein SuperOffice-Feld: Ohne eines kann nichts synchronisiert werden.',
  identifier:
    'Über dieses Feld werden Datensätze gefunden, und es ist im ERP-System schreibgeschützt: Es kann nicht synchronisiert werden.',
  'read-only': 'Das Feld ist im ERP-System schreibgeschützt: In das Feld kann nichts geschrieben werden.',
  'fed-elsewhere': 'Das SuperOffice-Feld erhält seinen Wert bereits von einer anderen Verbindung.',
  'fed-here': 'Ein anderes Feld dieser Datensätze schreibt bereits in dieses SuperOffice-Feld.',
  'lossy-both':
    'Mit beiden Richtungen zugleich gingen Informationen verloren. Schalten Sie zuerst die andere Richtung aus.',
  'lossy-equal': 'Mit beiden Richtungen zugleich gingen Informationen verloren. Wählen Sie eine davon.',
  'gone-erp': 'Das ERP-System bietet dieses Feld nicht mehr an. Entfernen Sie seine Zuordnung.',
  'gone-crm': 'SuperOffice hat das Feld nicht mehr. Ordnen Sie es einem anderen zu.',
  'identifier-search': 'Über dieses Feld werden Datensätze gefunden: Es wird immer in der Suche angezeigt.',
};

const problems: Readonly<Record<Parameters<Terms['mappingProblem']>[0], string>> = {
  'gone-erp': 'Im ERP-System nicht mehr vorhanden. Entfernen Sie die Zuordnung.',
  'gone-crm': 'In SuperOffice nicht mehr vorhanden.',
  'mandatory-unmapped': 'Obligatorisch: Wählen Sie ein SuperOffice-Feld und eine Richtung.',
  'mandatory-idle': 'Obligatorisch: Legen Sie eine Richtung fest.',
  incompatible: 'Die Typen der beiden Felder passen nicht zusammen. Wählen Sie ein anderes SuperOffice-Feld.',
  'lossy-both': 'Mit beiden Richtungen gehen Informationen verloren. Wählen Sie eine davon.',
  'read-only': 'Im ERP-System schreibgeschützt: Schalten Sie die Richtung zum ERP-System aus.',
  'fed-elsewhere':
    'Das SuperOffice-Feld erhält seinen Wert von einer anderen Verbindung: Schalten Sie diese Richtung aus.',
  'fed-here': 'Mehrere Felder schreiben in dieses SuperOffice-Feld: Das darf nur eines.',
};

const filters: Readonly<Record<Parameters<Terms['mappingFilterName']>[0], string>> = {
  all: 'Alle',
  unmapped: 'Nicht zugeordnet',
  mandatory: 'Obligatorisch',
  problems: 'Probleme',
  changed: 'Geändert',
};

const fitReasons: Readonly<Record<Parameters<Terms['fitReason']>[0], string>> = {
  'same-type': 'Beide haben denselben Typ.',
  'whole-to-decimal': 'Jede ganze Zahl ist eine Zahl.',
  'written-as-text': 'Jeder Wert lässt sich als Text schreiben.',
  'tick-to-number': 'Mit Häkchen wird daraus 1, ohne Häkchen 0.',
  'decimals-cut': 'Dezimalstellen werden abgeschnitten.',
  'number-to-tick': 'Jede Zahl außer 0 wird zu einem Häkchen.',
  'text-to-number': 'Texte, die keine Zahlen sind, werden nicht geschrieben.',
  'text-to-date': 'Texte, die kein Datum sind, werden nicht geschrieben.',
  'list-needs-list': 'Listeneinträge passen nur in eine Liste.',
  'no-value': 'Es ist eine Beschriftung und hat keinen Wert.',
  password: 'Kennwörter verlassen ihr System nie.',
  'different-kinds': 'Die Typen passen nicht zusammen.',
};

const fitGrades: Readonly<Record<Parameters<Terms['fitGrade']>[0], string>> = {
  exact: 'Genau',
  safe: 'Sicher',
  lossy: 'Werte können verloren gehen',
  impossible: 'Nicht möglich',
};

const fieldTypes: Readonly<Record<Parameters<Terms['fitType']>[0], string>> = {
  checkbox: 'Kontrollkästchen',
  text: 'Text',
  password: 'Kennwort',
  integer: 'Ganze Zahl',
  double: 'Zahl',
  list: 'Liste',
  date: 'Datum',
  label: 'Beschriftung',
};

const fields = (count: number): string => (one(count) ? '1 Feld' : `${n(count)} Felder`);
const fieldsDative = (count: number): string => (one(count) ? '1 Feld' : `${n(count)} Feldern`);
const were = (count: number): string => `${fields(count)} ${one(count) ? 'wurde' : 'wurden'}`;

/** German words of mapping fields. */
export default {
  mappings: 'Zuordnungen',
  mappingHeading: (connection) => `Feldzuordnung für ${connection} konfigurieren`,
  mappingSyncActor: (actor, entity) => `ERP-„${actor}“ mit SuperOffice-„${entity}“ synchronisieren`,
  mappingErpField: 'ERP-Feld',
  mappingDirection: 'Richtung',
  mappingSuperOfficeField: 'SuperOffice-Feld',
  mappingShowInSearch: 'In Suche anzeigen',
  mappingShowInErpTab: 'In ERP-Registerkarte anzeigen',
  crmActor: (type) => crmActors[type],
  mappingActors: 'Arten von Datensätzen',
  mappingNotSupported: 'Mit diesem Dienst können keine Zuordnungen konfiguriert werden.',
  mappingNoActors: 'Der Connector bietet nichts zum Synchronisieren an',
  mappingNoActorsText:
    'Er hat keine Arten von Datensätzen genannt. Testen Sie die Verbindung oder fragen Sie den Anbieter des Connectors.',
  mappingNoFields: 'Der Connector bietet hier keine Felder an',
  mappingNoFieldsText: 'Er hat für diese Datensätze keine Felder genannt. Es gibt also nichts zuzuordnen.',
  mappingActorOff: 'Ausgeschaltet: Davon wird nichts synchronisiert, bis Sie das Häkchen setzen.',

  // Looking for fields
  mappingSearch: 'Felder suchen',
  mappingFilter: 'Felder anzeigen',
  mappingFilterName: (filter) => filters[filter],
  mappingCount: fields,
  mappingCountFound: (found, all) => `${n(found)} von ${fieldsDative(all)}`,
  mappingNoneFound: 'Kein Feld gefunden',
  mappingNoneFoundText: 'Kein Feld hier entspricht dem, was Sie suchen.',
  mappingShowAll: 'Alle Felder anzeigen',
  mappingNextProblem: (count) =>
    count === 0 ? 'Keine Probleme' : one(count) ? 'Zum Problem' : `Nächstes von ${n(count)} Problemen`,
  mappingNoProblems: 'Hier gibt es keine Probleme.',

  // Rows
  mappingRows: (actor) => `Feldzuordnung: ${actor}`,
  mappingSelectField: (field) => `${field} markieren`,
  mappingSelectAll: 'Alle angezeigten Felder markieren',
  mappingSearchOf: (field) => `In Suche anzeigen: ${field}`,
  mappingErpTabOf: (field) => `In ERP-Registerkarte anzeigen: ${field}`,
  mappingToErpOf: (field) => `Zum ERP-System: ${field}`,
  mappingToSuperOfficeOf: (field) => `Zu SuperOffice: ${field}`,
  mappingToErpText: 'Der Wert aus SuperOffice wird in das ERP-System geschrieben.',
  mappingToSuperOfficeText: 'Der Wert aus dem ERP-System wird in SuperOffice geschrieben.',
  mappingChoiceOf: (field) => `SuperOffice-Feld für ${field}`,
  mappingChosen: (choice, crmField) => `${choice}: ${crmField}`,
  mappingRemarks: 'Hinweise',
  mappingMandatory: 'Obligatorisch',
  mappingReadOnly: 'Schreibgeschützt',
  mappingIdentifier: 'Kennung',
  mappingChangedField: 'Geändert',
  mappingGone: 'Nicht mehr angeboten',
  mappingIdle: 'Keine Richtung: Es wird nichts synchronisiert.',
  mappingWhy: (reason) => reasons[reason],
  mappingFedHereBy: (field) => `„${field}“ schreibt bereits in dieses SuperOffice-Feld.`,
  mappingProblem: (problem) => problems[problem],
  mappingAgain: 'Neu zuordnen, Richtung behalten',
  mappingAgainOf: (field) => `Neu zuordnen, Richtung behalten: ${field}`,
  mappingRemove: 'Zuordnung entfernen',
  mappingRemoveOf: (field) => `Zuordnung entfernen: ${field}`,

  // Choosing a SuperOffice field
  mappingChoiceSearch: 'Nach Name oder Schlüssel suchen',
  mappingChoiceNone: 'Kein passendes SuperOffice-Feld.',
  mappingChoiceCount: (count) => (one(count) ? '1 SuperOffice-Feld' : `${n(count)} SuperOffice-Felder`),
  mappingChoicesFailed: 'Die Felder von SuperOffice konnten nicht gelesen werden.',
  mappingChoiceUsed: (field) => `verwendet von ${field}`,
  mappingChoiceSuggested: (percent) => `Vorgeschlagen, ${percent}`,
  mappingNotOffered: (toSuperOffice, toErp) => (toSuperOffice === toErp ? toSuperOffice : `${toSuperOffice} ${toErp}`),

  // Suggestions
  mappingSuggestions: (count) => (one(count) ? '1 Vorschlag' : `${n(count)} Vorschläge`),
  mappingThreshold: 'Vorschläge ab',
  mappingAccept: 'Übernehmen',
  mappingAcceptOf: (crmField, field) => `${crmField} für ${field} übernehmen`,
  mappingAcceptAll: (count) => `${n(count)} übernehmen`,
  mappingAcceptAllText: (count, percent) =>
    `Ordnet ${fields(count)} von den angezeigten zu: die mit einem Vorschlag, der mindestens zu ${percent} sicher ist. Die Richtungen bleiben, wie sie sind.`,
  mappingAcceptNone: (percent) => `Für die angezeigten Felder gibt es keinen Vorschlag, der zu ${percent} sicher ist.`,
  mappingEvidenceKey: 'gleicher Schlüssel',
  mappingEvidenceLabel: (language) => (language ? `gleicher Name (${language})` : 'gleicher Name'),
  mappingEvidenceSimilar: (language) => (language ? `ähnlicher Name (${language})` : 'ähnlicher Name'),
  mappingEvidenceType: 'gleicher Typ',
  mappingSuggestion: (percent, evidence) => `${percent}: ${evidence}`,

  // Several at once
  mappingSelected: (count) => `${n(count)} markiert`,
  mappingSelectedHidden: (count) =>
    one(count) ? '1 weiteres ist gerade ausgeblendet' : `${n(count)} weitere sind gerade ausgeblendet`,
  mappingUnselect: 'Markierung aufheben',
  mappingSelectedTools: 'Markierte Felder ändern',
  mappingBulkToErp: 'Zum ERP-System',
  mappingBulkToSuperOffice: 'Zu SuperOffice',
  mappingBulkBoth: 'Beide Richtungen',
  mappingBulkNone: 'Keine Richtung',
  mappingBulkSearchOn: 'In Suche anzeigen',
  mappingBulkSearchOff: 'Nicht in Suche',
  mappingBulkTabOn: 'In ERP-Registerkarte anzeigen',
  mappingBulkTabOff: 'Nicht in ERP-Registerkarte',
  mappingBulkPossible: (possible, count) =>
    possible === count ? `Ändert ${fields(count)}.` : `Ändert ${n(possible)} von ${fieldsDative(count)}.`,
  mappingBulkImpossible: (reason) => `Keines der markierten Felder würde sich ändern. ${reason}`.trim(),
  mappingBulkSkipped: (count, reason) => `${were(count)} nicht geändert: ${reason}`,
  mappingBulkDone: (count) => `${were(count)} geändert.`,

  // What was done
  mappingAccepted: (count) =>
    `${were(count)} zugeordnet. Nichts wird synchronisiert, bevor Sie ${one(count) ? 'die Richtung' : 'Richtungen'} festlegen.`,
  mappingDirectionLost: (field, reason) => `„${field}“ hat eine Richtung verloren. ${reason}`,
  mappingRefused: (field, reason) => `„${field}“ bleibt, wie es ist. ${reason}`,
  mappingSave: 'Zuordnungen speichern',
  mappingSaved: 'Die Zuordnungen wurden gespeichert.',

  // Changes and saving
  mappingUnchanged: 'Nichts ist geändert.',
  mappingChanges: (count, actors) =>
    `${one(count) ? '1 nicht gespeicherte Änderung' : `${n(count)} nicht gespeicherte Änderungen`}: ${actors}`,
  mappingUnsaved: 'Nicht gespeicherte Änderungen',
  mappingNotSavedMark: 'Nicht gespeichert',
  mappingUndoAll: 'Hier alles rückgängig machen',
  mappingUndone: 'Die Änderungen hier sind rückgängig gemacht.',
  mappingNotSaved: (actors) => `Nicht gespeichert: ${actors}`,
  mappingNotSavedText:
    'Von Ihren Änderungen ist nichts verloren. Was gespeichert werden konnte, ist gespeichert; speichern Sie erneut, um den Rest zu speichern.',
  mappingUnknown: (actors) => `Es ist unklar, ob dies gespeichert wurde: ${actors}`,
  mappingUnknownText:
    'Es kam keine Antwort. Von Ihren Änderungen ist nichts verloren; erneutes Speichern klärt es und speichert nichts doppelt.',
  mappingGivenUp:
    'Sie haben nicht länger gewartet. Es ist unklar, ob die Änderungen gespeichert sind; erneutes Speichern klärt es.',
  mappingStillSaving: 'Das Speichern wurde aufgegeben',
  mappingConflictHeading: (actor) => `Jemand anderes hat „${actor}“ inzwischen geändert`,
  mappingConflictText: 'Noch ist nichts gespeichert. Wählen Sie, was bleibt, wo Sie beide dasselbe geändert haben.',
  mappingConflictFirst: 'Wählen Sie zuerst oben, wessen Änderungen bleiben.',
  mappingConflictRow: 'Auch von jemand anderem geändert',
  mappingConflictActive: 'Diese Datensätze synchronisieren',
  mappingPart: (field, part) => `${field}: ${part}`,
  mappingPartMapping: 'Zuordnung',
  mappingMappedTo: (crmField, directions) => `${crmField}, ${directions}`,
  mappingDirectionNone: 'keine Richtung',
  mappingDirectionToErp: 'zum ERP-System',
  mappingDirectionToSuperOffice: 'zu SuperOffice',
  mappingDirectionBoth: 'beide Richtungen',
  mappingMore: (count) => (one(count) ? '1 weiteres Feld' : `${n(count)} weitere Felder`),
  mappingDraftOutdated: (when) =>
    `Es gibt nicht gespeicherte Änderungen (${when}). Diese Zuordnungen wurden seitdem von jemand anderem gespeichert.`,

  // Keys
  mappingKeys:
    'Die Pfeiltasten bewegen, < > = legen Richtungen fest, F8 führt zum nächsten Problem, Buchstaben suchen ein SuperOffice-Feld.',

  // How well types fit
  fitReason: (reason) => fitReasons[reason],
  fitGrade: (grade) => fitGrades[grade],
  fitToSuperOffice: (reason) => `Zu SuperOffice: ${fitReasons[reason]}`,
  fitToErp: (reason) => `Zum ERP-System: ${fitReasons[reason]}`,
  fitType: (type) => fieldTypes[type],
} satisfies Translated<typeof syncMapping & typeof compatibility>;
