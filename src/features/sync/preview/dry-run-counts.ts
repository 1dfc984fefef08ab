import { html, type TemplateResult } from 'lit';
import type { SyncActorPreview } from '../../../backend/index.js';
import type { DryRunLocalize } from './dry-run-terms.js';

const RESULTS = ['create', 'update', 'skip', 'fail'] as const;
type Result = (typeof RESULTS)[number];

export function totalsOf(actors: readonly SyncActorPreview[]): Readonly<Record<Result, number>> {
  const sum = (result: Result): number => actors.reduce((total, actor) => total + actor[result], 0);
  return { create: sum('create'), update: sum('update'), skip: sum('skip'), fail: sum('fail') };
}

/** How many records of each kind would be created, updated, skipped, or fail. */
export function renderCounts(localize: DryRunLocalize, actors: readonly SyncActorPreview[]): TemplateResult {
  const cell = (result: Result, count: number): TemplateResult =>
    html`<td class="${count > 0 ? result : 'zero'}" data-label=${localize.term('dryRunResult', result)}>
      ${localize.number(count)}
    </td>`;
  const totals = totalsOf(actors);
  return html`
    <section aria-labelledby="counts">
      <h3 id="counts">${localize.term('dryRunCounts')}</h3>
      <table class="counts" aria-labelledby="counts">
        <thead>
          <tr>
            <th scope="col">${localize.term('dryRunActor')}</th>
            ${RESULTS.map(
              (result) =>
                html`<th scope="col" title=${localize.term('dryRunResultHint', result)}>
                  ${localize.term('dryRunResult', result)}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${actors.map(
            (actor) =>
              html`<tr>
                <th scope="row"><bdi>${localize.term('syncActor', actor.type)}</bdi></th>
                ${RESULTS.map((result) => cell(result, actor[result]))}
              </tr>`,
          )}
        </tbody>
        ${
          actors.length > 1
            ? html`<tfoot>
                <tr>
                  <th scope="row">${localize.term('dryRunTotal')}</th>
                  ${RESULTS.map((result) => cell(result, totals[result]))}
                </tr>
              </tfoot>`
            : ''
        }
      </table>
      <ul class="legend">
        ${RESULTS.map(
          (result) =>
            html`<li>
              <strong>${localize.term('dryRunResult', result)}:</strong> ${localize.term('dryRunResultHint', result)}
            </li>`,
        )}
      </ul>
    </section>
  `;
}
