/**
 * The elements that a host puts on a page, as types: what the typings of all frameworks are made of. Everything is taken
 * from the classes; only which events an element fires has to be said, because a class does not say it.
 */
import type { LitElement } from 'lit';
import type {
  QuotesyncAdmin,
  QuotesyncConnections,
  QuotesyncMappings,
  QuotesyncProducts,
  QuotesyncProvider,
  QuotesyncSettings,
  QuotesyncSync,
} from '../index.js';

/** Tag → class. */
export interface PublicElements {
  'quotesync-admin': QuotesyncAdmin;
  'quotesync-provider': QuotesyncProvider;
  'quotesync-connections': QuotesyncConnections;
  'quotesync-products': QuotesyncProducts;
  'quotesync-settings': QuotesyncSettings;
  'quotesync-sync': QuotesyncSync;
  'quotesync-mappings': QuotesyncMappings;
}

export type PublicTag = keyof PublicElements;

type EventName = keyof HTMLElementEventMap & `quotesync-${string}`;

/** What every one of them tells its host. */
const HOST_EVENTS = [
  'quotesync-ready',
  'quotesync-load-start',
  'quotesync-load-end',
  'quotesync-load-error',
  'quotesync-render-error',
  'quotesync-dirty-change',
  'quotesync-before-save',
  'quotesync-before-delete',
  'quotesync-before-activate',
  'quotesync-before-resync',
] as const;

const CONNECTIONS_EVENTS = [
  'quotesync-connection-saved',
  'quotesync-connection-deleted',
  'quotesync-connection-restored',
  'quotesync-connection-tested',
] as const;

const PRODUCTS_EVENTS = [
  'quotesync-price-list-saved',
  'quotesync-price-list-deleted',
  'quotesync-price-list-products-changed',
  'quotesync-product-saved',
  'quotesync-product-removed',
] as const;

const SETTINGS_EVENTS = [
  'quotesync-quote-settings-saved',
  'quotesync-product-fields-saved',
  'quotesync-sale-types-requested',
] as const;

const SYNC_EVENTS = [
  'quotesync-sync-connection-saved',
  'quotesync-sync-connection-deleted',
  'quotesync-sync-connection-restored',
  'quotesync-sync-connection-tested',
  'quotesync-sync-connection-activated',
  'quotesync-sync-configuration-saved',
  'quotesync-sync-connector-saved',
  'quotesync-sync-connector-deleted',
  'quotesync-sync-connector-restored',
  'quotesync-sync-engine-changed',
  'quotesync-sync-priorities-saved',
  'quotesync-resync-started',
] as const;

const MAPPINGS_EVENTS = ['quotesync-sync-configured', 'quotesync-mappings-changed', 'quotesync-mappings-left'] as const;

/** All events bubble, so the shell and a provider hear what is fired by the tabs inside them. */
const ALL_TABS_EVENTS = [
  ...HOST_EVENTS,
  ...CONNECTIONS_EVENTS,
  ...PRODUCTS_EVENTS,
  ...SETTINGS_EVENTS,
  ...SYNC_EVENTS,
] as const;

/** The events of each element; the check of the editor data holds it to the comments of the classes. */
export const ELEMENT_EVENTS = {
  'quotesync-admin': ['quotesync-tab-changed', ...ALL_TABS_EVENTS],
  'quotesync-provider': ALL_TABS_EVENTS,
  'quotesync-connections': [...HOST_EVENTS, ...CONNECTIONS_EVENTS],
  'quotesync-products': [...HOST_EVENTS, ...PRODUCTS_EVENTS],
  'quotesync-settings': [...HOST_EVENTS, ...SETTINGS_EVENTS],
  'quotesync-sync': [...HOST_EVENTS, ...SYNC_EVENTS],
  'quotesync-mappings': [...HOST_EVENTS, ...MAPPINGS_EVENTS],
} as const satisfies Record<PublicTag, readonly EventName[]>;

/** Names of the events of an element. */
export type EventOf<Tag extends PublicTag> = (typeof ELEMENT_EVENTS)[Tag][number];

type Same<X, Y> = (<T>() => T extends X ? 1 : 2) extends <T>() => T extends Y ? 1 : 2 ? true : false;

/** Keys of the properties that a host may set: no methods, nothing that is only to be read. */
type SettableKey<E> = {
  [K in keyof E]-?: K extends keyof LitElement
    ? never
    : E[K] extends (...args: never) => unknown
      ? never
      : Same<{ [Q in K]: E[K] }, { -readonly [Q in K]: E[K] }> extends true
        ? K
        : never;
}[keyof E];

/** The properties of an element that a host may set. `undefined` stands for the default. */
export type PropertiesOf<Tag extends PublicTag> = {
  [K in SettableKey<PublicElements[Tag]>]?: PublicElements[Tag][K] | undefined;
};

type Dashed<S extends string> = S extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Dashed<Rest>}`
  : S;

type Plain = string | number | boolean | undefined;

/** The attributes of an element: its properties of plain types, with dashes. */
export type AttributesOf<Tag extends PublicTag> = {
  [K in keyof PropertiesOf<Tag> & string as PropertiesOf<Tag>[K] extends Plain ? Dashed<K> : never]?:
    PropertiesOf<Tag>[K] | undefined;
};

/** Listeners under the names that JSX and Svelte use: `on` and the name of the event, as it is. */
export type ListenersOf<Tag extends PublicTag> = {
  [K in EventOf<Tag> as `on${K}`]?:
    ((event: HTMLElementEventMap[K] & { readonly currentTarget: PublicElements[Tag] }) => void) | undefined;
};
