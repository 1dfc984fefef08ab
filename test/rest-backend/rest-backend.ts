import type * as port from '../../src/backend/index.js';
import {
  fields,
  list,
  many,
  member,
  one,
  picture,
  RestClient,
  toError,
  toMap,
  type Fields,
  type Read,
  type RestOptions,
} from './rest-client.js';

/** Of a method: its arguments without the options, verb and address; and how its answer is read. */
type Row<T> = readonly [call: string, read: Read<T>];
type RowOf<Method> = Method extends (...args: never[]) => Promise<infer T> ? Row<T> : never;
type Engine = Omit<port.SyncBackend, 'mapping' | 'imports'>;
/** A method of the port that is forgotten here does not compile. */
type Table<Slice> = { readonly [Name in keyof Slice]-?: RowOf<NonNullable<Slice[Name]>> };

const nothing = (): void => undefined;
const details = <T extends port.QuoteConnectionDetails | port.SyncConnectionDetails>(): Read<T> =>
  member('values', toMap, one<T>('connection', 'fields', 'values'));
const product = member('rights', toMap, one<port.Product>('id', 'revision', 'values', 'rights'));
const failure = (value: unknown): unknown => member('error', toError, fields)(value);
const response = one<port.ConnectorResponse>('ok', 'explanation', 'technical');
const engine = one<port.SyncEngine>('running', 'message');
const records = list(member('values', toMap, one<port.SyncErpRecord>('key', 'connected')));
const ACTOR_TYPES = ['customer', 'supplier', 'partner', 'person', 'project', 'employee', 'sale'] as const;
/** Kinds of records of a later version have no words here. */
const actorTypes: Read<readonly port.SyncActorType[]> = (answer) =>
  list(String)(answer).flatMap((name) => ACTOR_TYPES.find((type) => type === name) ?? []);

