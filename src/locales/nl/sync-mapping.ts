import { counting } from '../counting.js';
import type { syncMapping } from '../en/sync-mapping.js';
import type { compatibility } from '../en/compatibility.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('nl');

const crmActors: Readonly<Record<Parameters<Terms['crmActor']>[0], string>> = {
  contact: 'Bedrijf',
  person: 'Persoon',
  project: 'Project',
  sale: 'Verkoop',
  unknown: 'Andere records',
};

const reasons: Readonly<Record<Parameters<Terms['mappingWhy']>[0], string>> = {
  readonly: 'U kunt dit bekijken, maar niet wijzigen.',
  saving: 'Dit wordt nu opgeslagen. Wacht tot dat klaar is of kies “Niet langer wachten”.',
  unmapped: 'Kies eerst een SuperOffice-veld: zonder veld kan er niets worden gesynchroniseerd.',
  identifier:
    'Met dit veld worden records gevonden en het is alleen-lezen in het ERP-systeem: het kan niet worden gesynchroniseerd.',
  'read-only': 'Het veld is alleen-lezen in het ERP-systeem: er kan niets naar worden geschreven.',
  'fed-elsewhere': 'Het SuperOffice-veld krijgt zijn waarde al van een andere verbinding.',
  'fed-here': 'Een ander veld van deze records schrijft al naar dit SuperOffice-veld.',
  'lossy-both': 'Met beide richtingen tegelijk zou informatie verloren gaan. Schakel eerst de andere richting uit.',
  'lossy-equal': 'Met beide richtingen tegelijk zou informatie verloren gaan. Kies een van beide.',
  'gone-erp': 'Het ERP-systeem biedt dit veld niet meer. Verwijder de toewijzing.',
  'gone-crm': 'SuperOffice heeft het veld niet meer. Wijs het aan een ander veld toe.',
  'identifier-search': 'Met dit veld worden records gevonden: het wordt altijd weergegeven in zoekopdrachten.',
};

const problems: Readonly<Record<Parameters<Terms['mappingProblem']>[0], string>> = {
  'gone-erp': 'Niet meer in het ERP-systeem. Verwijder de toewijzing.',
  'gone-crm': 'Niet meer in SuperOffice.',
  'mandatory-unmapped': 'Verplicht: kies een SuperOffice-veld en een richting.',
  'mandatory-idle': 'Verplicht: stel een richting in.',
  incompatible: 'De typen van de twee velden passen niet bij elkaar. Kies een ander SuperOffice-veld.',
  'lossy-both': 'Met beide richtingen gaat informatie verloren. Kies een van beide.',
  'read-only': 'Alleen-lezen in het ERP-systeem: schakel de richting naar het ERP-systeem uit.',
  'fed-elsewhere': 'Het SuperOffice-veld krijgt zijn waarde van een andere verbinding: schakel deze richting uit.',
  'fed-here': 'Meerdere velden schrijven naar dit SuperOffice-veld: dat mag er maar één.',
};

const filters: Readonly<Record<Parameters<Terms['mappingFilterName']>[0], string>> = {
  all: 'Alle',
  unmapped: 'Niet toegewezen',
  mandatory: 'Verplicht',
  problems: 'Problemen',
  changed: 'Gewijzigd',
};

const fitReasons: Readonly<Record<Parameters<Terms['fitReason']>[0], string>> = {
  'same-type': 'Beide zijn van hetzelfde type.',
  'whole-to-decimal': 'Elk geheel getal is een getal.',
  'written-as-text': 'Elke waarde kan als tekst worden geschreven.',
  'tick-to-number': 'Aangevinkt wordt 1, niet aangevinkt 0.',
  'decimals-cut': 'Decimalen worden afgekapt.',
  'number-to-tick': 'Elk getal behalve 0 wordt een vinkje.',
  'text-to-number': 'Teksten die geen getal zijn, worden niet geschreven.',
  'text-to-date': 'Teksten die geen datum zijn, worden niet geschreven.',
  'list-needs-list': 'Items van een lijst passen alleen in een lijst.',
  'no-value': 'Het is een bijschrift en heeft geen waarde.',
  password: 'Wachtwoorden verlaten nooit hun systeem.',
  'different-kinds': 'De typen passen niet bij elkaar.',
};

