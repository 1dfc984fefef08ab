import { counting } from '../counting.js';
import type { compatibility } from '../en/compatibility.js';
import type { syncMapping } from '../en/sync-mapping.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('nb');

const crmActors: Readonly<Record<Parameters<Terms['crmActor']>[0], string>> = {
  contact: 'Firma',
  person: 'Person',
  project: 'Prosjekt',
  sale: 'Salg',
  unknown: 'Andre oppføringer',
};

/** Why something cannot be done. */
const reasons: Readonly<Record<Parameters<Terms['mappingWhy']>[0], string>> = {
  readonly: 'Du kan se på dette, men ikke endre det.',
  saving: 'Det lagres akkurat nå. Vent til det er ferdig, eller slutt å vente.',
  unmapped: 'Velg et SuperOffice-felt først: Uten det kan ingenting synkroniseres.',
  identifier:
    'Dette feltet brukes til å finne oppføringer og er skrivebeskyttet i ERP-systemet: Det kan ikke synkroniseres.',
  'read-only': 'Feltet er skrivebeskyttet i ERP-systemet: Ingenting kan skrives til det.',
  'fed-elsewhere': 'SuperOffice-feltet får allerede verdien sin fra en annen kobling.',
  'fed-here': 'Et annet felt for disse oppføringene skriver allerede til dette SuperOffice-feltet.',
  'lossy-both': 'Med begge retninger samtidig ville informasjon gå tapt. Slå av den andre retningen først.',
  'lossy-equal': 'Med begge retninger samtidig ville informasjon gå tapt. Velg én av dem.',
  'gone-erp': 'ERP-systemet tilbyr ikke dette feltet lenger. Fjern tilordningen.',
  'gone-crm': 'Feltet finnes ikke lenger i SuperOffice. Tilordne det til et annet.',
  'identifier-search': 'Dette feltet brukes til å finne oppføringer: Det vises alltid i søket.',
};

/** What is wrong with a row. */
const problems: Readonly<Record<Parameters<Terms['mappingProblem']>[0], string>> = {
  'gone-erp': 'Finnes ikke lenger i ERP-systemet. Fjern tilordningen.',
  'gone-crm': 'Finnes ikke lenger i SuperOffice.',
  'mandatory-unmapped': 'Obligatorisk: Velg et SuperOffice-felt og en retning.',
  'mandatory-idle': 'Obligatorisk: Angi en retning.',
  incompatible: 'Typene til de to feltene passer ikke sammen. Velg et annet SuperOffice-felt.',
  'lossy-both': 'Med begge retninger går informasjon tapt. Velg én av dem.',
  'read-only': 'Skrivebeskyttet i ERP-systemet: Slå av retningen til ERP.',
  'fed-elsewhere': 'SuperOffice-feltet får verdien sin fra en annen kobling: Slå av denne retningen.',
  'fed-here': 'Flere felt skriver til dette SuperOffice-feltet: Bare ett får gjøre det.',
};

const filters: Readonly<Record<Parameters<Terms['mappingFilterName']>[0], string>> = {
  all: 'Alle',
  unmapped: 'Ikke tilordnede',
  mandatory: 'Obligatoriske',
  problems: 'Problemer',
  changed: 'Endrede',
};

const fitReasons: Readonly<Record<Parameters<Terms['fitReason']>[0], string>> = {
  'same-type': 'Begge er av samme type.',
  'whole-to-decimal': 'Hvert heltall er et tall.',
  'written-as-text': 'Alle verdier kan skrives som tekst.',
  'tick-to-number': 'Merket blir 1, ikke merket 0.',
  'decimals-cut': 'Desimaler kuttes.',
  'number-to-tick': 'Alle tall unntatt 0 blir til en merking.',
  'text-to-number': 'Tekster som ikke er tall, skrives ikke.',
  'text-to-date': 'Tekster som ikke er datoer, skrives ikke.',
  'list-needs-list': 'Elementer i en liste passer bare i en liste.',
  'no-value': 'Det er en ledetekst og har ingen verdi.',
  password: 'Passord forlater aldri systemet sitt.',
  'different-kinds': 'Typene passer ikke sammen.',
};

const fitGrades: Readonly<Record<Parameters<Terms['fitGrade']>[0], string>> = {
  exact: 'Nøyaktig',
  safe: 'Trygt',
  lossy: 'Verdier kan gå tapt',
  impossible: 'Umulig',
};

const fieldTypes: Readonly<Record<Parameters<Terms['fitType']>[0], string>> = {
  checkbox: 'Avmerkingsboks',
  text: 'Tekst',
  password: 'Passord',
  integer: 'Heltall',
  double: 'Tall',
  list: 'Liste',
  date: 'Dato',
  label: 'Ledetekst',
};

const fields = (count: number): string => `${n(count)} felt`;

