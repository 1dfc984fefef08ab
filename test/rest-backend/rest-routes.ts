import {
  NewSecret,
  PRODUCT_FIELD_KEYS,
  type ConfigurationValue,
  type ConfigurationValues,
  type ConnectionTest,
  type FieldsChanges,
  type FieldsConfiguration,
  type PriceListCopy,
  type PriceListInput,
  type ProductChange,
  type ProductFieldKey,
  type ProductImage,
  type ProductInput,
  type ProductQuery,
  type ProductRight,
  type ProductsBackend,
  type QuoteConnectionInput,
  type QuoteSettingsInput,
  type SettingsBackend,
  type StoredSecret,
  type SyncActorMappingInput,
  type SyncActorType,
  type SyncBackend,
  type SyncConnectionInput,
  type SyncConnectionTest,
  type SyncConnectorInput,
  type SyncDefault,
  type SyncErpQuery,
  type SyncFieldMapping,
  type SyncImportBackend,
  type SyncImportPreview,
  type SyncLogQuery,
  type SyncMappingBackend,
  BackendError,
} from '../../src/backend/index.js';
import type { Asked, Route } from './rest-service.js';

type Json<T> = Readonly<Record<string, T>>;
type JsonValue = string | boolean | StoredSecret | { readonly new: string };
interface Revised {
  readonly revision?: string;
}

function valueOf(value: JsonValue): ConfigurationValue {
  return typeof value === 'object' && 'new' in value ? new NewSecret(value.new) : value;
}

function valuesOf(values: Json<JsonValue>): ConfigurationValues {
  return new Map(Object.entries(values).map(([key, value]) => [key, valueOf(value)]));
}

function present<Slice>(slice: Slice | undefined): Slice {
  if (slice === undefined) throw new BackendError('unsupported', 'This service has no such part.');
  return slice;
}

const products = ({ backend }: Asked): ProductsBackend => present(backend.products);
const settings = ({ backend }: Asked): SettingsBackend => present(backend.settings);
const sync = ({ backend }: Asked): SyncBackend => present(backend.sync);
const mapping = (asked: Asked): SyncMappingBackend => present(sync(asked).mapping);
const imports = (asked: Asked): SyncImportBackend => present(sync(asked).imports);

const typeOf = (asked: Asked): SyncActorType => {
  const types: readonly SyncActorType[] = ['customer', 'supplier', 'partner', 'person', 'project', 'employee', 'sale'];
  return types.find((type) => type === asked.parameter('type')) ?? 'unknown';
};

const saveConnection: Route = (asked) => {
  interface Body extends Revised {
    readonly input: QuoteConnectionInput;
    readonly values: Json<JsonValue>;
  }
  const { input, values, revision } = asked.body<Body>();
  return asked.backend.connections.save(input, valuesOf(values), { ...asked.options, revision });
};

const CONNECTIONS: Json<Route> = {
  'GET /capabilities': ({ backend, options }) => backend.capabilities(options),
  'GET /quote-connectors': ({ backend, options }) => backend.connections.connectors(options),
  'GET /quote-connectors/{name}/new-connection': (asked) =>
    asked.backend.connections.create(asked.parameter('name'), asked.options),
  'GET /quote-connections': (asked) =>
    asked.backend.connections.list({ includeDeleted: asked.flag('includeDeleted') }, asked.options),
  'GET /quote-connections/statuses': ({ backend, options }) => backend.connections.statuses(options),
  'GET /quote-connections/{id}': ({ backend, id, options }) => backend.connections.get(id, options),
  'POST /quote-connections/test': (asked) => {
    const { test } = asked.body<{ test: Omit<ConnectionTest, 'values'> & { values: Json<JsonValue> } }>();
    return asked.backend.connections.test({ ...test, values: valuesOf(test.values) }, asked.options);
  },
  'POST /quote-connections/{id}/test': ({ backend, id, options }) => backend.connections.testSaved(id, options),
  'POST /quote-connections': saveConnection,
  'PUT /quote-connections/{id}': saveConnection,
  'PUT /quote-connections/{id}/values': (asked) => {
    const { values } = asked.body<{ values: Json<JsonValue> }>();
    return asked.backend.connections.saveConfiguration(asked.id, valuesOf(values), asked.options);
  },
  'DELETE /quote-connections/{id}': ({ backend, id, options }) => backend.connections.delete(id, options),
  'POST /quote-connections/{id}/restore': ({ backend, id, options }) => backend.connections.restore(id, options),
  'GET /associates': ({ backend, options }) => backend.directory.associates(options),
  'GET /user-groups': ({ backend, options }) => backend.directory.userGroups(options),
  'GET /sync/connection-names': ({ backend, options }) => backend.directory.syncConnections(options),
  'GET /lists/{list}/items': (asked) => asked.backend.directory.listItems(asked.parameter('list'), asked.options),
};

