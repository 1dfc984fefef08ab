import { inlineTranslations, localizedText } from '../../texts.js';
import { OK_ANSWER, type PluginAnswer } from '../../connectors/quote-connector.js';
import type { SyncConnectionRecord } from './sync-records.js';
import type { RunOutcome } from './synchronizer.js';

/** What the engine says. */

export const TURNED_ON = inlineTranslations({
  en: 'Automatic sync is turned on.',
  nb: 'Automatisk synkronisering er slått på.',
  sv: 'Automatisk synkronisering är på.',
  da: 'Automatisk synkronisering er slået til.',
  de: 'Die automatische Synchronisierung ist eingeschaltet.',
  nl: 'Automatische synchronisatie is ingeschakeld.',
});

export const TURNED_OFF = inlineTranslations({
  en: 'Automatic sync is turned off.',
  nb: 'Automatisk synkronisering er slått av.',
  sv: 'Automatisk synkronisering är av.',
  da: 'Automatisk synkronisering er slået fra.',
  de: 'Die automatische Synchronisierung ist ausgeschaltet.',
  nl: 'Automatische synchronisatie is uitgeschakeld.',
});

export const NOT_WHILE_OFF: PluginAnswer = {
  ...OK_ANSWER,
  status: 'OkWithInfo',
  userExplanation: inlineTranslations({
    en: 'Automatic sync is turned off: nothing was synchronised.',
    nb: 'Automatisk synkronisering er slått av: ingenting ble synkronisert.',
    sv: 'Automatisk synkronisering är av: ingenting synkroniserades.',
    da: 'Automatisk synkronisering er slået fra: intet blev synkroniseret.',
    de: 'Die automatische Synchronisierung ist ausgeschaltet: Nichts wurde synchronisiert.',
    nl: 'Automatische synchronisatie is uitgeschakeld: er is niets gesynchroniseerd.',
  }),
};

const NONE_ACTIVE: PluginAnswer = {
  ...OK_ANSWER,
  status: 'OkWithInfo',
  userExplanation: inlineTranslations({
    en: 'No ERP connection is active: nothing was synchronised.',
    nb: 'Ingen ERP-tilkobling er aktiv: ingenting ble synkronisert.',
    sv: 'Ingen ERP-anslutning är aktiv: ingenting synkroniserades.',
    da: 'Ingen ERP-forbindelse er aktiv: intet blev synkroniseret.',
    de: 'Keine ERP-Verbindung ist aktiv: Nichts wurde synchronisiert.',
    nl: 'Er is geen ERP-verbinding actief: er is niets gesynchroniseerd.',
  }),
};

/** How many values were written. */
export function valuesText(values: number): string {
  return inlineTranslations({
    en: `Values that were changed: ${values}.`,
    nb: `Verdier som ble endret: ${values}.`,
    sv: `Värden som ändrades: ${values}.`,
    da: `Værdier, der blev ændret: ${values}.`,
    de: `Geänderte Werte: ${values}.`,
    nl: `Gewijzigde waarden: ${values}.`,
  });
}

/** Connections that could not be synchronised. */
export function failureText(failed: readonly SyncConnectionRecord[]): string {
  const names = (language: string): string => failed.map(({ name }) => localizedText(name, language)).join(', ');
  return inlineTranslations({
    en: `Not synchronised, because the ERP system does not answer or refuses: ${names('en')}.`,
    nb: `Ikke synkronisert fordi ERP-systemet ikke svarer eller avviser: ${names('nb')}.`,
    sv: `Inte synkroniserat eftersom ERP-systemet inte svarar eller nekar: ${names('sv')}.`,
    da: `Ikke synkroniseret, fordi ERP-systemet ikke svarer eller afviser: ${names('da')}.`,
    de: `Nicht synchronisiert, weil das ERP-System nicht antwortet oder ablehnt: ${names('de')}.`,
    nl: `Niet gesynchroniseerd omdat het ERP-systeem niet antwoordt of weigert: ${names('nl')}.`,
  });
}

export function runAnswer({ values, failed }: RunOutcome, active: number): PluginAnswer {
  if (active === 0) return NONE_ACTIVE;
  if (failed.length === 0) return { ...OK_ANSWER, userExplanation: valuesText(values) };
  return {
    status: 'Error',
    userExplanation: failureText(failed),
    techExplanation: failed.map(({ id }) => `ErpConnection ${id}: TestConnection returned false`).join('\n'),
    errorCode: 'UNKNOWN_CONNECTION_ID',
  };
}
