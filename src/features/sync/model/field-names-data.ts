/**
 * Names of SuperOffice's fields, by the keys of automatic field mapping, in six languages: SuperOffice's own labels, the
 * names of its dialogs, and what ERP systems usually call the same. Several names are separated by `|`. Where a name
 * stands for several fields, it is in the row of the likeliest one alone, unless these never belong to the same record.
 */
export type NameRow = readonly [
  crmFieldKey: string,
  en: string,
  nb: string,
  sv: string,
  da: string,
  de: string,
  nl: string,
];

// prettier-ignore
export const OTHER_NAMES: readonly NameRow[] = [
  ['NAME', 'Name|Company name|Company|Customer name|Supplier name|Project name|Account name', 'Navn|Firmanavn|Firma|Kundenavn|Leverandørnavn|Prosjektnavn', 'Namn|Företagsnamn|Företag|Kundnamn|Leverantörsnamn|Projektnamn', 'Navn|Firmanavn|Firma|Kundenavn|Leverandørnavn|Projektnavn|Virksomhed', 'Name|Firmenname|Firma|Kundenname|Lieferantenname|Projektname|Unternehmen', 'Naam|Bedrijfsnaam|Bedrijf|Klantnaam|Naam klant|Leveranciersnaam|Projectnaam'],
  ['NUMBER1', 'Code|Short name|Search name', 'Kode|Kortnavn|Søkenavn', 'Kod|Kortnamn|Söknamn', 'Kode|Kort navn|Søgenavn', 'Code|Kurzname|Suchbegriff', 'Code|Korte naam|Zoeknaam'],
  ['NUMBER2', 'Number|Customer number|Customer no|Supplier number|Supplier no|Account number|Company number', 'Nummer|Kundenummer|Kundenr|Leverandørnummer|Leverandørnr|Firmanummer', 'Nummer|Kundnummer|Kundnr|Leverantörsnummer|Leverantörsnr|Företagsnummer', 'Nummer|Kundenummer|Kundenr|Leverandørnummer|Leverandørnr|Firmanummer|Debitornummer|Kreditornummer', 'Nummer|Kundennummer|Kunden-Nr|Kundennr|Lieferantennummer|Lieferanten-Nr|Debitorennummer|Kreditorennummer', 'Nummer|Klantnummer|Klantnr|Leveranciersnummer|Leveranciersnr|Relatienummer|Debiteurnummer|Crediteurnummer'],
  ['NUMBER', 'Number|Person number|Contact number|Project number|Person no|Project no', 'Nummer|Personnummer|Prosjektnummer|Personnr|Prosjektnr', 'Nummer|Personnummer|Projektnummer|Personnr|Projektnr', 'Nummer|Personnummer|Projektnummer|Personnr|Projektnr', 'Nummer|Personennummer|Projektnummer|Projekt-Nr', 'Nummer|Persoonsnummer|Projectnummer|Projectnr'],
  ['DEPARTMENT', 'Department|Division', 'Avdeling', 'Avdelning', 'Afdeling', 'Abteilung', 'Afdeling'],
  ['PHONE', 'Telephone|Phone|Phone number|Telephone number|Main phone|Switchboard', 'Telefon|Telefonnummer|Tlf|Sentralbord', 'Telefon|Telefonnummer|Tel|Växel', 'Telefon|Telefonnummer|Tlf|Hovednummer', 'Telefon|Telefonnummer|Tel|Zentrale', 'Telefoon|Telefoonnummer|Tel|Hoofdnummer'],
  ['FAX', 'Fax|Fax number|Telefax', 'Faks|Telefaks|Faksnummer', 'Fax|Faxnummer|Telefax', 'Fax|Faxnummer|Telefax', 'Fax|Faxnummer|Telefax', 'Fax|Faxnummer'],
  ['EMAIL', 'E-mail|Email address|Mail', 'E-post|E-postadresse|Epost', 'E-post|E-postadress|Epost', 'E-mail|E-mailadresse|Mailadresse', 'E-Mail|E-Mail-Adresse|Mailadresse', 'E-mail|E-mailadres|Mailadres'],
  ['URL', 'Web site|Website|Web address|Homepage|Web page|Internet address', 'Webside|Nettsted|Hjemmeside|Nettside|Webadresse', 'Webbsida|Webbplats|Hemsida|Webbadress', 'Websted|Hjemmeside|Webside|Webadresse', 'Website|Webseite|Homepage|Internetadresse|Webadresse', 'Website|Webadres|Internetadres|Webpagina'],
  ['COUNTRY', 'Country|Country code|Nation', 'Land|Landkode|Landskode', 'Land|Landskod', 'Land|Landekode', 'Land|Ländercode|Länderkennzeichen|Staat', 'Land|Landcode'],
  ['VATNO', 'VAT No|VAT number|VAT registration number|VAT ID|Tax number|Tax ID|Organisation number|Organization number|Registration number', 'Org nr|Organisasjonsnummer|Orgnr|Mva-nummer|Foretaksnummer', 'Org nr|Organisationsnummer|Orgnr|Momsnummer|Momsregistreringsnummer|VAT-nummer', 'CVR-nummer|CVR nr|CVR|Momsnummer|SE-nummer', 'USt ID-Nr|USt-IdNr|Umsatzsteuer-ID|Umsatzsteuer-Identifikationsnummer|Steuernummer', 'BTW-nr|BTW-nummer|BTW-identificatienummer|KvK-nummer'],
  ['BUSINESS', 'Business|Industry|Branch|Line of business|Sector', 'Bransje|Næring|Næringskode', 'Bransch|Branschkod', 'Branche|Branchekode', 'Branche|Wirtschaftszweig', 'Branche|Sector|Bedrijfstak'],
  ['CATEGORY', 'Category|Customer category|Supplier category|Category ERP', 'Kategori|Kundekategori|Leverandørkategori', 'Kategori|Kundkategori|Leverantörskategori', 'Kategori|Kundekategori|Leverandørkategori', 'Kategorie|Kundenkategorie|Lieferantenkategorie', 'Categorie|Klantcategorie|Leverancierscategorie'],
  ['FIRSTNAME', 'First name|Given name|Forename', 'Fornavn', 'Förnamn|Tilltalsnamn', 'Fornavn', 'Vorname', 'Voornaam'],
  ['MIDDLENAME', 'Middle name', 'Mellomnavn', 'Mellannamn', 'Mellemnavn', 'Zweiter Vorname|Mittelname', 'Tussenvoegsel|Tweede naam|Middelste naam'],
  ['LASTNAME', 'Last name|Surname|Family name', 'Etternavn|Familienavn', 'Efternamn|Familjenamn', 'Efternavn|Familienavn', 'Nachname|Familienname|Zuname', 'Achternaam|Familienaam'],
  ['TITLE', 'Title|Job title|Academic title', 'Tittel', 'Titel', 'Titel', 'Titel|Berufsbezeichnung', 'Titel|Functietitel'],
  ['PHONE_DIRECT', 'Direct phone|Direct line|Direct number|Office phone|Business phone|Work phone|Phone number|Phone|Telephone', 'Direkte telefon|Telefon direkte|Direktenummer|Direktetelefon|Telefon|Telefonnummer|Telefon arbeid', 'Direkttelefon|Telefon direkt|Direktnummer|Telefon|Telefonnummer|Telefon arbete', 'Direkte telefon|Telefon direkte|Direkte nummer|Telefon|Telefonnummer|Telefon arbejde', 'Direktwahl|Durchwahl|Telefon direkt|Telefon|Telefonnummer|Telefon geschäftlich', 'Direct nummer|Direct telefoonnummer|Doorkiesnummer|Telefoon|Telefoonnummer|Telefoon werk'],
  ['PHONE_PRIVATE', 'Private phone|Home phone|Telephone home', 'Privat telefon|Telefon privat|Hjemmetelefon', 'Privat telefon|Telefon privat|Hemtelefon|Telefon hem', 'Privat telefon|Telefon privat|Hjemmetelefon', 'Telefon privat|Privattelefon|Private Telefonnummer', 'Privételefoon|Telefoon privé|Telefoon thuis|Thuisnummer'],
  ['PHONE_MOBILE', 'Mobile phone|Mobile|Cell phone|Mobile number|Cellular', 'Mobiltelefon|Mobil|Mobilnummer', 'Mobiltelefon|Mobil|Mobilnummer', 'Mobiltelefon|Mobil|Mobilnummer|SMS-nummer', 'Mobiltelefon|Mobil|Handy|Mobilnummer|Handynummer', 'Mobiele telefoon|Mobiel|Mobiel nummer|GSM'],
  ['PHONE_OTHER', 'Other phone|Alternative phone|Phone 2', 'Annen telefon|Telefon annen|Telefon 2', 'Annan telefon|Telefon annan|Telefon 2', 'Anden telefon|Telefon anden|Telefon 2', 'Anderes Telefon|Weitere Telefonnummer|Telefon 2', 'Andere telefoon|Overig telefoonnummer|Telefoon 2'],
  ['POSITION', 'Position|Role|Job function', 'Stilling|Posisjon|Rolle', 'Befattning|Position|Roll', 'Stilling|Position|Rolle', 'Position|Funktion|Stellung|Rolle', 'Functie|Positie|Rol'],
  ['BIRTHDATE', 'Birth date|Date of birth|Birthday', 'Fødselsdato|Fødselsdag', 'Födelsedatum|Födelsedag', 'Fødselsdato|Fødselsdag', 'Geburtsdatum|Geburtstag', 'Geboortedatum|Verjaardag'],
  ['TEXT', 'Description|Text|Project text|Project description|Project text description|Notes', 'Beskrivelse|Tekst|Prosjekttekst|Prosjektbeskrivelse|Merknad', 'Beskrivning|Text|Projekttext|Projektbeskrivning|Anteckning', 'Beskrivelse|Tekst|Projekttekst|Projektbeskrivelse|Bemærkning', 'Beschreibung|Text|Projekttext|Projektbeschreibung|Notiz', 'Omschrijving|Beschrijving|Tekst|Projecttekst|Projectomschrijving|Notitie'],
  ['ENDDATE', 'End date|Project end date|Finish date|Due date', 'Sluttdato|Prosjektets sluttdato|Sluttdato prosjekt', 'Slutdatum|Projektets slutdatum|Slutdatum projekt', 'Slutdato|Projektets slutdato|Slutdato projekt', 'Enddatum|Projektende|Enddatum des Projekts', 'Einddatum|Einddatum project|Einddatum van het project'],
  ['PROJECTTYPE', 'Project type|Type', 'Prosjekttype|Type', 'Projekttyp|Typ', 'Projekttype|Type', 'Projekttyp|Typ|Projektart', 'Projecttype|Type'],
  ['STATUS', 'Status|Project status', 'Status|Prosjektstatus', 'Status|Projektstatus', 'Status|Projektstatus', 'Status|Projektstatus', 'Status|Projectstatus'],
];