const savePriceList: Route = (asked) => {
  const { input, revision } = asked.body<{ input: PriceListInput } & Revised>();
  return products(asked).savePriceList(input, { ...asked.options, revision });
};

function rightsOf(rights: Partial<Record<ProductFieldKey, ProductRight>>): ProductInput['rights'] {
  const found = new Map<ProductFieldKey, ProductRight>();
  for (const key of PRODUCT_FIELD_KEYS) if (rights[key]) found.set(key, rights[key]);
  return found;
}

const saveProduct: Route = (asked) => {
  interface Body extends Revised {
    readonly input: Omit<ProductInput, 'rights'> & { readonly rights: Partial<Record<ProductFieldKey, ProductRight>> };
  }
  const { input, revision } = asked.body<Body>();
  return products(asked).save({ ...input, rights: rightsOf(input.rights) }, { ...asked.options, revision });
};

const PRODUCTS: Json<Route> = {
  'GET /currencies': (asked) => products(asked).currencies(asked.options),
  'GET /price-lists': (asked) => products(asked).priceLists(asked.options),
  'POST /price-lists': savePriceList,
  'PUT /price-lists/{id}': savePriceList,
  'POST /price-lists/{id}/copies': (asked) => {
    const { input, copy } = asked.body<{ input: PriceListInput; copy: PriceListCopy }>();
    return products(asked).copyPriceList(input, copy, asked.options);
  },
  'DELETE /price-lists/{id}': (asked) => products(asked).deletePriceList(asked.id, asked.options),
  'GET /price-lists/{id}/new-product': (asked) => products(asked).create(asked.id, asked.options),
  'GET /product-fields': (asked) => products(asked).fields(asked.options),
  'POST /products/search': (asked) => products(asked).page(asked.body<{ query: ProductQuery }>().query, asked.options),
  'GET /products/{id}': (asked) => products(asked).get(asked.id, asked.options),
  'POST /products': saveProduct,
  'PUT /products/{id}': saveProduct,
  'PUT /products/{id}/in-assortment': (asked) =>
    products(asked).setInAssortment(asked.id, asked.body<{ inAssortment: boolean }>().inAssortment, asked.options),
  'POST /products/changes': (asked) =>
    products(asked).change(asked.body<{ changes: readonly ProductChange[] }>().changes, asked.options),
  'GET /images': (asked) => products(asked).images(asked.options),
  'GET /images/{id}': (asked) => products(asked).image(asked.id, asked.options),
  'GET /products/{id}/image': (asked) => products(asked).productImage(asked.id, asked.options),
  'PUT /products/{id}/image': (asked) => {
    const body = asked.body<Blob | { image?: ProductImage }>();
    const image = body instanceof Blob ? body : body.image;
    return products(asked).setProductImage(asked.id, image, asked.options);
  },
  'POST /suppliers/search': (asked) =>
    products(asked).suppliers(asked.body<{ query: { text: string } | { ids: number[] } }>().query, asked.options),
  'POST /lists/{list}/items': async (asked) => {
    const { name } = asked.body<{ name: string }>();
    return { key: await products(asked).addListItem(asked.parameter('list'), name, asked.options) };
  },
};