const CONNECTIONS: Table<port.ConnectionsBackend> = {
  connectors: ['() GET /quote-connectors', many('name', 'licensed')],
  list: ['(query) GET /quote-connections', many('id', 'name', 'everyone')],
  statuses: ['() GET /quote-connections/statuses', many('id', 'available', 'scope')],
  get: ['(id) GET /quote-connections/{id}', details()],
  create: ['(name) GET /quote-connectors/{name}/new-connection', details()],
  test: ['(test) POST /quote-connections/test', response],
  testSaved: ['(id) POST /quote-connections/{id}/test', response],
  save: [
    '(input, values) PUT /quote-connections/{input.id}',
    member('details', details(), member('configurationError', toError, one('details'))),
  ],
  saveConfiguration: ['(id, values) PUT /quote-connections/{id}/values', details()],
  delete: ['(id) DELETE /quote-connections/{id}', nothing],
  restore: ['(id) POST /quote-connections/{id}/restore', nothing],
};
const DIRECTORY: Table<port.DirectoryBackend> = {
  associates: ['() GET /associates', many('id', 'name')],
  userGroups: ['() GET /user-groups', many('id', 'name')],
  syncConnections: ['() GET /sync/connection-names', many('id', 'name')],
  listItems: ['(list) GET /lists/{list}/items', many('key', 'name')],
};
const PRODUCTS: Table<port.ProductsBackend> = {
  currencies: ['() GET /currencies', one('enabled', 'base', 'all')],
  priceLists: ['() GET /price-lists', many('id', 'name', 'currency')],
  savePriceList: ['(input) PUT /price-lists/{input.id}', one('id', 'name', 'revision')],
  copyPriceList: ['(input, copy) POST /price-lists/{copy.sourceId}/copies', one('id', 'name', 'revision')],
  deletePriceList: ['(id) DELETE /price-lists/{id}', nothing],
  fields: ['() GET /product-fields', many('rank', 'label', 'key')],
  page: ['(query) POST /products/search', one('total', 'rows')],
  get: ['(id) GET /products/{id}', product],
  create: ['(id) GET /price-lists/{id}/new-product', product],
  save: ['(input) PUT /products/{input.id}', product],
  setInAssortment: ['(id, inAssortment) PUT /products/{id}/in-assortment', nothing],
  change: ['(changes) POST /products/changes', list(member('product', product, member('error', toError, one('ok'))))],
  images: ['() GET /images', many('id', 'name')],
  image: ['(id) GET /images/{id}', picture],
  productImage: ['(id) GET /products/{id}/image', (answer) => (answer === undefined ? undefined : picture(answer))],
  setProductImage: ['(id, image) PUT /products/{id}/image', nothing],
  suppliers: ['(query) POST /suppliers/search', many('id', 'name')],
  addListItem: ['(list, name) POST /lists/{list}/items', (answer) => one<port.ListItem>('key')(answer).key],
};
const SETTINGS: Table<port.SettingsBackend> = {
  quoteSettings: ['() GET /settings/quote', one('useDiscountOnTotal', 'followUpText')],
  saveQuoteSettings: ['(settings) PUT /settings/quote', member('failure', failure, one('settings'))],
  shownFields: ['() GET /settings/shown-fields', many('id', 'label')],
  fields: ['() GET /settings/fields', one('fields', 'cultures', 'texts')],
  saveFields: ['(changes) PATCH /settings/fields', member('failure', failure, one('configuration', 'saved'))],
  activateTexts: ['() POST /settings/texts/activate', nothing],
};
const SYNC: Table<Engine> = {
  engine: ['() GET /sync/engine', engine],
  setEngine: ['(running) PUT /sync/engine/running', engine],
  setInterval: ['(interval) PUT /sync/engine/interval', engine],
  syncNow: ['() POST /sync/engine/runs', response],
  log: ['(query) POST /sync/log/search', one('total', 'rows')],
  resync: [
    '(source) POST /sync/jobs',
    (answer) => (answer === undefined ? undefined : one<port.SyncJob>('id')(answer)),
  ],
  jobs: ['() GET /sync/jobs', many('id', 'message', 'state')],
  stopJob: ['(id) POST /sync/jobs/{id}/stop', (answer) => fields(answer)['stops'] === true],
  connectors: ['(query) GET /sync/connectors', many('id', 'name', 'url')],
  connector: ['(id) GET /sync/connectors/{id}', one('id', 'name', 'url', 'revision')],
  testConnectorUrl: ['(url) POST /sync/connectors/test', (answer) => fields(answer)['answers'] === true],
  saveConnector: ['(input) PUT /sync/connectors/{input.id}', one('id', 'name', 'url', 'revision')],
  deleteConnector: ['(id) DELETE /sync/connectors/{id}', one('deleted', 'usedBy')],
  restoreConnector: ['(id) POST /sync/connectors/{id}/restore', nothing],
  list: ['(query) GET /sync/connections', many('id', 'name', 'active', 'scope')],
  get: ['(id) GET /sync/connections/{id}', details()],
  create: ['(connectorId) GET /sync/connectors/{connectorId}/new-connection', details()],
  test: ['(test) POST /sync/connections/test', response],
  testSaved: ['(id) POST /sync/connections/{id}/test', response],
  save: ['(input, values) PUT /sync/connections/{input.id}', details()],
  setActive: ['(id, active) PUT /sync/connections/{id}/active', one('active', 'reasons')],
  delete: ['(id) DELETE /sync/connections/{id}', nothing],
  restore: ['(id) POST /sync/connections/{id}/restore', nothing],
  summary: ['(id) GET /sync/connections/{id}/summary', one('lastSync', 'actors')],
  priorities: ['() GET /sync/priorities', many('id', 'name')],
  savePriorities: ['(ids) PUT /sync/priorities', many('id', 'name')],
  previewSync: ['(id) GET /sync/connections/{id}/preview', one('actors', 'changes', 'failures')],
};
const ACTORS = '/sync/connections/{id}/actors';
const LISTS = '/sync/connections/{id}/list-mappings';
const MAPPING: Table<port.SyncMappingBackend> = {
  actorTypes: [`(id) GET ${ACTORS}`, actorTypes],
  actorMapping: [`(id, type) GET ${ACTORS}/{type}/mapping`, one('active', 'revision', 'fields')],
  crmFields: [`(id, type) GET ${ACTORS}/{type}/crm-fields`, many('key', 'label')],
  saveActorMapping: [`(id, input) PATCH ${ACTORS}/{input.type}/mapping`, one('active', 'revision', 'fields')],
  listMappings: [`(id) GET ${LISTS}`, one('revision', 'lists')],
  saveListMappings: [`(id, changes) PATCH ${LISTS}`, one('revision', 'lists')],
  defaults: ['(id) GET /sync/connections/{id}/defaults', many('id', 'key', 'default')],
  saveDefault: ['(id, field, value) PUT /sync/connections/{id}/defaults/{field}', one('id', 'key', 'default')],
  fieldOrder: [`(id, type) GET ${ACTORS}/{type}/field-order`, many('id', 'key', 'label')],
  saveFieldOrder: [`(id, type, ids) PUT ${ACTORS}/{type}/field-order`, many('id', 'key', 'label')],
};
const IMPORT = '/sync/connections/{query.connectionId}/imports';
const IMPORTS: Table<port.SyncImportBackend> = {
  targets: ['(id) GET /sync/connections/{id}/imports/targets', many('type', 'fields')],
  search: [`(query, page) POST ${IMPORT}/search`, member('rows', records, one('total', 'rows'))],
  preview: [`(query, keys) POST ${IMPORT}/preview`, one('query', 'columns', 'lines')],
  run: ['(preview, keys) POST /sync/connections/{preview.query.connectionId}/imports/runs', one('imported')],
};

