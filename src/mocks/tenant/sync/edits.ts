import type { ErpFieldRecord } from './sync-records.js';
import type { Random } from './random.js';

/** What people type into a field next: another value of the same kind. */

const CITIES = ['Oslo', 'Bergen', 'Trondheim', 'Stavanger', 'Tromsø', 'Göteborg', 'Malmö', 'Aarhus', 'Odense', 'Turku'];
const STREETS = ['Storgata', 'Havnegata', 'Kirkeveien', 'Skolegata', 'Industriveien', 'Parkveien', 'Strandgata'];
const FORMS = ['AS', 'ASA', 'Group', 'Holding', 'Norge', 'Nordic'];
const FIRST_NAMES = ['Erik', 'Hans', 'Jon', 'Harald', 'Petter', 'Kari', 'Ingrid', 'Liv', 'Sara', 'Ole'];
const LAST_NAMES = ['Eriksen', 'Hansen', 'Jonsen', 'Haraldsen', 'Pettersen', 'Berg', 'Dahl', 'Moen', 'Lie', 'Strand'];
const NOTES = ['Agreement renewed', 'Moved to a new building', 'Ask for the order number', 'Deliver before noon'];
const DAY = 24 * 60 * 60 * 1000;

function digits(random: Random, length: number): string {
  return Array.from({ length }, () => String(random.below(10))).join('');
}

function name(current: string, random: Random): string {
  const stem = current.replace(/ (AS|ASA|A\/S|Inc\.|Group|Holding|Norge|Nordic)$/, '');
  return `${stem} ${random.pick(FORMS) ?? ''}`.trim();
}

const TEXTS: readonly (readonly [RegExp, (current: string, random: Random) => string])[] = [
  [/^NAME$/, name],
  [/^FIRSTNAME$/, (_, random) => random.pick(FIRST_NAMES) ?? ''],
  [/^LASTNAME$/, (_, random) => random.pick(LAST_NAMES) ?? ''],
  [/ZIP$/, (_, random) => digits(random, 4)],
  [/CITY$/, (_, random) => random.pick(CITIES) ?? ''],
  [/AD\d$/, (_, random) => `${random.pick(STREETS) ?? ''} ${1 + random.below(99)}`],
  [
    /PHONE|FAX/,
    (_, random) => `+47 ${digits(random, 2)} ${digits(random, 2)} ${digits(random, 2)} ${digits(random, 2)}`,
  ],
];

function text(key: string, current: string, random: Random): string {
  const change = TEXTS.find(([pattern]) => pattern.test(key))?.[1];
  return change ? change(current, random) : `${random.pick(NOTES) ?? ''} (${1 + random.below(900)})`;
}

function date(current: string, random: Random): string {
  const from = Date.parse(current);
  const days = 1 + random.below(60);
  return new Date((Number.isNaN(from) ? Date.UTC(2027, 0, 1) : from) + days * DAY).toISOString().slice(0, 10);
}

/**
 * @param choices of a list field, on the side that is edited
 * @returns what stands there afterwards; it may be what stood there before
 */
export function edited(field: ErpFieldRecord, current: string, choices: readonly string[], random: Random): string {
  switch (field.type) {
    case 'List':
      return random.pick(choices) ?? current;
    case 'Checkbox':
      return current === '1' ? '0' : '1';
    case 'Integer':
      return String((Number(current) || 0) + 1 + random.below(9));
    case 'Double':
      return String((Number(current) || 0) + random.below(100) / 4);
    case 'Date':
      return date(current, random);
    default:
      return text(field.key, current, random);
  }
}
