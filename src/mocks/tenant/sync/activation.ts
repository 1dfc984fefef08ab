import { inlineTranslations, localizedText } from '../../texts.js';
import type { ErpActors } from './erp-actors.js';
import type { ListMappings } from './list-mappings.js';
import type { ActivationProblem, ErpFieldRecord } from './sync-records.js';

/** What keeps a connection from being activated, apart from its test. */

const NOTHING_CHOSEN: ActivationProblem = {
  place: 'mappings',
  text: inlineTranslations({
    en: 'Nothing is synchronised: choose in the mappings what is.',
    nb: 'Ingenting synkroniseres: velg i tilordningene hva som skal det.',
    sv: 'Ingenting synkroniseras: välj i mappningarna vad som ska det.',
    da: 'Intet synkroniseres: vælg i tilknytningerne, hvad der skal.',
    de: 'Nichts wird synchronisiert: Wählen Sie in den Zuordnungen, was synchronisiert wird.',
    nl: 'Er wordt niets gesynchroniseerd: kies in de toewijzingen wat wel.',
  }),
};

export const TEST_FAILED: ActivationProblem = {
  place: 'configuration',
  text: inlineTranslations({
    en: 'The test of the connection failed.',
    nb: 'Testen av tilkoblingen mislyktes.',
    sv: 'Testet av anslutningen misslyckades.',
    da: 'Testen af forbindelsen mislykkedes.',
    de: 'Der Test der Verbindung ist fehlgeschlagen.',
    nl: 'De test van de verbinding is mislukt.',
  }),
};

function withoutDirection({ actorType, key, label }: ErpFieldRecord): ActivationProblem {
  const name = (language: string): string => localizedText(label, language);
  return {
    place: 'mappings',
    actorType,
    fieldKey: key,
    text: inlineTranslations({
      en: `The mandatory field “${name('en')}” of ${actorType} has no direction.`,
      nb: `Det obligatoriske feltet «${name('nb')}» i ${actorType} har ingen retning.`,
      sv: `Det obligatoriska fältet ”${name('sv')}” i ${actorType} har ingen riktning.`,
      da: `Det obligatoriske felt »${name('da')}« i ${actorType} har ingen retning.`,
      de: `Das Pflichtfeld „${name('de')}“ von ${actorType} hat keine Richtung.`,
      nl: `Het verplichte veld “${name('nl')}” van ${actorType} heeft geen richting.`,
    }),
  };
}

function doubledItem({ actorType, key, label }: ErpFieldRecord, item: string): ActivationProblem {
  const name = (language: string): string => localizedText(label, language);
  return {
    place: 'list-mapping',
    actorType,
    fieldKey: key,
    text: inlineTranslations({
      en: `“${item}” is used more than once in the list mapping of “${name('en')}”.`,
      nb: `«${item}» er brukt mer enn én gang i listetilordningen for «${name('nb')}».`,
      sv: `”${item}” används mer än en gång i listmappningen för ”${name('sv')}”.`,
      da: `»${item}« er brugt mere end én gang i listetilknytningen for »${name('da')}«.`,
      de: `„${item}“ wird in der Listenzuordnung von „${name('de')}“ mehr als einmal verwendet.`,
      nl: `“${item}” wordt meer dan één keer gebruikt in de lijsttoewijzing van “${name('nl')}”.`,
    }),
  };
}

/** All of them, in the order in which they would be mended. */
export function activationProblems(
  connectionId: number,
  actors: ErpActors,
  listMappings: ListMappings,
): readonly ActivationProblem[] {
  const active = new Set(actors.types(connectionId).flatMap(({ type, active: isActive }) => (isActive ? [type] : [])));
  if (active.size === 0) return [NOTHING_CHOSEN];
  const fields = actors.fields(connectionId).filter(({ actorType }) => active.has(actorType));
  const idle = fields.filter(
    ({ access, syncToCrm, syncToErp, missingInErp }) =>
      access === 'Mandatory' && !missingInErp && !syncToCrm && !syncToErp,
  );
  return [
    ...idle.map(withoutDirection),
    ...fields.flatMap((field) => listMappings.doubled(field).map(({ name }) => doubledItem(field, name))),
  ];
}
