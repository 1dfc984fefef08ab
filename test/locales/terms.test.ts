import { expect } from 'chai';
import { LitElement, html, type TemplateResult } from 'lit';
import type { BackendErrorKind } from '../../src/backend/index.js';
import { customElement, define } from '../../src/core/custom-element.js';
import { Localize } from '../../src/core/localize.js';
import { connections } from '../../src/locales/en/connections.js';
import { en } from '../../src/locales/en.js';
import da from '../../src/locales/da.js';
import de from '../../src/locales/de.js';
import nb from '../../src/locales/nb.js';
import nl from '../../src/locales/nl.js';
import sv from '../../src/locales/sv.js';
import type { Terms } from '../../src/locales/terms.js';
import { mount, until } from '../helpers.js';

type Key = keyof Terms;
type Language = 'sv' | 'nb' | 'da' | 'de' | 'nl';

const translations: Readonly<Record<Language, Terms>> = { sv, nb, da, de, nl };
const languages = ['sv', 'nb', 'da', 'de', 'nl'] as const satisfies readonly Language[];

const keys = Object.keys(en) as Key[];
const functionKeys = keys.filter((key) => typeof en[key] === 'function' && key !== 'errorKind');
const errorKinds = Object.keys({
  network: true,
  timeout: true,
  unauthenticated: true,
  forbidden: true,
  'not-found': true,
  conflict: true,
  validation: true,
  'rate-limited': true,
  server: true,
  protocol: true,
  unsupported: true,
} satisfies Record<BackendErrorKind, true>) as BackendErrorKind[];

/**
 * SuperOffice's own labels, from its user guides: key | en | sv | nb | da | de | nl. The English ones are here too: a key
 * must keep meaning what is official about it. No official label is known where there is a dash.
 */
const official = `
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
`
  .trim()
  .split('\n')
  .map((row) => row.split(' | ') as [Key, ...string[]]);

/** Official labels that no language translates, and a term that holds no word. */
const sameEverywhere: readonly Key[] = ['ok', 'quoteConnector', 'status', 'andMore'];
/** Words that the language shares with English; `correlationId` is ours, the others are official. */
const sameAsEnglish: Readonly<Record<Language, readonly Key[]>> = {
  sv: ['version'],
  nb: [],
  da: ['version', 'correlationId'],
  de: ['name', 'version'],
  nl: [],
};

const quoted: Readonly<Record<Language, (text: string) => string>> = {
  sv: (text) => `”${text}”`,
  nb: (text) => `«${text}»`,
  da: (text) => `»${text}«`,
  de: (text) => `„${text}“`,
  nl: (text) => `“${text}”`,
};

const plurals: Readonly<Record<Language, readonly (readonly [said: (terms: Terms) => string, text: string])[]>> = {
  sv: [
    [(terms) => terms.connectionCount(0), '0 kopplingar'],
    [(terms) => terms.connectionCount(1), '1 koppling'],
    [(terms) => terms.connectionCountFiltered(1, 5), '1 av 5 kopplingar'],
    [(terms) => terms.itemsAdded(1), '1 tillagd'],
    [(terms) => terms.itemsAdded(2), '2 tillagda'],
    [(terms) => terms.itemsRemoved(1), '1 borttagen'],
    [(terms) => terms.itemsRemoved(2), '2 borttagna'],
    [(terms) => terms.scopeCount(1, 1), 'Valt: 1 användargrupp, 1 medarbetare'],
    [(terms) => terms.scopeCount(2, 0), 'Valt: 2 användargrupper, 0 medarbetare'],
  ],
  nb: [
    [(terms) => terms.connectionCount(0), '0 koblinger'],
    [(terms) => terms.connectionCount(1), '1 kobling'],
    [(terms) => terms.connectionCountFiltered(1, 5), '1 av 5 koblinger'],
    [(terms) => terms.scopeCount(1, 1), 'Valgt: 1 brukergruppe, 1 medarbeider'],
    [(terms) => terms.scopeCount(2, 0), 'Valgt: 2 brukergrupper, 0 medarbeidere'],
  ],
  da: [
    [(terms) => terms.connectionCount(0), '0 links'],
    [(terms) => terms.connectionCount(1), '1 link'],
    [(terms) => terms.connectionCountFiltered(1, 5), '1 af 5 links'],
    [(terms) => terms.scopeCount(1, 1), 'Valgt: 1 brugergruppe, 1 medarbejder'],
    [(terms) => terms.scopeCount(2, 0), 'Valgt: 2 brugergrupper, 0 medarbejdere'],
  ],
  de: [
    [(terms) => terms.connectionCount(0), '0 Verbindungen'],
    [(terms) => terms.connectionCount(1), '1 Verbindung'],
    [(terms) => terms.connectionCountFiltered(1, 5), '1 von 5 Verbindungen'],
    [(terms) => terms.scopeCount(1, 1), 'Ausgewählt: 1 Benutzergruppe, 1 Mitarbeiter'],
    [(terms) => terms.scopeCount(2, 0), 'Ausgewählt: 2 Benutzergruppen, 0 Mitarbeiter'],
  ],
  nl: [
    [(terms) => terms.connectionCount(0), '0 verbindingen'],
    [(terms) => terms.connectionCount(1), '1 verbinding'],
    [(terms) => terms.connectionCountFiltered(1, 5), '1 van 5 verbindingen'],
    [(terms) => terms.fieldTooLong(1), 'Maximaal 1 teken.'],
    [(terms) => terms.fieldTooLong(2), 'Maximaal 2 tekens.'],
    [(terms) => terms.scopeCount(1, 1), 'Geselecteerd: 1 gebruikersgroep, 1 medewerker'],
    [(terms) => terms.scopeCount(2, 0), 'Geselecteerd: 2 gebruikersgroepen, 0 medewerkers'],
  ],
};