/** The parts of an address: what they are called on their own, and after the kind of address. */
// prettier-ignore
const PARTS: readonly NameRow[] = [
  ['AD1', 'Address line 1|Address 1|Address', 'Adresselinje 1|Adresse 1|Adresse', 'Adressrad 1|Adress 1|Adress', 'Adresselinje 1|Adresse 1|Adresse', 'Adresszeile 1|Adresse 1|Adresse|Anschrift', 'Adresregel 1|Adres 1|Adres'],
  ['AD2', 'Address line 2|Address 2', 'Adresselinje 2|Adresse 2', 'Adressrad 2|Adress 2', 'Adresselinje 2|Adresse 2', 'Adresszeile 2|Adresse 2|Adresszusatz', 'Adresregel 2|Adres 2'],
  ['AD3', 'Address line 3|Address 3', 'Adresselinje 3|Adresse 3', 'Adressrad 3|Adress 3', 'Adresselinje 3|Adresse 3', 'Adresszeile 3|Adresse 3', 'Adresregel 3|Adres 3'],
  ['ZIP', 'Zip code|Zip|Postal code|Postcode|Post code', 'Postnummer|Postnr', 'Postnummer|Postnr', 'Postnummer|Postnr', 'PLZ|Postleitzahl', 'Postcode'],
  ['CITY', 'City|Town|Place', 'Poststed|Sted|By', 'Ort|Postort|Stad', 'By|Bynavn|Postdistrikt', 'Ort|Stadt|Wohnort', 'Plaats|Stad|Woonplaats'],
  ['COUNTY', 'County', 'Fylke', 'Län', 'Amt|Region', 'Landkreis|Kreis', 'Provincie'],
  ['STATE', 'State|Province', 'Delstat', 'Delstat', 'Delstat', 'Bundesland', 'Staat'],
];

