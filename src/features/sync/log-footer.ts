import { html, nothing, type TemplateResult } from 'lit';
import type { LogLocalize } from './log-terms.js';

export interface FooterContext {
  readonly localize: LogLocalize;
  /** Of those that the filter shows. */
  readonly total: number | undefined;
  /** Of the log, while a filter is set and it is known. */
  readonly whole: number | undefined;
  readonly searched: number | undefined;
  /** New entries are not known of. */
  readonly lookFailed: boolean;
  readonly selected: number;
  readonly onClearSelection: () => void;
}

/** What is selected, and how many there are. */
export function renderFooter(context: FooterContext): TemplateResult {
  const { localize, selected, searched, lookFailed, onClearSelection } = context;
  return html`
    <footer class="card__footer">
      <div class="selection">
        <span role="status"
          >${selected > 0 ? localize.term('logSelected', selected, localize.number(selected)) : ''}</span
        >
        ${
          selected > 0
            ? html`<button type="button" class="link-button" @click=${onClearSelection}>
                ${localize.term('logClearSelection')}
              </button>`
            : nothing
        }
      </div>
      <div class="selection" role="status">
        ${lookFailed ? html`<bdi>${localize.term('logFollowFailed')}</bdi>` : nothing}
        <bdi>${countWords(context)}</bdi>
        ${searched === undefined ? nothing : html`<bdi>${localize.term('logSearched', localize.number(searched))}</bdi>`}
      </div>
    </footer>
  `;
}

function countWords({ localize, total, whole }: FooterContext): string {
  if (total === undefined) return '';
  if (whole === undefined) return localize.term('logCount', total, localize.number(total));
  // What has come since the list was read is not in its count.
  return localize.term('logCountFiltered', localize.number(total), localize.number(Math.max(whole, total)));
}