/** One distinct word for each argument that the English term takes. */
function marks(key: Key): readonly string[] {
  const term: unknown = en[key];
  return typeof term === 'function' ? ['Qx1', 'Qx2', 'Qx3'].slice(0, term.length) : [];
}

function say(terms: Terms, key: Key, args: readonly unknown[] = marks(key)): string {
  const term: unknown = terms[key];
  return typeof term === 'function' ? (term as (...given: readonly unknown[]) => string)(...args) : String(term);
}

/** Every text of a language, by key; the kinds of errors one by one. */
function texts(terms: Terms): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const key of keys) if (key !== 'errorKind') said.set(key, say(terms, key));
  for (const kind of errorKinds) said.set(`errorKind ${kind}`, terms.errorKind(kind));
  return said;
}

/** A full stop, an ellipsis, a colon or a question mark: they tell sentences, progress and labels apart. */
const ending = (text: string): string => /[.…:?]$/.exec(text)?.[0] ?? '';

@customElement('test-words')
class TestWords extends LitElement {
  readonly #localize = new Localize(this, connections);

  protected override render(): TemplateResult {
    return html`${this.#localize.term('scope')}: ${this.#localize.term('connectionCount', 2)}`;
  }
}

for (const language of languages) {
  const terms = translations[language];

  describe(`words in ${language}`, () => {
    it('are all there, and none too many', () => {
      const own = Object.keys(terms);
      expect(
        keys.filter((key) => !own.includes(key)),
        'missing',
      ).to.be.empty;
      expect(
        own.filter((key) => !keys.some((known) => known === key)),
        'too many',
      ).to.be.empty;
      for (const [key, text] of texts(terms)) {
        expect(text.trim(), key).to.equal(text).and.not.equal('');
        expect(text, key).not.to.match(/undefined|null|NaN|\[object| {2}/);
      }
    });

    it('hold every argument', () => {
      for (const key of functionKeys) {
        for (const mark of marks(key)) expect(say(terms, key), key).to.include(mark);
        // Terms that count have words of their own for one.
        const ones = marks(key).map(() => 1);
        const found = say(terms, key, ones).match(/1/g) ?? [];
        expect(found, `${key} of 1`).to.have.lengthOf(ones.length);
      }
    });

    it('are not English, except where the language has the same word', () => {
      const english = texts(en);
      const same = [...texts(terms)].filter(([key, text]) => english.get(key) === text).map(([key]) => key);
      expect(same.sort().join(' ')).to.equal([...sameEverywhere, ...sameAsEnglish[language]].sort().join(' '));
    });

    it('are SuperOffice’s own for official labels', () => {
      const column = languages.indexOf(language);
      for (const [key, english, ...labels] of official) {
        expect(en[key], key).to.equal(english);
        expect(labels, key).to.have.lengthOf(languages.length);
        if (labels[column] !== '–') expect(terms[key], key).to.equal(labels[column]);
      }
    });

    it('give every kind of error a heading and a sentence', () => {
      for (const kind of errorKinds) expect(terms.errorKind(kind), kind).to.match(/^[^\n]+[^\n.]\n[^\n]+\.$/);
    });

    it('end as the English ones do', () => {
      const english = texts(en);
      for (const [key, text] of texts(terms)) expect(ending(text), key).to.equal(ending(english.get(key) ?? ''));
    });

    it('have the quotation marks of the language', () => {
      for (const key of functionKeys) {
        const english = say(en, key);
        for (const mark of marks(key)) {
          if (english.includes(`“${mark}”`)) expect(say(terms, key), key).to.include(quoted[language](mark));
        }
      }
      const others = /["“”„«»]/g;
      const [open = '', close = ''] = quoted[language](' ').split(' ');
      for (const [key, text] of texts(terms)) {
        const used = text.match(others) ?? [];
        used.forEach((mark, at) => expect(mark, `${key}: ${text}`).to.equal(at % 2 === 0 ? open : close));
      }
    });

    it('follow the number', () => {
      for (const [said, text] of plurals[language]) expect(said(terms)).to.equal(text);
    });

    it('reach an element in that language', async () => {
      define(TestWords);
      const element = await mount(html`<test-words lang=${language}></test-words>`);
      const expected = `${terms.scope}: ${terms.connectionCount(2)}`;
      await until(() => element.shadowRoot?.textContent === expected);
    });
  });
}

describe('the language of a page', () => {
  const heard: readonly (readonly [tag: string, text: string])[] = [
    ['no', 'Synlighet: 2 koblinger'],
    ['nn-NO', 'Synlighet: 2 koblinger'],
    ['nb_NO', 'Synlighet: 2 koblinger'],
    ['de-AT', 'Umfang: 2 Verbindungen'],
    ['NL-be', 'Bereik: 2 verbindingen'],
  ];
  for (const [tag, text] of heard) {
    it(`may be written ${tag}`, async () => {
      define(TestWords);
      const element = await mount(html`<test-words lang=${tag}></test-words>`);
      await until(() => element.shadowRoot?.textContent === text);
    });
  }

  it('changes the words when it changes, and English stands in for a language that we do not have', async () => {
    define(TestWords);
    const element = await mount(html`<test-words lang="sv"></test-words>`);
    await until(() => element.shadowRoot?.textContent === 'Synlighet: 2 kopplingar');
    element.lang = 'da';
    await until(() => element.shadowRoot?.textContent === 'Synlighed: 2 links');
    element.lang = 'fi';
    await until(() => element.shadowRoot?.textContent === 'Scope: 2 connections');
  });
});
