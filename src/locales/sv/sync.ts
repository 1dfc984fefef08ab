import { counting } from '../counting.js';
import type { sync } from '../en/sync.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('sv');

const actors: Readonly<Record<Parameters<Terms['syncActor']>[0], string>> = {
  customer: 'Kund',
  supplier: 'Leverantör',
  partner: 'Partner',
  person: 'Kontakt',
  project: 'Projekt',
  employee: 'Anställd',
  sale: 'Försäljning',
  unknown: 'Andra poster',
};

const connectionsOf = (count: number): string => (one(count) ? '1 ERP-koppling' : `${n(count)} ERP-kopplingar`);

/** Swedish words of the tab "Sync". Official labels are SuperOffice's own, literally. */
export default {
  // Automatic sync
  automaticSync: 'Automatisk synkronisering',
  syncOn: 'På',
  syncOff: 'Av',
  syncNow: 'Synkronisera allt nu',
  showLog: 'Visa logg',
  automaticSyncTurnedOff: 'Automatisk synkronisering är avstängd.',
  automaticSyncTurnedOn: 'Automatisk synkronisering är påslagen.',
  syncTurningOn: 'Slår på automatisk synkronisering …',
  syncTurningOff: 'Stänger av automatisk synkronisering …',
  syncTurnLate: 'Tjänsten har fått uppdraget men har inte utfört det än. Den kan vara upptagen.',
  syncIsOnAlready: 'Automatisk synkronisering är redan på.',
  syncIsOffAlready: 'Automatisk synkronisering är redan av.',
  syncTurnOnFailed: 'Automatisk synkronisering kunde inte slås på.',
  syncTurnOffFailed: 'Automatisk synkronisering kunde inte stängas av.',
  syncEngineUnknown: 'Det gick inte att ta reda på om automatisk synkronisering är på.',
  syncEngineStale: 'Det som visas om automatisk synkronisering kan vara inaktuellt.',
  syncRunning: 'Synkroniserar …',
  syncRunningHint: 'Det kan ta flera minuter. Du kan fortsätta att arbeta här.',
  syncRunOk: 'Synkroniseringen är klar',
  syncRunFailed: 'Synkroniseringen misslyckades',
  syncRunNotMade: 'Synkroniseringen kunde inte startas',
  syncRunUnknown: 'Det är oklart om synkroniseringen gjordes',
  syncRunUnknownText: 'Inget svar kom i tid. Den kan fortfarande pågå; loggen visar vad som händer.',
  syncRunAt: (time) => `Avslutades kl. ${time}`,
  syncNowHint: 'Körs en gång, även när automatisk synkronisering är av.',

  // Interval
  syncInterval: 'Intervall',
  syncIntervalUnit: 'Enhet för intervallet',
  syncMinutes: 'minuter',
  syncHours: 'timmar',
  syncDays: 'dagar',
  syncEvery: (duration) => `Nuvarande intervall: ${duration}`,
  syncIntervalUnknown: 'Tjänsten anger inte hur ofta den synkroniserar.',
  syncIntervalSave: 'Spara intervallet',
  syncIntervalEmpty: 'Ange hur ofta synkroniseringen ska göras.',
  syncIntervalNoNumber: (text) => `”${text}” är inte ett tal.`,
  syncIntervalOutside: (from, to) => `Välj mellan ${from} och ${to}.`,
  syncIntervalUneven: 'Välj hela sekunder.',
  syncIntervalSaved: 'Intervallet har sparats.',
  syncIntervalFailed: 'Intervallet kunde inte sparas.',
  syncIntervalSame: 'Detta är redan intervallet.',

  // List of ERP connections
  configureErpConnection: 'Konfigurera ERP-koppling',
  setSyncPriority: 'Ange synkroniseringsprioritet',
  resyncFromErpConnection: 'Synka om från ERP-koppling',
  resyncFromCrm: 'Synka om från CRM',
  syncActive: 'Aktiv',
  syncInactive: 'Inaktiv',
  syncActivateName: (name) => `Aktiv: ${name}`,
  syncActivating: 'Aktiverar …',
  syncDeactivating: 'Avaktiverar …',
  syncConnectorColumn: 'Sync Connector',
  syncRank: 'Ordning',
  syncHealth: 'Tillstånd',
  syncConnectorGone: 'Finns inte längre',
  syncConnectionsRegion: 'ERP-kopplingar (synkronisering)',
  syncConnectionsEmpty: 'Det finns inga ERP-kopplingar än',
  syncConnectionsEmptyText: 'Lägg till en koppling för att hålla SuperOffice och ett ERP-system i takt.',
  syncConnectionCount: connectionsOf,
  syncConnectionCountFiltered: (shown, count) => `${n(shown)} av ${connectionsOf(count)}`,

  // Why something cannot be done
  syncDeletedFirst: (name) => `”${name}” är borttagen. Återskapa den först.`,
  syncNotDeleted: (name) => `”${name}” är inte borttagen.`,
  syncBusyRow: (name) => `”${name}” bearbetas just nu. Vänta tills det är klart.`,
  syncTestRunning: (name) => `”${name}” testas just nu.`,
  syncNothingToRank: 'En ordning kräver två kopplingar.',
  syncResyncInactive: (name) => `”${name}” är inaktiv. Aktivera den först.`,
  syncResyncNoneActive: 'Ingen koppling är aktiv. Aktivera en först.',
  syncReadonly: 'Skrivskyddat: detta kan inte ändras här.',

  // What was done
  syncActivated: (name) => `”${name}” är aktiv.`,
  syncDeactivated: (name) => `”${name}” är inaktiv.`,
  syncActivateFailed: (name) => `”${name}” kunde inte aktiveras.`,
  syncDeactivateFailed: (name) => `”${name}” kunde inte avaktiveras.`,
  syncStillActive: (name) => `”${name}” är fortfarande aktiv.`,
  syncRestored: (name) => `”${name}” har återskapats. Den är inaktiv.`,
  syncCopiedPartly: (name, count) =>
    `”${name}” har sparats. ${one(count) ? 'En inställning' : `${n(count)} inställningar`} av det som originalet synkroniserar kunde inte kopieras: se på fältkopplingarna.`,
  syncCopiedShow: 'Visa vilka',
  syncPrioritySaved: 'Ordningen för synkroniseringen har sparats.',
  syncResyncStarted: 'Omsynkroniseringen har börjat. Den körs i bakgrunden.',
  syncDialogFailed: 'Dialogrutan kunde inte läsas in.',

  // Why a connection was not activated
  syncRefusedHeading: (name) => `”${name}” aktiverades inte`,
  syncRefusedText: (count) =>
    one(count) ? 'Tjänsten angav denna orsak:' : `Tjänsten angav dessa ${n(count)} orsaker:`,
  syncRefusedNoReason: 'Tjänsten angav ingen orsak. Testa kopplingen och se vad den synkroniserar.',
  syncMendConfiguration: 'Konfigurera ERP-koppling',
  syncMendActor: (actor) => `Gå till ${actor} i sammanfattningen`,
  syncMendMappings: 'Gå till fältkopplingarna',
  syncMendMappingsOf: (actor) => `Gå till fältkopplingarna för ${actor}`,
  syncMendLists: 'Gå till listmappningen',
  syncMendSummary: 'Gå till sammanfattningen',
  syncMendTest: 'Testa ERP-kopplingen',
  syncActivateAgain: 'Försök aktivera igen',

  // A test
  syncTestNext: 'Kontrollera sedan: kopplingens fält, adressen till Sync Connector och om ERP-systemet är i gång.',

  // Summary
  syncSummaryOf: (name) => `Sammanfattning av ${name}`,
  syncSummary: 'Sammanfattning',
  syncSummarySelect: 'Välj en koppling för att se vad den synkroniserar.',
  syncSummaryDeleted: 'Kopplingen är borttagen: inget synkroniseras.',
  syncSummaryEmpty: 'Inget är kopplat än',
  syncSummaryEmptyText: 'Inga fält är kopplade: inget synkroniseras med den här kopplingen.',
  syncSummaryFailed: 'Sammanfattningen kunde inte läsas på nytt.',
  syncActor: (type) => actors[type],
  syncMappedFields: 'Kopplade fält',
  syncDefaultValues: 'Standardvärden',
  syncNotMapped: 'Inga fält är kopplade',
  syncMappedUnnamed: 'Kopplat; tjänsten namnger inte fälten',
  syncLast: (time) => `Senast synkroniserad ${time}, enligt tjänstens klocka`,
  syncNever: 'Inte synkroniserad än',

  // What a connection synchronises: the dialogs
  syncTasks: 'Konfiguration av kopplingen',
  syncTaskMappings: 'Kopplingar',
  syncTaskListMapping: 'Listmappning',
  syncTaskDefaults: 'Standardvärden',
  syncTaskRank: 'Ordna fält',
  syncTaskImport: 'Importera från ERP',
  syncTaskPreview: 'Förhandsvisa nästa synkronisering',
  syncTaskFile: 'Konfiguration som fil',
  syncTaskCheck: 'Varför kan jag inte aktivera?',

  // Access
  syncForbidden: 'Synk är inte tillgängligt för den här applikationen',
  syncForbiddenText:
    'SuperOffice nekade åtkomst till synkroniseringen. Antingen saknar applikationen åtkomst, eller så omfattar licensen den inte. Fråga din SuperOffice-administratör eller den som levererade applikationen. De andra flikarna fungerar.',
} satisfies Translated<typeof sync>;
