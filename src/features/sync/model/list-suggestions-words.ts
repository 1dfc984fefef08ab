import { comparable } from './suggestions-text.js';
import type { KnownName } from './suggestions-names.js';

/**
 * What usual items of lists are called in six languages: English, Norwegian, Swedish, Danish, German, Dutch. They are the
 * kind of words that lists of customers, positions and projects have, and those that SuperOffice's lists begin with.
 * Several words of a language are separated by `|`.
 */
// prettier-ignore
const ROWS: readonly (readonly string[])[] = [
  ['Retail|Retail trade', 'Detaljhandel|Varehandel', 'Detaljhandel', 'Detailhandel', 'Einzelhandel', 'Detailhandel'],
  ['Wholesale|Wholesale trade', 'Engroshandel|Grossist', 'Partihandel|Grossist', 'Engroshandel|Grossist', 'Großhandel', 'Groothandel'],
  ['Manufacturing|Industry|Production', 'Industri|Produksjon', 'Tillverkning|Industri|Produktion', 'Fremstilling|Industri|Produktion', 'Fertigung|Industrie|Produktion|Verarbeitendes Gewerbe', 'Productie|Industrie'],
  ['Transport|Transportation|Logistics', 'Transport|Logistikk', 'Transport|Logistik', 'Transport|Logistik', 'Transport|Verkehr|Logistik', 'Transport|Vervoer|Logistiek'],
  ['Hotels and restaurants|Hospitality', 'Hotell og restaurant', 'Hotell och restaurang', 'Hotel og restauration', 'Gastgewerbe|Hotel und Gastronomie', 'Horeca'],
  ['Public sector|Government', 'Offentlig sektor|Det offentlige', 'Offentlig sektor', 'Offentlig sektor', 'Öffentlicher Sektor|Öffentlicher Dienst', 'Publieke sector|Overheid'],
  ['Finance|Banking|Banking and finance', 'Finans|Bank og finans', 'Finans|Bank och finans', 'Finans|Bank og finans', 'Finanzwesen|Banken', 'Financiën|Bankwezen'],
  ['Insurance', 'Forsikring', 'Försäkring', 'Forsikring', 'Versicherung', 'Verzekering'],
  ['IT|Information technology|Data processing', 'IT|Informasjonsteknologi', 'IT|Informationsteknik', 'IT|Informationsteknologi', 'IT|Informationstechnik', 'IT|ICT|Informatietechnologie'],
  ['Agriculture|Farming', 'Landbruk|Jordbruk', 'Jordbruk|Lantbruk', 'Landbrug', 'Landwirtschaft', 'Landbouw'],
  ['Health care|Health', 'Helse|Helsevesen', 'Hälsovård|Hälsa', 'Sundhed|Sundhedsvæsen', 'Gesundheitswesen|Gesundheit', 'Gezondheidszorg|Zorg'],
  ['Energy|Power supply', 'Energi|Kraft', 'Energi', 'Energi', 'Energie', 'Energie'],
  ['Construction|Building', 'Bygg|Bygg og anlegg', 'Bygg|Byggverksamhet', 'Byggeri|Bygge og anlæg', 'Bau|Bauwesen|Bauprojekt', 'Bouw'],
  ['Education|Teaching', 'Utdanning|Undervisning', 'Utbildning', 'Uddannelse', 'Bildung', 'Onderwijs'],
  ['Services|Service', 'Tjenester|Service', 'Tjänster|Service', 'Tjenester|Service', 'Dienstleistungen|Service', 'Dienstverlening|Diensten'],
  ['Consulting|Consultancy', 'Rådgivning|Konsulenttjenester', 'Rådgivning|Konsultverksamhet', 'Rådgivning|Konsulentvirksomhed', 'Beratung', 'Advies'],
  ['Customer|Client', 'Kunde', 'Kund', 'Kunde', 'Kunde', 'Klant'],
  ['Customer A|A customer', 'Kunde A|A-kunde', 'Kund A|A-kund', 'Kunde A|A-kunde', 'Kunde A|A-Kunde', 'Klant A|A-klant'],
  ['Customer B|B customer', 'Kunde B|B-kunde', 'Kund B|B-kund', 'Kunde B|B-kunde', 'Kunde B|B-Kunde', 'Klant B|B-klant'],
  ['Customer C|C customer', 'Kunde C|C-kunde', 'Kund C|C-kund', 'Kunde C|C-kunde', 'Kunde C|C-Kunde', 'Klant C|C-klant'],
  ['Supplier|Vendor', 'Leverandør', 'Leverantör', 'Leverandør', 'Lieferant', 'Leverancier'],
  ['Prospect|Lead|Potential customer', 'Prospekt|Potensiell kunde', 'Prospekt|Potentiell kund', 'Emne|Potentiel kunde', 'Interessent|Potenzieller Kunde', 'Prospect|Potentiële klant'],
  ['Partner|Business partner', 'Partner|Samarbeidspartner', 'Partner|Samarbetspartner', 'Partner|Samarbejdspartner', 'Partner|Geschäftspartner', 'Partner|Zakenpartner'],
  ['Competitor', 'Konkurrent', 'Konkurrent', 'Konkurrent', 'Wettbewerber|Mitbewerber', 'Concurrent'],
  ['Managing director|CEO|Chief executive officer', 'Administrerende direktør|Daglig leder', 'Verkställande direktör|VD', 'Administrerende direktør|Direktør', 'Geschäftsführer|Geschäftsführung', 'Algemeen directeur|Directeur'],
  ['Purchaser|Buyer|Purchasing manager', 'Innkjøper|Innkjøpssjef', 'Inköpare|Inköpschef', 'Indkøber|Indkøbschef', 'Einkäufer|Einkauf', 'Inkoper|Inkoop'],
  ['Chief accountant|Accountant|Accounting', 'Regnskapssjef|Regnskapsfører', 'Ekonomichef|Redovisningsansvarig', 'Regnskabschef|Bogholder', 'Buchhalter|Buchhaltung|Leiter Rechnungswesen', 'Boekhouder|Hoofd boekhouding'],
  ['Sales manager|Head of sales', 'Salgssjef', 'Försäljningschef', 'Salgschef', 'Vertriebsleiter|Verkaufsleiter', 'Verkoopmanager|Verkoopleider'],
  ['Marketing manager|Head of marketing', 'Markedssjef', 'Marknadschef', 'Marketingchef', 'Marketingleiter', 'Marketingmanager'],
  ['Consultant|Adviser', 'Konsulent|Rådgiver', 'Konsult|Rådgivare', 'Konsulent|Rådgiver', 'Berater|Beraterin', 'Adviseur|Consultant'],
  ['Implementation|Roll-out', 'Implementering|Innføring', 'Implementering|Införande', 'Implementering|Indførelse', 'Implementierung|Einführung', 'Implementatie|Invoering'],
  ['Event', 'Arrangement', 'Evenemang', 'Begivenhed|Arrangement', 'Veranstaltung', 'Evenement'],
  ['Internal', 'Intern|Internt', 'Intern|Internt', 'Intern|Internt', 'Intern', 'Intern'],
  ['Not started|New|Planned', 'Ikke startet|Ikke påbegynt|Ny|Planlagt', 'Ej påbörjad|Inte startat|Ny|Planerad', 'Ikke startet|Ikke påbegyndt|Ny|Planlagt', 'Nicht begonnen|Neu|Geplant', 'Niet gestart|Nieuw|Gepland'],
  ['Running|In progress|Started|Active|Ongoing', 'Pågår|Under arbeid|Startet|Aktiv|Pågående', 'Pågår|Startad|Aktiv|Pågående', 'I gang|Startet|Aktiv|Igangværende', 'In Bearbeitung|Läuft|Aktiv|Laufend|Begonnen', 'Bezig|Loopt|Actief|In uitvoering|Lopend'],
  ['Finished|Completed|Done|Closed', 'Ferdig|Avsluttet|Fullført|Lukket', 'Klar|Avslutad|Slutförd|Färdig|Stängd', 'Afsluttet|Færdig|Fuldført|Lukket', 'Abgeschlossen|Fertig|Beendet|Geschlossen', 'Voltooid|Afgerond|Klaar|Gesloten'],
  ['Cancelled|Stopped|Aborted', 'Avbrutt|Kansellert|Stoppet', 'Avbruten|Inställd|Stoppad', 'Annulleret|Afbrudt|Stoppet', 'Abgebrochen|Storniert|Gestoppt', 'Geannuleerd|Afgebroken|Gestopt'],
  ['Other|Others|Miscellaneous', 'Annet|Andre|Diverse', 'Övrigt|Annat|Andra|Diverse', 'Andet|Andre|Diverse', 'Sonstige|Sonstiges|Andere|Verschiedenes', 'Overig|Overige|Anders|Diversen'],
];

const LANGUAGES = ['en', 'nb', 'sv', 'da', 'de', 'nl'] as const;

function wordsOf(columns: readonly string[]): readonly KnownName[] {
  return columns.flatMap((texts, index) =>
    texts.split('|').map((text) => ({ language: LANGUAGES[index] ?? '', text })),
  );
}

let made: ReadonlyMap<string, readonly KnownName[]> | undefined;

function makeWords(): ReadonlyMap<string, readonly KnownName[]> {
  const words = new Map<string, readonly KnownName[]>();
  for (const row of ROWS.map(wordsOf)) {
    for (const { text } of row) words.set(comparable(text), row);
  }
  return words;
}

/** What an item with this name is called in all languages; nothing for a name that is not usual. */
export function listWords(name: string): readonly KnownName[] {
  made ??= makeWords();
  return made.get(comparable(name)) ?? [];
}
