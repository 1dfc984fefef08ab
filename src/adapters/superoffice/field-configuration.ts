import {
  serviceLanguage,
  type ConfiguredField,
  type FieldsConfiguration,
  type FieldText,
  type FieldTextKind,
} from '../../backend/index.js';
import { resourceOf } from './field-resources.js';
import type { FieldsSnapshot } from './field-snapshot.js';
import { keyOfField } from './product-properties.js';
import type { StandardTexts } from './standard-texts.js';
import type { QuoteLineConfigurationRow } from './wire/settings-carriers.js';

/**
 * Columns of quote lines that cannot be hidden. The service keeps that (`PreventHide`) but does not tell, so this is the
 * set as it is seen in the official client.
 */
const ALWAYS_SHOWN: ReadonlySet<string> = new Set([
  'code',
  'quantityunit',
  'priceunit',
  'unitlistprice',
  'quantity',
  'issubscription',
  'subscriptionunit',
]);

/** A field that a tenant has hidden can be: the set is only what was seen. */
function isAlwaysShown({ FieldName, InUse }: QuoteLineConfigurationRow): boolean {
  const column = FieldName.slice(FieldName.lastIndexOf('.') + 1);
  return InUse && ALWAYS_SHOWN.has(column.trim().toLowerCase());
}

export function toConfiguration(snapshot: FieldsSnapshot, standards: StandardTexts): FieldsConfiguration {
  const { rows, basis, active, refusal } = snapshot;
  const texts = refusal ? 'unavailable' : active ? 'active' : 'inactive';
  return { fields: rows.map((row) => toField(row, snapshot, standards)), cultures: basis.cultures, texts };
}

export function toField(
  row: QuoteLineConfigurationRow,
  snapshot: FieldsSnapshot,
  standards: StandardTexts,
): ConfiguredField {
  const { FieldName, InUse, Editable, Mandatory, RestrictEdit } = row;
  return {
    id: FieldName,
    product: keyOfField(FieldName),
    shown: InUse,
    alwaysShown: isAlwaysShown(row),
    editable: Editable || Mandatory,
    mandatory: Mandatory,
    restricted: RestrictEdit,
    label: toText(row, 'label', snapshot, standards),
    tooltip: toText(row, 'tooltip', snapshot, standards),
  };
}

export function rawText(
  { Label, Tooltip }: Pick<QuoteLineConfigurationRow, 'Label' | 'Tooltip'>,
  kind: FieldTextKind,
): string {
  return (kind === 'label' ? Label : Tooltip) ?? '';
}

function toText(
  row: QuoteLineConfigurationRow,
  kind: FieldTextKind,
  { basis, own, refusal }: FieldsSnapshot,
  standards: StandardTexts,
): FieldText {
  const raw = rawText(row, kind);
  const resource = resourceOf(raw);
  const texts = (resource && own.get(resource.toUpperCase())) || NONE;
  const languages = new Set([...texts.keys()].map(serviceLanguage));
  const standard: Record<string, string> = {};
  for (const culture of basis.cultures) {
    const language = serviceLanguage(culture);
    const found = basis.resolved.get(language)?.get(row.FieldName);
    // A resource that the service did not know stays as it is.
    const resolved = found && rawText(found, kind) !== raw ? rawText(found, kind) : undefined;
    const text = resource
      ? standards.learn(resource, language, languages.has(language), resolved)
      : found && rawText(found, kind);
    if (text !== undefined) standard[culture] = text;
  }
  return { own: Object.fromEntries(texts), standard, changeable: resource !== undefined && !refusal };
}

const NONE: ReadonlyMap<string, string> = new Map();