const fitGrades: Readonly<Record<Parameters<Terms['fitGrade']>[0], string>> = {
  exact: 'Exact',
  safe: 'Veilig',
  lossy: 'Waarden kunnen verloren gaan',
  impossible: 'Niet mogelijk',
};

const fieldTypes: Readonly<Record<Parameters<Terms['fitType']>[0], string>> = {
  checkbox: 'Selectievakje',
  text: 'Tekst',
  password: 'Wachtwoord',
  integer: 'Geheel getal',
  double: 'Getal',
  list: 'Lijst',
  date: 'Datum',
  label: 'Bijschrift',
};

const fields = (count: number): string => (one(count) ? '1 veld' : `${n(count)} velden`);
const are = (count: number): string => `${fields(count)} ${one(count) ? 'is' : 'zijn'}`;

/** Dutch words of mapping fields. */
export default {
  mappings: 'Toewijzingen',
  mappingHeading: (connection) => `Veldtoewijzing voor ${connection} configureren`,
  mappingSyncActor: (actor, entity) => `Synchroniseer ERP-“${actor}” met SuperOffice-“${entity}”`,
  mappingErpField: 'ERP-veld',
  mappingDirection: 'Richting',
  mappingSuperOfficeField: 'SuperOffice-veld',
  mappingShowInSearch: 'Weergeven in zoekopdracht',
  mappingShowInErpTab: 'Weergeven in ERP-tabblad',
  crmActor: (type) => crmActors[type],
  mappingActors: 'Soorten records',
  mappingNotSupported: 'Met deze service kunnen geen toewijzingen worden geconfigureerd.',
  mappingNoActors: 'De connector biedt niets om te synchroniseren',
  mappingNoActorsText:
    'De connector heeft geen soorten records genoemd. Test de verbinding of vraag het de leverancier van de connector.',
  mappingNoFields: 'De connector biedt hier geen velden',
  mappingNoFieldsText: 'De connector heeft geen velden voor deze records genoemd. Er valt dus niets toe te wijzen.',
  mappingActorOff: 'Uitgeschakeld: hiervan wordt niets gesynchroniseerd totdat u het vakje aanvinkt.',

  // Looking for fields
  mappingSearch: 'Velden zoeken',
  mappingFilter: 'Velden weergeven',
  mappingFilterName: (filter) => filters[filter],
  mappingCount: fields,
  mappingCountFound: (found, all) => `${n(found)} van ${fields(all)}`,
  mappingNoneFound: 'Geen veld gevonden',
  mappingNoneFoundText: 'Geen enkel veld hier komt overeen met wat u zoekt.',
  mappingShowAll: 'Alle velden weergeven',
  mappingNextProblem: (count) =>
    count === 0 ? 'Geen problemen' : one(count) ? 'Naar het probleem' : `Volgende van ${n(count)} problemen`,
  mappingNoProblems: 'Hier zijn geen problemen.',

  // Rows
  mappingRows: (actor) => `Veldtoewijzing van ${actor}`,
  mappingSelectField: (field) => `${field} selecteren`,
  mappingSelectAll: 'Alle weergegeven velden selecteren',
  mappingSearchOf: (field) => `Weergeven in zoekopdracht: ${field}`,
  mappingErpTabOf: (field) => `Weergeven in ERP-tabblad: ${field}`,
  mappingToErpOf: (field) => `Naar het ERP-systeem: ${field}`,
  mappingToSuperOfficeOf: (field) => `Naar SuperOffice: ${field}`,
  mappingToErpText: 'De waarde van SuperOffice wordt naar het ERP-systeem geschreven.',
  mappingToSuperOfficeText: 'De waarde van het ERP-systeem wordt naar SuperOffice geschreven.',
  mappingChoiceOf: (field) => `SuperOffice-veld voor ${field}`,
  mappingChosen: (choice, crmField) => `${choice}: ${crmField}`,
  mappingRemarks: 'Opmerkingen',
  mappingMandatory: 'Verplicht',
  mappingReadOnly: 'Alleen-lezen',
  mappingIdentifier: 'Identificatie',
  mappingChangedField: 'Gewijzigd',
  mappingGone: 'Niet meer aangeboden',
  mappingIdle: 'Geen richting: er wordt niets gesynchroniseerd.',
  mappingWhy: (reason) => reasons[reason],
  mappingFedHereBy: (field) => `“${field}” schrijft al naar dit SuperOffice-veld.`,
  mappingProblem: (problem) => problems[problem],
  mappingAgain: 'Opnieuw toewijzen, richting behouden',
  mappingAgainOf: (field) => `Opnieuw toewijzen, richting behouden: ${field}`,
  mappingRemove: 'Toewijzing verwijderen',
  mappingRemoveOf: (field) => `Toewijzing verwijderen: ${field}`,

  // Choosing a SuperOffice field
  mappingChoiceSearch: 'Zoeken op naam of sleutel',
  mappingChoiceNone: 'Geen passend SuperOffice-veld.',
  mappingChoiceCount: (count) => (one(count) ? '1 SuperOffice-veld' : `${n(count)} SuperOffice-velden`),
  mappingChoicesFailed: 'De velden van SuperOffice konden niet worden gelezen.',
  mappingChoiceUsed: (field) => `gebruikt door ${field}`,
  mappingChoiceSuggested: (percent) => `Voorgesteld, ${percent}`,
  mappingNotOffered: (toSuperOffice, toErp) => (toSuperOffice === toErp ? toSuperOffice : `${toSuperOffice} ${toErp}`),

  // Suggestions
  mappingSuggestions: (count) => (one(count) ? '1 suggestie' : `${n(count)} suggesties`),
  mappingThreshold: 'Suggesties vanaf',
  mappingAccept: 'Overnemen',
  mappingAcceptOf: (crmField, field) => `${crmField} voor ${field} overnemen`,
  mappingAcceptAll: (count) => `${n(count)} overnemen`,
  mappingAcceptAllText: (count, percent) =>
    `Wijst ${fields(count)} toe uit wat wordt weergegeven: die met een suggestie die ten minste ${percent} zeker is. De richtingen blijven zoals ze zijn.`,
  mappingAcceptNone: (percent) => `Voor de weergegeven velden is er geen suggestie die ${percent} zeker is.`,
  mappingEvidenceKey: 'zelfde sleutel',
  mappingEvidenceLabel: (language) => (language ? `zelfde naam (${language})` : 'zelfde naam'),
  mappingEvidenceSimilar: (language) => (language ? `vergelijkbare naam (${language})` : 'vergelijkbare naam'),
  mappingEvidenceType: 'zelfde type',
  mappingSuggestion: (percent, evidence) => `${percent}: ${evidence}`,

  // Several at once
  mappingSelected: (count) => `${n(count)} geselecteerd`,
  mappingSelectedHidden: (count) => (one(count) ? 'nog 1 is nu verborgen' : `nog ${n(count)} zijn nu verborgen`),
  mappingUnselect: 'Selectie opheffen',
  mappingSelectedTools: 'Geselecteerde velden wijzigen',
  mappingBulkToErp: 'Naar het ERP-systeem',
  mappingBulkToSuperOffice: 'Naar SuperOffice',
  mappingBulkBoth: 'Beide richtingen',
  mappingBulkNone: 'Geen richting',
  mappingBulkSearchOn: 'Weergeven in zoekopdracht',
  mappingBulkSearchOff: 'Niet in zoekopdracht',
  mappingBulkTabOn: 'Weergeven in ERP-tabblad',
  mappingBulkTabOff: 'Niet in ERP-tabblad',
  mappingBulkPossible: (possible, count) =>
    possible === count ? `Wijzigt ${fields(count)}.` : `Wijzigt ${n(possible)} van ${fields(count)}.`,
  mappingBulkImpossible: (reason) => `Geen van de geselecteerde velden zou veranderen. ${reason}`.trim(),
  mappingBulkSkipped: (count, reason) => `${are(count)} niet gewijzigd: ${reason}`,
  mappingBulkDone: (count) => `${are(count)} gewijzigd.`,

  // What was done
  mappingAccepted: (count) =>
    `${are(count)} toegewezen. Er wordt niets gesynchroniseerd voordat u ${one(count) ? 'de richting' : 'richtingen'} instelt.`,
  mappingDirectionLost: (field, reason) => `“${field}” heeft een richting verloren. ${reason}`,
  mappingRefused: (field, reason) => `“${field}” blijft zoals het is. ${reason}`,
  mappingSave: 'Toewijzingen opslaan',
  mappingSaved: 'De toewijzingen zijn opgeslagen.',

  // Changes and saving
  mappingUnchanged: 'Er is niets gewijzigd.',
  mappingChanges: (count, actors) =>
    `${one(count) ? '1 niet-opgeslagen wijziging' : `${n(count)} niet-opgeslagen wijzigingen`}: ${actors}`,
  mappingUnsaved: 'Niet-opgeslagen wijzigingen',
  mappingNotSavedMark: 'Niet opgeslagen',
  mappingUndoAll: 'Hier alles ongedaan maken',
  mappingUndone: 'De wijzigingen hier zijn ongedaan gemaakt.',
  mappingNotSaved: (actors) => `Niet opgeslagen: ${actors}`,
  mappingNotSavedText:
    'Uw wijzigingen zijn er nog. Wat kon worden opgeslagen, is opgeslagen; sla nog eens op om de rest op te slaan.',
  mappingUnknown: (actors) => `Het is niet duidelijk of dit is opgeslagen: ${actors}`,
  mappingUnknownText:
    'Er kwam geen antwoord. Uw wijzigingen zijn er nog; als u nog eens opslaat, wordt dat duidelijk en wordt niets dubbel opgeslagen.',
  mappingGivenUp:
    'U wacht niet langer. Het is niet duidelijk of de wijzigingen zijn opgeslagen; als u nog eens opslaat, wordt dat duidelijk.',
  mappingStillSaving: 'Het opslaan is opgegeven',
  mappingConflictHeading: (actor) => `Iemand anders heeft ${actor} in de tussentijd gewijzigd`,
  mappingConflictText: 'Er is nog niets opgeslagen. Kies wat blijft waar u beiden hetzelfde hebt gewijzigd.',
  mappingConflictFirst: 'Kies eerst hierboven van wie de wijzigingen blijven.',
  mappingConflictRow: 'Ook gewijzigd door iemand anders',
  mappingConflictActive: 'Deze records synchroniseren',
  mappingPart: (field, part) => `${field}: ${part}`,
  mappingPartMapping: 'toewijzing',
  mappingMappedTo: (crmField, directions) => `${crmField}, ${directions}`,
  mappingDirectionNone: 'geen richting',
  mappingDirectionToErp: 'naar het ERP-systeem',
  mappingDirectionToSuperOffice: 'naar SuperOffice',
  mappingDirectionBoth: 'beide richtingen',
  mappingMore: (count) => (one(count) ? 'nog 1 veld' : `nog ${n(count)} velden`),
  mappingDraftOutdated: (when) =>
    `Er zijn niet-opgeslagen wijzigingen van ${when}. Sindsdien heeft iemand anders deze toewijzingen opgeslagen.`,

  // Keys
  mappingKeys:
    'Pijltoetsen verplaatsen, < > = stellen richtingen in, F8 gaat naar het volgende probleem, letters zoeken een SuperOffice-veld.',

  // How well types fit
  fitReason: (reason) => fitReasons[reason],
  fitGrade: (grade) => fitGrades[grade],
  fitToSuperOffice: (reason) => `Naar SuperOffice: ${fitReasons[reason]}`,
  fitToErp: (reason) => `Naar het ERP-systeem: ${fitReasons[reason]}`,
  fitType: (type) => fieldTypes[type],
} satisfies Translated<typeof syncMapping & typeof compatibility>;
