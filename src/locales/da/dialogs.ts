import { counting } from '../counting.js';
import type { comboBox } from '../en/combo-box.js';
import type { conflict } from '../en/conflict.js';
import type { connectionDialog } from '../en/connection-dialog.js';
import type { fields } from '../en/fields.js';
import type { scope } from '../en/scope.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('da');

const userGroups = (count: number): string => (one(count) ? '1 brugergruppe' : `${n(count)} brugergrupper`);
const associates = (count: number): string => (one(count) ? '1 medarbejder' : `${n(count)} medarbejdere`);

/** Danish words of dialogs and fields: those of connections, and what other dialogs share with them. */
export default {
  // Editing
  saving: 'Gemmer …',
  stopWaiting: 'Stop med at vente',
  beforeSaving: 'Før du kan gemme:',
  readyToSave: 'Alt er på plads.',

  // Leaving
  unsavedHeading: 'Vil du kassere dine ændringer?',
  unsavedText: 'Det, du har indtastet, er ikke gemt.',
  keepEditing: 'Fortsæt redigeringen',
  discard: 'Kassér ændringerne',
  leaveHeading: 'Vil du forlade siden med ændringer, der ikke er gemt?',
  leaveText: 'Det, du har indtastet, er ikke gemt og går tabt, når du forlader siden.',
  leaveTextKept:
    'Det, du har indtastet, er ikke gemt. Det bliver liggende i denne browser og tilbydes igen, når du kommer tilbage.',
  leave: 'Forlad',
  draftFound: (when) => `Der er ikke-gemte ændringer fra ${when}.`,
  draftRestore: 'Gendan',
  draftDiscard: 'Kassér dem',

  // Mine or theirs
  conflictField: 'Felt',
  conflictMine: 'Din værdi',
  conflictTheirs: 'Den andens værdi',
  keepMine: 'Behold mine ændringer',
  takeTheirs: 'Brug den andens værdier',
  conflictMerged: 'I har ændret forskellige ting: Begge dele kan bevares.',
  conflictTaken: (fields) => `Også ændret af en anden: ${fields}.`,
  conflictContinue: 'Fortsæt med de valgte værdier',
  empty: '(tomt)',

  // Fields and lists to choose from
  noSelection: '(Ingen valgt)',
  replace: 'Erstat',
  replaceSecret: (label) => `Erstat ${label}`,
  secretIsSet: 'Angivet',
  keepSecret: 'Behold det gemte',
  showSecret: 'Vis',
  hideSecret: 'Skjul',
  readOnlyField: 'Angives af connectoren og kan ikke ændres her.',
  unreadableNumber: (example) => `Dette er ikke et tal. Skriv det sådan: ${example}.`,
  unreadableDate: 'Datoen er ikke fuldstændig.',
  listFailed: 'Listen kunne ikke indlæses.',
  notInList: (key) => `${key} (findes ikke på listen)`,
  emptyList: 'Her er tomt',
  filterList: (list) => `Søg i »${list}«`,
  selectAll: 'Marker alle',
  unselectAll: 'Fravælg alle',
  addSelected: 'Tilføj de markerede',
  addAll: 'Tilføj alle, der vises',
  removeSelected: 'Fjern de markerede',
  removeAll: 'Fjern alle, der vises',
  itemsAdded: (count) => `${n(count)} tilføjet`,
  itemsRemoved: (count) => `${n(count)} fjernet`,

  // Field with suggestions
  comboNone: 'Ingen resultater',
  comboCount: (count) => `${n(count)} forslag`,
  comboMore: (count) => `Dette er de første ${n(count)}. Skriv mere for at finde andre.`,
  comboShow: (label) => `Vis forslag til ${label}`,
  comboFailed: 'Forslagene kunne ikke indlæses.',

  // Scope dialog
  scopeDialog: 'Synlighed',
  configureScope: 'Konfigurer synlighed',
  associates: 'Medarbejdere',
  userGroups: 'Brugergrupper',
  availableAssociates: 'Alle medarbejdere',
  availableUserGroups: 'Alle brugergrupper',
  selectedAssociates: 'Valgte medarbejdere',
  selectedUserGroups: 'Valgte brugergrupper',
  scopeCount: (groups, people) => `Valgt: ${userGroups(groups)}, ${associates(people)}`,

  // Dialog
  defineNewErpConnection: 'Angiv nyt ERP-link',
  editErpConnection: 'Rediger ERP-link',
  copyWithoutSecrets: 'Dette er en kopi. Adgangskoder kopieres ikke: Angiv dem igen.',
  otherLanguages: (languages) => `Også oversat til: ${languages}. De tekster bevares.`,
  connectorFixed: 'Connectoren kan ikke ændres, når linket er gemt.',
  chooseConnector: 'Vælg en connector',
  noUsersOrGroups: 'Ingen brugere eller grupper er valgt',
  changeScope: (names) => `${names} – skift`,
  erpConnection: 'ERP-link',
  erpConnectionHint: 'Det sync-link, som dette tilbudslink udvider.',
  unknownConnection: (id) => `Link ${id} (findes ikke på listen)`,
  configurationFields: 'Konfigurationsfelt',
  noConfigurationFields: 'Denne connector har intet, der skal konfigureres.',
  fieldsAfterConnector: 'Vælg en connector for at se dens konfigurationsfelter.',
  testRunning: 'Tester linket …',
  cancelTest: 'Afbryd testen',
  testOutdated: 'Værdierne er ændret efter denne test. Test igen, før du gemmer.',
  missingName: 'angiv et navn',
  missingConnector: 'vælg en connector',
  missingScope: 'vælg brugere eller grupper',
  missingValue: (field) => `udfyld »${field}«`,
  unreadableValue: (field) => `ret »${field}«`,
  tooLongValue: (field) => `forkort »${field}«`,
  tooLongName: 'forkort navnet',
  missingTest: 'test linket',
  fieldMandatory: 'Feltet er obligatorisk.',
  fieldTooLong: (max) => `Højst ${n(max)} tegn.`,
  fieldNamedByTest: 'Dette felt er nævnt i connectorens svar.',
  saveFailed: 'Linket blev ikke gemt',
  configurationNotSaved: 'Halvdelen er gemt',
  configurationNotSavedText:
    'Selve linket blev gemt, men ikke konfigurationen. Dine værdier er her stadig: Tryk på OK for at gemme resten.',
  saveAgain: 'Intet af det, du har indtastet, er gået tabt. Prøv igen med OK.',
  saveUnknown: 'Det er uvist, om den blev gemt',
  saveUnknownText:
    'Intet af det, du har indtastet, er gået tabt. Se på listen, før du trykker på OK igen: Ellers kan den findes der to gange.',

  // Draft
  draftOutdated: (when) => `Der er ikke-gemte ændringer fra ${when}. En anden har ændret linket siden da.`,
  draftSecrets: 'Adgangskoder gemmes aldrig: Angiv dem igen.',

  // Conflict
  conflictHeading: 'En anden har ændret linket',
  conflictText:
    'Intet er overskrevet. Vælg, hvis værdier der skal bevares. Felter, som kun en af jer har ændret, flettes.',
  conflictDeletedHeading: 'En anden har slettet linket',
  conflictDeletedText: 'Dine ændringer er her stadig. Du kan gendanne linket og beholde dem.',
  conflictGoneHeading: 'Linket findes ikke længere',
  conflictGoneText:
    'Dine ændringer er her stadig. Du kan gemme dem som et nyt link; adgangskoder skal så angives igen.',
  restoreAndKeep: 'Gendan og behold mine ændringer',
  saveAsNew: 'Gem som et nyt link',
  secretSet: '(angivet)',
  secretChanged: '(ændret)',

  // For somebody who helps
  supportCopy: 'Kopiér supportoplysninger',
  supportCopied: 'Kopieret. Ingen adgangskoder eller nøgler er med.',
  supportCollecting: 'Indsamler …',
  supportCopyYourself: 'Browseren tillod det ikke. Kopiér teksten nedenfor.',
  supportFailed: 'Oplysningerne kunne ikke indsamles.',
  supportText: 'Supportoplysninger',

  // A part that threw while it was drawn
  partFailedHeading: 'Denne del kan ikke vises',
  partFailedText: 'Resten af siden virker. Det, du har indtastet, er bevaret.',
  partFailedSign: (message) => `Denne del kan ikke vises (${message}). Prøv igen`,

  // Two scripts on one page that do not fit together
  tagTakenHeading: 'Denne del af siden kan ikke vises',
  tagTakenText: (tag) => `Et andet script på siden har taget navnet <${tag}>. Kontakt den, der har ansvaret for siden.`,
} satisfies Translated<typeof fields & typeof comboBox & typeof scope & typeof connectionDialog & typeof conflict>;