/** Norwegian words of mapping fields. Official labels are SuperOffice's own, literally. */
export default {
  mappings: 'Tilordninger',
  mappingHeading: (connection) => `Konfigurer felttilordning for ${connection}`,
  mappingSyncActor: (actor, entity) => `Synkroniser ERP «${actor}» med SuperOffice «${entity}»`,
  mappingErpField: 'ERP-felt',
  mappingDirection: 'Retning',
  mappingSuperOfficeField: 'SuperOffice-felt',
  mappingShowInSearch: 'Vis i søk',
  mappingShowInErpTab: 'Vis i ERP-fane',
  crmActor: (type) => crmActors[type],
  mappingActors: 'Oppføringstyper',
  mappingNotSupported: 'Tilordninger kan ikke konfigureres med denne tjenesten.',
  mappingNoActors: 'Connectoren har ingenting å synkronisere',
  mappingNoActorsText: 'Den oppga ingen oppføringstyper. Test koblingen, eller spør den som leverte connectoren.',
  mappingNoFields: 'Connectoren har ingen felt her',
  mappingNoFieldsText: 'Den oppga ingen felt for disse oppføringene, så det er ingenting å tilordne.',
  mappingActorOff: 'Slått av: Ingenting av dette synkroniseres før du merker av i boksen.',

  // Looking for fields
  mappingSearch: 'Søk i felt',
  mappingFilter: 'Vis felt',
  mappingFilterName: (filter) => filters[filter],
  mappingCount: fields,
  mappingCountFound: (found, all) => `${n(found)} av ${fields(all)}`,
  mappingNoneFound: 'Fant ingen felt',
  mappingNoneFoundText: 'Ingen felt her samsvarer med det du søker etter.',
  mappingShowAll: 'Vis alle felt',
  mappingNextProblem: (count) =>
    count === 0 ? 'Ingen problemer' : one(count) ? 'Gå til problemet' : `Neste av ${n(count)} problemer`,
  mappingNoProblems: 'Det er ingen problemer her.',

  // Rows
  mappingRows: (actor) => `Felttilordning for ${actor}`,
  mappingSelectField: (field) => `Merk ${field}`,
  mappingSelectAll: 'Merk alle felt som vises',
  mappingSearchOf: (field) => `Vis i søk: ${field}`,
  mappingErpTabOf: (field) => `Vis i ERP-fane: ${field}`,
  mappingToErpOf: (field) => `Til ERP: ${field}`,
  mappingToSuperOfficeOf: (field) => `Til SuperOffice: ${field}`,
  mappingToErpText: 'Verdien i SuperOffice skrives til ERP-systemet.',
  mappingToSuperOfficeText: 'Verdien i ERP-systemet skrives til SuperOffice.',
  mappingChoiceOf: (field) => `SuperOffice-felt for ${field}`,
  mappingChosen: (choice, crmField) => `${choice}: ${crmField}`,
  mappingRemarks: 'Merknader',
  mappingMandatory: 'Obligatorisk',
  mappingReadOnly: 'Skrivebeskyttet',
  mappingIdentifier: 'Identifikator',
  mappingChangedField: 'Endret',
  mappingGone: 'Finnes ikke lenger',
  mappingIdle: 'Ingen retning: Ingenting synkroniseres.',
  mappingWhy: (reason) => reasons[reason],
  mappingFedHereBy: (field) => `«${field}» skriver allerede til dette SuperOffice-feltet.`,
  mappingProblem: (problem) => problems[problem],
  mappingAgain: 'Tilordne på nytt, behold retningen',
  mappingAgainOf: (field) => `Tilordne på nytt, behold retningen: ${field}`,
  mappingRemove: 'Fjern tilordningen',
  mappingRemoveOf: (field) => `Fjern tilordningen: ${field}`,

  // Choosing a SuperOffice field
  mappingChoiceSearch: 'Søk på navn eller nøkkel',
  mappingChoiceNone: 'Ingen SuperOffice-felt samsvarer.',
  mappingChoiceCount: (count) => `${n(count)} SuperOffice-felt`,
  mappingChoicesFailed: 'SuperOffice-feltene kunne ikke lastes inn.',
  mappingChoiceUsed: (field) => `brukes av ${field}`,
  mappingChoiceSuggested: (percent) => `Foreslått, ${percent}`,
  mappingNotOffered: (toSuperOffice, toErp) => (toSuperOffice === toErp ? toSuperOffice : `${toSuperOffice} ${toErp}`),

  // Suggestions
  mappingSuggestions: (count) => `${n(count)} forslag`,
  mappingThreshold: 'Forslag fra',
  mappingAccept: 'Godta',
  mappingAcceptOf: (crmField, field) => `Godta ${crmField} for ${field}`,
  mappingAcceptAll: (count) => `Godta ${n(count)}`,
  mappingAcceptAllText: (count, percent) =>
    `Tilordner ${fields(count)} av dem som vises, der forslaget er minst ${percent} sikkert. Retningene endres ikke.`,
  mappingAcceptNone: (percent) => `Ingen forslag for feltene som vises, er ${percent} sikre.`,
  mappingEvidenceKey: 'samme nøkkel',
  mappingEvidenceLabel: (language) => (language ? `samme navn (${language})` : 'samme navn'),
  mappingEvidenceSimilar: (language) => (language ? `lignende navn (${language})` : 'lignende navn'),
  mappingEvidenceType: 'samme type',
  mappingSuggestion: (percent, evidence) => `${percent}: ${evidence}`,

  // Several at once
  mappingSelected: (count) => `${n(count)} merket`,
  mappingSelectedHidden: (count) => `${n(count)} til er skjult nå`,
  mappingUnselect: 'Opphev merkingen',
  mappingSelectedTools: 'Endre de merkede feltene',
  mappingBulkToErp: 'Til ERP',
  mappingBulkToSuperOffice: 'Til SuperOffice',
  mappingBulkBoth: 'Begge retninger',
  mappingBulkNone: 'Ingen retning',
  mappingBulkSearchOn: 'Vis i søk',
  mappingBulkSearchOff: 'Ikke i søk',
  mappingBulkTabOn: 'Vis i ERP-fane',
  mappingBulkTabOff: 'Ikke i ERP-fane',
  mappingBulkPossible: (possible, count) =>
    possible === count ? `Endrer ${fields(count)}.` : `Endrer ${n(possible)} av ${fields(count)}.`,
  mappingBulkImpossible: (reason) => `Ingen av de merkede feltene ville bli endret. ${reason}`.trim(),
  mappingBulkSkipped: (count, reason) => `${fields(count)} ble ikke endret: ${reason}`,
  mappingBulkDone: (count) => `${fields(count)} er endret.`,

  // What was done
  mappingAccepted: (count) =>
    `${fields(count)} er tilordnet. Ingenting synkroniseres før du angir ${one(count) ? 'retningen' : 'retninger'}.`,
  mappingDirectionLost: (field, reason) => `«${field}» mistet en retning. ${reason}`,
  mappingRefused: (field, reason) => `«${field}» ble ikke endret. ${reason}`,
  mappingSave: 'Lagre tilordninger',
  mappingSaved: 'Tilordningene er lagret.',

  // Changes and saving
  mappingUnchanged: 'Ingenting er endret.',
  mappingChanges: (count, actors) =>
    `${one(count) ? '1 ulagret endring' : `${n(count)} ulagrede endringer`}: ${actors}`,
  mappingUnsaved: 'Ulagrede endringer',
  mappingNotSavedMark: 'Ikke lagret',
  mappingUndoAll: 'Angre alt her',
  mappingUndone: 'Endringene her er angret.',
  mappingNotSaved: (actors) => `Ikke lagret: ${actors}`,
  mappingNotSavedText:
    'Endringene dine er fortsatt her. Det som kunne lagres, er lagret; lagre igjen for å lagre resten.',
  mappingUnknown: (actors) => `Det er uklart om dette ble lagret: ${actors}`,
  mappingUnknownText:
    'Det kom ikke noe svar. Endringene dine er fortsatt her; lagre igjen, så viser det seg, og ingenting lagres to ganger.',
  mappingGivenUp: 'Du sluttet å vente. Det er uklart om endringene er lagret; lagre igjen, så viser det seg.',
  mappingStillSaving: 'Lagringen ble avbrutt',
  mappingConflictHeading: (actor) => `Noen andre har endret ${actor} i mellomtiden`,
  mappingConflictText: 'Ingenting er lagret ennå. Velg hva som skal gjelde der dere begge har endret det samme.',
  mappingConflictFirst: 'Velg først ovenfor hvem sine endringer som skal beholdes.',
  mappingConflictRow: 'Også endret av noen andre',
  mappingConflictActive: 'Synkroniser disse oppføringene',
  mappingPart: (field, part) => `${field}: ${part}`,
  mappingPartMapping: 'tilordning',
  mappingMappedTo: (crmField, directions) => `${crmField}, ${directions}`,
  mappingDirectionNone: 'ingen retning',
  mappingDirectionToErp: 'til ERP',
  mappingDirectionToSuperOffice: 'til SuperOffice',
  mappingDirectionBoth: 'begge retninger',
  mappingMore: (count) => `${n(count)} felt til`,
  mappingDraftOutdated: (when) =>
    `Det finnes ulagrede endringer fra ${when}. Noen andre har lagret disse tilordningene siden da.`,

  // Keys
  mappingKeys:
    'Piltastene flytter, < > = angir retninger, F8 går til neste problem, bokstaver søker etter et SuperOffice-felt.',

  // How well the types of two fields fit
  fitReason: (reason) => fitReasons[reason],
  fitGrade: (grade) => fitGrades[grade],
  fitToSuperOffice: (reason) => `Til SuperOffice: ${fitReasons[reason]}`,
  fitToErp: (reason) => `Til ERP: ${fitReasons[reason]}`,
  fitType: (type) => fieldTypes[type],
} satisfies Translated<typeof syncMapping & typeof compatibility>;
