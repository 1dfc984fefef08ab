import type { PortCall } from './port-table.js';
import type { ConfigurationField, ConnectorResponse, SyncActorType, SyncJobState } from '../backend/index.js';
import type { FieldsConfiguration } from '../backend/settings.js';

/**
 * What an answer must have so that it can be shown, and shows what it means. Words are members: `name` must be there,
 * `name?` may be missing; what follows says of what kind it is:
 *
 * - `$` a string, `#` a number, `@` a date as a string or `''`, `{}` a map
 * - `[]` a list, `[part]` a list of such parts, `<part>` such a part (see {@link PARTS})
 * - `!` true or not; when it is true, the words after it do not count
 * - `=kind` one of some words (see {@link ONE_OF})
 *
 * `*` before them: a list of such things. Empty: anything will do, also nothing.
 */
export type Shape = string;

const NAMED = 'id# name$';
const RESPONSE = 'ok status=response explanation?$ technical?$';
const CONNECTION = 'connection<connection> fields[field] values{}';
const PRICE_LIST = 'id# name$ currency$ description?$ validFrom?@ validTo?@';
const PRODUCT = 'id# values rights{} revision';
const ENGINE = 'running message$ interval?#';
const CONNECTOR = 'id# name$ url$';
const MAPPING = 'type?=actor fields[mappedField] revision';
const DEFAULT = 'id# key$ label?$ type=field default';
const CONFIGURATION = 'fields[configuredField] cultures[] texts=texts';

export const PARTS: Readonly<Record<string, Shape>> = {
  connection: 'id# name$ description?$ scope<scope>',
  scope: 'everyone?! userGroupIds[] associateIds[]',
  field: 'key$ type=field label$ access?=access',
  response: RESPONSE,
  details: CONNECTION,
  named: NAMED,
  currency: 'code$',
  productRow: 'id# values',
  configuredField: 'id$ label<texts> tooltip<texts>',
  texts: 'own standard',
  configuration: CONFIGURATION,
  logEntry: 'id$ connection?$ field?$ oldValue?$ newValue?$ at?$',
  reason: 'text$',
  actor: 'type=actor',
  preview: 'type=actor create# update# skip# fail#',
  previewChange: 'type=actor key$ record$ values[previewValue]',
  previewValue: 'field$ oldValue?$ newValue?$',
  previewFailure: 'cause$ count# examples[]',
  mappedField: 'id# key$ label$ crmFieldKey?$',
  list: 'fieldId# fieldLabel$ items[listItem] crmItems[named]',
  listItem: 'key$ name$',
  searchField: 'key$ label$ type=field operators[]',
  record: 'key$ values{}',
  column: 'key$ label$',
  line: 'key$ values[] actions[]',
};

/** All of them: a word that is new in the port does not compile until it is here. */
const words = <T extends string>(all: Readonly<Record<T, true>>): ReadonlySet<string> => new Set(Object.keys(all));

export const ONE_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  response: words<ConnectorResponse['status']>({ ok: true, 'ok-with-info': true, warning: true, error: true }),
  field: words<ConfigurationField['type']>({
    checkbox: true,
    text: true,
    password: true,
    integer: true,
    double: true,
    date: true,
    list: true,
    label: true,
  }),
  access: words<ConfigurationField['access']>({ normal: true, mandatory: true, 'read-only': true }),
  texts: words<FieldsConfiguration['texts']>({ active: true, inactive: true, unavailable: true }),
  job: words<SyncJobState>({ waiting: true, running: true, succeeded: true, failed: true }),
  actor: words<SyncActorType>({
    customer: true,
    supplier: true,
    partner: true,
    person: true,
    project: true,
    employee: true,
    sale: true,
    unknown: true,
  }),
};

