import { isNewSecret, textInLanguage, type ConfigurationField } from '../../backend/index.js';
import type { People } from '../../core/people.js';
import type { ConflictRow } from '../../ui/quotesync-conflict-choice.js';
import { differences, type ConnectionForm, type FormPart } from './connection-form.js';
import type { DialogLocalize } from './dialog-terms.js';
import { scopeNames } from './scope-text.js';

export interface ConflictWords {
  readonly localize: DialogLocalize;
  readonly fields: readonly ConfigurationField[];
  readonly people: People;
}

/** Where two forms of a connection differ, as the user reads it. */
export function conflictRows(
  mine: ConnectionForm,
  theirs: ConnectionForm,
  words: ConflictWords,
): readonly ConflictRow[] {
  return differences(mine, theirs).map((part) => ({
    key: part,
    label: labelOf(part, words),
    mine: textOf(part, mine, words),
    theirs: textOf(part, theirs, words),
  }));
}

function labelOf(part: FormPart, { localize, fields }: ConflictWords): string {
  switch (part) {
    case 'name':
      return localize.term('name');
    case 'description':
      return localize.term('description');
    case 'connectorName':
      return localize.term('quoteConnector');
    case 'scope':
      return localize.term('scope');
    case 'syncConnectionId':
      return localize.term('erpConnection');
    default: {
      const key = part.slice('value:'.length);
      return fields.find((field) => field.key === key)?.label ?? key;
    }
  }
}

function textOf(part: FormPart, form: ConnectionForm, { localize, people }: ConflictWords): string {
  switch (part) {
    case 'name':
    case 'description':
    case 'connectorName':
      return textInLanguage(form[part], localize.language);
    case 'scope':
      return form.everyone ? localize.term('everyone') : scopeNames(localize, form, people);
    case 'syncConnectionId':
      return form.syncConnectionId === 0 ? localize.term('noSelection') : `#${form.syncConnectionId}`;
    default:
      return valueText(form, part.slice('value:'.length), localize);
  }
}

function valueText({ values }: ConnectionForm, key: string, localize: DialogLocalize): string {
  const value = values.get(key);
  if (isNewSecret(value)) return localize.term('secretChanged');
  if (typeof value === 'object') return value.isSet ? localize.term('secretSet') : '';
  if (typeof value === 'boolean') return localize.term(value ? 'yes' : 'no');
  return value ?? '';
}
