import type { FieldsConfiguration, FieldsPart } from '../../backend/index.js';
import type { FieldLocalize } from './field-dialog-terms.js';
import { namedCultures, standardName } from './field-languages.js';

/** What names parts of a configuration. */
export interface WordsContext {
  readonly localize: FieldLocalize;
  /** Names are looked up here, and an order is told from the first place on that is another one here. */
  readonly configuration: FieldsConfiguration;
}

/** How many fields of an order are named: the first that differ matter, and there may be hundreds. */
const NAMED_IN_ORDER = 12;

/** "Cost: Mandatory", "Cost: Label, Norwegian Bokmål (Norway)", "Order". */
export function partLabel(part: FieldsPart, context: WordsContext): string {
  const { localize, configuration } = context;
  if (part.kind === 'order') return localize.term('order');
  const name = nameOf(part.id, context);
  if (part.kind === 'flag') return localize.term('partOfField', name, localize.term(FLAG_TERMS[part.flag]));
  const { name: language = part.culture } =
    namedCultures(configuration.cultures, localize.language).find(({ tag }) => tag === part.culture) ?? {};
  const text = localize.term(part.text);
  return localize.term('partOfField', name, new Intl.ListFormat(localize.language, LIST).format([text, language]));
}

/** What a part is in a configuration, as the user reads it; `''`: nothing is known of it. */
export function partText(part: FieldsPart, shown: FieldsConfiguration, context: WordsContext): string {
  const { localize } = context;
  if (part.kind === 'order') return orderText(shown, context);
  const field = shown.fields.find(({ id }) => id === part.id);
  if (!field) return '';
  if (part.kind === 'flag') return localize.term(field[part.flag] ? 'yes' : 'no');
  const { own, standard } = field[part.text];
  const text = own[part.culture];
  if (text !== undefined) return text;
  const known = standard[part.culture];
  return known ? localize.term('standardTextIs', known) : localize.term('fieldStandardText');
}

const FLAG_TERMS = { shown: 'showField', editable: 'editable', mandatory: 'mandatory' } as const;
const LIST = { type: 'unit', style: 'short' } as const;

function orderText({ fields }: FieldsConfiguration, context: WordsContext): string {
  const { localize, configuration } = context;
  const first = fields.findIndex(({ id }, index) => id !== configuration.fields[index]?.id);
  const start = Math.max(0, first);
  const texts = fields
    .slice(start, start + NAMED_IN_ORDER)
    .map(({ id }, index) => `${start + index + 1} ${nameOf(id, context)}`);
  if (start + NAMED_IN_ORDER < fields.length) texts.push('…');
  return new Intl.ListFormat(localize.language, LIST).format(texts);
}

function nameOf(id: string, { localize, configuration }: WordsContext): string {
  const field = configuration.fields.find((each) => each.id === id);
  return field ? standardName(field, localize.language, configuration.cultures) : id;
}
