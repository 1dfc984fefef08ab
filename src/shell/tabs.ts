import { html, type TemplateResult } from 'lit';
import type { Backend } from '../backend/index.js';
import { define, type ElementClass } from '../core/custom-element.js';
import type { Terms } from '../locales/terms.js';

/** The official four. */
export type TabId = 'connections' | 'products' | 'settings' | 'sync';

/** What the host tells one of the tabs. */
export interface TabContext {
  readonly saleTypesUrl: string;
}

/** A tab: its official label, and its panel, loaded when it is first opened. */
export interface Tab {
  readonly id: TabId;
  readonly term: keyof Terms & `tab${string}`;
  /** The slice of the backend that the tab is about: without it there is no tab. */
  readonly slice: Exclude<keyof Backend, 'capabilities'>;
  readonly load: () => Promise<ElementClass>;
  readonly render: (context: TabContext) => TemplateResult;
}

/** In SuperOffice's order. */
export const TABS: readonly Tab[] = [
  {
    id: 'connections',
    term: 'tabErpConnections',
    slice: 'connections',
    load: async () => (await import('../features/connections/quotesync-connections.js')).QuotesyncConnections,
    render: () => html`<quotesync-connections exportparts="layout"></quotesync-connections>`,
  },
  {
    id: 'products',
    term: 'tabSuperOfficeProducts',
    slice: 'products',
    load: async () => (await import('../features/products/quotesync-products.js')).QuotesyncProducts,
    render: () => html`<quotesync-products exportparts="layout"></quotesync-products>`,
  },
  {
    id: 'settings',
    term: 'tabSettings',
    slice: 'settings',
    load: async () => (await import('../features/settings/quotesync-settings.js')).QuotesyncSettings,
    render: ({ saleTypesUrl }) =>
      html`<quotesync-settings exportparts="layout" sale-types-url=${saleTypesUrl}></quotesync-settings>`,
  },
  {
    id: 'sync',
    term: 'tabSync',
    slice: 'sync',
    load: async () => (await import('../features/sync/quotesync-sync.js')).QuotesyncSync,
    render: () => html`<quotesync-sync exportparts="layout"></quotesync-sync>`,
  },
];

/**
 * Loads and registers tabs, for pages that use them without the shell.
 *
 * @returns settled when the elements are there; a failure to load is told to the console, and the next call tries again
 */
export async function defineTab(...ids: readonly TabId[]): Promise<void> {
  const wanted = TABS.filter(({ id }) => ids.includes(id));
  const load = async ({ id, load }: Tab): Promise<void> => {
    try {
      define(await load());
    } catch (error) {
      console.warn(`quotesync: the tab "${id}" could not be loaded.`, error);
    }
  };
  await Promise.all(wanted.map(load));
}
