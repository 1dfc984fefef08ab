import { counting } from '../counting.js';
import type { compatibility } from '../en/compatibility.js';
import type { syncMapping } from '../en/sync-mapping.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('sv');

const crmActors: Readonly<Record<Parameters<Terms['crmActor']>[0], string>> = {
  contact: 'Företag',
  person: 'Kontakt',
  project: 'Projekt',
  sale: 'Försäljning',
  unknown: 'Andra poster',
};

/** Why something cannot be done. */
const reasons: Readonly<Record<Parameters<Terms['mappingWhy']>[0], string>> = {
  readonly: 'Du kan titta på detta men inte ändra det.',
  saving: 'Det sparas just nu. Vänta tills det är klart, eller sluta vänta.',
  unmapped: 'Välj först ett SuperOffice-fält: utan det kan inget synkroniseras.',
  identifier:
    'Det här fältet används för att hitta poster och är skrivskyddat i ERP-systemet: det kan inte synkroniseras.',
  'read-only': 'Fältet är skrivskyddat i ERP-systemet: inget kan skrivas till det.',
  'fed-elsewhere': 'SuperOffice-fältet får redan sitt värde från en annan koppling.',
  'fed-here': 'Ett annat fält för de här posterna skriver redan till det här SuperOffice-fältet.',
  'lossy-both': 'Med båda riktningarna samtidigt skulle information gå förlorad. Stäng först av den andra riktningen.',
  'lossy-equal': 'Med båda riktningarna samtidigt skulle information gå förlorad. Välj en av dem.',
  'gone-erp': 'ERP-systemet erbjuder inte längre det här fältet. Ta bort dess fältkoppling.',
  'gone-crm': 'Fältet finns inte längre i SuperOffice. Koppla det till ett annat.',
  'identifier-search': 'Det här fältet används för att hitta poster: det visas alltid i sökningen.',
};

/** What is wrong with a row. */
const problems: Readonly<Record<Parameters<Terms['mappingProblem']>[0], string>> = {
  'gone-erp': 'Finns inte längre i ERP-systemet. Ta bort fältkopplingen.',
  'gone-crm': 'Finns inte längre i SuperOffice.',
  'mandatory-unmapped': 'Obligatoriskt: välj ett SuperOffice-fält och en riktning.',
  'mandatory-idle': 'Obligatoriskt: ange en riktning.',
  incompatible: 'De två fältens typer passar inte ihop. Välj ett annat SuperOffice-fält.',
  'lossy-both': 'Med båda riktningarna går information förlorad. Välj en av dem.',
  'read-only': 'Skrivskyddat i ERP-systemet: stäng av riktningen till ERP.',
  'fed-elsewhere': 'SuperOffice-fältet får sitt värde från en annan koppling: stäng av den här riktningen.',
  'fed-here': 'Flera fält skriver till det här SuperOffice-fältet: bara ett får göra det.',
};

const filters: Readonly<Record<Parameters<Terms['mappingFilterName']>[0], string>> = {
  all: 'Alla',
  unmapped: 'Ej kopplade',
  mandatory: 'Obligatoriska',
  problems: 'Problem',
  changed: 'Ändrade',
};

const fitReasons: Readonly<Record<Parameters<Terms['fitReason']>[0], string>> = {
  'same-type': 'Båda är av samma typ.',
  'whole-to-decimal': 'Varje heltal är ett tal.',
  'written-as-text': 'Alla värden kan skrivas som text.',
  'tick-to-number': 'Markerat blir 1, inte markerat 0.',
  'decimals-cut': 'Decimaler kapas.',
  'number-to-tick': 'Alla tal utom 0 blir en markering.',
  'text-to-number': 'Texter som inte är tal skrivs inte.',
  'text-to-date': 'Texter som inte är datum skrivs inte.',
  'list-needs-list': 'Objekt i en lista passar bara i en lista.',
  'no-value': 'Det är en ledtext och har inget värde.',
  password: 'Lösenord lämnar aldrig sitt system.',
  'different-kinds': 'Typerna passar inte ihop.',
};

const fitGrades: Readonly<Record<Parameters<Terms['fitGrade']>[0], string>> = {
  exact: 'Exakt',
  safe: 'Säkert',
  lossy: 'Värden kan gå förlorade',
  impossible: 'Omöjligt',
};

const fieldTypes: Readonly<Record<Parameters<Terms['fitType']>[0], string>> = {
  checkbox: 'Kryssruta',
  text: 'Text',
  password: 'Lösenord',
  integer: 'Heltal',
  double: 'Tal',
  list: 'Lista',
  date: 'Datum',
  label: 'Ledtext',
};

const fields = (count: number): string => `${n(count)} fält`;

