import type { ConfiguredField, FieldsConfiguration, FieldText, ShownField } from '../../backend/settings.js';
import { productKeyOf } from '../tenant/product-columns.js';
import type { ProductFieldRecord } from '../tenant/product-fields.js';
import type { Resources } from '../tenant/resources.js';
import type { Tenant } from '../tenant/tenant.js';
import { resourceName } from '../texts.js';
import type { TextReader } from './calls.js';

/** Own texts by the name of their resource, then by culture. */
type OwnTexts = ReadonlyMap<string, Readonly<Record<string, string>>>;

export function fieldId({ column }: ProductFieldRecord): string {
  return `QuoteLine.${column}`;
}

export function shownField(record: ProductFieldRecord, read: TextReader): ShownField {
  return { id: fieldId(record), label: read(record.label) };
}

export function fieldsConfiguration({ productFields, resources, rights }: Tenant): FieldsConfiguration {
  const records = productFields.all();
  const own = ownTexts(records, resources);
  const cultures = [...new Set([...resources.cultures, ...[...own.values()].flatMap((texts) => Object.keys(texts))])];
  const mayChange = rights.has('texts');
  const textOf = (raw: string): FieldText => {
    const name = resourceName(raw);
    const standard = (culture: string): string =>
      name === undefined ? resources.present(raw, culture) : (resources.standardText(name, culture) ?? raw);
    return {
      own: (name !== undefined && own.get(name)) || {},
      standard: Object.fromEntries(cultures.map((culture) => [culture, standard(culture)])),
      changeable: mayChange && name !== undefined,
    };
  };
  return {
    fields: records.map((record) => configuredField(record, textOf)),
    cultures,
    texts: !mayChange ? 'unavailable' : resources.active ? 'active' : 'inactive',
  };
}

function configuredField(record: ProductFieldRecord, textOf: (raw: string) => FieldText): ConfiguredField {
  return {
    id: fieldId(record),
    product: productKeyOf(record.column),
    shown: record.inUse,
    alwaysShown: record.preventHide,
    editable: record.editable,
    mandatory: record.mandatory,
    restricted: record.restrictEdit,
    label: textOf(record.label),
    tooltip: textOf(record.tooltip),
  };
}

/** What is switched off for a single text, nobody reads: it is none of the tenant's own. */
function ownTexts(records: readonly ProductFieldRecord[], resources: Resources): OwnTexts {
  const names = records.flatMap(({ label, tooltip }) =>
    [resourceName(label) ?? [], resourceName(tooltip) ?? []].flat(),
  );
  const texts = new Map<string, Record<string, string>>();
  for (const { name, culture, value, active } of names.length === 0 ? [] : resources.substitutions(names)) {
    if (active && value !== '') texts.set(name, { ...texts.get(name), [culture]: value });
  }
  return texts;
}
