import { counting } from '../counting.js';
import type { compatibility } from '../en/compatibility.js';
import type { syncMapping } from '../en/sync-mapping.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('da');

const crmActors: Readonly<Record<Parameters<Terms['crmActor']>[0], string>> = {
  contact: 'Firma',
  person: 'Person',
  project: 'Projekt',
  sale: 'Salg',
  unknown: 'Andre poster',
};

/** Why something cannot be done. */
const reasons: Readonly<Record<Parameters<Terms['mappingWhy']>[0], string>> = {
  readonly: 'Du kan se på dette, men ikke ændre det.',
  saving: 'Det gemmes lige nu. Vent, til det er færdigt, eller hold op med at vente.',
  unmapped: 'Vælg først et SuperOffice-felt: Uden det kan intet synkroniseres.',
  identifier: 'Dette felt bruges til at finde poster og er skrivebeskyttet i ERP-systemet: Det kan ikke synkroniseres.',
  'read-only': 'Feltet er skrivebeskyttet i ERP-systemet: Intet kan skrives til det.',
  'fed-elsewhere': 'SuperOffice-feltet får allerede sin værdi fra et andet link.',
  'fed-here': 'Et andet felt for disse poster skriver allerede til dette SuperOffice-felt.',
  'lossy-both': 'Med begge retninger samtidig ville information gå tabt. Slå først den anden retning fra.',
  'lossy-equal': 'Med begge retninger samtidig ville information gå tabt. Vælg én af dem.',
  'gone-erp': 'ERP-systemet tilbyder ikke længere dette felt. Fjern tilknytningen.',
  'gone-crm': 'Feltet findes ikke længere i SuperOffice. Tilknyt det til et andet.',
  'identifier-search': 'Dette felt bruges til at finde poster: Det vises altid i søgningen.',
};

/** What is wrong with a row. */
const problems: Readonly<Record<Parameters<Terms['mappingProblem']>[0], string>> = {
  'gone-erp': 'Findes ikke længere i ERP-systemet. Fjern tilknytningen.',
  'gone-crm': 'Findes ikke længere i SuperOffice.',
  'mandatory-unmapped': 'Obligatorisk: Vælg et SuperOffice-felt og en retning.',
  'mandatory-idle': 'Obligatorisk: Angiv en retning.',
  incompatible: 'De to felters typer passer ikke sammen. Vælg et andet SuperOffice-felt.',
  'lossy-both': 'Med begge retninger går information tabt. Vælg én af dem.',
  'read-only': 'Skrivebeskyttet i ERP-systemet: Slå retningen til ERP fra.',
  'fed-elsewhere': 'SuperOffice-feltet får sin værdi fra et andet link: Slå denne retning fra.',
  'fed-here': 'Flere felter skriver til dette SuperOffice-felt: Kun ét må gøre det.',
};

const filters: Readonly<Record<Parameters<Terms['mappingFilterName']>[0], string>> = {
  all: 'Alle',
  unmapped: 'Ikke tilknyttede',
  mandatory: 'Obligatoriske',
  problems: 'Problemer',
  changed: 'Ændrede',
};

const fitReasons: Readonly<Record<Parameters<Terms['fitReason']>[0], string>> = {
  'same-type': 'Begge er af samme type.',
  'whole-to-decimal': 'Ethvert helt tal er et tal.',
  'written-as-text': 'Alle værdier kan skrives som tekst.',
  'tick-to-number': 'Markeret bliver 1, ikke markeret 0.',
  'decimals-cut': 'Decimaler skæres af.',
  'number-to-tick': 'Alle tal undtagen 0 bliver til en markering.',
  'text-to-number': 'Tekster, der ikke er tal, skrives ikke.',
  'text-to-date': 'Tekster, der ikke er datoer, skrives ikke.',
  'list-needs-list': 'Elementer på en liste passer kun på en liste.',
  'no-value': 'Det er en ledetekst og har ingen værdi.',
  password: 'Adgangskoder forlader aldrig deres system.',
  'different-kinds': 'Typerne passer ikke sammen.',
};

const fitGrades: Readonly<Record<Parameters<Terms['fitGrade']>[0], string>> = {
  exact: 'Præcist',
  safe: 'Sikkert',
  lossy: 'Værdier kan gå tabt',
  impossible: 'Umuligt',
};

const fieldTypes: Readonly<Record<Parameters<Terms['fitType']>[0], string>> = {
  checkbox: 'Afkrydsningsfelt',
  text: 'Tekst',
  password: 'Adgangskode',
  integer: 'Helt tal',
  double: 'Tal',
  list: 'Liste',
  date: 'Dato',
  label: 'Ledetekst',
};

const fields = (count: number): string => (one(count) ? '1 felt' : `${n(count)} felter`);

