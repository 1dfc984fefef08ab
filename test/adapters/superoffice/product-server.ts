import { answering, json, type SentCall } from './answers.js';

export const PRODUCT = {
  ProductId: 7,
  ERPProductKey: '4-7',
  ERPPriceListKey: '4',
  Name: 'US:"Printer";NO:"Skriver"',
  Description: null,
  Code: 'P01',
  PriceUnit: '',
  QuantityUnit: '3',
  IsSubscription: false,
  SubscriptionUnit: null,
  DefaultSubscriptionQuantity: 0,
  ItemNumber: '',
  Url: '',
  ProductCategoryKey: '0',
  ProductFamilyKey: '2',
  ProductTypeKey: '',
  VAT: 25,
  VATInfo: '',
  UnitCost: -7.922816251426434e28,
  UnitMinimumPrice: 1e-7,
  UnitListPrice: 1890.5,
  InAssortment: true,
  Supplier: '0',
  SupplierCode: '',
  Rights: 'QuoteLine.UnitCost=R,Fixed.&Other.Thing=Q&QuoteLine.VAT=M',
  ExtraField1: 'one',
  ExtraField2: '',
  ExtraField3: '',
  ExtraField4: '',
  ExtraField5: '',
  Rule: 'kept',
  ExtraInfo: [{ Name: 'Colour', Value: 'red', Type: 'String' }],
  InStock: 12,
};

export const PRICE_LIST = {
  PriceListId: 4,
  ERPPriceListKey: '4',
  QuoteConnectionId: 0,
  Name: 'US:"Gadgets"',
  Description: '',
  Currency: 'NOK',
  CurrencyName: 'Norwegian krone',
  ValidFrom: '1760-01-01T00:00:00',
  ValidTo: '9999-12-31T23:59:59',
  IsActive: true,
};

export const CURRENCIES = [
  { Id: 52, Name: 'NOK' },
  { Id: 53, Name: 'EUR' },
];

/** By method, `Quote/SaveProduct`: what it answers. Functions see the call; `undefined` is 204. */
export type Answers = Readonly<Record<string, Answer>>;

type Answer =
  | ((call: SentCall) => unknown)
  | Readonly<Record<string, unknown>>
  | readonly unknown[]
  | number
  | boolean
  | null
  | undefined;

export type ServerOptions = Omit<NonNullable<Parameters<typeof answering>[1]>, 'getToken'>;

export interface ProductServer extends ReturnType<typeof answering> {
  /** `Quote/SaveProduct` of every call, in their order. */
  readonly methods: () => readonly string[];
  /** The body of the first (or another) call of a method. */
  readonly body: (method: string, index?: number) => Record<string, unknown>;
}

export function methodOf({ url }: SentCall): string {
  return /Agents\/([^?]+)/.exec(url)?.[1] ?? '';
}

/** A server with one product and one price list; `answers` says otherwise for single methods. */
export function productServer(answers: Answers = {}, options: ServerOptions = {}): ProductServer {
  const usual: Answers = {
    'Quote/GetProductFromDbId': PRODUCT,
    'Quote/CreateDefaultProduct': { ...PRODUCT, ProductId: 0, Rights: '' },
    'Quote/SaveProduct': ({ body }: SentCall) => JSON.parse(body) as unknown,
    'Quote/RemoveProduct': undefined,
    'Quote/ToggleProductInAssortment': undefined,
    'Quote/GetPriceList': PRICE_LIST,
    'Quote/CreateDefaultPriceList': { ...PRICE_LIST, PriceListId: 0, Name: '' },
    'Quote/SavePriceList': ({ body }: SentCall) => JSON.parse(body) as unknown,
    'Quote/DeletePriceList': undefined,
    'Quote/CopySuperOfficePriceList': { ...PRICE_LIST, PriceListId: 9, Name: 'Copy' },
    'MDO/GetList': ({ body }: SentCall) => (body.includes('"currency"') ? CURRENCIES : []),
    'Archive/GetArchiveListByColumnsWithHeader2': { RowCount: 0, Rows: [] },
    'BLOB/SetProductImage': undefined,
    'BLOB/ChangeProductImage': undefined,
    ...answers,
  };
  const server = answering(
    async (call) => {
      const answer = usual[methodOf(call)] ?? (methodOf(call) in usual ? undefined : null);
      const value: unknown = typeof answer === 'function' ? await answer(call) : answer;
      if (value instanceof Response) return value;
      return value === undefined ? new Response(null, { status: 204 }) : json(value === null ? 'null' : value);
    },
    { getToken: () => 'token', ...options },
  );
  return {
    ...server,
    methods: () => server.sent.map(methodOf),
    body: (method, index = 0) => {
      const call = server.sent.filter((each) => methodOf(each) === method)[index];
      return JSON.parse(call?.body || '{}') as Record<string, unknown>;
    },
  };
}

/** An answer of the archive agent: the cells of each row by column; `productId` or `contactId` is its key. */
export function archive(
  rows: readonly Readonly<Record<string, string>>[],
  count = rows.length,
): Readonly<Record<string, unknown>> {
  return {
    RowCount: count,
    Rows: rows.map((cells) => ({
      EntityName: 'x',
      PrimaryKey: Number((cells['productId'] ?? cells['contactId'] ?? '0').replaceAll(/\D/g, '')),
      ColumnData: Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, { DisplayValue: text }])),
    })),
  };
}
