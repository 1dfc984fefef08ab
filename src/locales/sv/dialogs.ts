import { counting } from '../counting.js';
import type { comboBox } from '../en/combo-box.js';
import type { conflict } from '../en/conflict.js';
import type { connectionDialog } from '../en/connection-dialog.js';
import type { fields } from '../en/fields.js';
import type { scope } from '../en/scope.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('sv');

const userGroups = (count: number): string => (one(count) ? '1 användargrupp' : `${n(count)} användargrupper`);

/** Swedish words of dialogs and fields: those of connections, and what other dialogs share with them. */
export default {
  // Editing
  saving: 'Sparar …',
  stopWaiting: 'Sluta vänta',
  beforeSaving: 'Innan du kan spara:',
  readyToSave: 'Allt är på plats.',

  // Leaving
  unsavedHeading: 'Vill du ignorera dina ändringar?',
  unsavedText: 'Det du har angett är inte sparat.',
  keepEditing: 'Fortsätt redigera',
  discard: 'Ignorera ändringarna',
  leaveHeading: 'Vill du lämna sidan med osparade ändringar?',
  leaveText: 'Det du har angett är inte sparat och går förlorat när du lämnar sidan.',
  leaveTextKept:
    'Det du har angett är inte sparat. Det finns kvar i den här webbläsaren och erbjuds igen när du kommer tillbaka.',
  leave: 'Lämna',
  draftFound: (when) => `Det finns osparade ändringar från ${when}.`,
  draftRestore: 'Återskapa',
  draftDiscard: 'Släng dem',

  // Mine or theirs
  conflictField: 'Fält',
  conflictMine: 'Ditt värde',
  conflictTheirs: 'Den andras värde',
  keepMine: 'Behåll mina ändringar',
  takeTheirs: 'Använd den andras värden',
  conflictMerged: 'Ni har ändrat olika saker: båda kan behållas.',
  conflictTaken: (fields) => `Även ändrat av någon annan: ${fields}.`,
  conflictContinue: 'Fortsätt med de valda värdena',
  empty: '(tomt)',

  // Fields and lists to choose from
  noSelection: '(Välj ingen)',
  replace: 'Ersätt',
  replaceSecret: (label) => `Ersätt ${label}`,
  secretIsSet: 'Angivet',
  keepSecret: 'Behåll det sparade',
  showSecret: 'Visa',
  hideSecret: 'Dölj',
  readOnlyField: 'Anges av connectorn och kan inte ändras här.',
  unreadableNumber: (example) => `Detta är inte ett tal. Skriv det så här: ${example}.`,
  unreadableDate: 'Datumet är inte fullständigt.',
  listFailed: 'Listan kunde inte läsas in.',
  notInList: (key) => `${key} (finns inte i listan)`,
  emptyList: 'Det är tomt här',
  filterList: (list) => `Sök i ”${list}”`,
  selectAll: 'Markera alla',
  unselectAll: 'Avmarkera alla',
  addSelected: 'Lägg till de markerade',
  addAll: 'Lägg till alla som visas',
  removeSelected: 'Ta bort de markerade',
  removeAll: 'Ta bort alla som visas',
  itemsAdded: (count) => (one(count) ? '1 tillagd' : `${n(count)} tillagda`),
  itemsRemoved: (count) => (one(count) ? '1 borttagen' : `${n(count)} borttagna`),

  // Field with suggestions
  comboNone: 'Inga träffar',
  comboCount: (count) => `${n(count)} förslag`,
  comboMore: (count) => `Detta är de första ${n(count)}. Skriv mer för att hitta andra.`,
  comboShow: (label) => `Visa förslag för ${label}`,
  comboFailed: 'Förslagen kunde inte läsas in.',

  // Scope dialog
  scopeDialog: 'Synlighet',
  configureScope: 'Konfigurera synlighet',
  associates: 'Medarbetare',
  userGroups: 'Användargrupper',
  availableAssociates: 'Alla medarbetare',
  availableUserGroups: 'Alla användargrupper',
  selectedAssociates: 'Valda medarbetare',
  selectedUserGroups: 'Valda användargrupper',
  scopeCount: (groups, associates) => `Valt: ${userGroups(groups)}, ${n(associates)} medarbetare`,

  // Dialog
  defineNewErpConnection: 'Ange ny ERP-koppling',
  editErpConnection: 'Redigera ERP-koppling',
  copyWithoutSecrets: 'Detta är en kopia. Lösenord kopieras inte: ange dem igen.',
  otherLanguages: (languages) => `Även översatt till: ${languages}. De texterna behålls.`,
  connectorFixed: 'Connectorn kan inte ändras när kopplingen har sparats.',
  chooseConnector: 'Välj en connector',
  noUsersOrGroups: 'Inga användare eller grupper har valts',
  changeScope: (names) => `${names} – ändra`,
  erpConnection: 'ERP-koppling',
  erpConnectionHint: 'Den synkkoppling som den här offertkopplingen bygger ut.',
  unknownConnection: (id) => `Koppling ${id} (finns inte i listan)`,
  configurationFields: 'Konfigurationsfält',
  noConfigurationFields: 'Den här connectorn har inget att konfigurera.',
  fieldsAfterConnector: 'Välj en connector för att se dess konfigurationsfält.',
  testRunning: 'Testar kopplingen …',
  cancelTest: 'Avbryt testet',
  testOutdated: 'Värdena har ändrats efter det här testet. Testa igen innan du sparar.',
  missingName: 'ange ett namn',
  missingConnector: 'välj en connector',
  missingScope: 'välj användare eller grupper',
  missingValue: (field) => `fyll i ”${field}”`,
  unreadableValue: (field) => `rätta ”${field}”`,
  tooLongValue: (field) => `korta ned ”${field}”`,
  tooLongName: 'korta ned namnet',
  missingTest: 'testa kopplingen',
  fieldMandatory: 'Fältet är obligatoriskt.',
  fieldTooLong: (max) => `Högst ${n(max)} tecken.`,
  fieldNamedByTest: 'Det här fältet nämns i connectorns svar.',
  saveFailed: 'Kopplingen sparades inte',
  configurationNotSaved: 'Hälften är sparad',
  configurationNotSavedText:
    'Själva kopplingen sparades, men inte dess konfiguration. Dina värden finns kvar här: tryck på OK för att spara resten.',
  saveAgain: 'Inget av det du angav har gått förlorat. Försök igen med OK.',
  saveUnknown: 'Det är oklart om den sparades',
  saveUnknownText:
    'Inget av det du angav har gått förlorat. Titta i listan innan du trycker på OK igen: annars kan den finnas där två gånger.',

  // Draft
  draftOutdated: (when) => `Det finns osparade ändringar från ${when}. Någon annan har ändrat kopplingen sedan dess.`,
  draftSecrets: 'Lösenord lagras aldrig: ange dem igen.',

  // Conflict
  conflictHeading: 'Någon annan har ändrat kopplingen',
  conflictText:
    'Inget har skrivits över. Välj vems värden som ska behållas. Fält som bara en av er har ändrat slås ihop.',
  conflictDeletedHeading: 'Någon annan har tagit bort kopplingen',
  conflictDeletedText: 'Dina ändringar finns kvar här. Du kan återskapa kopplingen och behålla dem.',
  conflictGoneHeading: 'Kopplingen finns inte längre',
  conflictGoneText: 'Dina ändringar finns kvar här. Du kan spara dem som en ny koppling; lösenord måste då anges igen.',
  restoreAndKeep: 'Återskapa och behåll mina ändringar',
  saveAsNew: 'Spara som en ny koppling',
  secretSet: '(angivet)',
  secretChanged: '(ändrat)',

  // For somebody who helps
  supportCopy: 'Kopiera supportinformation',
  supportCopied: 'Kopierat. Inga lösenord eller nycklar finns med.',
  supportCollecting: 'Samlar in …',
  supportCopyYourself: 'Webbläsaren tillät det inte. Kopiera texten nedan.',
  supportFailed: 'Informationen kunde inte samlas in.',
  supportText: 'Supportinformation',

  // A part that threw while it was drawn
  partFailedHeading: 'Den här delen kan inte visas',
  partFailedText: 'Resten av sidan fungerar. Det du har angett finns kvar.',
  partFailedSign: (message) => `Den här delen kan inte visas (${message}). Försök igen`,

  // Two scripts on one page that do not fit together
  tagTakenHeading: 'Den här delen av sidan kan inte visas',
  tagTakenText: (tag) => `Ett annat skript på sidan har tagit namnet <${tag}>. Kontakta den som ansvarar för sidan.`,
} satisfies Translated<typeof fields & typeof comboBox & typeof scope & typeof connectionDialog & typeof conflict>;