const SETTINGS: Json<Route> = {
  'GET /settings/quote': (asked) => settings(asked).quoteSettings(asked.options),
  'PUT /settings/quote': (asked) => {
    const body = asked.body<{ settings: QuoteSettingsInput; expected: QuoteSettingsInput }>();
    return settings(asked).saveQuoteSettings(body.settings, { ...asked.options, expected: body.expected });
  },
  'GET /settings/shown-fields': (asked) => settings(asked).shownFields(asked.options),
  'GET /settings/fields': (asked) => settings(asked).fields(asked.options),
  'PATCH /settings/fields': (asked) => {
    const { changes, expected } = asked.body<{ changes: FieldsChanges; expected: FieldsConfiguration }>();
    return settings(asked).saveFields(changes, { ...asked.options, expected });
  },
  'POST /settings/texts/activate': (asked) => settings(asked).activateTexts(asked.options),
};

const saveSyncConnection: Route = (asked) => {
  interface Body extends Revised {
    readonly input: SyncConnectionInput;
    readonly values: Json<JsonValue>;
  }
  const { input, values, revision } = asked.body<Body>();
  return sync(asked).save(input, valuesOf(values), { ...asked.options, revision });
};

const saveConnector: Route = (asked) => {
  const { input, revision } = asked.body<{ input: SyncConnectorInput } & Revised>();
  return sync(asked).saveConnector(input, { ...asked.options, revision });
};

const SYNC: Json<Route> = {
  'GET /sync/engine': (asked) => sync(asked).engine(asked.options),
  'PUT /sync/engine/running': (asked) =>
    sync(asked).setEngine(asked.body<{ running: boolean }>().running, asked.options),
  'PUT /sync/engine/interval': (asked) =>
    sync(asked).setInterval(asked.body<{ interval: number }>().interval, asked.options),
  'POST /sync/engine/runs': (asked) => sync(asked).syncNow(asked.options),
  'POST /sync/log/search': (asked) => sync(asked).log(asked.body<{ query: SyncLogQuery }>().query, asked.options),
  'POST /sync/jobs': (asked) => sync(asked).resync(asked.body<{ source: number }>().source, asked.options),
  'GET /sync/jobs': (asked) => sync(asked).jobs(asked.options),
  'POST /sync/jobs/{id}/stop': async (asked) => ({ stops: await sync(asked).stopJob(asked.id, asked.options) }),
  'GET /sync/connectors': (asked) =>
    sync(asked).connectors({ includeDeleted: asked.flag('includeDeleted') }, asked.options),
  'GET /sync/connectors/{id}': (asked) => sync(asked).connector(asked.id, asked.options),
  'POST /sync/connectors/test': async (asked) => ({
    answers: await sync(asked).testConnectorUrl(asked.body<{ url: string }>().url, asked.options),
  }),
  'POST /sync/connectors': saveConnector,
  'PUT /sync/connectors/{id}': saveConnector,
  'DELETE /sync/connectors/{id}': (asked) => sync(asked).deleteConnector(asked.id, asked.options),
  'POST /sync/connectors/{id}/restore': (asked) => sync(asked).restoreConnector(asked.id, asked.options),
  'GET /sync/connectors/{id}/new-connection': (asked) => sync(asked).create(asked.id, asked.options),
  'GET /sync/connections': (asked) => sync(asked).list({ includeDeleted: asked.flag('includeDeleted') }, asked.options),
  'GET /sync/connections/{id}': (asked) => sync(asked).get(asked.id, asked.options),
  'POST /sync/connections/test': (asked) => {
    const { test } = asked.body<{ test: Omit<SyncConnectionTest, 'values'> & { values: Json<JsonValue> } }>();
    return sync(asked).test({ ...test, values: valuesOf(test.values) }, asked.options);
  },
  'POST /sync/connections/{id}/test': (asked) => sync(asked).testSaved(asked.id, asked.options),
  'POST /sync/connections': saveSyncConnection,
  'PUT /sync/connections/{id}': saveSyncConnection,
  'PUT /sync/connections/{id}/active': (asked) =>
    sync(asked).setActive(asked.id, asked.body<{ active: boolean }>().active, asked.options),
  'DELETE /sync/connections/{id}': (asked) => sync(asked).delete(asked.id, asked.options),
  'POST /sync/connections/{id}/restore': (asked) => sync(asked).restore(asked.id, asked.options),
  'GET /sync/connections/{id}/summary': (asked) => sync(asked).summary(asked.id, asked.options),
  'GET /sync/connections/{id}/preview': (asked) => present(sync(asked).previewSync)(asked.id, asked.options),
  'GET /sync/priorities': (asked) => sync(asked).priorities(asked.options),
  'PUT /sync/priorities': (asked) => {
    const { ids, expected } = asked.body<{ ids: number[]; expected: number[] }>();
    return sync(asked).savePriorities(ids, { ...asked.options, expected });
  },
};