/** Danish words of mapping fields. Official labels are SuperOffice's own, literally. */
export default {
  mappings: 'Tilknytninger',
  mappingHeading: (connection) => `Konfigurer felttilknytning for ${connection}`,
  mappingSyncActor: (actor, entity) => `Synkroniser ERP »${actor}« med SuperOffice »${entity}«`,
  mappingErpField: 'ERP-felt',
  mappingDirection: 'Retning',
  mappingSuperOfficeField: 'SuperOffice-felt',
  mappingShowInSearch: 'Vis i søgning',
  mappingShowInErpTab: 'Vis på ERP-fanen',
  crmActor: (type) => crmActors[type],
  mappingActors: 'Posttyper',
  mappingNotSupported: 'Tilknytninger kan ikke konfigureres med denne tjeneste.',
  mappingNoActors: 'Connectoren har intet at synkronisere',
  mappingNoActorsText: 'Den angav ingen posttyper. Test linket, eller spørg den, der har leveret connectoren.',
  mappingNoFields: 'Connectoren har ingen felter her',
  mappingNoFieldsText: 'Den angav ingen felter for disse poster, så der er intet at tilknytte.',
  mappingActorOff: 'Slået fra: Intet af dette synkroniseres, før du markerer afkrydsningsfeltet.',

  // Looking for fields
  mappingSearch: 'Søg i felter',
  mappingFilter: 'Vis felter',
  mappingFilterName: (filter) => filters[filter],
  mappingCount: fields,
  mappingCountFound: (found, all) => `${n(found)} af ${fields(all)}`,
  mappingNoneFound: 'Intet felt fundet',
  mappingNoneFoundText: 'Intet felt her svarer til det, du søger efter.',
  mappingShowAll: 'Vis alle felter',
  mappingNextProblem: (count) =>
    count === 0 ? 'Ingen problemer' : one(count) ? 'Gå til problemet' : `Næste af ${n(count)} problemer`,
  mappingNoProblems: 'Der er ingen problemer her.',

  // Rows
  mappingRows: (actor) => `Felttilknytning for ${actor}`,
  mappingSelectField: (field) => `Marker ${field}`,
  mappingSelectAll: 'Marker alle viste felter',
  mappingSearchOf: (field) => `Vis i søgning: ${field}`,
  mappingErpTabOf: (field) => `Vis på ERP-fanen: ${field}`,
  mappingToErpOf: (field) => `Til ERP: ${field}`,
  mappingToSuperOfficeOf: (field) => `Til SuperOffice: ${field}`,
  mappingToErpText: 'Værdien i SuperOffice skrives til ERP-systemet.',
  mappingToSuperOfficeText: 'Værdien i ERP-systemet skrives til SuperOffice.',
  mappingChoiceOf: (field) => `SuperOffice-felt for ${field}`,
  mappingChosen: (choice, crmField) => `${choice}: ${crmField}`,
  mappingRemarks: 'Bemærkninger',
  mappingMandatory: 'Obligatorisk',
  mappingReadOnly: 'Skrivebeskyttet',
  mappingIdentifier: 'Identifikator',
  mappingChangedField: 'Ændret',
  mappingGone: 'Findes ikke længere',
  mappingIdle: 'Ingen retning: Intet synkroniseres.',
  mappingWhy: (reason) => reasons[reason],
  mappingFedHereBy: (field) => `»${field}« skriver allerede til dette SuperOffice-felt.`,
  mappingProblem: (problem) => problems[problem],
  mappingAgain: 'Tilknyt igen, behold retningen',
  mappingAgainOf: (field) => `Tilknyt igen, behold retningen: ${field}`,
  mappingRemove: 'Fjern tilknytningen',
  mappingRemoveOf: (field) => `Fjern tilknytningen: ${field}`,

  // Choosing a SuperOffice field
  mappingChoiceSearch: 'Søg på navn eller nøgle',
  mappingChoiceNone: 'Intet SuperOffice-felt passer.',
  mappingChoiceCount: (count) => (one(count) ? '1 SuperOffice-felt' : `${n(count)} SuperOffice-felter`),
  mappingChoicesFailed: 'SuperOffice-felterne kunne ikke indlæses.',
  mappingChoiceUsed: (field) => `bruges af ${field}`,
  mappingChoiceSuggested: (percent) => `Foreslået, ${percent}`,
  mappingNotOffered: (toSuperOffice, toErp) => (toSuperOffice === toErp ? toSuperOffice : `${toSuperOffice} ${toErp}`),

  // Suggestions
  mappingSuggestions: (count) => `${n(count)} forslag`,
  mappingThreshold: 'Forslag fra',
  mappingAccept: 'Acceptér',
  mappingAcceptOf: (crmField, field) => `Acceptér ${crmField} for ${field}`,
  mappingAcceptAll: (count) => `Acceptér ${n(count)}`,
  mappingAcceptAllText: (count, percent) =>
    `Tilknytter ${fields(count)} af de viste, hvor forslaget er mindst ${percent} sikkert. Retningerne ændres ikke.`,
  mappingAcceptNone: (percent) => `Intet forslag til de viste felter er ${percent} sikkert.`,
  mappingEvidenceKey: 'samme nøgle',
  mappingEvidenceLabel: (language) => (language ? `samme navn (${language})` : 'samme navn'),
  mappingEvidenceSimilar: (language) => (language ? `lignende navn (${language})` : 'lignende navn'),
  mappingEvidenceType: 'samme type',
  mappingSuggestion: (percent, evidence) => `${percent}: ${evidence}`,

  // Several at once
  mappingSelected: (count) => `${n(count)} markeret`,
  mappingSelectedHidden: (count) => `${n(count)} mere er skjult nu`,
  mappingUnselect: 'Ryd markeringen',
  mappingSelectedTools: 'Ændr de markerede felter',
  mappingBulkToErp: 'Til ERP',
  mappingBulkToSuperOffice: 'Til SuperOffice',
  mappingBulkBoth: 'Begge retninger',
  mappingBulkNone: 'Ingen retning',
  mappingBulkSearchOn: 'Vis i søgning',
  mappingBulkSearchOff: 'Ikke i søgning',
  mappingBulkTabOn: 'Vis på ERP-fanen',
  mappingBulkTabOff: 'Ikke på ERP-fanen',
  mappingBulkPossible: (possible, count) =>
    possible === count ? `Ændrer ${fields(count)}.` : `Ændrer ${n(possible)} af ${fields(count)}.`,
  mappingBulkImpossible: (reason) => `Ingen af de markerede felter ville blive ændret. ${reason}`.trim(),
  mappingBulkSkipped: (count, reason) => `${fields(count)} blev ikke ændret: ${reason}`,
  mappingBulkDone: (count) => `${fields(count)} er ændret.`,

  // What was done
  mappingAccepted: (count) =>
    `${fields(count)} er tilknyttet. Intet synkroniseres, før du angiver ${one(count) ? 'retningen' : 'retninger'}.`,
  mappingDirectionLost: (field, reason) => `»${field}« mistede en retning. ${reason}`,
  mappingRefused: (field, reason) => `»${field}« blev ikke ændret. ${reason}`,
  mappingSave: 'Gem tilknytninger',
  mappingSaved: 'Tilknytningerne er gemt.',

  // Changes and saving
  mappingUnchanged: 'Intet er ændret.',
  mappingChanges: (count, actors) =>
    `${one(count) ? '1 ikke-gemt ændring' : `${n(count)} ikke-gemte ændringer`}: ${actors}`,
  mappingUnsaved: 'Ikke-gemte ændringer',
  mappingNotSavedMark: 'Ikke gemt',
  mappingUndoAll: 'Fortryd alt her',
  mappingUndone: 'Ændringerne her er fortrudt.',
  mappingNotSaved: (actors) => `Ikke gemt: ${actors}`,
  mappingNotSavedText: 'Dine ændringer er her stadig. Det, der kunne gemmes, er gemt; gem igen for at gemme resten.',
  mappingUnknown: (actors) => `Det er uvist, om dette blev gemt: ${actors}`,
  mappingUnknownText:
    'Der kom intet svar. Dine ændringer er her stadig; gem igen, så viser det sig, og intet gemmes to gange.',
  mappingGivenUp: 'Du holdt op med at vente. Det er uvist, om ændringerne er gemt; gem igen, så viser det sig.',
  mappingStillSaving: 'Lagringen blev opgivet',
  mappingConflictHeading: (actor) => `En anden har ændret ${actor} i mellemtiden`,
  mappingConflictText: 'Intet er gemt endnu. Vælg, hvad der skal gælde, hvor I begge har ændret det samme.',
  mappingConflictFirst: 'Vælg først ovenfor, hvis ændringer der skal bevares.',
  mappingConflictRow: 'Også ændret af en anden',
  mappingConflictActive: 'Synkroniser disse poster',
  mappingPart: (field, part) => `${field}: ${part}`,
  mappingPartMapping: 'tilknytning',
  mappingMappedTo: (crmField, directions) => `${crmField}, ${directions}`,
  mappingDirectionNone: 'ingen retning',
  mappingDirectionToErp: 'til ERP',
  mappingDirectionToSuperOffice: 'til SuperOffice',
  mappingDirectionBoth: 'begge retninger',
  mappingMore: (count) => (one(count) ? '1 felt mere' : `${n(count)} felter mere`),
  mappingDraftOutdated: (when) =>
    `Der er ikke-gemte ændringer fra ${when}. En anden har gemt disse tilknytninger siden da.`,

  // Keys
  mappingKeys:
    'Piletasterne flytter, < > = angiver retninger, F8 går til næste problem, bogstaver søger efter et SuperOffice-felt.',

  // How well the types of two fields fit
  fitReason: (reason) => fitReasons[reason],
  fitGrade: (grade) => fitGrades[grade],
  fitToSuperOffice: (reason) => `Til SuperOffice: ${fitReasons[reason]}`,
  fitToErp: (reason) => `Til ERP: ${fitReasons[reason]}`,
  fitType: (type) => fieldTypes[type],
} satisfies Translated<typeof syncMapping & typeof compatibility>;
