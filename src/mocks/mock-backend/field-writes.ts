import { BackendError } from '../../backend/backend-error.js';
import {
  applyChanges,
  partKey,
  partsOf,
  type FieldsChanges,
  type FieldsPart,
  type TextChange,
} from '../../backend/field-changes.js';
import { FIELD_TEXT_LIMIT } from '../../backend/settings.js';
import type { Tenant } from '../tenant/tenant.js';
import { resourceName } from '../texts.js';
import { fieldsConfiguration } from './field-models.js';

/** One step of saving a configuration: order and flags, or a single text. */
export type FieldsStep = { readonly flags: FieldsChanges } | { readonly text: TextChange };

/** Order and flags in one, then text by text. */
export function stepsOf(changes: FieldsChanges): readonly FieldsStep[] {
  const flags: FieldsChanges = { ...changes, texts: [] };
  const texts = changes.texts.map((text) => ({ text }));
  return partsOf(flags).length > 0 ? [{ flags }, ...texts] : texts;
}

export function partsOfStep(step: FieldsStep): readonly FieldsPart[] {
  return partsOf('text' in step ? { flags: [], texts: [step.text] } : step.flags);
}

/** @throws BackendError `validation`, its field errors by the keys of the parts */
export function checkTexts({ texts }: FieldsChanges): void {
  const long = texts.filter(({ value }) => value.length > FIELD_TEXT_LIMIT);
  if (long.length === 0) return;
  const message = `A text can hold ${FIELD_TEXT_LIMIT} characters at most.`;
  const keys = partsOf({ flags: [], texts: long }).map(partKey);
  const fieldErrors = Object.fromEntries(keys.map((key) => [key, message]));
  throw new BackendError('validation', message, { userMessage: message, fieldErrors });
}

/** @returns what is stored now: neither what is locked, nor what is of no field */
export function writeStep(tenant: Tenant, step: FieldsStep): readonly FieldsPart[] {
  const written = 'text' in step ? writeText(tenant, step.text) : writeFlags(tenant, step.flags);
  return written ? partsOfStep(step).filter((part) => isStored(tenant, step, part)) : [];
}

function writeFlags(tenant: Tenant, changes: FieldsChanges): true {
  const { productFields } = tenant;
  const { fields } = applyChanges(fieldsConfiguration(tenant), changes);
  const drafts = fields.flatMap(({ id, shown, editable, mandatory }, index) => {
    const stored = productFields.byName(id);
    if (!stored) return [];
    return [{ id: stored.id, rank: changes.order ? index + 1 : stored.rank, inUse: shown, editable, mandatory }];
  });
  productFields.save(drafts);
  return true;
}

function isStored({ productFields }: Tenant, step: FieldsStep, part: FieldsPart): boolean {
  if (part.kind !== 'flag' || 'text' in step) return true;
  const record = productFields.byName(part.id);
  const wanted = step.flags.flags.find(({ id, flag }) => id === part.id && flag === part.flag)?.value;
  return record?.[part.flag === 'shown' ? 'inUse' : part.flag] === wanted;
}

/** @returns false: there is no such field */
function writeText({ productFields, resources }: Tenant, { id, text, culture, value }: TextChange): boolean {
  const record = productFields.byName(id);
  if (!record) return false;
  const name = resourceName(record[text]);
  if (name === undefined) throw new BackendError('unsupported', `The ${text} of ${id} is no resource`);
  if (value === '' || value === resources.standardText(name, culture)) resources.delete(name, culture);
  else resources.set({ name, culture, value, active: true });
  return true;
}