type JsonDefault = Omit<SyncDefault, 'value'> & { readonly value?: JsonValue };

function defaultOf({ value, ...more }: JsonDefault): SyncDefault {
  return { ...more, value: value === undefined ? undefined : valueOf(value) };
}

const MAPPING: Json<Route> = {
  'GET /sync/connections/{id}/actors': (asked) => mapping(asked).actorTypes(asked.id, asked.options),
  'GET /sync/connections/{id}/actors/{type}/mapping': (asked) =>
    mapping(asked).actorMapping(asked.id, typeOf(asked), asked.options),
  'GET /sync/connections/{id}/actors/{type}/crm-fields': (asked) =>
    mapping(asked).crmFields(asked.id, typeOf(asked), asked.options),
  'PATCH /sync/connections/{id}/actors/{type}/mapping': (asked) => {
    interface Body extends Revised {
      readonly input: Omit<SyncActorMappingInput, 'fields'> & { readonly fields: Json<SyncFieldMapping> };
    }
    const { input, revision } = asked.body<Body>();
    const fields = new Map(Object.entries(input.fields));
    return mapping(asked).saveActorMapping(asked.id, { ...input, fields }, { ...asked.options, revision });
  },
  'GET /sync/connections/{id}/list-mappings': (asked) => mapping(asked).listMappings(asked.id, asked.options),
  'PATCH /sync/connections/{id}/list-mappings': (asked) => {
    const { changes, revision } = asked.body<{ changes: Json<Json<number>> } & Revised>();
    const byField = Object.entries(changes).map(
      ([field, items]) => [Number(field), new Map(Object.entries(items))] as const,
    );
    return mapping(asked).saveListMappings(asked.id, new Map(byField), { ...asked.options, revision });
  },
  'GET /sync/connections/{id}/defaults': (asked) => mapping(asked).defaults(asked.id, asked.options),
  'PUT /sync/connections/{id}/defaults/{field}': (asked) => {
    const { value, expected } = asked.body<{ value: JsonDefault; expected?: JsonDefault }>();
    const guard = expected && defaultOf(expected);
    const field = Number(asked.parameter('field'));
    return mapping(asked).saveDefault(asked.id, field, defaultOf(value), { ...asked.options, expected: guard });
  },
  'GET /sync/connections/{id}/actors/{type}/field-order': (asked) =>
    mapping(asked).fieldOrder(asked.id, typeOf(asked), asked.options),
  'PUT /sync/connections/{id}/actors/{type}/field-order': (asked) => {
    const { ids, expected } = asked.body<{ ids: number[]; expected: number[] }>();
    return mapping(asked).saveFieldOrder(asked.id, typeOf(asked), ids, { ...asked.options, expected });
  },
};

const IMPORTS: Json<Route> = {
  'GET /sync/connections/{id}/imports/targets': (asked) => imports(asked).targets(asked.id, asked.options),
  'POST /sync/connections/{id}/imports/search': (asked) => {
    const { query, page } = asked.body<{ query: SyncErpQuery; page: { offset: number; limit: number } }>();
    return imports(asked).search(query, page, asked.options);
  },
  'POST /sync/connections/{id}/imports/preview': (asked) => {
    const { query, keys } = asked.body<{ query: SyncErpQuery; keys: string[] }>();
    return imports(asked).preview(query, keys, asked.options);
  },
  'POST /sync/connections/{id}/imports/runs': (asked) => {
    const {
      preview,
      keys,
      selection = false,
    } = asked.body<{
      preview: SyncImportPreview;
      keys: string[];
      selection?: boolean;
    }>();
    return imports(asked).run(preview, keys, { ...asked.options, selection });
  },
};

/** By verb and address: what the service does. */
export const ROUTES: Json<Route> = { ...CONNECTIONS, ...PRODUCTS, ...SETTINGS, ...SYNC, ...MAPPING, ...IMPORTS };
