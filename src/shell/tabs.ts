import { html, type TemplateResult } from 'lit';
import type { ElementClass } from '../core/custom-element.js';
import type { Terms } from '../locales/terms.js';

/** The official four; those that are built are in {@link TABS}. */
export type TabId = 'connections' | 'products' | 'settings' | 'sync';

/** A tab: its official label, and its panel, loaded when it is first opened. */
export interface Tab {
  readonly id: TabId;
  readonly term: keyof Terms & `tab${string}`;
  readonly load: () => Promise<ElementClass>;
  readonly render: () => TemplateResult;
}

/** In SuperOffice's order. */
export const TABS: readonly Tab[] = [
  {
    id: 'connections',
    term: 'tabErpConnections',
    load: async () => (await import('../features/connections/quotesync-connections.js')).QuotesyncConnections,
    render: () => html`<quotesync-connections></quotesync-connections>`,
  },
];
