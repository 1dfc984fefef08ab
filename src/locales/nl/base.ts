import { counting } from '../counting.js';
import type { connections } from '../en/connections.js';
import type { shell } from '../en/shell.js';
import type { ui } from '../en/ui.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('nl');

/** Heading, and on the next line a sentence. */
const errorKinds: Readonly<Record<Parameters<Terms['errorKind']>[0], string>> = {
  network: 'Geen verbinding\nDe service is niet bereikbaar. Controleer uw netwerk en probeer het opnieuw.',
  timeout:
    'Geen antwoord\nHet duurde te lang voordat de service antwoordde. Misschien is die bezet; probeer het opnieuw.',
  unauthenticated: 'U bent afgemeld\nMeld u opnieuw aan bij SuperOffice en probeer het hier daarna nog eens.',
  forbidden: 'Niet toegestaan\nUw rechten of de licentie staan dit niet toe. Vraag het uw SuperOffice-beheerder.',
  'not-found': 'Niet gevonden\nHet bestaat niet meer. Misschien heeft iemand het verwijderd.',
  conflict: 'Gewijzigd door iemand anders\nIemand anders heeft dit in de tussentijd opgeslagen.',
  validation:
    'Niet geaccepteerd\nDe service heeft deze waarden niet geaccepteerd. Controleer ze en probeer het opnieuw.',
  'rate-limited': 'Te veel aanvragen\nDe service vraagt om een korte pauze.',
  server: 'Fout in de service\nEr is iets misgegaan op de server. Probeer het opnieuw of vraag het uw beheerder.',
  protocol: 'Onverwacht antwoord\nDe service gaf een antwoord dat niet te begrijpen was.',
  unsupported: 'Niet ondersteund\nDe service kan dit niet.',
};

const connectionsOf = (count: number): string => (one(count) ? '1 verbinding' : `${n(count)} verbindingen`);

/** Dutch words of the first tab: shared pieces, shell, connections. Official labels are SuperOffice's own, literally. */
export default {
  // Shared pieces
  tabErpConnections: 'ERP-verbindingen',
  close: 'Sluiten',
  cancel: 'Annuleren',
  ok: 'OK',
  search: 'Zoeken',
  refresh: 'Vernieuwen',
  retry: 'Opnieuw proberen',
  dismiss: 'Melding sluiten',
  loading: 'Wordt geladen …',
  technicalDetails: 'Technische details',
  tabLoadFailed: 'Dit deel van de pagina kon niet worden geladen.',
  correlationId: (id) => `Referentie: ${id}`,
  errorKind: (kind) => errorKinds[kind],
  errorRetryAfter: (seconds) => `Probeer het over ${n(seconds)} s opnieuw.`,

  // Shell
  quoteSync: 'Offerte/Synchroniseren',
  tabSuperOfficeProducts: 'SuperOffice-producten',
  tabSettings: 'Instellingen',
  tabSync: 'Synchroniseren',
  noBackendHeading: 'Geen backend verbonden',
  noBackendText:
    'Deze pagina heeft niet doorgegeven waar de gegevens voor het beheer zijn. Stel de eigenschap “backend” van het element in.',
  backendFailed: 'SuperOffice is niet bereikbaar',
  readonlyBecause: (reason) => `Alleen-lezen: ${reason}`,
  readonlyNote: 'Alleen-lezen: u kunt alles bekijken, maar niets wijzigen.',

  // Lists
  availableQuoteConnectors: 'Beschikbare Quote Connectors',
  connectorsEmpty: 'Er zijn geen Quote Connectors geïnstalleerd',
  connectorsEmptyText: 'Connectors worden op de server geïnstalleerd. Vraag het uw SuperOffice-beheerder.',
  connectorHint: 'Kies een connector om de details te bekijken.',
  connectionsEmpty: 'Nog geen ERP-verbindingen',
  connectionsEmptyText:
    'Voeg een verbinding toe zodat offertes de prijslijsten en producten van een ERP-systeem kunnen gebruiken.',
  connectionsNoneFound: (text) => `Niets gevonden voor “${text}”`,
  searchConnections: 'Verbindingen zoeken',
  searchConnectors: 'Connectors zoeken',
  connectionCount: connectionsOf,
  connectionCountFiltered: (shown, count) => `${n(shown)} van ${connectionsOf(count)}`,
  count: (count) => `aantal: ${n(count)}`,
  add: 'Toevoegen',
  edit: 'Bewerken',
  open: 'Openen',
  duplicate: 'Dupliceren',
  delete: 'Verwijderen',
  restore: 'Herstellen',
  deleted: 'Verwijderd',
  testErpConnection: 'ERP-verbinding testen',
  selectFirst: 'Selecteer eerst een verbinding in de lijst',
  actions: 'Acties',

  // Columns
  name: 'Naam',
  description: 'Beschrijving',
  quoteConnector: 'Quote Connector',
  scope: 'Bereik',
  status: 'Status',
  className: 'Klassenaam (C#)',
  assemblyName: 'Assemblynaam',
  source: 'Bron',
  fileName: 'Bestandsnaam',
  version: 'Versie',
  licensed: 'Gelicentieerd',
  yes: 'Ja',
  no: 'Nee',

  // Status of a row
  statusDeleted: 'Verwijderd',
  statusTesting: 'Wordt getest …',
  statusTestPassed: 'Test geslaagd',
  statusTestFailed: 'Test mislukt',
  statusUnavailable: 'Starten mislukt',
  statusAvailable: 'Beschikbaar',
  statusUnknown: 'Wordt gecontroleerd …',
  statusNotKnown: 'Onbekend',
  startUnknown: 'De service kon niet aangeven welke verbindingen werken.',
  noReason: 'De connector heeft geen reden opgegeven.',
  testedAt: (time) => `Getest: ${time}`,
  everyone: 'Iedereen',
  specificUsersGroups: 'Specifieke gebruikers + groepen',
  andMore: (names, more) => `${names} +${n(more)}`,

  // What was done
  connectionSaved: (name) => `“${name}” is opgeslagen.`,
  connectionDeleted: (name) => `“${name}” is verwijderd.`,
  connectionRestored: (name) => `“${name}” is hersteld.`,
  testPassed: (name) => `“${name}” werkt.`,
  testRefused: (name) => `De test van “${name}” is mislukt.`,
  undo: 'Ongedaan maken',
  deleteFailed: (name) => `“${name}” kon niet worden verwijderd.`,
  restoreFailed: (name) => `“${name}” kon niet worden hersteld.`,
  copyOf: (name) => `${name} (kopie)`,
  testOk: 'De verbinding werkt',
  testFailed: 'De test is mislukt',
  testNotMade: 'De test kon niet worden uitgevoerd',
} satisfies Translated<typeof ui & typeof shell & typeof connections>;
