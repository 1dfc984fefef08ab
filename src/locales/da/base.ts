import { counting } from '../counting.js';
import type { connections } from '../en/connections.js';
import type { shell } from '../en/shell.js';
import type { ui } from '../en/ui.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('da');

/** Heading, and on the next line a sentence. */
const errorKinds: Readonly<Record<Parameters<Terms['errorKind']>[0], string>> = {
  network: 'Ingen forbindelse\nTjenesten kunne ikke nås. Kontrollér netværket, og prøv igen.',
  timeout: 'Intet svar\nTjenesten var for længe om at svare. Den kan være optaget; prøv igen.',
  unauthenticated: 'Du er logget ud\nLog på igen i SuperOffice, og prøv derefter igen her.',
  forbidden: 'Ikke tilladt\nDine rettigheder eller licensen omfatter ikke dette. Spørg din SuperOffice-administrator.',
  'not-found': 'Ikke fundet\nDet findes ikke længere. Nogen kan have slettet det.',
  conflict: 'Ændret af en anden\nEn anden har gemt dette i mellemtiden.',
  validation: 'Ikke accepteret\nTjenesten accepterede ikke disse værdier. Kontrollér dem, og prøv igen.',
  'rate-limited': 'For mange forespørgsler\nTjenesten beder om en kort pause.',
  server: 'Fejl i tjenesten\nNoget gik galt på serveren. Prøv igen, eller spørg din administrator.',
  protocol: 'Uventet svar\nTjenesten gav et svar, der ikke kunne fortolkes.',
  unsupported: 'Understøttes ikke\nTjenesten kan ikke gøre dette.',
};

const connectionsOf = (count: number): string => (one(count) ? '1 link' : `${n(count)} links`);

/** Danish words of the first tab: shared pieces, shell, connections. Official labels are SuperOffice's own, literally. */
export default {
  // Shared pieces
  tabErpConnections: 'ERP-links',
  close: 'Luk',
  cancel: 'Afbryd',
  ok: 'OK',
  search: 'Søg',
  refresh: 'Opdater',
  retry: 'Prøv igen',
  dismiss: 'Luk meddelelsen',
  loading: 'Indlæser …',
  technicalDetails: 'Tekniske detaljer',
  tabLoadFailed: 'Denne del af siden kunne ikke indlæses.',
  correlationId: (id) => `Reference: ${id}`,
  errorKind: (kind) => errorKinds[kind],
  errorRetryAfter: (seconds) => `Prøv igen om ${n(seconds)} s.`,

  // Shell
  quoteSync: 'Tilbud/Sync',
  tabSuperOfficeProducts: 'SuperOffice-produkter',
  tabSettings: 'Indstillinger',
  tabSync: 'Sync',
  noBackendHeading: 'Ingen backend er tilsluttet',
  noBackendText:
    'Denne side har ikke fortalt administrationen, hvor dens data er. Angiv elementets egenskab »backend«.',
  backendFailed: 'SuperOffice kunne ikke nås',
  readonlyBecause: (reason) => `Skrivebeskyttet: ${reason}`,
  readonlyNote: 'Skrivebeskyttet: Du kan se på alt, men ikke ændre noget.',

  // Lists
  availableQuoteConnectors: 'Tilgængelige Quote Connectors',
  connectorsEmpty: 'Ingen Quote Connectors er installeret',
  connectorsEmptyText: 'Connectors installeres på serveren. Spørg din SuperOffice-administrator.',
  connectorHint: 'Vælg en connector for at se mere om den.',
  connectionsEmpty: 'Ingen ERP-links endnu',
  connectionsEmptyText: 'Tilføj et link, så tilbud kan bruge prislister og produkter fra et ERP-system.',
  connectionsNoneFound: (text) => `Ingen resultater for »${text}«`,
  searchConnections: 'Søg i links',
  searchConnectors: 'Søg i connectors',
  connectionCount: connectionsOf,
  connectionCountFiltered: (shown, count) => `${n(shown)} af ${connectionsOf(count)}`,
  count: (count) => `antal: ${n(count)}`,
  add: 'Tilføj',
  edit: 'Rediger',
  open: 'Åbn',
  duplicate: 'Duplikér',
  delete: 'Slet',
  restore: 'Gendan',
  deleted: 'Slettet',
  testErpConnection: 'Test ERP-linket',
  selectFirst: 'Vælg først et link på listen',
  actions: 'Handlinger',

  // Columns
  name: 'Navn',
  description: 'Beskrivelse',
  quoteConnector: 'Quote Connector',
  scope: 'Synlighed',
  status: 'Status',
  className: 'Klassenavn (C#)',
  assemblyName: 'Assembly-navn',
  source: 'Kilde',
  fileName: 'Filnavn',
  version: 'Version',
  licensed: 'Licenseret',
  yes: 'Ja',
  no: 'Nej',

  // Status of a row
  statusDeleted: 'Slettet',
  statusTesting: 'Tester …',
  statusTestPassed: 'Testen lykkedes',
  statusTestFailed: 'Testen mislykkedes',
  statusUnavailable: 'Kunne ikke starte',
  statusAvailable: 'Tilgængeligt',
  statusUnknown: 'Kontrollerer …',
  statusNotKnown: 'Ukendt',
  startUnknown: 'Tjenesten kunne ikke oplyse, hvilke links der virker.',
  noReason: 'Connectoren angav ingen årsag.',
  testedAt: (time) => `Testet ${time}`,
  everyone: 'Alle',
  specificUsersGroups: 'Angivne brugere + grupper',
  andMore: (names, more) => `${names} +${n(more)}`,

  // What was done
  connectionSaved: (name) => `»${name}« er gemt.`,
  connectionDeleted: (name) => `»${name}« er slettet.`,
  connectionRestored: (name) => `»${name}« er gendannet.`,
  testPassed: (name) => `»${name}« virker.`,
  testRefused: (name) => `Testen af »${name}« mislykkedes.`,
  undo: 'Fortryd',
  deleteFailed: (name) => `»${name}« kunne ikke slettes.`,
  restoreFailed: (name) => `»${name}« kunne ikke gendannes.`,
  copyOf: (name) => `${name} (kopi)`,
  testOk: 'Linket virker',
  testFailed: 'Testen mislykkedes',
  testNotMade: 'Testen kunne ikke gennemføres',
} satisfies Translated<typeof ui & typeof shell & typeof connections>;
