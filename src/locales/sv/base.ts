import { counting } from '../counting.js';
import type { connections } from '../en/connections.js';
import type { shell } from '../en/shell.js';
import type { ui } from '../en/ui.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('sv');

/** Heading, and on the next line a sentence. */
const errorKinds: Readonly<Record<Parameters<Terms['errorKind']>[0], string>> = {
  network: 'Ingen anslutning\nTjänsten kunde inte nås. Kontrollera nätverket och försök igen.',
  timeout: 'Inget svar\nTjänsten tog för lång tid på sig att svara. Den kan vara upptagen; försök igen.',
  unauthenticated: 'Du är utloggad\nLogga in igen i SuperOffice och försök sedan igen här.',
  forbidden: 'Inte tillåtet\nDina rättigheter eller licensen omfattar inte detta. Fråga din SuperOffice-administratör.',
  'not-found': 'Hittades inte\nDet finns inte längre. Någon kan ha tagit bort det.',
  conflict: 'Ändrat av någon annan\nNågon annan har sparat detta under tiden.',
  validation: 'Godtogs inte\nTjänsten godtog inte de här värdena. Kontrollera dem och försök igen.',
  'rate-limited': 'För många förfrågningar\nTjänsten ber om en kort paus.',
  server: 'Fel i tjänsten\nNågot gick fel på servern. Försök igen eller fråga din administratör.',
  protocol: 'Oväntat svar\nTjänsten gav ett svar som inte kunde tolkas.',
  unsupported: 'Stöds inte\nTjänsten kan inte göra detta.',
};

const connectionsOf = (count: number): string => (one(count) ? '1 koppling' : `${n(count)} kopplingar`);

/** Swedish words of the first tab: shared pieces, shell, connections. Official labels are SuperOffice's own, literally. */
export default {
  // Shared pieces
  tabErpConnections: 'ERP-kopplingar',
  close: 'Stäng',
  cancel: 'Avbryt',
  ok: 'OK',
  search: 'Sök',
  refresh: 'Uppdatera',
  retry: 'Försök igen',
  dismiss: 'Stäng meddelandet',
  loading: 'Läser in …',
  technicalDetails: 'Tekniska detaljer',
  tabLoadFailed: 'Den här delen av sidan kunde inte läsas in.',
  correlationId: (id) => `Referens: ${id}`,
  errorKind: (kind) => errorKinds[kind],
  errorRetryAfter: (seconds) => `Försök igen om ${n(seconds)} s.`,

  // Shell
  quoteSync: 'Offert/Synk',
  tabSuperOfficeProducts: 'SuperOffice-produkter',
  tabSettings: 'Inställningar',
  tabSync: 'Synk',
  noBackendHeading: 'Ingen backend är ansluten',
  noBackendText:
    'Den här sidan har inte talat om för administrationen var dess data finns. Ange elementets egenskap ”backend”.',
  backendFailed: 'SuperOffice kunde inte nås',
  readonlyBecause: (reason) => `Skrivskyddat: ${reason}`,
  readonlyNote: 'Skrivskyddat: du kan titta på allt men inte ändra något.',

  // Lists
  availableQuoteConnectors: 'Tillgängliga Quote Connectors',
  connectorsEmpty: 'Inga Quote Connectors är installerade',
  connectorsEmptyText: 'Connectors installeras på servern. Fråga din SuperOffice-administratör.',
  connectorHint: 'Välj en connector för att se mer om den.',
  connectionsEmpty: 'Det finns inga ERP-kopplingar än',
  connectionsEmptyText:
    'Lägg till en koppling så att offerter kan använda prislistor och produkter från ett ERP-system.',
  connectionsNoneFound: (text) => `Inga träffar på ”${text}”`,
  searchConnections: 'Sök kopplingar',
  searchConnectors: 'Sök connectors',
  connectionCount: connectionsOf,
  connectionCountFiltered: (shown, count) => `${n(shown)} av ${connectionsOf(count)}`,
  count: (count) => `antal: ${n(count)}`,
  add: 'Lägg till',
  edit: 'Redigera',
  open: 'Öppna',
  duplicate: 'Duplicera',
  delete: 'Ta bort',
  restore: 'Återskapa',
  deleted: 'Borttagen',
  testErpConnection: 'Testa ERP-kopplingen',
  selectFirst: 'Välj först en koppling i listan',
  actions: 'Åtgärder',

  // Columns
  name: 'Namn',
  description: 'Beskrivning',
  quoteConnector: 'Quote Connector',
  scope: 'Synlighet',
  status: 'Status',
  className: 'Klassnamn (C#)',
  assemblyName: 'Assemblynamn',
  source: 'Källa',
  fileName: 'Filnamn',
  version: 'Version',
  licensed: 'Licensierad',
  yes: 'Ja',
  no: 'Nej',

  // Status of a row
  statusDeleted: 'Borttagen',
  statusTesting: 'Testar …',
  statusTestPassed: 'Testet lyckades',
  statusTestFailed: 'Testet misslyckades',
  statusUnavailable: 'Kunde inte starta',
  statusAvailable: 'Tillgänglig',
  statusUnknown: 'Kontrollerar …',
  statusNotKnown: 'Okänd',
  startUnknown: 'Tjänsten kunde inte tala om vilka kopplingar som fungerar.',
  noReason: 'Connectorn angav ingen orsak.',
  testedAt: (time) => `Testad ${time}`,
  everyone: 'Alla',
  specificUsersGroups: 'Angivna användare + grupper',
  andMore: (names, more) => `${names} +${n(more)}`,

  // What was done
  connectionSaved: (name) => `”${name}” har sparats.`,
  connectionDeleted: (name) => `”${name}” har tagits bort.`,
  connectionRestored: (name) => `”${name}” har återskapats.`,
  testPassed: (name) => `”${name}” fungerar.`,
  testRefused: (name) => `Testet av ”${name}” misslyckades.`,
  undo: 'Ångra',
  deleteFailed: (name) => `”${name}” kunde inte tas bort.`,
  restoreFailed: (name) => `”${name}” kunde inte återskapas.`,
  copyOf: (name) => `${name} (kopia)`,
  testOk: 'Kopplingen fungerar',
  testFailed: 'Testet misslyckades',
  testNotMade: 'Testet kunde inte genomföras',
} satisfies Translated<typeof ui & typeof shell & typeof connections>;
