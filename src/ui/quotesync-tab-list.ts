import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { customElement } from '../core/custom-element.js';
import { Localize } from '../core/localize.js';
import { baseStyles } from './base-styles.js';
import { QuotesyncElement } from './element.js';
import { TabStrip } from './tab-strip.js';

export interface TabItem {
  readonly id: string;
  readonly label: string;
  /** Drawn as a dot, in words for those who do not see it: “Unsaved changes”. */
  readonly mark?: string | undefined;
  /** What the dot is about; `problem` has the colour of errors. */
  readonly tone?: 'changed' | 'problem' | undefined;
  readonly count?: number | undefined;
}

/** The user has chosen another tab. */
export class QuotesyncTabSelectedEvent extends Event {
  /** Its id. */
  readonly tab: string;

  constructor(tab: string) {
    super('quotesync-tab-selected');
    this.tab = tab;
  }
}

/**
 * @summary A row of tabs: arrows, Home and End move and choose; when it is narrow it scrolls, and shows that there is more.
 *
 * The panel belongs to whoever uses it: an element with `role="tabpanel"` and a label of its own, in the same root.
 *
 * @fires {QuotesyncTabSelectedEvent} quotesync-tab-selected - Another one is chosen, here already
 */
@customElement('quotesync-tab-list')
export class QuotesyncTabList extends QuotesyncElement {
  static override readonly styles = [
    ...baseStyles,
    css`
      :host {
        min-inline-size: 0;
      }
      .tabs {
        display: flex;
        gap: var(--_space-1);
        overflow-x: auto;
        scrollbar-width: none;
        border-block-end: 1px solid var(--_color-border);
      }
      [role='tab'] {
        appearance: none;
        flex: none;
        display: flex;
        align-items: center;
        gap: var(--_space-2);
        max-inline-size: 240px;
        padding: var(--_space-2) var(--_space-3);
        border: 0;
        border-block-end: 2px solid transparent;
        background: none;
        color: var(--_color-text-muted);
        font: inherit;
        font-weight: 500;
        white-space: nowrap;
        cursor: pointer;
      }
      [role='tab']:hover {
        color: var(--_color-text);
      }
      [role='tab'][aria-selected='true'] {
        color: var(--_color-text);
        border-block-end-color: var(--_color-accent);
      }
      [role='tab']:focus-visible {
        outline: 2px solid var(--_color-focus);
        outline-offset: -2px;
        border-radius: var(--_radius-s);
      }
      bdi {
        min-inline-size: 0;
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .count {
        padding: 0 7px;
        border-radius: 999px;
        background: var(--_color-hover);
        color: var(--_color-text-muted);
        font-size: var(--_font-size-s);
        font-variant-numeric: tabular-nums;
      }
      .mark {
        flex: none;
        inline-size: 8px;
        block-size: 8px;
        border-radius: 50%;
        background: var(--_color-accent);
      }
      .mark--problem {
        background: var(--_color-danger);
      }
      @media (forced-colors: active) {
        [role='tab'] {
          border-block-end-color: Canvas;
        }
        [role='tab'][aria-selected='true'] {
          border-block-end-color: Highlight;
        }
        .mark {
          background: CanvasText;
        }
      }
    `,
  ];

  /** What the tabs are about. */
  @property() label = '';
  @property({ attribute: false }) tabs: readonly TabItem[] = [];
  /** Id of the chosen tab. */
  @property() selected = '';
  /** Id of the panel, in the root of this element. */
  @property() controls = '';

  readonly #localize = new Localize(this);

  constructor() {
    super();
    new TabStrip(this);
  }

  /** To the chosen tab. */
  override focus(options?: FocusOptions): void {
    this.#tab(this.selected)?.focus(options);
  }

  protected override updated(): void {
    this.#name();
  }

  protected override render(): TemplateResult {
    return html`
      <div class="tabs" role="tablist" aria-label=${this.label || nothing} @keydown=${this.#onKeydown}>
        ${repeat(
          this.tabs,
          ({ id }) => id,
          (tab) => this.#renderTab(tab),
        )}
      </div>
    `;
  }

  #renderTab({ id, label, mark, tone, count }: TabItem): TemplateResult {
    const selected = id === this.selected;
    // A list in which nothing is chosen can be reached all the same.
    const reachable = selected || (!this.tabs.some((tab) => tab.id === this.selected) && id === this.tabs[0]?.id);
    return html`
      <button
        type="button"
        role="tab"
        data-tab=${id}
        title=${mark || nothing}
        aria-selected=${selected ? 'true' : 'false'}
        tabindex=${reachable ? 0 : -1}
        @click=${() => this.#choose(id)}
      >
        <bdi>${label}</bdi>
        ${count === undefined ? nothing : html`<span class="count">${this.#localize.number(count)}</span>`}
        ${
          mark
            ? html`<span class="mark ${tone === 'problem' ? 'mark--problem' : ''}"></span
                ><span class="visually-hidden">${mark}</span>`
            : nothing
        }
      </button>
    `;
  }

  #tab(id: string): HTMLElement | undefined {
    const tabs = this.renderRoot.querySelectorAll<HTMLElement>('[role="tab"]');
    return [...tabs].find(({ dataset }) => dataset['tab'] === id);
  }

  /** An attribute with an id would not reach out of the shadow root; a reference to the element does. */
  #name(): void {
    const root = this.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    const panel = this.controls ? root.getElementById(this.controls) : null;
    for (const tab of this.renderRoot.querySelectorAll<HTMLElement>('[role="tab"]')) {
      tab.ariaControlsElements = panel && tab.dataset['tab'] === this.selected ? [panel] : null;
    }
  }

  #choose(id: string): void {
    if (id === this.selected) return;
    this.selected = id;
    this.dispatchEvent(new QuotesyncTabSelectedEvent(id));
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { tabs } = this;
    const at = tabs.findIndex(({ id }) => id === this.selected);
    const [forward, backward] =
      this.#localize.direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const steps: Readonly<Record<string, number>> = {
      [forward]: at + 1,
      [backward]: at < 0 ? tabs.length - 1 : at - 1 + tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = steps[event.key];
    const tab = next === undefined ? undefined : tabs[next % tabs.length];
    if (!tab) return;
    event.preventDefault();
    this.#choose(tab.id);
    this.#tab(tab.id)?.focus();
  };
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-tab-selected': QuotesyncTabSelectedEvent;
  }
  interface HTMLElementTagNameMap {
    'quotesync-tab-list': QuotesyncTabList;
  }
}
