import type { ErpActorType } from '../../../connectors/sync-connector.js';
import type { ActorMappingSeed } from '../../sync/erp-actors.js';
import type { FieldMapping, Stamps } from '../../sync/sync-records.js';

/** Short forms for what seeds say of mappings. */

export const BOTH = { syncToCrm: true, syncToErp: true } as const;
export const TO_CRM = { syncToCrm: true } as const;
export const TO_ERP = { syncToErp: true } as const;
export const SEARCH = { showInSearch: true } as const;
export const GUI = { showInGui: true } as const;

export function to(crmFieldKey: string, ...more: readonly Partial<FieldMapping>[]): Partial<FieldMapping> {
  return more.reduce<Partial<FieldMapping>>((all, each) => ({ ...all, ...each }), { crmFieldKey });
}

export type Mappings = Readonly<Partial<Record<ErpActorType, ActorMappingSeed>>>;

/** @param updated local time, which is taken for the time of creation, too */
export function stamps(updated: string, updatedBy = 1): Stamps {
  return { updated, updatedBy, registered: updated, registeredBy: updatedBy };
}

/** The settings of the sample connector. */
export function workbook(file: string): Readonly<Record<string, string>> {
  return {
    Filename: file,
    CheckboxField: '[I:0]',
    DateField: '[DT:03/28/2025 00:00:00.0000000]',
    DoubleField: '[F:0]',
    IntegerField: '[I:0]',
    PasswordField: '[password]',
    TextField: '[text]',
    ListField: 'item1',
  };
}
