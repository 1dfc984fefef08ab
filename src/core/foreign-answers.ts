import { BackendError } from '../backend/backend-error.js';
import type { PortCall } from './port-table.js';

/**
 * What an answer must have so that something can be shown of it. Words are members that must be there, `x[]` a list,
 * `x{}` a map; `*` before them: a list of such things. Empty: anything will do, also nothing. A method that is new in
 * the port does not compile until it is here.
 */
const SHAPES: Readonly<Record<PortCall, string>> = {
  capabilities: 'connections',
  'connections.connectors': '* name',
  'connections.list': '* id name',
  'connections.statuses': '* id scope',
  'connections.get': 'connection fields[] values{}',
  'connections.create': 'connection fields[] values{}',
  'connections.test': 'ok status',
  'connections.testSaved': 'ok status',
  'connections.save': 'details',
  'connections.saveConfiguration': 'connection fields[] values{}',
  'connections.delete': '',
  'connections.restore': '',
  'directory.associates': '* id name',
  'directory.userGroups': '* id name',
  'directory.syncConnections': '* id name',
  'directory.listItems': '* key name',
  'products.currencies': 'all[]',
  'products.priceLists': '* id name currency',
  'products.savePriceList': 'id name currency revision',
  'products.copyPriceList': 'id name currency revision',
  'products.deletePriceList': '',
  'products.fields': '* key label',
  'products.page': 'rows[] total',
  'products.get': 'id values rights{} revision',
  'products.create': 'id values rights{} revision',
  'products.save': 'id values rights{} revision',
  'products.setInAssortment': '',
  'products.change': '* ok',
  'products.images': '* id name',
  'products.image': 'size type',
  'products.productImage': '',
  'products.setProductImage': '',
  'products.suppliers': '* id name',
  'products.addListItem': '',
  'settings.quoteSettings': 'followUpText',
  'settings.saveQuoteSettings': 'settings',
  'settings.shownFields': '* id label',
  'settings.fields': 'fields[] cultures[] texts',
  'settings.saveFields': 'configuration saved[]',
  'settings.activateTexts': '',
  'sync.engine': 'running message',
  'sync.setEngine': 'running message',
  'sync.setInterval': 'running message',
  'sync.syncNow': 'ok status',
  'sync.log': 'rows[] total',
  'sync.resync': '',
  'sync.jobs': '* id state',
  'sync.stopJob': '',
  'sync.connectors': '* id name url',
  'sync.connector': 'id name url revision',
  'sync.testConnectorUrl': '',
  'sync.saveConnector': 'id name url revision',
  'sync.deleteConnector': 'deleted usedBy[]',
  'sync.restoreConnector': '',
  'sync.list': '* id name scope',
  'sync.get': 'connection fields[] values{}',
  'sync.create': 'connection fields[] values{}',
  'sync.test': 'ok status',
  'sync.testSaved': 'ok status',
  'sync.save': 'connection fields[] values{}',
  'sync.setActive': 'active reasons[]',
  'sync.delete': '',
  'sync.restore': '',
  'sync.summary': 'lastSync actors[]',
  'sync.priorities': '* id name',
  'sync.savePriorities': '* id name',
  'sync.previewSync': 'actors[] changes[] failures[]',
  'sync.mapping.actorTypes': '*',
  'sync.mapping.actorMapping': 'fields[] revision',
  'sync.mapping.crmFields': '* key label',
  'sync.mapping.saveActorMapping': 'fields[] revision',
  'sync.mapping.listMappings': 'lists[] revision',
  'sync.mapping.saveListMappings': 'lists[] revision',
  'sync.mapping.defaults': '* id key default',
  'sync.mapping.saveDefault': 'id key default',
  'sync.mapping.fieldOrder': '* id key',
  'sync.mapping.saveFieldOrder': '* id key',
  'sync.imports.targets': '* type fields[]',
  'sync.imports.search': 'rows[] total',
  'sync.imports.preview': 'query columns[] lines[]',
  'sync.imports.run': 'imported',
};

const shapes = new Map<string, string>(Object.entries(SHAPES));

/** Milliseconds after which a call that nobody answers has failed. Connectors may take a minute. */
const PATIENCE = 120_000;

function lacks(thing: unknown, member: string): boolean {
  const [, name = '', kind] = /^(\w+)(\[\]|\{\})?$/.exec(member) ?? [];
  if (typeof thing !== 'object' || thing === null || !(name in thing)) return true;
  const value: unknown = Reflect.get(thing, name);
  if (kind === '[]') return !Array.isArray(value);
  return kind === '{}' ? !(value instanceof Map) : value === undefined || value === null;
}

/** @returns what is wrong with an answer, for whoever wrote the backend; `undefined`: nothing */
function faultOf(call: string, answer: unknown): string | undefined {
  const shape = shapes.get(call);
  if (!shape) return undefined;
  const members = shape.split(' ').filter((word) => word !== '*');
  const things: unknown = shape.startsWith('*') ? answer : [answer];
  if (!Array.isArray(things)) return 'answered with no list';
  const missing = members.find((member) => things.some((thing) => lacks(thing, member)));
  return missing && `answered without ${missing}`;
}

/**
 * Answers of a backend that somebody else wrote, before anything is shown of them: half a screen that cannot be left
 * would be worse than an error with its “Try again”. What is wrong is said on the console, by the name of the method.
 */
export async function lookedAt(call: string, answer: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(complaint('timeout', call, 'does not answer')), PATIENCE);
  });
  try {
    const value = await Promise.race([answer, late]);
    const fault = faultOf(call, value);
    if (fault === undefined) return value;
    throw complaint('protocol', call, fault);
  } finally {
    clearTimeout(timer);
  }
}

function complaint(kind: 'timeout' | 'protocol', call: string, fault: string): BackendError {
  const message = `backend.${call} ${fault}.`;
  console.warn(`quotesync: ${message}`);
  // Perhaps it answers better the next time.
  return new BackendError(kind, message, { retryable: true });
}