/** Swedish words of mapping fields. Official labels are SuperOffice's own, literally. */
export default {
  mappings: 'Kopplingar',
  mappingHeading: (connection) => `Konfigurera fältkoppling för ${connection}`,
  mappingSyncActor: (actor, entity) => `Synkronisera ERP ”${actor}” med SuperOffice ”${entity}”`,
  mappingErpField: 'ERP-fält',
  mappingDirection: 'Riktning',
  mappingSuperOfficeField: 'SuperOffice-fält',
  mappingShowInSearch: 'Visa i sökning',
  mappingShowInErpTab: 'Visa på ERP-flik',
  crmActor: (type) => crmActors[type],
  mappingActors: 'Posttyper',
  mappingNotSupported: 'Fältkopplingar kan inte konfigureras med den här tjänsten.',
  mappingNoActors: 'Connectorn har inget att synkronisera',
  mappingNoActorsText: 'Den angav inga posttyper. Testa kopplingen eller fråga den som levererade connectorn.',
  mappingNoFields: 'Connectorn har inga fält här',
  mappingNoFieldsText: 'Den angav inga fält för de här posterna, så det finns inget att koppla.',
  mappingActorOff: 'Avstängt: inget av detta synkroniseras förrän du markerar rutan.',

  // Looking for fields
  mappingSearch: 'Sök fält',
  mappingFilter: 'Visa fält',
  mappingFilterName: (filter) => filters[filter],
  mappingCount: fields,
  mappingCountFound: (found, all) => `${n(found)} av ${fields(all)}`,
  mappingNoneFound: 'Inget fält hittades',
  mappingNoneFoundText: 'Inget fält här motsvarar det du söker.',
  mappingShowAll: 'Visa alla fält',
  mappingNextProblem: (count) =>
    count === 0 ? 'Inga problem' : one(count) ? 'Gå till problemet' : `Nästa av ${n(count)} problem`,
  mappingNoProblems: 'Det finns inga problem här.',

  // Rows
  mappingRows: (actor) => `Fältkoppling för ${actor}`,
  mappingSelectField: (field) => `Markera ${field}`,
  mappingSelectAll: 'Markera alla fält som visas',
  mappingSearchOf: (field) => `Visa i sökning: ${field}`,
  mappingErpTabOf: (field) => `Visa på ERP-flik: ${field}`,
  mappingToErpOf: (field) => `Till ERP: ${field}`,
  mappingToSuperOfficeOf: (field) => `Till SuperOffice: ${field}`,
  mappingToErpText: 'Värdet i SuperOffice skrivs till ERP-systemet.',
  mappingToSuperOfficeText: 'Värdet i ERP-systemet skrivs till SuperOffice.',
  mappingChoiceOf: (field) => `SuperOffice-fält för ${field}`,
  mappingChosen: (choice, crmField) => `${choice}: ${crmField}`,
  mappingRemarks: 'Anmärkningar',
  mappingMandatory: 'Obligatorisk',
  mappingReadOnly: 'Skrivskyddat',
  mappingIdentifier: 'Identifierare',
  mappingChangedField: 'Ändrat',
  mappingGone: 'Finns inte längre',
  mappingIdle: 'Ingen riktning: inget synkroniseras.',
  mappingWhy: (reason) => reasons[reason],
  mappingFedHereBy: (field) => `”${field}” skriver redan till det här SuperOffice-fältet.`,
  mappingProblem: (problem) => problems[problem],
  mappingAgain: 'Koppla om, behåll riktningen',
  mappingAgainOf: (field) => `Koppla om, behåll riktningen: ${field}`,
  mappingRemove: 'Ta bort fältkopplingen',
  mappingRemoveOf: (field) => `Ta bort fältkopplingen: ${field}`,

  // Choosing a SuperOffice field
  mappingChoiceSearch: 'Sök på namn eller nyckel',
  mappingChoiceNone: 'Inget SuperOffice-fält matchar.',
  mappingChoiceCount: (count) => `${n(count)} SuperOffice-fält`,
  mappingChoicesFailed: 'SuperOffice-fälten kunde inte läsas in.',
  mappingChoiceUsed: (field) => `används av ${field}`,
  mappingChoiceSuggested: (percent) => `Föreslaget, ${percent}`,
  mappingNotOffered: (toSuperOffice, toErp) => (toSuperOffice === toErp ? toSuperOffice : `${toSuperOffice} ${toErp}`),

  // Suggestions
  mappingSuggestions: (count) => `${n(count)} förslag`,
  mappingThreshold: 'Förslag från',
  mappingAccept: 'Godta',
  mappingAcceptOf: (crmField, field) => `Godta ${crmField} för ${field}`,
  mappingAcceptAll: (count) => `Godta ${n(count)}`,
  mappingAcceptAllText: (count, percent) =>
    `Kopplar ${fields(count)} av dem som visas, där förslaget är minst ${percent} säkert. Riktningarna ändras inte.`,
  mappingAcceptNone: (percent) => `Inget förslag för de fält som visas är ${percent} säkert.`,
  mappingEvidenceKey: 'samma nyckel',
  mappingEvidenceLabel: (language) => (language ? `samma namn (${language})` : 'samma namn'),
  mappingEvidenceSimilar: (language) => (language ? `liknande namn (${language})` : 'liknande namn'),
  mappingEvidenceType: 'samma typ',
  mappingSuggestion: (percent, evidence) => `${percent}: ${evidence}`,

  // Several at once
  mappingSelected: (count) => (one(count) ? '1 markerat' : `${n(count)} markerade`),
  mappingSelectedHidden: (count) => (one(count) ? '1 till är dolt nu' : `${n(count)} till är dolda nu`),
  mappingUnselect: 'Rensa markeringen',
  mappingSelectedTools: 'Ändra de markerade fälten',
  mappingBulkToErp: 'Till ERP',
  mappingBulkToSuperOffice: 'Till SuperOffice',
  mappingBulkBoth: 'Båda riktningarna',
  mappingBulkNone: 'Ingen riktning',
  mappingBulkSearchOn: 'Visa i sökning',
  mappingBulkSearchOff: 'Inte i sökning',
  mappingBulkTabOn: 'Visa på ERP-flik',
  mappingBulkTabOff: 'Inte på ERP-flik',
  mappingBulkPossible: (possible, count) =>
    possible === count ? `Ändrar ${fields(count)}.` : `Ändrar ${n(possible)} av ${fields(count)}.`,
  mappingBulkImpossible: (reason) => `Inget av de markerade fälten skulle ändras. ${reason}`.trim(),
  mappingBulkSkipped: (count, reason) => `${fields(count)} ändrades inte: ${reason}`,
  mappingBulkDone: (count) => `${fields(count)} har ändrats.`,

  // What was done
  mappingAccepted: (count) =>
    `${fields(count)} har kopplats. Inget synkroniseras förrän du anger ${one(count) ? 'riktningen' : 'riktningar'}.`,
  mappingDirectionLost: (field, reason) => `”${field}” förlorade en riktning. ${reason}`,
  mappingRefused: (field, reason) => `”${field}” ändrades inte. ${reason}`,
  mappingSave: 'Spara kopplingar',
  mappingSaved: 'Fältkopplingarna har sparats.',

  // Changes and saving
  mappingUnchanged: 'Inget är ändrat.',
  mappingChanges: (count, actors) =>
    `${one(count) ? '1 osparad ändring' : `${n(count)} osparade ändringar`}: ${actors}`,
  mappingUnsaved: 'Osparade ändringar',
  mappingNotSavedMark: 'Inte sparat',
  mappingUndoAll: 'Ångra allt här',
  mappingUndone: 'Ändringarna här har ångrats.',
  mappingNotSaved: (actors) => `Inte sparat: ${actors}`,
  mappingNotSavedText: 'Dina ändringar finns kvar. Det som kunde sparas är sparat; spara igen för att spara resten.',
  mappingUnknown: (actors) => `Det är oklart om detta sparades: ${actors}`,
  mappingUnknownText:
    'Inget svar kom. Dina ändringar finns kvar; spara igen så visar det sig, och inget sparas två gånger.',
  mappingGivenUp: 'Du slutade vänta. Det är oklart om ändringarna är sparade; spara igen så visar det sig.',
  mappingStillSaving: 'Sparandet avbröts',
  mappingConflictHeading: (actor) => `Någon annan har ändrat ${actor} under tiden`,
  mappingConflictText: 'Inget är sparat än. Välj vad som ska gälla där ni båda har ändrat samma sak.',
  mappingConflictFirst: 'Välj först ovan vems ändringar som ska behållas.',
  mappingConflictRow: 'Även ändrat av någon annan',
  mappingConflictActive: 'Synkronisera de här posterna',
  mappingPart: (field, part) => `${field}: ${part}`,
  mappingPartMapping: 'fältkoppling',
  mappingMappedTo: (crmField, directions) => `${crmField}, ${directions}`,
  mappingDirectionNone: 'ingen riktning',
  mappingDirectionToErp: 'till ERP',
  mappingDirectionToSuperOffice: 'till SuperOffice',
  mappingDirectionBoth: 'båda riktningarna',
  mappingMore: (count) => `${n(count)} fält till`,
  mappingDraftOutdated: (when) =>
    `Det finns osparade ändringar från ${when}. Någon annan har sparat de här fältkopplingarna sedan dess.`,

  // Keys
  mappingKeys:
    'Piltangenterna flyttar, < > = anger riktningar, F8 går till nästa problem, bokstäver söker ett SuperOffice-fält.',

  // How well the types of two fields fit
  fitReason: (reason) => fitReasons[reason],
  fitGrade: (grade) => fitGrades[grade],
  fitToSuperOffice: (reason) => `Till SuperOffice: ${fitReasons[reason]}`,
  fitToErp: (reason) => `Till ERP: ${fitReasons[reason]}`,
  fitType: (type) => fieldTypes[type],
} satisfies Translated<typeof syncMapping & typeof compatibility>;
