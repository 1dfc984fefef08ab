import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../core/localize.js';
import type { syncJobs } from '../../locales/en/sync-jobs.js';
import type { ResyncSource } from './resync-events.js';

/** What a resynchronisation copies from and to, what it overwrites, and what it does not ask about. */
export function renderConsequences(
  localize: Localize<typeof syncJobs>,
  source: ResyncSource,
  others: readonly string[],
): TemplateResult {
  const fromCrm = source.id === 0;
  return html`
    <p class="direction">
      <bdi>
        ${fromCrm ? localize.term('resyncDirectionFromCrm') : localize.term('resyncDirectionFromErp', source.name)}
      </bdi>
    </p>
    ${renderTouched(localize, fromCrm, others)}
    <div>
      <p id="consequences">${localize.term('resyncConsequences')}</p>
      <ul aria-labelledby="consequences">
        ${
          fromCrm
            ? html`<li>${localize.term('resyncOverwritesErp')}</li>`
            : html`<li><bdi>${localize.term('resyncOverwritesCrm', source.name)}</bdi></li>`
        }
        ${fromCrm || others.length === 0 ? nothing : html`<li>${localize.term('resyncOverwritesOthers')}</li>`}
        <li>${localize.term('resyncIgnoresNewer')}</li>
        <li><strong>${localize.term('resyncNoUndo')}</strong></li>
        <li>${localize.term('resyncInBackground')}</li>
      </ul>
    </div>
  `;
}

/** More names than fit: the keyboard must be able to scroll them. */
const MANY = 6;

function renderTouched(
  localize: Localize<typeof syncJobs>,
  fromCrm: boolean,
  others: readonly string[],
): TemplateResult {
  if (others.length === 0) return html`<p>${localize.term(fromCrm ? 'resyncNoneTouched' : 'resyncNoOthers')}</p>`;
  return html`
    <div>
      <p id="touched">${localize.term(fromCrm ? 'resyncTouched' : 'resyncTouchedAfter')}</p>
      <ul class="names" aria-labelledby="touched" tabindex=${others.length > MANY ? 0 : nothing}>
        ${others.map((name) => html`<li><bdi>${name}</bdi></li>`)}
      </ul>
    </div>
  `;
}
