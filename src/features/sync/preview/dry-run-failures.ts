import { html, nothing, type TemplateResult } from 'lit';
import type { ActivationPlace, SyncPreviewFailure } from '../../../backend/index.js';
import { icon } from '../../../ui/icons.js';
import type { DryRunLocalize } from './dry-run-terms.js';

/** A cause, with each kind of records that it holds up. */
export interface FailureGroup {
  readonly cause: string;
  /** Values. */
  readonly count: number;
  readonly failures: readonly SyncPreviewFailure[];
}

/** By cause, the most frequent first. */
export function groupedFailures(failures: readonly SyncPreviewFailure[]): readonly FailureGroup[] {
  const byCause = new Map<string, readonly SyncPreviewFailure[]>();
  for (const failure of failures) byCause.set(failure.cause, [...(byCause.get(failure.cause) ?? []), failure]);
  return [...byCause]
    .map(([cause, members]) => ({
      cause,
      count: members.reduce((sum, { count }) => sum + count, 0),
      failures: members,
    }))
    .sort((a, b) => b.count - a.count);
}

/** Why values could not be written, each with the way to where that is mended. */
export function renderFailures(
  localize: DryRunLocalize,
  failures: readonly SyncPreviewFailure[],
  onPlace: (place: ActivationPlace) => void,
): TemplateResult {
  const groups = groupedFailures(failures);
  return html`
    <section aria-labelledby="failures">
      <h3 id="failures">${localize.term('dryRunFailures')}</h3>
      ${
        groups.length === 0
          ? html`<p class="fine">${icon('check-circle')} ${localize.term('dryRunNoFailures')}</p>`
          : html`<ul class="causes">
              ${groups.map((group) => renderGroup(localize, group, onPlace))}
            </ul>`
      }
    </section>
  `;
}

function renderGroup(
  localize: DryRunLocalize,
  { cause, count, failures }: FailureGroup,
  onPlace: (place: ActivationPlace) => void,
): TemplateResult {
  return html`<li>
    ${icon('warning-circle')}
    <div class="cause">
      <p class="text">
        <strong><bdi>${cause}</bdi></strong>
        <span class="muted">${localize.term('dryRunFailureCount', localize.number(count))}</span>
      </p>
      ${failures.map((failure) => renderFailure(localize, failure, onPlace))}
    </div>
  </li>`;
}

function renderFailure(
  localize: DryRunLocalize,
  { type, examples, place }: SyncPreviewFailure,
  onPlace: (place: ActivationPlace) => void,
): TemplateResult {
  const names = examples.filter((name) => name.trim() !== '');
  const list = new Intl.ListFormat(localize.language, { type: 'unit' }).format(names);
  return html`<p class="examples">
    <span>${localize.term('syncActor', type)}</span>
    ${names.length > 0 ? html`<bdi class="muted">${localize.term('dryRunExamples', list)}</bdi>` : nothing}
    ${
      place
        ? html`<button type="button" class="link-button" @click=${() => onPlace(place)}>
            ${placeLabel(localize, place)}
          </button>`
        : nothing
    }
  </p>`;
}

function placeLabel(localize: DryRunLocalize, place: ActivationPlace): string {
  switch (place.kind) {
    case 'configuration':
      return localize.term('dryRunToConfiguration');
    case 'list-mapping':
      return localize.term('dryRunToListMapping');
    case 'mappings':
      return place.actorType === undefined
        ? localize.term('dryRunToMappings')
        : localize.term('dryRunToMapping', localize.term('syncActor', place.actorType));
  }
}