/** A method that is new in the port does not compile until it is here. */
export const SHAPES: Readonly<Record<PortCall, Shape>> = {
  capabilities: 'connections',
  'connections.connectors': '* name$ version?$',
  'connections.list': '* id# name$ connectorName?$ description?$',
  'connections.statuses': '* id# scope<scope> response?<response>',
  'connections.get': CONNECTION,
  'connections.create': CONNECTION,
  'connections.test': RESPONSE,
  'connections.testSaved': RESPONSE,
  'connections.save': 'details<details>',
  'connections.saveConfiguration': CONNECTION,
  'connections.delete': '',
  'connections.restore': '',
  'directory.associates': `* ${NAMED}`,
  'directory.userGroups': `* ${NAMED}`,
  'directory.syncConnections': `* ${NAMED}`,
  'directory.listItems': '* key$ name$',
  'products.currencies': 'all[currency]',
  'products.priceLists': `* ${PRICE_LIST}`,
  'products.savePriceList': `${PRICE_LIST} revision`,
  'products.copyPriceList': `${PRICE_LIST} revision`,
  'products.deletePriceList': '',
  'products.fields': '* key$ label$',
  'products.page': 'rows[productRow] total#',
  'products.get': PRODUCT,
  'products.create': PRODUCT,
  'products.save': PRODUCT,
  'products.setInAssortment': '',
  'products.change': '* ok',
  'products.images': `* ${NAMED}`,
  'products.image': 'size type',
  'products.productImage': '',
  'products.setProductImage': '',
  'products.suppliers': `* ${NAMED}`,
  'products.addListItem': '',
  'settings.quoteSettings': 'followUpText$',
  'settings.saveQuoteSettings': 'settings',
  'settings.shownFields': '* id$ label$',
  'settings.fields': CONFIGURATION,
  'settings.saveFields': 'configuration<configuration> saved[]',
  'settings.activateTexts': '',
  'sync.engine': ENGINE,
  'sync.setEngine': ENGINE,
  'sync.setInterval': ENGINE,
  'sync.syncNow': RESPONSE,
  'sync.log': 'rows[logEntry] total#',
  'sync.resync': '',
  'sync.jobs': '* id# state=job percent?# message?$ created?@',
  'sync.stopJob': '',
  'sync.connectors': `* ${CONNECTOR}`,
  'sync.connector': `${CONNECTOR} revision`,
  'sync.testConnectorUrl': '',
  'sync.saveConnector': `${CONNECTOR} revision`,
  'sync.deleteConnector': 'deleted usedBy[named]',
  'sync.restoreConnector': '',
  'sync.list': '* id# name$ connectorName?$ description?$ scope<scope>',
  'sync.get': CONNECTION,
  'sync.create': CONNECTION,
  'sync.test': RESPONSE,
  'sync.testSaved': RESPONSE,
  'sync.save': CONNECTION,
  'sync.setActive': 'active reasons[reason]',
  'sync.delete': '',
  'sync.restore': '',
  'sync.summary': 'lastSync$ actors[actor]',
  'sync.priorities': `* ${NAMED}`,
  'sync.savePriorities': `* ${NAMED}`,
  'sync.previewSync': 'actors[preview] changes[previewChange] failures[previewFailure]',
  'sync.mapping.actorTypes': '*',
  'sync.mapping.actorMapping': MAPPING,
  'sync.mapping.crmFields': '* key$ label$',
  'sync.mapping.saveActorMapping': MAPPING,
  'sync.mapping.listMappings': 'lists[list] revision',
  'sync.mapping.saveListMappings': 'lists[list] revision',
  'sync.mapping.defaults': `* ${DEFAULT}`,
  'sync.mapping.saveDefault': DEFAULT,
  'sync.mapping.fieldOrder': '* id# key$ label?$',
  'sync.mapping.saveFieldOrder': '* id# key$ label?$',
  'sync.imports.targets': '* type=actor fields[searchField]',
  'sync.imports.search': 'rows[record] total#',
  'sync.imports.preview': 'query columns[column] lines[line]',
  'sync.imports.run': 'imported#',
};
