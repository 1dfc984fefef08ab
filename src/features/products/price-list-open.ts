import { html, nothing, type TemplateResult } from 'lit';
import type { Currencies, PriceList } from '../../backend/index.js';
import type { ResourceState } from '../../core/resource.js';
import type { QuotesyncPriceListStoredEvent } from './list-events.js';
import type { PriceListTarget } from './price-list-editor.js';
import { renderProductDialog, type ProductDialog, type ProductDialogContext } from './product-list-dialogs.js';
import type { QuotesyncPriceListDeleteAnsweredEvent } from './quotesync-price-list-delete-dialog.js';

/** The dialog that is open over the tab. One of products stays about the price list that it was opened from. */
export type Open =
  | { readonly kind: 'price-list'; readonly target: PriceListTarget }
  | { readonly kind: 'delete'; readonly priceList: PriceList }
  | { readonly kind: 'products'; readonly priceList: PriceList; readonly dialog: ProductDialog };

export interface OpenContext extends Omit<ProductDialogContext, 'priceList'> {
  readonly priceLists: readonly PriceList[];
  readonly currencies: ResourceState<Currencies>;
  readonly onPriceListStored: (event: QuotesyncPriceListStoredEvent) => void;
  readonly onOutdated: () => void;
  readonly onCurrenciesWanted: () => void;
  readonly onDeleteAnswered: (event: QuotesyncPriceListDeleteAnsweredEvent) => void;
}

export function renderOpen(open: Open | undefined, context: OpenContext): TemplateResult | typeof nothing {
  switch (open?.kind) {
    case undefined:
      return nothing;
    case 'price-list':
      return html`<quotesync-price-list-dialog
        .backend=${context.backend}
        .target=${open.target}
        .priceLists=${context.priceLists}
        .currencies=${context.currencies}
        ?readonly=${context.readonly}
        @quotesync-price-list-stored=${context.onPriceListStored}
        @quotesync-price-lists-outdated=${context.onOutdated}
        @quotesync-retry-requested=${context.onCurrenciesWanted}
        @quotesync-dialog-closed=${context.onClosed}
      ></quotesync-price-list-dialog>`;
    case 'delete':
      return html`<quotesync-price-list-delete-dialog
        .backend=${context.backend}
        .priceList=${open.priceList}
        @quotesync-price-list-delete-answered=${context.onDeleteAnswered}
      ></quotesync-price-list-delete-dialog>`;
    case 'products':
      return renderProductDialog(open.dialog, { ...context, priceList: open.priceList });
  }
}
