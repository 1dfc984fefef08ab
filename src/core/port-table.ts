import type { Backend } from '../backend/backend.js';
import type { HostAction } from './host-events.js';

type Method = (...args: never[]) => unknown;

/** Every method of a slice and of the slices inside it, as `sync.mapping.saveDefault`. */
type CallsOf<Slice, Path extends string = ''> = {
  [Key in keyof Slice & string]-?: NonNullable<Slice[Key]> extends Method
    ? `${Path}${Key}`
    : NonNullable<Slice[Key]> extends object
      ? CallsOf<NonNullable<Slice[Key]>, `${Path}${Key}.`>
      : never;
}[keyof Slice & string];

/** Every method of the port. */
export type PortCall = CallsOf<Backend>;

/** A name that the port does not have is no name here. */
type OfThePort<Names extends PortCall> = Names;

/** What only looks. A type, so it costs nobody a byte. */
export type PortRead = OfThePort<
  | 'capabilities'
  | `connections.${'connectors' | 'list' | 'statuses' | 'get' | 'create'}`
  | `directory.${'associates' | 'userGroups' | 'syncConnections' | 'listItems'}`
  | `products.${'currencies' | 'priceLists' | 'fields' | 'page' | 'get' | 'create'}`
  | `products.${'images' | 'image' | 'productImage' | 'suppliers'}`
  | `settings.${'quoteSettings' | 'shownFields' | 'fields'}`
  | `sync.${'list' | 'get' | 'create' | 'summary' | 'priorities' | 'connectors' | 'connector'}`
  | `sync.${'engine' | 'log' | 'jobs' | 'previewSync'}`
  | `sync.mapping.${'actorTypes' | 'actorMapping' | 'crmFields' | 'listMappings' | 'defaults' | 'fieldOrder'}`
  | `sync.imports.${'targets' | 'search' | 'preview'}`
>;

/** What is tried and leaves nothing behind: the page need not wait for it, and it may take a minute. */
export type PortTrial = OfThePort<
  'connections.test' | 'connections.testSaved' | 'sync.test' | 'sync.testSaved' | 'sync.testConnectorUrl'
>;

/**
 * All others change something: a method that is new in the port does not compile until it is named here or above.
 *
 * Pages do without the table: the names in the port say it, and a test sees to it that {@link actionOf} reads in them
 * what is written here.
 */
export const PORT_ACTIONS: Readonly<Record<Exclude<PortCall, PortRead | PortTrial>, HostAction>> = {
  'connections.save': 'save',
  'connections.saveConfiguration': 'save',
  'connections.delete': 'delete',
  'connections.restore': 'save',
  'products.savePriceList': 'save',
  'products.copyPriceList': 'save',
  'products.deletePriceList': 'delete',
  'products.save': 'save',
  'products.setInAssortment': 'save',
  'products.change': 'save',
  'products.setProductImage': 'save',
  'products.addListItem': 'save',
  'settings.saveQuoteSettings': 'save',
  'settings.saveFields': 'save',
  'settings.activateTexts': 'save',
  'sync.save': 'save',
  'sync.setActive': 'activate',
  'sync.delete': 'delete',
  'sync.restore': 'save',
  'sync.savePriorities': 'save',
  'sync.saveConnector': 'save',
  'sync.deleteConnector': 'delete',
  'sync.restoreConnector': 'save',
  'sync.setEngine': 'activate',
  'sync.setInterval': 'save',
  'sync.syncNow': 'resync',
  'sync.resync': 'resync',
  'sync.stopJob': 'save',
  'sync.mapping.saveActorMapping': 'save',
  'sync.mapping.saveListMappings': 'save',
  'sync.mapping.saveDefault': 'save',
  'sync.mapping.saveFieldOrder': 'save',
  'sync.imports.run': 'save',
};
