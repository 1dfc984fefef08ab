import {
  bareValue,
  decodeDate,
  encodeBoolean,
  encodeDate,
  encodeDouble,
  encodeInteger,
} from '../../../adapters/superoffice/wire/culture-data.js';
import { localizedText } from '../../texts.js';
import { TenantError } from '../tenant-error.js';
import type { ErpActors } from './erp-actors.js';
import type { ErpFieldRecord, FieldDefault } from './sync-records.js';
import type { SyncStore } from './sync-store.js';
import { readValue } from './value-conversion.js';

export interface FieldDefaultsSources {
  readonly store: SyncStore;
  readonly actors: ErpActors;
}

const NONE: FieldDefault = { hasFirstSyncDefault: false, firstSyncDefault: '', promptUser: false, mandatory: false };

/** What fields get when a record is made in the ERP system. */
export class FieldDefaults {
  readonly #sources: FieldDefaultsSources;

  constructor(sources: FieldDefaultsSources) {
    this.#sources = sources;
  }

  /**
   * Without value, asking and box: the default is removed. A field that its connector calls mandatory stays mandatory.
   *
   * @throws TenantError a SoNotFoundException, or an ArgumentException when a rule is broken
   */
  save(fieldId: number, draft: FieldDefault): ErpFieldRecord {
    const field = this.#known(fieldId);
    const stored = this.#checked(field, draft);
    this.#sources.actors.change(fieldId, { ...stored, mandatory: stored.mandatory || field.access === 'Mandatory' });
    return this.#known(fieldId);
  }

  #known(fieldId: number): ErpFieldRecord {
    const field = this.#sources.actors.field(fieldId);
    if (field) return field;
    throw new TenantError('SoNotFoundException', `ErpField id ${fieldId} not found`);
  }

  #checked(field: ErpFieldRecord, draft: FieldDefault): FieldDefault {
    const { hasFirstSyncDefault, promptUser, mandatory } = draft;
    if (!hasFirstSyncDefault && !promptUser) {
      if (!mandatory) return NONE;
      const message = 'A mandatory field needs a default value, or the user is asked for one.';
      throw new TenantError('ArgumentException', message, 'Mandatory');
    }
    const firstSyncDefault = hasFirstSyncDefault ? this.#value(field, draft.firstSyncDefault) : '';
    return { hasFirstSyncDefault, firstSyncDefault, promptUser, mandatory };
  }

  /** In CultureDataFormatter's form. */
  #value(field: ErpFieldRecord, sent: string): string {
    const value = decoded(field, sent);
    const problem = value.trim() === '' ? 'must have a value' : this.#problem(field, value);
    if (problem === undefined) return encoded(field, value);
    const message = `“${localizedText(field.label, 'en')}” ${problem}.`;
    throw new TenantError('ArgumentException', message, 'FirstSyncDefaultValue');
  }

  #problem({ type, connectionId, maxLength, listName }: ErpFieldRecord, value: string): string | undefined {
    if (type === 'Label' || type === 'Password') return 'has no default';
    if (type === 'List') {
      const connectorId = this.#sources.store.connections.get(connectionId)?.connectorId ?? 0;
      const items = this.#sources.store.reachable(connectorId)?.listItems(listName);
      return items && !items.some(({ key }) => key === value) ? `has no item ${value}` : undefined;
    }
    if (maxLength > 0 && value.length > maxLength) return `can hold ${maxLength} characters at most`;
    return readValue(value, type) === undefined ? `cannot be ${value}` : undefined;
  }
}

/** Texts and keys of items are never encoded: what looks like an encoding is theirs. */
function decoded({ type }: ErpFieldRecord, sent: string): string {
  if (type === 'Text' || type === 'List') return sent;
  return type === 'Date' ? decodeDate(sent) : bareValue(sent).trim();
}

function encoded({ type }: ErpFieldRecord, value: string): string {
  switch (type) {
    case 'Integer':
      return encodeInteger(value);
    case 'Double':
      return encodeDouble(value);
    case 'Checkbox':
      return encodeBoolean(value === '1');
    case 'Date':
      return encodeDate(value);
    default:
      return value;
  }
}
