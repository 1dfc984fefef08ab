import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/icons.js';
import { productIcon } from '../../ui/product-icons.js';
import type { ProductAction } from './list-events.js';
import type { ProductListLocalize } from './product-list-terms.js';

export interface ToolbarContext {
  readonly localize: ProductListLocalize;
  readonly readonly: boolean;
  /** Tools that the host leaves out. */
  readonly hidden: ReadonlySet<string>;
  readonly selected: number;
  /** Something is being removed. */
  readonly busy: boolean;
  readonly onAction: (action: ProductAction | 'remove') => void;
}

interface Tool {
  readonly action: ProductAction | 'remove';
  readonly term: 'add' | 'edit' | 'open' | 'duplicate' | 'remove' | 'importProducts' | 'export' | 'adjustPrices';
  readonly sign: TemplateResult;
  /** How many products have to be selected. */
  readonly needs: 'none' | 'one' | 'some';
  readonly look?: string;
}

/** What can be done with products: at the start with some of them, at the end with many. */
export function renderToolbar(context: ToolbarContext): TemplateResult {
  const { localize, readonly, hidden } = context;
  const first: readonly Tool[] = readonly
    ? [{ action: 'edit', term: 'open', sign: icon('magnifying-glass'), needs: 'one' }]
    : [
        { action: 'add', term: 'add', sign: icon('plus'), needs: 'none', look: 'button--primary' },
        { action: 'edit', term: 'edit', sign: icon('pencil-simple'), needs: 'one' },
        { action: 'duplicate', term: 'duplicate', sign: icon('copy'), needs: 'one' },
        { action: 'remove', term: 'remove', sign: icon('trash'), needs: 'some' },
      ];
  const second: readonly Tool[] = [
    ...(readonly
      ? []
      : ([
          { action: 'import', term: 'importProducts', sign: productIcon('upload-simple'), needs: 'none' },
          { action: 'adjust', term: 'adjustPrices', sign: productIcon('percent'), needs: 'none' },
        ] as const)),
    { action: 'export', term: 'export', sign: productIcon('download-simple'), needs: 'none' },
  ];
  return html`
    <div class="toolbar" role="group" aria-label=${localize.term('actions')}>
      <div>${first.map((tool) => renderTool(tool, context))}</div>
      <div>${second.filter(({ action }) => !hidden.has(action)).map((tool) => renderTool(tool, context))}</div>
    </div>
  `;
}

function renderTool({ action, term, sign, needs, look = '' }: Tool, context: ToolbarContext): TemplateResult {
  const { localize, selected, busy, onAction } = context;
  const hint =
    needs !== 'none' && selected === 0
      ? localize.term('selectProductFirst')
      : needs === 'one' && selected > 1
        ? localize.term('selectOneProduct')
        : undefined;
  const enabled = hint === undefined && !busy;
  return html`
    <button
      class="button ${look}"
      aria-disabled=${enabled ? 'false' : 'true'}
      title=${hint ?? nothing}
      @click=${enabled ? () => onAction(action) : nothing}
    >
      ${sign} ${localize.term(term)}
    </button>
  `;
}
