import { isNewSecret, textInLanguage, type ConfigurationField } from '../../../backend/index.js';
import type { People } from '../../../core/people.js';
import type { ConflictRow } from '../../../ui/quotesync-conflict-choice.js';
import type { ConnectorChoice } from './connection-fields.js';
import { differences, type ConnectionForm, type FormPart } from './connection-form.js';
import type { OwnValues } from './connection-subject.js';
import type { DialogLocalize } from './dialog-terms.js';
import { scopeNames } from '../scope-text.js';

export interface ConflictWords {
  readonly localize: DialogLocalize;
  readonly fields: readonly ConfigurationField[];
  readonly people: People;
  readonly connectors: ConnectorChoice;
  readonly own: OwnWords;
}

/** How a part that only one kind of connection has is called, and what its value means. */
export interface OwnWords {
  readonly label: (key: string) => string;
  readonly text: (key: string, own: OwnValues) => string;
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

function labelOf(part: FormPart, { localize, fields, connectors, own }: ConflictWords): string {
  switch (part) {
    case 'name':
      return localize.term('name');
    case 'description':
      return localize.term('description');
    case 'connector':
      return connectors.label;
    case 'scope':
      return localize.term('scope');
    default: {
      if (part.startsWith('own:')) return own.label(part.slice('own:'.length));
      const key = part.slice('value:'.length);
      return fields.find((field) => field.key === key)?.label ?? key;
    }
  }
}

function textOf(part: FormPart, form: ConnectionForm, words: ConflictWords): string {
  const { localize, people, connectors, own } = words;
  switch (part) {
    case 'name':
    case 'description':
      return textInLanguage(form[part], localize.language);
    case 'connector':
      return connectors.nameOf(form.connector);
    case 'scope':
      return form.everyone ? localize.term('everyone') : scopeNames(localize, form, people);
    default:
      if (part.startsWith('own:')) return own.text(part.slice('own:'.length), form.own);
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