/** The kinds of addresses, as they stand before a part. An address without a kind is where post goes to. */
const KINDS: readonly NameRow[] = [
  [
    'POSTAL',
    '|Postal addr.|Postal address|Postal|Mailing|Invoice',
    '|Postadresse|Post|Faktura',
    '|Postadress|Post|Faktura',
    '|Postadresse|Post|Faktura',
    '|Postanschrift|Postadresse|Rechnung',
    '|Postadres|Post|Factuur',
  ],
  [
    'STREET',
    'Street addr.|Street address|Street|Visiting address|Visiting|Delivery address|Delivery',
    'Besøksadresse|Gateadresse|Besøk|Leveringsadresse|Levering',
    'Besöksadress|Gatuadress|Besök|Leveransadress|Leverans',
    'Besøgsadresse|Gadeadresse|Besøg|Leveringsadresse|Levering',
    'Besuchsadresse|Straßenadresse|Besuch|Lieferadresse|Lieferung',
    'Bezoekadres|Straatadres|Bezoek|Afleveradres|Aflevering',
  ],
];

/** What needs no part to say which field it is. */
const WHOLE_NAMES: readonly NameRow[] = [
  [
    'POSTALAD1',
    'Postal address|PO box',
    'Postadresse|Postboks',
    'Postadress|Box',
    'Postadresse|Postboks',
    'Postanschrift|Postfach',
    'Postadres|Postbus',
  ],
  [
    'STREETAD1',
    'Street address|Street|Visiting address|Delivery address',
    'Besøksadresse|Gateadresse|Gate|Leveringsadresse',
    'Besöksadress|Gatuadress|Gata|Leveransadress',
    'Besøgsadresse|Gadeadresse|Gade|Leveringsadresse',
    'Straße|Straßenadresse|Besuchsadresse|Lieferadresse',
    'Straat|Bezoekadres|Straatadres|Afleveradres',
  ],
  [
    'POSTALCOUNTRY',
    'Country|Country code',
    'Land|Landkode',
    'Land|Landskod',
    'Land|Landekode',
    'Land|Ländercode',
    'Land|Landcode',
  ],
];

/** Each kind before each part, language by language. */
function combined(kinds: string, parts: string): string {
  return kinds
    .split('|')
    .flatMap((kind) => parts.split('|').map((part) => `${kind} ${part}`.trim()))
    .join('|');
}

function addressRow(kind: NameRow, part: NameRow): NameRow {
  return [
    kind[0] + part[0],
    combined(kind[1], part[1]),
    combined(kind[2], part[2]),
    combined(kind[3], part[3]),
    combined(kind[4], part[4]),
    combined(kind[5], part[5]),
    combined(kind[6], part[6]),
  ];
}

export const ADDRESS_NAMES: readonly NameRow[] = [
  ...WHOLE_NAMES,
  ...KINDS.flatMap((kind) => PARTS.map((part) => addressRow(kind, part))),
];
