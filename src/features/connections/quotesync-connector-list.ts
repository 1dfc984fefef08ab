import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { QuoteConnector } from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { memoizeLast } from '../../core/memoize.js';
import type { ResourceState } from '../../core/resource.js';
import { connections } from '../../locales/en/connections.js';
import { baseStyles } from '../../ui/base-styles.js';
import { cardStyles } from '../../ui/card-styles.js';
import { buttonStyles } from '../../ui/button-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { icon } from '../../ui/icons.js';
import { QuotesyncDataGrid, type GridColumn } from '../../ui/quotesync-data-grid.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { QuotesyncRefreshRequestedEvent } from './list-events.js';

/** Below this many a search box is only in the way. */
const SEARCH_FROM = 8;

/**
 * @summary The quote connectors of the server, read-only, with the details of the one that is pointed at or focused.
 *
 * @fires {QuotesyncRefreshRequestedEvent} quotesync-refresh-requested - The user wants the list read again
 */
@customElement('quotesync-connector-list')
export class QuotesyncConnectorList extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncDataGrid, QuotesyncStatePanel];

  static override readonly styles = [
    ...baseStyles,
    buttonStyles,
    cardStyles,
    css`
      quotesync-data-grid {
        --quotesync-size-grid: 386px;
      }
      .tools {
        padding: 0 var(--_space-4) var(--_space-3);
      }
      .details {
        border-block-start: 1px solid var(--_color-border);
        padding: var(--_space-3) var(--_space-4);
        min-block-size: 96px;
        font-size: var(--_font-size-s);
      }
      .details p {
        margin: 0;
        color: var(--_color-text-muted);
      }
      dl {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: var(--_space-1) var(--_space-3);
        margin: 0;
      }
      dt {
        color: var(--_color-text-muted);
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
        max-block-size: 3lh;
        overflow: auto;
      }
    `,
  ];

  @property({ attribute: false }) state: ResourceState<readonly QuoteConnector[]> = { status: 'idle' };

  @state() private _filter = '';
  @state() private _hovered: string | undefined;
  @state() private _selected: string | undefined;

  readonly #localize = new Localize(this, connections);

  protected override render(): TemplateResult {
    const { state } = this;
    const all = 'data' in state ? state.data : undefined;
    return html`
      <section class="card" aria-labelledby="title">
        <header class="card__header">
          <h2 class="card__title" id="title">${this.#localize.term('availableQuoteConnectors')}</h2>
          <button
            class="icon-button"
            aria-label=${this.#localize.term('refresh')}
            title=${this.#localize.term('refresh')}
            @click=${this.#onRefresh}
          >
            ${icon('arrows-clockwise')}
          </button>
        </header>
        ${
          state.status === 'failed'
            ? html`<quotesync-state-panel
                state="failed"
                ?compact=${all !== undefined}
                .error=${state.error}
                @quotesync-retry-requested=${this.#onReadAgain}
              ></quotesync-state-panel>`
            : nothing
        }
        ${all ? this.#renderList(all) : this.#renderWaiting()}
      </section>
    `;
  }

  /** As high as the list will be, or nearly: the page must not jump. */
  #renderWaiting(): TemplateResult | typeof nothing {
    return this.state.status === 'failed'
      ? nothing
      : html`
          <quotesync-state-panel state="loading" rows="10"></quotesync-state-panel>
          <div class="details"></div>
          <footer class="card__footer"></footer>
        `;
  }

  #renderList(all: readonly QuoteConnector[]): TemplateResult {
    const localize = this.#localize;
    if (all.length === 0) {
      return html`<quotesync-state-panel
        state="empty"
        .heading=${localize.term('connectorsEmpty')}
        .text=${localize.term('connectorsEmptyText')}
      ></quotesync-state-panel>`;
    }
    const shown = this.#matching(all, this._filter, localize.language);
    return html`
      ${all.length >= SEARCH_FROM ? this.#renderSearch() : nothing}
      <quotesync-data-grid
        .label=${localize.term('availableQuoteConnectors')}
        .columns=${this.#columns(localize.words)}
        .rows=${shown}
        .rowKey=${keyOf}
        .selectedKey=${this._selected}
        .emptyText=${localize.term('connectionsNoneFound', this._filter)}
        sortKey="name"
        sortDirection="ascending"
        @quotesync-row-selected=${this.#onSelected}
        @quotesync-row-hovered=${this.#onHovered}
      ></quotesync-data-grid>
      ${this.#renderDetails(all)}
      <footer class="card__footer"><bdi>${localize.term('count', shown.length)}</bdi></footer>
    `;
  }

  #renderSearch(): TemplateResult {
    const label = this.#localize.term('searchConnectors');
    return html`
      <div class="tools">
        <div class="search">
          ${icon('magnifying-glass')}
          <input class="input" type="search" aria-label=${label} placeholder=${label} @input=${this.#onSearch} />
        </div>
      </div>
    `;
  }

  #renderDetails(all: readonly QuoteConnector[]): TemplateResult {
    const name = this._hovered ?? this._selected;
    const connector = all.find((candidate) => candidate.name === name);
    if (!connector)
      return html`<div class="details">
        <p><bdi>${this.#localize.term('connectorHint')}</bdi></p>
      </div>`;
    const localize = this.#localize;
    const rows = [
      [localize.term('name'), connector.name],
      [localize.term('className'), connector.className],
      [localize.term('assemblyName'), connector.assemblyName],
      [localize.term('source'), connector.source],
      [localize.term('fileName'), connector.fileName],
      [localize.term('version'), connector.version],
      [localize.term('licensed'), localize.term(connector.licensed ? 'yes' : 'no')],
    ] as const;
    return html`
      <div class="details">
        <dl>
          ${rows
            .filter(([, value]) => value !== '')
            .map(
              ([label, value]) =>
                html`<dt>${label}</dt>
                  <dd><bdi>${value}</bdi></dd>`,
            )}
        </dl>
      </div>
    `;
  }

  // The grid sorts again when it gets other columns or rows, so it must not get new ones for the same data.
  readonly #columns = memoizeLast((_words: object): readonly GridColumn<QuoteConnector>[] => {
    const localize = this.#localize;
    return [
      { key: 'name', label: localize.term('name'), text: ({ name }) => name, rowHeader: true, compact: 'primary' },
      {
        key: 'version',
        label: localize.term('version'),
        text: ({ version }) => version,
        width: '88px',
        compact: 'secondary',
      },
    ];
  });

  readonly #matching = memoizeLast((all: readonly QuoteConnector[], filter: string, language: string) => {
    const wanted = filter.trim().toLocaleLowerCase(language);
    return all.filter(({ name }) => name.toLocaleLowerCase(language).includes(wanted));
  });

  readonly #onSearch = (event: Event): void => {
    this._filter = (event.target as HTMLInputElement).value;
  };

  readonly #onSelected = ({ key }: { readonly key: string }): void => {
    this._selected = key;
  };

  readonly #onHovered = ({ key }: { readonly key: string | undefined }): void => {
    this._hovered = key;
  };

  /** The button that was pressed goes away; the one for the same stays. */
  readonly #onReadAgain = (): void => {
    this.renderRoot.querySelector<HTMLElement>('.icon-button')?.focus();
    this.#onRefresh();
  };

  readonly #onRefresh = (): void => {
    this.dispatchEvent(new QuotesyncRefreshRequestedEvent());
  };
}

function keyOf({ name }: QuoteConnector): string {
  return name;
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-connector-list': QuotesyncConnectorList;
  }
}
