import { textInLanguage } from '../../backend/multi-language.js';
import type { ConfigValues } from '../connectors/index.js';
import { TenantError } from './tenant-error.js';

/** What a client may change of a quote connection. Texts may hold inline translations. */
export interface QuoteConnectionDraft {
  /** 0 = new. */
  readonly id: number;
  readonly erpName: string;
  readonly displayName: string;
  readonly displayDescription: string;
  readonly rank: number;
  readonly connectorName: string;
  /** The linked sync connection; 0 = none. */
  readonly syncConnectionId: number;
  readonly extraData: string;
  readonly everyone: boolean;
  readonly userGroupIds: readonly number[];
  readonly associateIds: readonly number[];
}

export interface QuoteConnectionRecord extends QuoteConnectionDraft {
  readonly deleted: boolean;
  /** Local time without offset, as the server writes it: `2027-03-01T09:15:00`. */
  readonly updated: string;
  /** Associate id. */
  readonly updatedBy: number;
}

const MAX_NAME = 254;
const MAX_CONFIG_VALUE = 1023;

/** Rules that need nothing but the draft itself. Throws an ArgumentException that names the property. */
export function checkDraft(draft: QuoteConnectionDraft): void {
  if (textInLanguage(draft.displayName, 'en').trim() === '') {
    throw new TenantError('ArgumentException', 'The connection must have a name.', 'DisplayName');
  }
  if (draft.displayName.length > MAX_NAME) {
    throw new TenantError(
      'ArgumentException',
      `The name is ${draft.displayName.length} characters long; ${MAX_NAME} is the limit.`,
      'DisplayName',
    );
  }
  if (!draft.everyone && draft.userGroupIds.length + draft.associateIds.length === 0) {
    throw new TenantError(
      'ArgumentException',
      'Choose the users and groups that may use the connection, or let everyone use it.',
      'AllAccess',
    );
  }
}

/** Every value must fit its database column. */
export function checkConfig(values: ConfigValues): void {
  for (const [key, value] of values) {
    if (value.length > MAX_CONFIG_VALUE) {
      throw new TenantError(
        'ArgumentException',
        `A configuration value is ${value.length} characters long; ${MAX_CONFIG_VALUE} is the limit.`,
        `ConnectionConfigFields[${key}]`,
      );
    }
  }
}
