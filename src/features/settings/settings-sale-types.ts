import { html, nothing, type TemplateResult } from 'lit';
import type { SettingsLocalize } from './settings-terms.js';

/** What the host gave as the address of the sale types: http(s), or relative to the page; `undefined` for anything else. */
export function pageAddress(text: string): string | undefined {
  const address = text.trim();
  if (address === '' || /\p{Cc}/u.test(address)) return undefined;
  try {
    const { protocol, href } = new URL(address, document.baseURI);
    return protocol === 'http:' || protocol === 'https:' ? href : undefined;
  } catch {
    return undefined;
  }
}

export interface SaleTypesContext {
  readonly localize: SettingsLocalize;
  /** Of the list, when the host knows it. */
  readonly address: string | undefined;
  /** The host has not opened it: say where it is. */
  readonly explained: boolean;
  readonly onOpen: (event: Event) => void;
}

/** The way to the sale types, which are no part of this administration. */
export function renderSaleTypes({ localize, address, explained, onOpen }: SaleTypesContext): TemplateResult {
  const label = localize.term('openSaleTypes');
  return html`
    <section class="card" aria-labelledby="sale-types">
      <header class="card__header">
        <h2 class="card__title" id="sale-types">${localize.term('saleTypes')}</h2>
      </header>
      <div class="card__body">
        <p>${localize.term('saleTypesText')}</p>
        <div>
          ${
            address === undefined
              ? html`<button type="button" class="link-button" @click=${onOpen}>${label}</button>`
              : html`<a class="link-button" href=${address} @click=${onOpen}>${label}</a>`
          }
        </div>
        <div role="status">
          ${
            explained
              ? html`<p class="notice">${localize.term('saleTypesPlace', localize.term('saleTypeListName'))}</p>`
              : nothing
          }
        </div>
      </div>
    </section>
  `;
}
