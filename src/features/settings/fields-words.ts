import type { FieldsConfiguration, FieldsPart } from '../../backend/index.js';
import { memoizeLast } from '../../core/memoize.js';
import type { FieldLocalize } from './field-dialog-terms.js';
import { namedCultures, standardName } from './field-languages.js';

/** What names parts of a configuration. */
export interface WordsContext {
  readonly localize: FieldLocalize;
  /** Names are looked up here. */
  readonly configuration: FieldsConfiguration;
  /** An order is told where these differ from each other. */
  readonly base: FieldsConfiguration;
  readonly conflict?: { readonly theirs: FieldsConfiguration } | undefined;
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
  return localize.term('partOfField', name, listFormat(localize.language).format([text, language]));
}

/** What a part is in a configuration, as the user reads it; `''`: nothing is known of it. */
export function partText(part: FieldsPart, shown: FieldsConfiguration, context: WordsContext): string {
  const { localize } = context;
  if (part.kind === 'order') return orderText(shown, context);
  const field = shown.fields.find(({ id }) => id === part.id);
  if (!field) return '';
  if (part.kind === 'flag') return localize.term(field[part.flag] ? 'yes' : 'no');
  const { own, standard } = field[part.text];
  // Cultures are data: one called `constructor` must not find what every object has.
  const [text, known] = [own, standard].map((texts) =>
    Object.hasOwn(texts, part.culture) ? texts[part.culture] : undefined,
  );
  if (text !== undefined) return text;
  return known ? localize.term('standardTextIs', known) : localize.term('fieldStandardText');
}

const FLAG_TERMS = { shown: 'showField', editable: 'editable', mandatory: 'mandatory' } as const;
/** A question may name hundreds of parts. */
const listFormat = memoizeLast((language: string) => new Intl.ListFormat(language, { type: 'unit', style: 'short' }));

/** "3 Cost, 4 Name": the same places of all orders that are compared. */
function orderText({ fields }: FieldsConfiguration, context: WordsContext): string {
  const { localize, configuration, base, conflict } = context;
  const orders = [base, configuration, ...(conflict ? [conflict.theirs] : [])];
  const moved = fields.map(({ id }, index) => orders.some((order) => order.fields[index]?.id !== id));
  const start = Math.max(0, moved.indexOf(true));
  const end = moved.includes(true) ? moved.lastIndexOf(true) + 1 : fields.length;
  const texts = fields
    .slice(start, Math.min(end, start + NAMED_IN_ORDER))
    .map(({ id }, index) => `${start + index + 1} ${nameOf(id, context)}`);
  if (start + NAMED_IN_ORDER < end) texts.push('…');
  return listFormat(localize.language).format(texts);
}

function nameOf(id: string, { localize, configuration }: WordsContext): string {
  const field = configuration.fields.find((each) => each.id === id);
  return field ? standardName(field, localize.language, configuration.cultures) : id;
}
