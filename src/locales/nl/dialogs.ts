import { counting } from '../counting.js';
import type { comboBox } from '../en/combo-box.js';
import type { conflict } from '../en/conflict.js';
import type { connectionDialog } from '../en/connection-dialog.js';
import type { fields } from '../en/fields.js';
import type { scope } from '../en/scope.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('nl');

const userGroups = (count: number): string => (one(count) ? '1 gebruikersgroep' : `${n(count)} gebruikersgroepen`);
const associates = (count: number): string => (one(count) ? '1 medewerker' : `${n(count)} medewerkers`);

/** Dutch words of dialogs and fields: those of connections, and what other dialogs share with them. */
export default {
  // Editing
  saving: 'Wordt opgeslagen …',
  stopWaiting: 'Niet langer wachten',
  beforeSaving: 'Voordat u kunt opslaan:',
  readyToSave: 'Alles is in orde.',

  // Leaving
  unsavedHeading: 'Wilt u uw wijzigingen verwerpen?',
  unsavedText: 'Wat u hebt ingevoerd, is niet opgeslagen.',
  keepEditing: 'Verder bewerken',
  discard: 'Wijzigingen verwerpen',
  leaveHeading: 'Wilt u de pagina met niet-opgeslagen wijzigingen verlaten?',
  leaveText: 'Uw invoer is niet opgeslagen en gaat verloren als u de pagina verlaat.',
  leaveTextKept:
    'Uw invoer is niet opgeslagen. De invoer blijft in deze browser bewaard en wordt opnieuw aangeboden als u terugkomt.',
  leave: 'Verlaten',
  draftFound: (when) => `Er zijn niet-opgeslagen wijzigingen van ${when}.`,
  draftRestore: 'Herstellen',
  draftDiscard: 'Verwerpen',

  // Mine or theirs
  conflictField: 'Veld',
  conflictMine: 'Uw waarde',
  conflictTheirs: 'Waarde van de ander',
  keepMine: 'Mijn wijzigingen behouden',
  takeTheirs: 'Waarden van de ander gebruiken',
  conflictMerged: 'U hebt verschillende dingen gewijzigd: beide kunnen behouden blijven.',
  conflictTaken: (fields) => `Ook gewijzigd door iemand anders: ${fields}.`,
  conflictContinue: 'Doorgaan met de gekozen waarden',
  empty: '(leeg)',

  // Fields and lists to choose from
  noSelection: '(Geen selectie)',
  replace: 'Vervangen',
  replaceSecret: (label) => `${label} vervangen`,
  secretIsSet: 'Ingesteld',
  keepSecret: 'Opgeslagen waarde behouden',
  showSecret: 'Weergeven',
  hideSecret: 'Verbergen',
  readOnlyField: 'Ingesteld door de connector; kan hier niet worden gewijzigd.',
  unreadableNumber: (example) => `Dit is geen getal. Schrijf het zo: ${example}.`,
  unreadableDate: 'De datum is niet volledig.',
  listFailed: 'De lijst kon niet worden geladen.',
  notInList: (key) => `${key} (niet in de lijst)`,
  emptyList: 'Geen items',
  filterList: (list) => `Zoeken in “${list}”`,
  selectAll: 'Alles selecteren',
  unselectAll: 'Alle selecties opheffen',
  addSelected: 'Geselecteerde toevoegen',
  addAll: 'Alle weergegeven toevoegen',
  removeSelected: 'Geselecteerde verwijderen',
  removeAll: 'Alle weergegeven verwijderen',
  itemsAdded: (count) => `${n(count)} toegevoegd`,
  itemsRemoved: (count) => `${n(count)} verwijderd`,

  // Field with suggestions
  comboNone: 'Niets gevonden',
  comboCount: (count) => (one(count) ? '1 suggestie' : `${n(count)} suggesties`),
  comboMore: (count) => `Dit zijn de eerste ${n(count)}. Typ meer om andere te vinden.`,
  comboShow: (label) => `Suggesties voor ${label} weergeven`,
  comboFailed: 'De suggesties konden niet worden geladen.',

  // Scope dialog
  scopeDialog: 'Bereik',
  configureScope: 'Bereik configureren',
  associates: 'Medewerkers',
  userGroups: 'Gebruikersgroepen',
  availableAssociates: 'Alle medewerkers',
  availableUserGroups: 'Alle gebruikersgroepen',
  selectedAssociates: 'Geselecteerde medewerkers',
  selectedUserGroups: 'Geselecteerde gebruikersgroepen',
  scopeCount: (groups, people) => `Geselecteerd: ${userGroups(groups)}, ${associates(people)}`,

  // Dialog
  defineNewErpConnection: 'Een nieuwe ERP-verbinding definiëren',
  editErpConnection: 'ERP-verbinding bewerken',
  copyWithoutSecrets: 'Dit is een kopie. Wachtwoorden worden niet gekopieerd: voer ze opnieuw in.',
  otherLanguages: (languages) => `Ook vertaald in: ${languages}. Die teksten blijven behouden.`,
  connectorFixed: 'De connector kan niet meer worden gewijzigd nadat de verbinding is opgeslagen.',
  chooseConnector: 'Kies een connector',
  noUsersOrGroups: 'Geen gebruikers of groepen geselecteerd',
  changeScope: (names) => `${names} – wijzigen`,
  erpConnection: 'ERP-verbinding',
  erpConnectionHint: 'De synchronisatieverbinding die door deze offerteverbinding wordt uitgebreid.',
  unknownConnection: (id) => `Verbinding ${id} (niet in de lijst)`,
  configurationFields: 'Configuratievelden',
  noConfigurationFields: 'Deze connector heeft niets om te configureren.',
  fieldsAfterConnector: 'Kies een connector om de configuratievelden te bekijken.',
  testRunning: 'De verbinding wordt getest …',
  cancelTest: 'Test annuleren',
  testOutdated: 'De waarden zijn na deze test gewijzigd. Test opnieuw voordat u opslaat.',
  missingName: 'voer een naam in',
  missingConnector: 'kies een connector',
  missingScope: 'selecteer gebruikers of groepen',
  missingValue: (field) => `vul “${field}” in`,
  unreadableValue: (field) => `corrigeer “${field}”`,
  tooLongValue: (field) => `kort “${field}” in`,
  tooLongName: 'kort de naam in',
  missingTest: 'test de verbinding',
  fieldMandatory: 'Dit veld is verplicht.',
  fieldTooLong: (max) => `Maximaal ${n(max)} ${one(max) ? 'teken' : 'tekens'}.`,
  fieldNamedByTest: 'Dit veld wordt genoemd in het antwoord van de connector.',
  saveFailed: 'De verbinding is niet opgeslagen',
  configurationNotSaved: 'De helft is opgeslagen',
  configurationNotSavedText:
    'De verbinding zelf is opgeslagen, maar de configuratie niet. Uw waarden zijn er nog: klik op OK om de rest op te slaan.',
  saveAgain: 'Niets van wat u hebt ingevoerd, is verloren. Probeer het opnieuw met OK.',
  saveUnknown: 'Het is niet duidelijk of er is opgeslagen',
  saveUnknownText:
    'Niets van wat u hebt ingevoerd, is verloren. Kijk in de lijst voordat u nog eens op OK klikt: anders staat het er misschien twee keer.',

  // Draft
  draftOutdated: (when) =>
    `Er zijn niet-opgeslagen wijzigingen van ${when}. Sindsdien heeft iemand anders de verbinding gewijzigd.`,
  draftSecrets: 'Wachtwoorden worden nooit bewaard: voer ze opnieuw in.',

  // Conflict
  conflictHeading: 'Iemand anders heeft deze verbinding gewijzigd',
  conflictText:
    'Er is niets overschreven. Kies van wie de waarden behouden blijven. Velden die maar een van u heeft gewijzigd, worden samengevoegd.',
  conflictDeletedHeading: 'Iemand anders heeft deze verbinding verwijderd',
  conflictDeletedText: 'Uw wijzigingen zijn er nog. U kunt de verbinding herstellen en uw wijzigingen behouden.',
  conflictGoneHeading: 'Deze verbinding bestaat niet meer',
  conflictGoneText:
    'Uw wijzigingen zijn er nog. U kunt ze opslaan als een nieuwe verbinding; wachtwoorden moeten dan opnieuw worden ingevoerd.',
  restoreAndKeep: 'Herstellen en mijn wijzigingen behouden',
  saveAsNew: 'Opslaan als nieuwe verbinding',
  secretSet: '(ingesteld)',
  secretChanged: '(gewijzigd)',

  // For somebody who helps
  supportCopy: 'Ondersteuningsgegevens kopiëren',
  supportCopied: 'Gekopieerd. Er staan geen wachtwoorden of sleutels in.',
  supportCollecting: 'Gegevens worden verzameld …',
  supportCopyYourself: 'De browser stond het niet toe. Kopieer de tekst hieronder.',
  supportFailed: 'De gegevens konden niet worden verzameld.',
  supportText: 'Ondersteuningsgegevens',

  // A part that threw while it was drawn
  partFailedHeading: 'Dit onderdeel kan niet worden weergegeven',
  partFailedText: 'De rest van de pagina werkt. Wat u hebt ingevoerd, blijft bewaard.',
  partFailedSign: (message) => `Dit onderdeel kan niet worden weergegeven (${message}). Opnieuw proberen`,

  // Two scripts on one page that do not fit together
  tagTakenHeading: 'Dit deel van de pagina kan niet worden weergegeven',
  tagTakenText: (tag) =>
    `Een ander script op deze pagina gebruikt de naam <${tag}> al. Neem contact op met de beheerder van de pagina.`,
} satisfies Translated<typeof fields & typeof comboBox & typeof scope & typeof connectionDialog & typeof conflict>;
