import { counting } from '../counting.js';
import type { comboBox } from '../en/combo-box.js';
import type { conflict } from '../en/conflict.js';
import type { connectionDialog } from '../en/connection-dialog.js';
import type { fields } from '../en/fields.js';
import type { scope } from '../en/scope.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('nb');

const userGroups = (count: number): string => (one(count) ? '1 brukergruppe' : `${n(count)} brukergrupper`);
const associates = (count: number): string => (one(count) ? '1 medarbeider' : `${n(count)} medarbeidere`);

/** Norwegian words of dialogs and fields: those of connections, and what other dialogs share with them. */
export default {
  // Editing
  saving: 'Lagrer …',
  stopWaiting: 'Slutt å vente',
  beforeSaving: 'Før du kan lagre:',
  readyToSave: 'Alt er på plass.',

  // Leaving
  unsavedHeading: 'Vil du forkaste endringene?',
  unsavedText: 'Det du har skrevet inn, er ikke lagret.',
  keepEditing: 'Fortsett å redigere',
  discard: 'Forkast endringene',
  leaveHeading: 'Vil du forlate siden med endringer som ikke er lagret?',
  leaveText: 'Det du har skrevet inn, er ikke lagret og går tapt når du forlater siden.',
  leaveTextKept:
    'Det du har skrevet inn, er ikke lagret. Det blir værende i denne nettleseren og tilbys igjen når du kommer tilbake.',
  leave: 'Forlat',
  draftFound: (when) => `Det finnes ulagrede endringer fra ${when}.`,
  draftRestore: 'Gjenopprett',
  draftDiscard: 'Forkast dem',

  // Mine or theirs
  conflictField: 'Felt',
  conflictMine: 'Din verdi',
  conflictTheirs: 'Den andres verdi',
  keepMine: 'Behold mine endringer',
  takeTheirs: 'Bruk den andres verdier',
  conflictMerged: 'Dere har endret forskjellige ting: Begge deler kan beholdes.',
  conflictTaken: (fields) => `Også endret av noen andre: ${fields}.`,
  conflictContinue: 'Fortsett med de valgte verdiene',
  empty: '(tomt)',

  // Fields and lists to choose from
  noSelection: '(Ingen valgt)',
  replace: 'Erstatt',
  replaceSecret: (label) => `Erstatt ${label}`,
  secretIsSet: 'Angitt',
  keepSecret: 'Behold det lagrede',
  showSecret: 'Vis',
  hideSecret: 'Skjul',
  readOnlyField: 'Angis av connectoren og kan ikke endres her.',
  unreadableNumber: (example) => `Dette er ikke et tall. Skriv det slik: ${example}.`,
  unreadableDate: 'Datoen er ikke fullstendig.',
  listFailed: 'Listen kunne ikke lastes inn.',
  notInList: (key) => `${key} (finnes ikke i listen)`,
  emptyList: 'Det er tomt her',
  filterList: (list) => `Søk i «${list}»`,
  selectAll: 'Merk alle',
  unselectAll: 'Velg bort alle',
  addSelected: 'Legg til de merkede',
  addAll: 'Legg til alle som vises',
  removeSelected: 'Fjern de merkede',
  removeAll: 'Fjern alle som vises',
  itemsAdded: (count) => `${n(count)} lagt til`,
  itemsRemoved: (count) => `${n(count)} fjernet`,

  // Field with suggestions
  comboNone: 'Ingen treff',
  comboCount: (count) => `${n(count)} forslag`,
  comboMore: (count) => `Dette er de første ${n(count)}. Skriv mer for å finne andre.`,
  comboShow: (label) => `Vis forslag for ${label}`,
  comboFailed: 'Forslagene kunne ikke lastes inn.',

  // Scope dialog
  scopeDialog: 'Synlighet',
  configureScope: 'Konfigurer synlighet',
  associates: 'Medarbeidere',
  userGroups: 'Brukergrupper',
  availableAssociates: 'Alle medarbeidere',
  availableUserGroups: 'Alle brukergrupper',
  selectedAssociates: 'Valgte medarbeidere',
  selectedUserGroups: 'Valgte brukergrupper',
  scopeCount: (groups, people) => `Valgt: ${userGroups(groups)}, ${associates(people)}`,

  // Dialog
  defineNewErpConnection: 'Angi ny ERP-kobling',
  editErpConnection: 'Rediger ERP-kobling',
  copyWithoutSecrets: 'Dette er en kopi. Passord kopieres ikke: Skriv dem inn på nytt.',
  otherLanguages: (languages) => `Også oversatt til: ${languages}. Disse tekstene beholdes.`,
  connectorFixed: 'Connectoren kan ikke endres etter at koblingen er lagret.',
  chooseConnector: 'Velg en connector',
  noUsersOrGroups: 'Ingen brukere eller grupper er valgt',
  changeScope: (names) => `${names} – endre`,
  erpConnection: 'ERP-kobling',
  erpConnectionHint: 'Sync-koblingen som denne tilbudskoblingen utvider.',
  unknownConnection: (id) => `Kobling ${id} (finnes ikke i listen)`,
  configurationFields: 'Konfigurasjonsfelt',
  noConfigurationFields: 'Denne connectoren har ingenting å konfigurere.',
  fieldsAfterConnector: 'Velg en connector for å se konfigurasjonsfeltene.',
  testRunning: 'Tester koblingen …',
  cancelTest: 'Avbryt testen',
  testOutdated: 'Verdiene er endret etter denne testen. Test på nytt før du lagrer.',
  missingName: 'angi et navn',
  missingConnector: 'velg en connector',
  missingScope: 'velg brukere eller grupper',
  missingValue: (field) => `fyll ut «${field}»`,
  unreadableValue: (field) => `rett «${field}»`,
  tooLongValue: (field) => `forkort «${field}»`,
  tooLongName: 'forkort navnet',
  missingTest: 'test koblingen',
  fieldMandatory: 'Feltet er obligatorisk.',
  fieldTooLong: (max) => `Maksimalt ${n(max)} tegn.`,
  fieldNamedByTest: 'Dette feltet er nevnt i svaret fra connectoren.',
  saveFailed: 'Koblingen ble ikke lagret',
  configurationNotSaved: 'Halvparten er lagret',
  configurationNotSavedText:
    'Selve koblingen ble lagret, men ikke konfigurasjonen. Verdiene dine er fortsatt her: Trykk på OK for å lagre resten.',
  saveAgain: 'Ingenting av det du har skrevet inn, er tapt. Prøv igjen med OK.',
  saveUnknown: 'Det er uklart om den ble lagret',
  saveUnknownText:
    'Ingenting av det du har skrevet inn, er tapt. Se i listen før du trykker på OK igjen: Ellers kan den finnes der to ganger.',

  // Draft
  draftOutdated: (when) => `Det finnes ulagrede endringer fra ${when}. Noen andre har endret koblingen siden da.`,
  draftSecrets: 'Passord tas aldri vare på: Skriv dem inn på nytt.',

  // Conflict
  conflictHeading: 'Noen andre har endret koblingen',
  conflictText:
    'Ingenting er overskrevet. Velg hvem sine verdier som skal beholdes. Felt som bare én av dere har endret, flettes.',
  conflictDeletedHeading: 'Noen andre har slettet koblingen',
  conflictDeletedText: 'Endringene dine er fortsatt her. Du kan gjenopprette koblingen og beholde dem.',
  conflictGoneHeading: 'Koblingen finnes ikke lenger',
  conflictGoneText:
    'Endringene dine er fortsatt her. Du kan lagre dem som en ny kobling; passord må da skrives inn på nytt.',
  restoreAndKeep: 'Gjenopprett og behold mine endringer',
  saveAsNew: 'Lagre som en ny kobling',
  secretSet: '(angitt)',
  secretChanged: '(endret)',

  // For somebody who helps
  supportCopy: 'Kopier støtteinformasjon',
  supportCopied: 'Kopiert. Ingen passord eller nøkler er med.',
  supportCollecting: 'Samler inn …',
  supportCopyYourself: 'Nettleseren tillot det ikke. Kopier teksten nedenfor.',
  supportFailed: 'Informasjonen kunne ikke samles inn.',
  supportText: 'Støtteinformasjon',

  // A part that threw while it was drawn
  partFailedHeading: 'Denne delen kan ikke vises',
  partFailedText: 'Resten av siden virker. Det du har skrevet inn, er bevart.',
  partFailedSign: (message) => `Denne delen kan ikke vises (${message}). Prøv igjen`,

  // Two scripts on one page that do not fit together
  tagTakenHeading: 'Denne delen av siden kan ikke vises',
  tagTakenText: (tag) => `Et annet skript på siden har tatt navnet <${tag}>. Kontakt den som har ansvar for siden.`,
} satisfies Translated<typeof fields & typeof comboBox & typeof scope & typeof connectionDialog & typeof conflict>;
