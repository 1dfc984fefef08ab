import { html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend, SyncBackend } from '../../../backend/index.js';
import { customElement, type ElementClass } from '../../../core/custom-element.js';
import { Localize } from '../../../core/localize.js';
import { memoizeLast } from '../../../core/memoize.js';
import { Resource } from '../../../core/resource.js';
import { baseStyles } from '../../../ui/base-styles.js';
import { controlStyles } from '../../../ui/control-styles.js';
import { QuotesyncElement } from '../../../ui/element.js';
import { icon, type IconName } from '../../../ui/icons.js';
import { QuotesyncStatePanel } from '../../../ui/quotesync-state-panel.js';
import { readSnapshot } from '../model/configuration-snapshot.js';
import { health, type Health, type HealthIssue, type HealthOfPart } from '../model/health.js';
import { QuotesyncSyncPlaceRequestedEvent } from '../place-event.js';
import { healthStyles } from './health-styles.js';
import { healthTerms, issueText } from './health-words.js';

/** Whose health it is: another one whenever the tenant or the connection is another. */
interface HealthOwner {
  readonly sync: SyncBackend;
  readonly id: number;
}

type PartState = 'problem' | 'advice' | 'empty' | 'ok';

const SIGNS: Readonly<Record<PartState, IconName>> = {
  problem: 'warning-circle',
  advice: 'warning',
  empty: 'check-circle',
  ok: 'check-circle',
};

/** So many of a part are shown before the user asks for the others: what can wait takes less room. */
const SHOWN: Readonly<Record<PartState, number>> = { problem: 3, advice: 1, empty: 0, ok: 0 };

/**
 * @summary How well a connection is configured: a score with its parts, and what is wrong with each. Reads mappings, list
 * mappings and defaults; the connection is not tested.
 *
 * @fires {QuotesyncSyncPlaceRequestedEvent} quotesync-sync-place-requested - Something is to be mended where it is configured
 */