/** The whole port on a plain REST service: `openapi.yaml` says what each line of the tables sends and gets. */
export class RestBackend implements port.Backend {
  readonly #client: RestClient;
  readonly capabilities = this.#method<port.BackendCapabilities>(['() GET /capabilities', one('connections')]);
  readonly connections = this.#slice<port.ConnectionsBackend>(CONNECTIONS);
  readonly directory = this.#slice<port.DirectoryBackend>(DIRECTORY);
  readonly products = this.#slice<port.ProductsBackend>(PRODUCTS);
  readonly settings = this.#slice<port.SettingsBackend>(SETTINGS);
  readonly sync: port.SyncBackend = {
    ...this.#slice<Engine>(SYNC),
    mapping: this.#slice<port.SyncMappingBackend>(MAPPING),
    imports: this.#slice<port.SyncImportBackend>(IMPORTS),
  };

  constructor(options: RestOptions) {
    this.#client = new RestClient(options);
  }

  #slice<Slice>(table: Table<Slice> & Readonly<Record<string, Row<unknown>>>): Slice {
    const methods = Object.entries(table).map(([name, row]) => [name, this.#method(row)] as const);
    return one<Slice>()(Object.fromEntries(methods));
  }

  /** Arguments that the address does not name are the body (of GET: the query), and so are options of a method's own. */
  #method<T>([call, read]: Row<T>): (...args: readonly unknown[]) => Promise<T> {
    const [, names = '', verb = '', path = ''] = /^\((.*)\) (\w+) (.+)$/.exec(call) ?? [];
    const parameters = names.split(', ').filter(Boolean);
    return async (...args) => {
      const { signal, language, ...more } = one<port.CallOptions>()(args[parameters.length] ?? {});
      const named: Fields = Object.fromEntries(parameters.map((name, index) => [name, args[index]]));
      const fill = (place: string): string =>
        String(place.split('.').reduce<unknown>((at, key) => fields(at)[key], named));
      const address = path.replace(/\{([\w.]+)\}/g, (_, place: string) => encodeURIComponent(fill(place)));
      const rest = Object.entries(named).filter(([name]) => !path.includes(`{${name}}`));
      return this.#client.send(verb, address, { ...Object.fromEntries(rest), ...more }, { signal, language }, read);
    };
  }
}
