import type { SentCall } from './answers.js';
import type { Answers, ServerOptions } from './product-server.js';
import { syncServer, type Carrier, type SyncServer } from './sync-server.js';

/** A service with the fields of one connection: number 3, of customers. */

export function row(id: number, key: string, more: Carrier = {}): Carrier {
  return {
    ErpFieldId: id,
    ErpFieldKey: key,
    ErpDisplayName: `The ${key}`,
    ErpDisplayTooltip: null,
    FieldType: 'Text',
    Access: 'Normal',
    CrmFieldKey: '',
    CrmDisplayName: null,
    SyncToCrm: false,
    SyncToErp: false,
    ShowInGui: false,
    ShowInSearch: false,
    AlreadyMapped: false,
    MissingInERP: false,
    MissingInCRM: false,
    ListReference: '',
    Later: `kept ${id}`,
    ...more,
  };
}

/** With an enumeration as a number, as an older service might have it, and a mandatory field. */
export const MAPPING: Carrier = {
  ErpConnectionId: 3,
  IsActive: false,
  ActorTypeErp: 'Customer',
  ActorTypeCrm: 'Contact',
  Later: 'kept',
  FieldMappings: [
    row(11, 'CustNo', { FieldType: 'Integer', Access: 2, ShowInSearch: true }),
    row(12, 'NAME', { Access: 'Mandatory', CrmFieldKey: 'NAME', CrmDisplayName: 'Name', SyncToErp: true }),
    row(13, 'CustGr', {
      FieldType: 5,
      CrmFieldKey: 'Business',
      CrmDisplayName: 'Business',
      ListReference: 'table=business',
    }),
    row(14, 'CITY', { AlreadyMapped: true, CrmFieldKey: 'POSTALCITY' }),
    row(15, 'OLD', { CrmFieldKey: 'x:gone', CrmDisplayName: 'Gone', MissingInCRM: true }),
  ],
};

export type Cells = Readonly<Record<string, string>>;

/** A row of the archive of fields, encoded as archives are. */
export function cells(id: number, key: string, more: Cells = {}): Cells {
  return {
    Id: `[I:${id}]`,
    ConnectionId: '[I:3]',
    ActorTypeErp: 'Customer',
    ErpFieldKey: key,
    DisplayName: `The ${key}`,
    FieldType: '[I:1]',
    Access: '[I:0]',
    Rank: `[I:${id - 10}]`,
    ...more,
  };
}

export function archiveAnswer(rows: readonly Cells[]): Carrier {
  return {
    RowCount: rows.length,
    Rows: rows.map((each, index) => ({
      EntityName: 'erpfield',
      PrimaryKey: index + 1,
      ColumnData: Object.fromEntries(Object.entries(each).map(([name, text]) => [name, { DisplayValue: text }])),
    })),
  };
}

export const FIELD_ROWS = [
  cells(11, 'CustNo', { FieldType: '[I:3]', Access: '[I:2]', ShowInSearch: '[I:1]' }),
  cells(12, 'NAME', { Access: 'Mandatory', CrmFieldKey: 'NAME', MaxLength: '[I:20]', DefaultValue: 'New' }),
  cells(13, 'CustGr', { FieldType: '[I:5]', ListName: 'CustomerGroup', ListReference: 'table=udlist&id=7' }),
];

export interface MappingServer extends SyncServer {
  /** The stored mapping; tests may change it as another administrator would. */
  mapping: Carrier;
}

export function mappingServer(answers: Answers = {}, options: ServerOptions = {}): MappingServer {
  const server = syncServer(
    {
      'ErpSync/GetActorTypeMapping': ({ body }: SentCall) => (body.includes('"Customer"') ? mapped.mapping : null),
      'ErpSync/SaveActorTypeMapping': ({ body }: SentCall) => {
        mapped.mapping = (JSON.parse(body) as { Mapping: Carrier }).Mapping;
        return mapped.mapping;
      },
      'ErpSync/ValidateArchiveColumnConfig': undefined,
      'Archive/GetArchiveListByColumnsWithHeader2': archiveAnswer(FIELD_ROWS),
      ...answers,
    },
    options,
  );
  const mapped: MappingServer = { ...server, mapping: MAPPING };
  return mapped;
}
