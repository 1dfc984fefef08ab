import type { ProductFieldDraft, ProductFieldRecord } from '../tenant/product-fields.js';
import type { Tenant } from '../tenant/tenant.js';
import type { Agent } from './agent.js';
import { carrier } from './carriers.js';
import type { Params } from './params.js';

/** The part of `Quote` that is about the configuration of fields. */
export function fieldMethods({ productFields }: Tenant): Agent {
  const found = (record: ProductFieldRecord | undefined): object | null => (record ? fieldConfiguration(record) : null);
  return {
    GetAllQuoteLineConfigurations: {
      parameters: {},
      returns: 'QuoteLineConfiguration[]',
      run: () => productFields.all().map(fieldConfiguration),
    },
    GetInUseQuoteLineConfigurations: {
      parameters: {},
      returns: 'QuoteLineConfiguration[]',
      run: () =>
        productFields
          .all()
          .filter(({ inUse }) => inUse)
          .map(fieldConfiguration),
    },
    GetQuoteLineConfiguration: {
      parameters: { QuoteLineConfigurationId: 'Int32' },
      returns: 'QuoteLineConfiguration',
      run: (params) => found(productFields.find(params.integer('QuoteLineConfigurationId'))),
    },
    GetQuoteLineConfigurationFromFieldName: {
      parameters: { FieldName: 'String' },
      returns: 'QuoteLineConfiguration',
      run: (params) => found(productFields.byName(params.text('FieldName'))),
    },
    SaveQuoteLineConfiguration: {
      parameters: { QuoteLineConfiguration: 'QuoteLineConfiguration' },
      returns: 'QuoteLineConfiguration',
      run: (params) => found(productFields.save([draftFrom(params.object('QuoteLineConfiguration'))])[0]),
    },
    SaveQuoteLineConfigurations: {
      parameters: { QuoteLineConfigurations: 'QuoteLineConfiguration[]' },
      returns: 'QuoteLineConfiguration[]',
      run: (params) =>
        productFields.save(params.objects('QuoteLineConfigurations').map(draftFrom)).map(fieldConfiguration),
    },
  };
}

/** Names, texts and locks are the server's: what a client sends of them is not read. */
function draftFrom(params: Params): ProductFieldDraft {
  return {
    id: params.integer('QuoteLineConfigurationId'),
    rank: params.integer('Rank'),
    inUse: params.flag('InUse'),
    editable: params.flag('Editable'),
    mandatory: params.flag('Mandatory'),
  };
}

function fieldConfiguration(record: ProductFieldRecord): object {
  return {
    QuoteLineConfigurationId: record.id,
    FieldName: `QuoteLine.${record.column}`,
    Label: record.label,
    Tooltip: record.tooltip,
    Editable: record.editable,
    InUse: record.inUse,
    Mandatory: record.mandatory,
    Rank: record.rank,
    RestrictEdit: record.restrictEdit,
    ...carrier,
  };
}