@customElement('quotesync-sync-health')
export class QuotesyncSyncHealth extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncStatePanel];

  static override readonly styles = [...baseStyles, controlStyles, healthStyles];

  @property({ attribute: false }) backend: Backend | undefined;
  @property({ attribute: false }) connection: { readonly id: number; readonly name: string } | undefined;
  @property({ type: Boolean }) active = false;
  /** Another number reads it again: something has happened. */
  @property({ type: Number }) version = 0;

  readonly #localize = new Localize(this, healthTerms);
  readonly #owner = memoizeLast((sync: SyncBackend, id: number): HealthOwner => ({ sync, id }));
  readonly #health = new Resource(this, {
    args: (): readonly [HealthOwner, string, number] | undefined => {
      const sync = this.backend?.sync;
      const { connection } = this;
      if (!sync?.mapping || !connection) return undefined;
      return [this.#owner(sync, connection.id), this.#localize.language, this.version];
    },
    read: async ([{ sync, id }, language], signal): Promise<Health> => {
      // Activity does not change the score: what it is called is decided when it is drawn.
      return health(await readSnapshot(sync, { id, active: false }, { signal, language }));
    },
  });
  /** Parts that are shown whole, of {@link #shownOf}. */
  #whole: ReadonlySet<string> = new Set();
  #shownOf: HealthOwner | undefined;

  protected override willUpdate(): void {
    const { backend, connection } = this;
    const owner = backend?.sync && connection ? this.#owner(backend.sync, connection.id) : undefined;
    if (owner !== this.#shownOf) this.#whole = new Set();
    this.#shownOf = owner;
  }

  protected override render(): TemplateResult | typeof nothing {
    const localize = this.#localize;
    const { state } = this.#health;
    if (state.status === 'idle' || !localize.ready) return nothing;
    const data = 'data' in state ? state.data : undefined;
    return html`
      <section aria-labelledby="title" class=${data && data.score < 100 ? 'blocked' : ''}>
        <div class="head">
          <h3 id="title" tabindex="-1">
            <bdi>${data ? localize.term('healthScore', this.#percent(data.score)) : localize.term('syncHealth')}</bdi>
          </h3>
          ${data ? renderBar(data.score) : nothing}
        </div>
        ${
          state.status === 'failed'
            ? html`<quotesync-state-panel
                state="failed"
                compact
                .error=${state.error}
                .heading=${localize.term('healthFailed')}
                @quotesync-retry-requested=${this.#onRetry}
              ></quotesync-state-panel>`
            : nothing
        }
        ${data ? this.#renderHealth(data) : nothing}
        ${
          data || state.status === 'failed'
            ? nothing
            : html`<quotesync-state-panel state="loading" rows="2"></quotesync-state-panel>`
        }
      </section>
    `;
  }

  #renderHealth({ parts }: Health): TemplateResult {
    const localize = this.#localize;
    const blocking = parts.reduce((sum, { issues }) => sum + countOf(issues, true), 0);
    const ready = this.active ? localize.term('healthActive') : localize.term('healthReady');
    const blocked = this.active
      ? localize.term('healthActiveBlocked', blocking)
      : localize.term('healthBlocked', blocking);
    return html`
      <p class="verdict"><bdi>${blocking > 0 ? blocked : ready}</bdi></p>
      <ul class="parts" aria-label=${localize.term('healthParts')}>
        ${parts.filter(({ part, checked }) => part !== 'test' || checked > 0).map((part) => this.#renderPart(part))}
      </ul>
    `;
  }

  #renderPart(of: HealthOfPart): TemplateResult {
    const localize = this.#localize;
    const { part, issues } = of;
    const state = stateOf(of);
    const shown = this.#whole.has(part) ? issues : issues.slice(0, SHOWN[state]);
    const more = issues.length - shown.length;
    const label = localize.term('healthPart', part);
    return html`
      <li class="part ${state}" data-part=${part}>
        ${icon(SIGNS[state])}
        <div>
          <div>${label} <span class="part__state">· ${this.#stateText(of, state)}</span></div>
          ${
            issues.length > 0
              ? html`<ul>
                  ${shown.map((issue) => html`<li>${this.#renderIssue(issue)}</li>`)}
                  ${
                    more > 0
                      ? html`<li>
                          <button
                            type="button"
                            class="link-button"
                            aria-label=${localize.term('healthMoreOf', more, label)}
                            @click=${() => this.#showAll(part, shown.length)}
                          >
                            <bdi>${localize.term('healthMore', more)}</bdi>
                          </button>
                        </li>`
                      : nothing
                  }
                </ul>`
              : nothing
          }
        </div>
      </li>
    `;
  }

  #stateText({ issues }: HealthOfPart, state: PartState): string {
    const localize = this.#localize;
    switch (state) {
      case 'ok':
        return localize.term('healthOk');
      case 'empty':
        return localize.term('healthNothingToCheck');
      case 'problem':
        return localize.term('healthProblems', countOf(issues, true));
      case 'advice':
        return localize.term('healthAdvice', countOf(issues, false));
    }
  }

  #renderIssue(issue: HealthIssue): TemplateResult {
    const text = html`<bdi>${issueText(this.#localize, issue)}</bdi>`;
    const { place } = issue;
    if (!place) return text;
    return html`<button type="button" class="link-button" @click=${() => this.#go(issue)}>${text}</button>`;
  }

  #percent(score: number): string {
    return this.#localize.number(score / 100, { style: 'percent' });
  }

  #go({ place }: HealthIssue): void {
    if (place) this.dispatchEvent(new QuotesyncSyncPlaceRequestedEvent(place));
  }

  /** The button goes away: the focus is on the first of what it has shown. */
  #showAll(part: string, shown: number): void {
    this.#whole = new Set([...this.#whole, part]);
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.renderRoot.querySelectorAll<HTMLElement>(`[data-part="${part}"] .link-button`)[shown]?.focus();
    });
  }

  /** The button that was pressed goes away; the heading stays. */
  readonly #onRetry = (): void => {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    void this.#health.refresh();
  };
}

function countOf(issues: readonly HealthIssue[], blocking: boolean): number {
  return issues.filter((issue) => issue.blocking === blocking).length;
}

function stateOf({ issues, checked }: HealthOfPart): PartState {
  if (countOf(issues, true) > 0) return 'problem';
  if (issues.length > 0) return 'advice';
  return checked > 0 ? 'ok' : 'empty';
}

/** Decoration: the heading says it in words. */
function renderBar(score: number): TemplateResult {
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect width="100" height="6" /><rect class="bar__value" width=${score} height="6" />`}
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-sync-health': QuotesyncSyncHealth;
  }
}
