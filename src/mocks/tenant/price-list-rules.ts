import { TenantError } from './tenant-error.js';

/** What a client may change of a price list. */
export interface PriceListDraft {
  /** 0 = new. */
  readonly id: number;
  readonly name: string;
  readonly description: string;
  /** ISO code. Fixed once saved. */
  readonly currency: string;
  /** `YYYY-MM-DD`, the first day; `''` = no start. */
  readonly validFrom: string;
  /** `YYYY-MM-DD`, the last day; `''` = no end. */
  readonly validTo: string;
  readonly active: boolean;
}

export interface PriceListRecord extends PriceListDraft {
  /** Reserved by the server; 0 = every quote connection. */
  readonly quoteConnectionId: number;
  /** Local time without offset. */
  readonly updated: string;
  /** Associate id. */
  readonly updatedBy: number;
}

const LIMITS = [
  ['name', 'Name', 254],
  ['description', 'Description', 2047],
] as const;

/** Rules that need nothing but the draft itself. Throws an ArgumentException that names the property. */
export function checkPriceList(draft: PriceListDraft): void {
  if (draft.name.trim() === '') {
    throw new TenantError('ArgumentException', 'The price list must have a name.', 'Name');
  }
  for (const [key, property, limit] of LIMITS) {
    const { length } = draft[key];
    if (length > limit) {
      throw new TenantError(
        'ArgumentException',
        `${property} is ${length} characters long; ${limit} is the limit.`,
        property,
      );
    }
  }
  checkDay(draft.validFrom, 'ValidFrom');
  checkDay(draft.validTo, 'ValidTo');
  if (draft.validFrom !== '' && draft.validTo !== '' && draft.validTo < draft.validFrom) {
    throw new TenantError('ArgumentException', 'The last day of a price list comes before its first.', 'ValidTo');
  }
}

function checkDay(day: string, property: string): void {
  // JavaScript's dates turn 31 February into 3 March: only what comes back unchanged exists.
  const date = new Date(`${day}T00:00:00Z`);
  const exists = day === '' || (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(day));
  if (!exists) throw new TenantError('ArgumentException', `“${day}” is no day of the calendar.`, property);
}
