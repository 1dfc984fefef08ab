import { html, type TemplateResult } from 'lit';
import type { Backend, PriceList } from '../../backend/index.js';
import type { ElementClass } from '../../core/custom-element.js';
import type { ProductAction, ProductListSituation, QuotesyncProductStoredEvent } from './list-events.js';
import type { ProductTarget } from './product-editor.js';

/** A dialog for products, and what it was opened with. */
export type ProductDialog =
  | { readonly kind: 'product'; readonly target: ProductTarget }
  | { readonly kind: 'import' | 'export' | 'adjust'; readonly situation: ProductListSituation };

export interface ProductDialogContext {
  readonly backend: Backend | undefined;
  readonly priceList: PriceList;
  readonly readonly: boolean;
  readonly onStored: (event: QuotesyncProductStoredEvent) => void;
  readonly onChanged: () => void;
  readonly onClosed: () => void;
}

/** @returns `undefined` when the action is about a product and none is selected */
export function dialogFor(action: ProductAction, situation: ProductListSituation): ProductDialog | undefined {
  const [id] = situation.ids;
  switch (action) {
    case 'add':
      return { kind: 'product', target: { kind: 'add' } };
    case 'edit':
    case 'duplicate':
      return id === undefined ? undefined : { kind: 'product', target: { kind: action, id } };
    default:
      return { kind: action, situation };
  }
}

/** The code of a dialog comes with its first use. */
export async function loadProductDialog(kind: ProductDialog['kind']): Promise<ElementClass> {
  switch (kind) {
    case 'product':
      return (await import('./quotesync-product-dialog.js')).QuotesyncProductDialog;
    case 'import':
      return (await import('./quotesync-import-dialog.js')).QuotesyncImportDialog;
    case 'export':
      return (await import('./quotesync-export-dialog.js')).QuotesyncExportDialog;
    case 'adjust':
      return (await import('./quotesync-adjust-prices-dialog.js')).QuotesyncAdjustPricesDialog;
  }
}

export function renderProductDialog(dialog: ProductDialog, context: ProductDialogContext): TemplateResult {
  const { backend, priceList, readonly, onStored, onChanged, onClosed } = context;
  switch (dialog.kind) {
    case 'product':
      return html`<quotesync-product-dialog
        .backend=${backend}
        .priceList=${priceList}
        .target=${dialog.target}
        ?readonly=${readonly}
        @quotesync-product-stored=${onStored}
        @quotesync-products-changed=${onChanged}
        @quotesync-dialog-closed=${onClosed}
      ></quotesync-product-dialog>`;
    case 'import':
      return html`<quotesync-import-dialog
        .backend=${backend}
        .priceList=${priceList}
        @quotesync-products-changed=${onChanged}
        @quotesync-dialog-closed=${onClosed}
      ></quotesync-import-dialog>`;
    case 'export':
      return html`<quotesync-export-dialog
        .backend=${backend}
        .priceList=${priceList}
        .columns=${dialog.situation.columns}
        .ids=${dialog.situation.ids}
        .sort=${dialog.situation.sort}
        .filter=${dialog.situation.filter}
        @quotesync-dialog-closed=${onClosed}
      ></quotesync-export-dialog>`;
    case 'adjust':
      return html`<quotesync-adjust-prices-dialog
        .backend=${backend}
        .priceList=${priceList}
        .ids=${dialog.situation.ids}
        @quotesync-products-changed=${onChanged}
        @quotesync-dialog-closed=${onClosed}
      ></quotesync-adjust-prices-dialog>`;
  }
}
