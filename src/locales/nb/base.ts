import { counting } from '../counting.js';
import type { connections } from '../en/connections.js';
import type { shell } from '../en/shell.js';
import type { ui } from '../en/ui.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('nb');

/** Heading, and on the next line a sentence. */
const errorKinds: Readonly<Record<Parameters<Terms['errorKind']>[0], string>> = {
  network: 'Ingen forbindelse\nTjenesten kunne ikke nås. Kontroller nettverket og prøv igjen.',
  timeout: 'Ikke noe svar\nTjenesten brukte for lang tid på å svare. Den kan være opptatt; prøv igjen.',
  unauthenticated: 'Du er logget ut\nLogg inn igjen i SuperOffice, og prøv deretter på nytt her.',
  forbidden:
    'Ikke tillatt\nRettighetene dine eller lisensen omfatter ikke dette. Spør SuperOffice-administratoren din.',
  'not-found': 'Ikke funnet\nDet finnes ikke lenger. Noen kan ha slettet det.',
  conflict: 'Endret av noen andre\nNoen andre har lagret dette i mellomtiden.',
  validation: 'Ikke godtatt\nTjenesten godtok ikke disse verdiene. Kontroller dem og prøv igjen.',
  'rate-limited': 'For mange forespørsler\nTjenesten ber om en kort pause.',
  server: 'Feil i tjenesten\nNoe gikk galt på serveren. Prøv igjen, eller spør administratoren din.',
  protocol: 'Uventet svar\nTjenesten ga et svar som ikke kunne tolkes.',
  unsupported: 'Støttes ikke\nTjenesten kan ikke gjøre dette.',
};

const connectionsOf = (count: number): string => (one(count) ? '1 kobling' : `${n(count)} koblinger`);

/** Norwegian words of the first tab: shared pieces, shell, connections. Official labels are SuperOffice's own, literally. */
export default {
  // Shared pieces
  tabErpConnections: 'ERP-koblinger',
  close: 'Lukk',
  cancel: 'Avbryt',
  ok: 'OK',
  search: 'Søk',
  refresh: 'Oppdater',
  retry: 'Prøv igjen',
  dismiss: 'Lukk meldingen',
  loading: 'Laster inn …',
  technicalDetails: 'Tekniske detaljer',
  tabLoadFailed: 'Denne delen av siden kunne ikke lastes inn.',
  correlationId: (id) => `Referanse: ${id}`,
  errorKind: (kind) => errorKinds[kind],
  errorRetryAfter: (seconds) => `Prøv igjen om ${n(seconds)} s.`,

  // Shell
  quoteSync: 'Tilbud/Sync',
  tabSuperOfficeProducts: 'SuperOffice-produkter',
  tabSettings: 'Innstillinger',
  tabSync: 'Sync',
  noBackendHeading: 'Ingen backend er tilkoblet',
  noBackendText:
    'Denne siden har ikke fortalt administrasjonen hvor dataene er. Angi egenskapen «backend» for elementet.',
  backendFailed: 'SuperOffice kunne ikke nås',
  readonlyBecause: (reason) => `Skrivebeskyttet: ${reason}`,
  readonlyNote: 'Skrivebeskyttet: Du kan se på alt, men ikke endre noe.',

  // Lists
  availableQuoteConnectors: 'Tilgjengelige Quote Connectors',
  connectorsEmpty: 'Ingen Quote Connectors er installert',
  connectorsEmptyText: 'Connectors installeres på serveren. Spør SuperOffice-administratoren din.',
  connectorHint: 'Velg en connector for å se mer om den.',
  connectionsEmpty: 'Ingen ERP-koblinger ennå',
  connectionsEmptyText: 'Legg til en kobling, så kan tilbud bruke prislistene og produktene i et ERP-system.',
  connectionsNoneFound: (text) => `Ingen treff på «${text}»`,
  searchConnections: 'Søk i koblinger',
  searchConnectors: 'Søk i connectors',
  connectionCount: connectionsOf,
  connectionCountFiltered: (shown, count) => `${n(shown)} av ${connectionsOf(count)}`,
  count: (count) => `antall: ${n(count)}`,
  add: 'Legg til',
  edit: 'Rediger',
  open: 'Åpne',
  duplicate: 'Dupliser',
  delete: 'Slett',
  restore: 'Gjenopprett',
  deleted: 'Slettet',
  testErpConnection: 'Test ERP-koblingen',
  selectFirst: 'Velg en kobling i listen først',
  actions: 'Handlinger',

  // Columns
  name: 'Navn',
  description: 'Beskrivelse',
  quoteConnector: 'Quote Connector',
  scope: 'Synlighet',
  status: 'Status',
  className: 'Klassenavn (C#)',
  assemblyName: 'Assembly-navn',
  source: 'Kilde',
  fileName: 'Filnavn',
  version: 'Versjon',
  licensed: 'Lisensiert',
  yes: 'Ja',
  no: 'Nei',

  // Status of a row
  statusDeleted: 'Slettet',
  statusTesting: 'Tester …',
  statusTestPassed: 'Testen var vellykket',
  statusTestFailed: 'Testen mislyktes',
  statusUnavailable: 'Kunne ikke starte',
  statusAvailable: 'Tilgjengelig',
  statusUnknown: 'Kontrollerer …',
  statusNotKnown: 'Ukjent',
  startUnknown: 'Tjenesten kunne ikke si hvilke koblinger som fungerer.',
  noReason: 'Connectoren oppga ingen årsak.',
  testedAt: (time) => `Testet ${time}`,
  everyone: 'Alle',
  specificUsersGroups: 'Angitte brukere + grupper',
  andMore: (names, more) => `${names} +${n(more)}`,

  // What was done
  connectionSaved: (name) => `«${name}» er lagret.`,
  connectionDeleted: (name) => `«${name}» er slettet.`,
  connectionRestored: (name) => `«${name}» er gjenopprettet.`,
  testPassed: (name) => `«${name}» fungerer.`,
  testRefused: (name) => `Testen av «${name}» mislyktes.`,
  undo: 'Angre',
  deleteFailed: (name) => `«${name}» kunne ikke slettes.`,
  restoreFailed: (name) => `«${name}» kunne ikke gjenopprettes.`,
  copyOf: (name) => `${name} (kopi)`,
  testOk: 'Koblingen fungerer',
  testFailed: 'Testen mislyktes',
  testNotMade: 'Testen kunne ikke gjennomføres',
} satisfies Translated<typeof ui & typeof shell & typeof connections>;
