import { html, nothing, type TemplateResult } from 'lit';
import { memoizeLast } from '../../core/memoize.js';
import { isImportable, OUTCOMES, type ImportOutcome, type PlannedRow } from './import-plan.js';
import type { ImportPreview, ImportSession } from './import-session.js';
import type { ImportLocalize } from './import-terms.js';
import type { ImportWording } from './import-words.js';
import type { QuotesyncImportTickedEvent } from './quotesync-import-preview.js';

export type OutcomeFilter = ImportOutcome | 'all';

const rowsByOutcome = memoizeLast((preview: ImportPreview): ReadonlyMap<OutcomeFilter, readonly PlannedRow[]> => {
  const rows = new Map<OutcomeFilter, PlannedRow[]>(OUTCOMES.map((outcome) => [outcome, []]));
  for (const row of preview.rows) rows.get(row.outcome)?.push(row);
  return new Map<OutcomeFilter, readonly PlannedRow[]>([['all', preview.rows], ...rows]);
});

/** What would become of the rows, with counts that are filters. */
export function renderPreview(
  session: ImportSession,
  wording: ImportWording,
  filter: OutcomeFilter,
  onFilter: (filter: OutcomeFilter) => void,
): TemplateResult | typeof nothing {
  const { localize, fields, currency } = wording;
  if (!session.preview) return nothing;
  const byOutcome = rowsByOutcome(session.preview);
  const shown = byOutcome.get(filter) ?? [];
  const ticked = session.ticked.length;
  return html`
    <div class="filters" role="group" aria-label=${localize.term('importOutcomes')}>
      ${[...byOutcome].map(([outcome, rows]) => renderFilter(localize, outcome, rows.length, filter, onFilter))}
    </div>
    <quotesync-import-preview
      .rows=${shown}
      .unticked=${session.unticked}
      .wording=${wordingOf(fields, currency)}
      @quotesync-import-ticked=${({ rows, ticked: isTicked }: QuotesyncImportTickedEvent) =>
        session.tick(rows, isTicked)}
    ></quotesync-import-preview>
    ${
      shown.some(isImportable)
        ? html`<p class="ticks">
            <button type="button" class="link-button" @click=${() => session.tick(shown, true)}>
              ${localize.term('importTickAll')}
            </button>
            <button type="button" class="link-button" @click=${() => session.tick(shown, false)}>
              ${localize.term('importTickNone')}
            </button>
          </p>`
        : nothing
    }
    <p role="status" id="ticked">
      ${ticked === 0 ? localize.term('importNothingTicked') : localize.term('importTicked', localize.number(ticked))}
    </p>
  `;
}

/** A new object would have all rows drawn again. */
const wordingOf = memoizeLast((fields: ImportWording['fields'], currency: string) => ({ fields, currency }));

function renderFilter(
  localize: ImportLocalize,
  outcome: OutcomeFilter,
  count: number,
  filter: OutcomeFilter,
  onFilter: (filter: OutcomeFilter) => void,
): TemplateResult {
  const label = outcome === 'all' ? localize.term('all') : localize.term('importOutcome', outcome);
  return html`<button
    type="button"
    class="button filter"
    aria-pressed=${outcome === filter ? 'true' : 'false'}
    @click=${() => onFilter(outcome)}
  >
    ${localize.term('importCount', label, localize.number(count))}
  </button>`;
}
