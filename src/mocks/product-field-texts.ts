/** What SuperOffice calls the fields of products, and says about some of them, by resource string. */

type Texts = readonly [name: string, en: string, nb: string, sv: string, da: string, de: string, nl: string];

/** Column of QuoteLine, then its label. */
export const FIELD_LABELS: readonly Texts[] = [
  ['Code', 'Code', 'Kode', 'Kod', 'Kode', 'Code', 'Code'],
  ['Name', 'Name', 'Navn', 'Namn', 'Navn', 'Name', 'Naam'],
  ['Description', 'Description', 'Beskrivelse', 'Beskrivning', 'Beskrivelse', 'Beschreibung', 'Beschrijving'],
  ['QuantityUnit', 'Unit', 'Enhet', 'Enhet', 'Enhed', 'Einheit', 'Eenheid'],
  ['PriceUnit', 'Price unit', 'Prisenhet', 'Prisenhet', 'Prisenhed', 'Preiseinheit', 'Prijseenheid'],
  ['UnitListPrice', 'List price', 'Listepris', 'Listpris', 'Listepris', 'Listenpreis', 'Catalogusprijs'],
  [
    'UnitMinimumPrice',
    'Unit minimum price',
    'Enhetsminstepris',
    'Enhetens minimipris',
    'Mindstepris for enhed',
    'Einheitsmindestpreis',
    'Minimumprijs eenheid',
  ],
  ['UnitCost', 'Cost', 'Kostnad', 'Kostnadspris', 'Kostpris', 'Kosten', 'Kosten'],
  ['Quantity', 'Quantity', 'Antall', 'Antal', 'Antal', 'Menge', 'Aantal'],
  ['IsSubscription', 'Subscription', 'Abonnement', 'Prenumeration', 'Abonnement', 'Abonnement', 'Abonnement'],
  [
    'SubscriptionUnit',
    'Subscription unit',
    'Abonnementsenhet',
    'Prenumerationsenhet',
    'Abonnementsenhed',
    'Abonnementeinheit',
    'Abonnementseenheid',
  ],
  [
    'SubscriptionQuantity',
    'Subscription quantity',
    'Abonnementsantall',
    'Prenumerationsantal',
    'Abonnementsantal',
    'Abonnementanzahl',
    'Abonnementshoeveelheid',
  ],
  ['DiscountPercent', 'Discount', 'Rabatt', 'Rabatt', 'Rabat', 'Rabatt', 'Korting'],
  [
    'ProductCategoryKey',
    'Product category',
    'Produktkategori',
    'Produktkategori',
    'Produktkategori',
    'Produktkategorie',
    'Productcategorie',
  ],
  [
    'ProductFamilyKey',
    'Product family',
    'Produktfamilie',
    'Produktfamilj',
    'Produktfamilie',
    'Produktfamilie',
    'Productfamilie',
  ],
  ['ProductTypeKey', 'Product type', 'Produkttype', 'Produkttyp', 'Produkttype', 'Produkttyp', 'Producttype'],
  ['Supplier', 'Supplier', 'Leverandør', 'Leverantör', 'Leverandør', 'Lieferant', 'Leverancier'],
  [
    'SupplierCode',
    "Supplier's code",
    'Leverandørkode',
    'Leverantörskod',
    'Leverandørkode',
    'Lieferantencode',
    'Leverancierscode',
  ],
  [
    'VATInfo',
    'VAT info',
    'Mva-informasjon',
    'Momsinformation',
    'Momsoplysninger',
    'MwSt.-Information',
    'Btw-informatie',
  ],
  ['VAT', 'VAT', 'Mva', 'Moms', 'Moms', 'MwSt.', 'Btw'],
  ['ItemNumber', 'Item number', 'Postnummer', 'Artikelnummer', 'Varenummer', 'Positionsnummer', 'Itemnummer'],
  ['Url', 'Web address', 'Webadresse', 'Webbadress', 'Webadresse', 'Webadresse', 'Webadres'],
  ['ExtraField1', 'Extra field 1', 'Ekstrafelt 1', 'Extrafält 1', 'Ekstrafelt 1', 'Zusatzfeld 1', 'Extra veld 1'],
  ['ExtraField2', 'Extra field 2', 'Ekstrafelt 2', 'Extrafält 2', 'Ekstrafelt 2', 'Zusatzfeld 2', 'Extra veld 2'],
  ['ExtraField3', 'Extra field 3', 'Ekstrafelt 3', 'Extrafält 3', 'Ekstrafelt 3', 'Zusatzfeld 3', 'Extra veld 3'],
  ['ExtraField4', 'Extra field 4', 'Ekstrafelt 4', 'Extrafält 4', 'Ekstrafelt 4', 'Zusatzfeld 4', 'Extra veld 4'],
  ['ExtraField5', 'Extra field 5', 'Ekstrafelt 5', 'Extrafält 5', 'Ekstrafelt 5', 'Zusatzfeld 5', 'Extra veld 5'],
];

/** Tooltips of the fields that come with one. */
export const FIELD_TOOLTIPS: readonly Texts[] = [
  [
    'Code',
    'Short and unique within the price list',
    'Kort og entydig i prislisten',
    'Kort och unik i prislistan',
    'Kort og entydig i prislisten',
    'Kurz und in der Preisliste eindeutig',
    'Kort en uniek in de prijslijst',
  ],
  [
    'QuantityUnit',
    'What is counted: pieces, metres, hours',
    'Det som telles: stykker, meter, timer',
    'Det som räknas: stycken, meter, timmar',
    'Det, der tælles: styk, meter, timer',
    'Was gezählt wird: Stück, Meter, Stunden',
    'Wat er wordt geteld: stuks, meters, uren',
  ],
  [
    'UnitListPrice',
    'The price before any discount',
    'Prisen før eventuell rabatt',
    'Priset före eventuell rabatt',
    'Prisen før eventuel rabat',
    'Der Preis vor jedem Rabatt',
    'De prijs vóór korting',
  ],
  [
    'UnitMinimumPrice',
    'The lowest price that sellers may offer',
    'Den laveste prisen selgere kan tilby',
    'Det lägsta pris som säljare får erbjuda',
    'Den laveste pris, som sælgere må tilbyde',
    'Der niedrigste Preis, den Verkäufer anbieten dürfen',
    'De laagste prijs die verkopers mogen aanbieden',
  ],
  [
    'UnitCost',
    'What one unit costs us',
    'Det én enhet koster oss',
    'Vad en enhet kostar oss',
    'Hvad én enhed koster os',
    'Was uns eine Einheit kostet',
    'Wat één eenheid ons kost',
  ],
  [
    'VAT',
    'In percent of the price',
    'I prosent av prisen',
    'I procent av priset',
    'I procent af prisen',
    'In Prozent des Preises',
    'In procenten van de prijs',
  ],
];

export function labelResource(column: string): string {
  return `SR_QUOTELINE_${column.toUpperCase()}`;
}

export function tooltipResource(column: string): string {
  return `${labelResource(column)}_TOOLTIP`;
}
