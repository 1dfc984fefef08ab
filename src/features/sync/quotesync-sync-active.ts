import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { customElement } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { baseStyles } from '../../ui/base-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import type { SyncConnectionItem } from './sync-connection-item.js';
import { syncTerms } from './sync-terms.js';

/** @summary The box in the column "Active". The keyboard stays on the grid's cell around it, where Space presses it. */
@customElement('quotesync-sync-active')
export class QuotesyncSyncActive extends QuotesyncElement {
  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    css`
      :host {
        font-size: inherit;
        color: inherit;
      }
      .checkbox {
        gap: 6px;
        max-inline-size: 100%;
      }
      .checkbox:has([aria-disabled='true']) {
        cursor: default;
      }
      [aria-disabled='true'] {
        opacity: 0.55;
      }
      .word {
        overflow: hidden;
        text-overflow: ellipsis;
      }
    `,
  ];

  @property({ attribute: false }) item: SyncConnectionItem | undefined;
  /** Why it cannot be pressed; empty: it can. */
  @property() reason = '';

  /** What pressing it does. */
  @property({ attribute: false }) toggle: ((id: number, active: boolean) => void) | undefined;

  readonly #localize = new Localize(this, syncTerms);

  /** As a click does it. */
  press(): void {
    const { item } = this;
    if (item && !this.reason) this.toggle?.(item.id, !(item.wanted ?? item.active));
    // The browser has changed the box by itself; what it shows is what is, or was asked for.
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { item, reason } = this;
    if (!item) return nothing;
    const localize = this.#localize;
    const active = item.wanted ?? item.active;
    return html`
      <label class="checkbox" title=${reason} @dblclick=${stop}>
        <input
          type="checkbox"
          tabindex="-1"
          aria-label=${localize.term('syncActivateName', item.name)}
          aria-disabled=${reason ? 'true' : 'false'}
          aria-description=${reason || nothing}
          .checked=${live(active)}
          @click=${this.#onClick}
          @change=${this.#onChange}
        />
        ${item.wanted === undefined ? nothing : html`<span class="spinner" aria-hidden="true"></span>`}
        <span class="word">${activeText(localize, item)}</span>
      </label>
    `;
  }

  readonly #onClick = (event: Event): void => {
    if (this.reason) event.preventDefault();
    this.closest<HTMLElement>('[role="gridcell"]')?.focus();
  };

  readonly #onChange = (): void => {
    this.press();
  };
}

/** `Active`, `Deactivating …` */
export function activeText(
  localize: Localize<typeof syncTerms>,
  { active, wanted }: Pick<SyncConnectionItem, 'active' | 'wanted'>,
): string {
  if (wanted !== undefined) return localize.term(wanted ? 'syncActivating' : 'syncDeactivating');
  return localize.term(active ? 'syncActive' : 'syncInactive');
}

/** Two clicks on the box are two clicks on the box: the row is not opened. */
function stop(event: Event): void {
  event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-sync-active': QuotesyncSyncActive;
  }
}
