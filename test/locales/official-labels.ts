/**
 * SuperOffice's own labels, from its user guides: key | en | sv | nb | da | de | nl. The English ones are here too: a key
 * must keep meaning what is official about it. No official label is known where there is a dash. `Qx1` is an argument.
 */
export const officialLabels = `
quoteSync | Quote/Sync | Offert/Synk | Tilbud/Sync | Tilbud/Sync | Angebot/Sync | Offerte/Synchroniseren
tabErpConnections | ERP connections | ERP-kopplingar | ERP-koblinger | ERP-links | ERP-Verbindungen | ERP-verbindingen
availableQuoteConnectors | Available Quote Connectors | Tillgängliga Quote Connectors | Tilgjengelige Quote Connectors | Tilgængelige Quote Connectors | Verfügbare Quote Connectors | Beschikbare Quote Connectors
quoteConnector | Quote Connector | Quote Connector | Quote Connector | Quote Connector | Quote Connector | Quote Connector
erpConnection | ERP connection | ERP-koppling | ERP-kobling | ERP-link | ERP-Verbindung | ERP-verbinding
defineNewErpConnection | Define new ERP connection | Ange ny ERP-koppling | Angi ny ERP-kobling | Angiv nyt ERP-link | Neue ERP-Verbindung definieren | Een nieuwe ERP-verbinding definiëren
editErpConnection | Edit ERP connection | Redigera ERP-koppling | Rediger ERP-kobling | Rediger ERP-link | ERP-Verbindung bearbeiten | ERP-verbinding bewerken
testErpConnection | Test ERP connection | Testa ERP-kopplingen | Test ERP-koblingen | Test ERP-linket | ERP-Verbindung testen | ERP-verbinding testen
scope | Scope | Synlighet | Synlighet | Synlighed | Umfang | Bereik
scopeDialog | Scope | Synlighet | Synlighet | Synlighed | Umfang | Bereik
everyone | Everyone | Alla | Alle | Alle | Jeder | Iedereen
specificUsersGroups | Specific users + groups | Angivna användare + grupper | Angitte brukere + grupper | Angivne brugere + grupper | Spezifische Benutzer + Gruppen | Specifieke gebruikers + groepen
noUsersOrGroups | No users or groups selected | Inga användare eller grupper har valts | Ingen brukere eller grupper er valgt | Ingen brugere eller grupper er valgt | Es sind keine Benutzer oder Benutzergruppen ausgewählt | –
noSelection | (No Selection) | (Välj ingen) | (Ingen valgt) | (Ingen valgt) | (Keine Selektion) | (Geen selectie)
configurationFields | Configuration fields | Konfigurationsfält | Konfigurasjonsfelt | Konfigurationsfelt | Konfigurationsfelder | Configuratievelden
associates | Associates | Medarbetare | Medarbeidere | Medarbejdere | Mitarbeiter | Medewerkers
userGroups | User groups | Användargrupper | Brukergrupper | Brugergrupper | Benutzergruppen | Gebruikersgroepen
selectAll | Select all | Markera alla | Merk alle | Marker alle | Alles markieren | Alles selecteren
unselectAll | Unselect all | Avmarkera alla | Velg bort alle | Fravælg alle | Alle Mark. aufheben | Alle selecties opheffen
add | Add | Lägg till | Legg til | Tilføj | Hinzufügen | Toevoegen
edit | Edit | Redigera | Rediger | Rediger | Bearbeiten | Bewerken
delete | Delete | Ta bort | Slett | Slet | Löschen | Verwijderen
restore | Restore | Återskapa | Gjenopprett | Gendan | Wiederherstellen | Herstellen
deleted | Deleted | Borttagen | Slettet | Slettet | Gelöscht | Verwijderd
ok | OK | OK | OK | OK | OK | OK
cancel | Cancel | Avbryt | Avbryt | Afbryd | Abbrechen | Annuleren
close | Close | Stäng | Lukk | Luk | Schließen | Sluiten
search | Search | Sök | Søk | Søg | Suchen | Zoeken
refresh | Refresh | Uppdatera | Oppdater | Opdater | Aktualisieren | Vernieuwen
yes | Yes | Ja | Ja | Ja | Ja | Ja
no | No | Nej | Nei | Nej | Nein | Nee
name | Name | Namn | Navn | Navn | Name | Naam
description | Description | Beskrivning | Beskrivelse | Beskrivelse | Beschreibung | Beschrijving
fileName | File name | Filnamn | Filnavn | Filnavn | Dateiname | Bestandsnaam
version | Version | Version | Versjon | Version | Version | Versie
tabSuperOfficeProducts | SuperOffice products | SuperOffice-produkter | SuperOffice-produkter | SuperOffice-produkter | SuperOffice-Produkte | SuperOffice-producten
saveProduct | Save | Spara | Lagre | Gem | Speichern | Opslaan
saveAndNew | Save + new | Spara + ny | Lagre + ny | Gem + ny | Speichern + neu | Opslaan + nieuw
remove | Remove | Ta bort | Fjern | Fjern | Entfernen | Verwijderen
export | Export | Exportera | Eksporter | Eksportér | Exportieren | Exporteren
importNext | Next | Nästa | Neste | Næste | Weiter | Volgende
currency | Currency | Valuta | Valuta | Valuta | Währung | Valuta
active | Active | Aktiv | Aktiv | Aktiv | Aktiv | Actief
productUpdated | Updated | Uppdaterad | Oppdatert | Opdateret | Aktualisiert | Bijgewerkt
productRegistered | Registered date | Registreringsdatum | Registreringsdato | Registreringsdato | Registrierungsdatum | Registratiedatum
productsHeading | Products | Produkter | Produkter | Produkter | Produkte | Producten
adjustProduct | Product | Produkt | Produkt | Produkt | Produkt | Product
productInAssortment | In assortment | I sortiment | I sortiment | I sortiment | Im Sortiment | In assortiment
assortmentOnly | In assortment | I sortiment | I sortiment | I sortiment | Im Sortiment | In assortiment
adjustPrice cost | Cost | Kostnadspris | Kostnad | Kostpris | Kosten | Kosten
adjustPrice listPrice | List price | Listpris | Listepris | Listepris | Listenpreis | Catalogusprijs
adjustPrice minimumPrice | Unit minimum price | Enhetens minimipris | Enhetsminstepris | Mindstepris for enhed | Einheitsmindestpreis | Minimumprijs eenheid
priceList | Price list | Prislista | Prisliste | Prisliste | Preisliste | Prijslijst
priceListName | Price list name | Namn på prislista | Prislistenavn | Prislistenavn | Name der Preisliste | Naam prijslijst
limitedValidity | Limited validity | Begränsad giltighet | Begrenset gyldighet | Begrænset gyldighed | Begrenzte Gültigkeit | Beperkte geldigheid
validTo | Valid to | Giltig till | Gyldig til | Gyldig til | Gültig bis | Geldig tot
addEmptyPriceList | Add empty price list | Lägg till tom prislista | Legg til tom prisliste | Tilføj tom prisliste | Leere Preisliste hinzufügen | Lege prijslijst toevoegen
copyExistingPriceList | Copy existing price list | Kopiera befintlig prislista | Kopier eksisterende prisliste | Kopiér eksisterende prisliste | Bestehende Preisliste kopieren | Bestaande prijslijst kopiëren
convertPrices | Convert prices from original price list to Qx1 | Konvertera priser från originalprislista till Qx1 | Konverter priser fra opprinnelig prisliste til Qx1 | Konverter priser fra oprindelig prisliste til Qx1 | Preise aus Originalpreisliste in Qx1 umrechnen | Prijzen converteren vanuit oorspronkelijke prijslijst naar Qx1
zeroPrices | Set prices to zero Qx1 | Ange pris som noll Qx1 | Sett priser til null Qx1 | Angiv priser til nul Qx1 | Preise auf null Qx1 setzen | Prijzen instellen op nul Qx1
addEditProduct | Add/edit product | Lägg till/redigera produkt | Legg til/rediger produkt | Tilføj/rediger produkt | Produkt hinzufügen/bearbeiten | Product toevoegen/bewerken
includeInPriceList | Include in price list | Inkludera i prislista | Inkluder i prisliste | Medtag i prisliste | In Preisliste einbeziehen | Opnemen in prijslijst
changeImage | Change image | Ändra bild | Endre bilde | Skift billede | Bild ändern | Afbeelding wijzigen
overrideDefaultSecurity | Override default security | Åsidosätt standardsäkerhet | Overstyr standard sikkerhet | Tilsidesæt standard sikkerhed | Standardsicherheit überschreiben | Standaardbeveiliging overschrijven
editable | Editable | Redigerbar | Redigerbar | Redigerbar | Bearbeitung möglich | Bewerkbaar
mandatory | Mandatory | Obligatorisk | Obligatorisk | Obligatorisk | Obligatorisch | Verplicht
selectImage | Select image | Välj bild | Velg bilde | Vælg billede | Bild auswählen | Afbeelding selecteren
images | Images | Bilder | Bilder | Billeder | Bilder | Afbeeldingen
importToPriceList | Import to price list | Importera till prislista | Importer til prisliste | Importer til prisliste | In Preisliste importieren | Importeren naar prijslijst
uploadFile | Upload file | Överför fil | Last opp fil | Upload fil | Datei hochladen | Bestand uploaden
duplicateMatch | Duplicate match | Dubblett | Duplikate treff | Dobbelt resultat | Treffer duplizieren | Duplicaat
importMatchNameCode | Name + Code | Namn + kod | Navn + Kode | Navn + kode | Name + Code | Naam + Code
importMatchNameOnly | Name | Namn | Navn | Navn | Name | Naam
importMatchCodeOnly | Code | Kod | Kode | Kode | Code | Code
importAction | Action | Åtgärd | Handling | Handling | Aktion | Actie
importActionAdd | Add always | Lägg alltid till | Legg til alltid | Tilføj altid | Immer hinzufügen | Altijd toevoegen
importActionMerge | Merge - update empty fields | Slå ihop - uppdatera tomma fält | Flett - oppdater tomme felt | Flet tomme | Zusammenführen - leere Felder aktualisieren | Samenvoegen - lege velden bijwerken
importActionReplace | Replace - overwrite existing | Ersätt - skriv över befintlig | Erstatt - overskriv eksisterende | Erstat - overskriv eksisterende | Ersetzen - vorhandenes überschreiben | Vervangen - bestaande overschrijven
importActionSkip | Skip - do not import | Hoppa över - importera inte | Hopp over - ikke importer | Udelad | Überspringen - Nicht importieren | Overslaan, niet importeren
importNewListItemsAdd | Add new item to the list | Lägg till nytt objekt i listan | Legg til nytt element i listen | Tilføj nyt element i listen | Neues Objekte zu Liste hinzufügen | Nieuw item aan lijst toevoegen
importNewListItemsBlank | Ignore - set to blank | Ignorera - ange som tomt | Ignorer - sett til tomt | Sæt til tom | Ignorieren - auf leeres Feld zurücksetzen | Negeren, instellen op leeg
tabSettings | Settings | Inställningar | Innstillinger | Indstillinger | Einstellungen | Instellingen
quoteSettings | Quote settings | Offertinställningar | Tilbudsinnstillinger | Indstillinger for tilbud | Angebotseinstellungen | Offerte-instellingen
useDiscountOnTotalValue | Use discount on total value | Använd rabatt på totalvärdet | Bruk rabatt på totalsum | Brug rabat på samlet værdi | Rabatt auf Gesamtwert anwenden | Korting geven op totale waarde
defaultTextForFollowUp | Default text for follow-up | Standardtext för uppföljning | Standardtekst for oppfølging | Standardtekst til opfølgning | Standardtext für Folgeaufgabe | Standaardtekst voor vervolgactiviteit
openSaleTypes | Open sale types | Öppna försäljningstyper | Åpne salgstyper | Åbne salgstyper | Verkaufstypen öffnen | Verkooptypen openen
saleTypeListName | Sale - Type, Stages, Quote | Försäljning - Typ, Faser, Offert | Salg - Type, Faser, Tilbud | Salg - Type, Faser, Tilbud | Verkauf - Typ, Stufen, Angebot | Verkoop - Type, Fasen, Offerte
productFields | Product fields | Produktfält | Produktfelt | Produktfelter | Produktfelder | Productvelden
configureProduct | Configure product | Konfigurera produkt | Konfigurer produkt | Konfigurer produkt | Produkt konfigurieren | Product configureren
configureProductIntro | Choose the fields you want to use when editing products. These settings apply to all ERP connections. | – | – | – | – | –
selectLanguage | Select language | Välj språk | Velge språk | Vælg sprog | Sprache auswählen | Taal selecteren
showField | Show field | Visa fält | Vis feltet | Vis felt | Feld anzeigen | Veld weergeven
label | Label | Ledtext | Ledetekst | Ledetekst | Bezeichnung | Label
tooltip | Tooltip | Hjälptext | Hjelpetekst | Hjælpetekst | QuickInfo | Knopinfo
order | Order | Ordning | Rekkefølge | Rækkefølge | Reihenfolge | Volgorde
activateAll | Activate all | Aktivera alla | Aktiver alle | Aktiver alle | Alle aktivieren | Alles activeren
deactivateAll | Deactivate all | Avaktivera alla | Deaktiver alle | Deaktiver alle | Alle deaktivieren | Alles deactiveren
previewEditable | Editable | Redigerbar | Redigerbar | Redigerbar | Bearbeitung möglich | Bewerkbaar
previewMandatory | Mandatory | Obligatorisk | Obligatorisk | Obligatorisk | Obligatorisch | Verplicht
tabSync | Sync | Synk | Sync | Sync | Sync | Synchroniseren
syncOn | On | – | – | – | – | –
syncOff | Off | Av | Av | Fra | Aus | Uit
syncNow | Sync Now | Synkronisera allt nu | Synkroniser nå | Synkroniser alt nu | Jetzt synchronisieren | Nu synchroniseren
automaticSyncTurnedOff | Automatic sync is turned off. | – | – | – | – | –
showLog | Show Log | – | – | – | – | –
syncConnectors | Sync Connectors | Sync Connectors | Sync Connectors | Sync Connectors | Sync Connectors | Sync Connectors
syncConnector | Sync connector | Sync Connector | Sync Connector | Sync Connector | Sync Connector | Sync Connector
syncConnectorColumn | Sync connector | Sync Connector | Sync Connector | Sync Connector | Sync Connector | Sync Connector
urlOfSyncConnector | URL of Sync Connector | – | – | – | – | –
configureSyncConnector | Configure Sync Connector | – | – | – | – | –
addSyncConnector | Add a sync connector | Lägga till en Sync Connector | Legge til en Sync Connector | Tilføj en Sync Connector | Sync Connector hinzufügen | Een Sync Connector toevoegen
erpSyncConnector | ERP Sync Connector | ERP Sync Connector | ERP Sync Connector | ERP Sync Connector | ERP Sync Connector | ERP Sync Connector
configureErpConnection | Configure ERP connection | Konfigurera ERP-koppling | Konfigurer ERP-kobling | Konfigurer ERP-link | ERP-Verbindung konfigurieren | ERP-verbinding configureren
syncMendConfiguration | Configure ERP connection | Konfigurera ERP-koppling | Konfigurer ERP-kobling | Konfigurer ERP-link | ERP-Verbindung konfigurieren | ERP-verbinding configureren
syncMendTest | Test ERP connection | Testa ERP-kopplingen | Test ERP-koblingen | Test ERP-linket | ERP-Verbindung testen | ERP-verbinding testen
setSyncPriority | Set Sync Priority | Ange synkroniseringsprioritet | Angi synkroniseringsprioritet | Angiv synkroniseringsprioritet | Sync-Priorität festlegen | Synchronisatieprioriteit instellen
resyncFromErpConnection | Resync from ERP connection | – | – | – | – | –
resyncFromCrm | Resync from CRM | Synka om från CRM | Synkroniser på nytt fra CRM | Synkroniser fra CRM igen | Aus CRM neu synchronisieren | Opnieuw synchroniseren vanuit CRM
syncActive | Active | Aktiv | Aktiv | Aktiv | Aktiv | Actief
syncActor customer | Customer | Kund | Kunde | Kunde | Kunde | Klant
syncActor supplier | Supplier | Leverantör | Leverandør | Leverandør | Lieferant | Leverancier
syncActor partner | Partner | – | – | – | – | –
syncActor person | Contact | Kontakt | Person | Person | Person | Persoon
syncActor project | Project | Projekt | Prosjekt | Projekt | Projekt | Project
syncActor employee | Employee | – | – | – | – | –
syncActor sale | Sale | Försäljning | Salg | Salg | Verkauf | Verkoop
logDirection | Direction | Riktning | Retning | Retning | Richtung | Richting
logExport | Export | Exportera | Eksporter | Eksportér | Exportieren | Exporteren
logColumnConnection | Connection | – | – | – | – | –
logColumnSource | Source | – | – | – | – | –
logColumnTarget | Target | – | – | – | – | –
logColumnField | Field | – | – | – | – | –
logColumnOldValue | Old Value | – | – | – | – | –
logColumnNewValue | New Value | – | – | – | – | –
logColumnWhen | When | – | – | – | – | –
syncTaskMappings | Mappings | Kopplingar | Tilordninger | Tilknytninger | Zuordnungen | Toewijzingen
syncTaskListMapping | List mapping | Listmappning | Listetilordning | Listetilknytning | Listenzuordnung | Lijsttoewijzing
syncTaskDefaults | Defaults | Standardvärden | Standardverdier | Standardværdier | Standards | Standaardwaarden
syncTaskRank | Rank Fields | Ordna fält | Ranger felt | Ranger felter | Felder sortieren | Velden rangschikken
syncTaskImport | Import from ERP | Importera från ERP | Importer fra ERP | Importer fra ERP | Import aus ERP | Importeren vanuit ERP
mappings | Mappings | Kopplingar | Tilordninger | Tilknytninger | Zuordnungen | Toewijzingen
mappingHeading | Configure Field Mapping for Qx1 | – | – | – | – | –
mappingSyncActor | Sync ERP "Qx1" to SuperOffice "Qx2" | Synkronisera ERP "Qx1" med SuperOffice "Qx2" | Synkroniser ERP "Qx1" med SuperOffice "Qx2" | Synkroniser ERP "Qx1" med SuperOffice "Qx2" | ERP-"Qx1" mit SuperOffice-"Qx2" synchronisieren | Synchroniseer ERP-"Qx1" met SuperOffice-"Qx2"
mappingErpField | ERP field | ERP-fält | ERP-felt | ERP-felt | ERP-Feld | ERP-veld
mappingDirection | Direction | Riktning | Retning | Retning | Richtung | Richting
mappingSuperOfficeField | SuperOffice field | SuperOffice-fält | SuperOffice-felt | SuperOffice-felt | SuperOffice-Feld | SuperOffice-veld
mappingShowInSearch | Show in Search | Visa i sökning | Vis i søk | Vis i søgning | In Suche anzeigen | Weergeven in zoekopdracht
mappingShowInErpTab | Show in ERP tab | Visa på ERP-flik | Vis i ERP-fane | Vis på ERP-fanen | In ERP-Registerkarte anzeigen | Weergeven in ERP-tabblad
mappingMandatory | Mandatory | Obligatorisk | Obligatorisk | Obligatorisk | Obligatorisch | Verplicht
crmActor contact | Company | Företag | Firma | Firma | Firma | Bedrijf
crmActor person | Contact | Kontakt | Person | Person | Person | Persoon
crmActor project | Project | Projekt | Prosjekt | Projekt | Projekt | Project
crmActor sale | Sale | Försäljning | Salg | Salg | Verkauf | Verkoop
listMapping | List mapping | Listmappning | Listetilordning | Listetilknytning | Listenzuordnung | Lijsttoewijzing
erpItem | ERP item | – | – | – | – | –
crmItem | CRM item | – | – | – | – | –
defaultsHeading | Configure Sync Default Values | – | – | – | – | –
defaultField | ERP field | ERP-fält | ERP-felt | ERP-felt | ERP-Feld | ERP-veld
defaultDescription | Description | Beskrivning | Beskrivelse | Beskrivelse | Beschreibung | Beschrijving
defaultValue | Default value | Standardvärde | Standardverdi | Standardværdi | Standardwert | Standaardwaarde
defaultAskUser | Ask user | – | – | – | – | –
defaultMandatory | Mandatory | Obligatorisk | Obligatorisk | Obligatorisk | Obligatorisch | Verplicht
defaultRemove | Remove | Ta bort | Fjern | Fjern | Entfernen | Verwijderen
defaultsDone | Done | Klar | Fullført | Udført | Fertig | Gereed
addSyncDefaultValue | Add sync default value | Lägg till standardvärde för synkronisering | Legg til standardverdi for synkronisering | Tilføj synkroniseringsstandardværdi | Sync-Standardwert hinzufügen | Standaardwaarden voor synchronisatie toevoegen
defaultValueForOn | Default value for Qx1 on Qx2 | – | – | – | – | –
setDefaultValue | Set default value | Ange standardvärde | Angi standardverdi | Angiv standardværdi | Standardwert festlegen | Standaardwaarde instellen
askUserForValue | Ask user for value | Fråga användaren om värde | Spør bruker om verdi | Bed brugeren om værdi | Benutzer nach Wert fragen | Gebruiker om waarde vragen
mandatoryUserMustFill | Mandatory - User must fill in value | Krävs - användaren måste fylla i ett värde | Påkrevd - bruker må fylle inn verdi | Obligatorisk - Brugeren skal udfylde værdi | Obligatorisch - Benutzer muss einen Wert angeben | Verplicht - gebruiker moet waarde invullen
rankFieldsHeading | Rank fields shown in the ERP tab | Ordna fält som visas på ERP-fliken | Ranger felt som vises i ERP-fanen | Ranger felter, som vises i ERP-fanen | Felder, die auf der ERP-Registerkarte angezeigt werden, sortieren | Velden rangschikken die worden weergegeven op het ERP-tabblad
erpImportFrom | ERP connection | ERP-koppling | ERP-kobling | ERP-link | ERP-Verbindung | ERP-verbinding
erpImportActorType | Actor type | Aktörtyp | Aktørtype | Aktørtype | Aktortyp | Actor-type
erpImportStepSearch | Search ERP | Sök i ERP | Søk i ERP | Søg i ERP | ERP durchsuchen | Zoeken in ERP
erpImportStepPreview | Preview import | Förhandsvisning | Forhåndsvisning | Forhåndsvisning | Vorschau des Imports anzeigen | Voorbeeld van import
erpImportStepImport | Import | Importera | Importer | Importer | Import | Import
erpImportSearch | Search | Sök | Søk | Søg | Suchen | Zoeken
dryRunActor | Actor type | Aktörtyp | Aktørtype | Aktørtype | Aktortyp | Actor-type
dryRunDirection | Direction | Riktning | Retning | Retning | Richtung | Richting
dryRunOldValue | Old Value | – | – | – | – | –
dryRunNewValue | New Value | – | – | – | – | –
dryRunToConfiguration | Configure ERP connection | Konfigurera ERP-koppling | Konfigurer ERP-kobling | Konfigurer ERP-link | ERP-Verbindung konfigurieren | ERP-verbinding configureren
dryRunToListMapping | List mapping | Listmappning | Listetilordning | Listetilknytning | Listenzuordnung | Lijsttoewijzing
configFileSection mappings | Mappings | Kopplingar | Tilordninger | Tilknytninger | Zuordnungen | Toewijzingen
configFileSection lists | List mapping | Listmappning | Listetilordning | Listetilknytning | Listenzuordnung | Lijsttoewijzing
configFileSection defaults | Defaults | Standardvärden | Standardverdier | Standardværdier | Standards | Standaardwaarden
configFileSection scope | Scope | Synlighet | Synlighet | Synlighed | Umfang | Bereik
configFileSection values | Configuration fields | Konfigurationsfält | Konfigurasjonsfelt | Konfigurationsfelt | Konfigurationsfelder | Configuratievelden
configFileExport | Export | Exportera | Eksporter | Eksportér | Exportieren | Exporteren
configFileUpload | Upload file | Överför fil | Last opp fil | Upload fil | Datei hochladen | Bestand uploaden
configFileShowInSearch | Show in Search | Visa i sökning | Vis i søk | Vis i søgning | In Suche anzeigen | Weergeven in zoekopdracht
configFileShowInErpTab | Show in ERP tab | Visa på ERP-flik | Vis i ERP-fane | Vis på ERP-fanen | In ERP-Registerkarte anzeigen | Weergeven in ERP-tabblad
configFileMandatory | Mandatory | Obligatorisk | Obligatorisk | Obligatorisk | Obligatorisch | Verplicht
`
  .trim()
  .split('\n')
  .map((row) => row.split(' | ') as [name: string, english: string, ...labels: string[]]);
