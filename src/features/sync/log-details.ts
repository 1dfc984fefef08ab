import { html, nothing, type TemplateResult } from 'lit';
import type { SyncLogEntry } from '../../backend/index.js';
import { LOG_TERMS, renderNone, renderValue } from './log-columns.js';
import type { LogLocalize } from './log-terms.js';
import { timeWriter } from './service-time.js';

/** The entry in hand, with nothing cut off: its values side by side, and what happened between them. */
export function renderDetails(localize: LogLocalize, entry: SyncLogEntry | undefined): TemplateResult {
  return html`
    <section class="details" id="details" aria-labelledby="details-title" tabindex="0">
      <div class="title">
        <h3 id="details-title">${localize.term('logDetails')}</h3>
        <p class="hint">${localize.term(hintOf(entry))}</p>
      </div>
      ${entry ? renderEntry(localize, entry) : nothing}
    </section>
  `;
}

function hintOf(entry: SyncLogEntry | undefined): 'logDetailsHint' | 'logNoDifference' | 'logMarks' {
  if (!entry) return 'logDetailsHint';
  return entry.oldValue === entry.newValue ? 'logNoDifference' : 'logMarks';
}

function renderEntry(localize: LogLocalize, entry: SyncLogEntry): TemplateResult {
  const when = timeWriter(localize.language);
  const facts = [
    [localize.term(LOG_TERMS.field), entry.field],
    [localize.term(LOG_TERMS.at), when(entry.at)],
    [localize.term(LOG_TERMS.connection), entry.connection],
    [localize.term('logDirection'), directionWords(localize, entry)],
    [localize.term(LOG_TERMS.source), entry.source],
    [localize.term(LOG_TERMS.target), entry.target],
  ] as const;
  return html`
    <dl class="values">
      ${(['oldValue', 'newValue'] as const).map(
        (key) => html`
          <div>
            <dt>${localize.term(LOG_TERMS[key])}</dt>
            <dd class="value"><bdi>${renderValue(localize, entry, key)}</bdi></dd>
          </div>
        `,
      )}
    </dl>
    <dl class="facts">
      ${facts.map(
        ([label, text]) => html`
          <div>
            <dt>${label}</dt>
            <dd>${text === '' ? renderNone(localize) : html`<bdi>${text}</bdi>`}</dd>
          </div>
        `,
      )}
    </dl>
  `;
}

export function directionWords(localize: LogLocalize, { direction }: SyncLogEntry): string {
  if (direction === undefined) return localize.term('logDirectionUnknown');
  return localize.term(direction === 'to-erp' ? 'logToErp' : 'logToSuperOffice');
}
