import { html, nothing, type TemplateResult } from 'lit';
import { errorWords } from '../../../ui/error-words.js';
import { icon } from '../../../ui/icons.js';
import type { ApplyPart } from '../model/configuration-apply-parts.js';
import type { PartReport } from '../model/configuration-apply-writer.js';
import type { RunPart } from './file-run.js';
import type { FileLocalize } from './file-terms.js';
import { entryLabel, type FileWording } from './file-words.js';

export interface RunContext extends FileWording {
  /** `undefined`: nothing can be tried again now. */
  readonly onRetry: ((part: ApplyPart) => void) | undefined;
}

/** Entries of a part that are named when they were not stored. */
const NAMED = 50;

export function partName({ kind, actor }: ApplyPart, localize: FileLocalize): string {
  const name = localize.term('configFilePart', kind);
  return actor ? localize.term('configFileGroup', name, localize.term('syncActor', actor)) : name;
}

/** Part by part: what is stored, and what is not. */
export function renderParts(parts: readonly RunPart[], context: RunContext): TemplateResult {
  return html`<ul class="parts">
    ${parts.map((each) => renderPart(each, context))}
  </ul>`;
}

function renderPart(each: RunPart, context: RunContext): TemplateResult {
  const { localize, onRetry } = context;
  const { part, status } = each;
  const canRetry = onRetry && (status === 'failed' || status === 'not-tried');
  const name = partName(part, localize);
  return html`
    <li class="part part--${status}">
      ${renderSign(status)}
      <div class="part__text">
        <h3>${name}</h3>
        <p>${stateText(each, localize)}</p>
        ${status === 'failed' ? renderError(each, context) : nothing}
        ${status === 'failed' || status === 'stored' ? renderLeftovers(each, context) : nothing}
      </div>
      ${
        canRetry
          ? html`<button
              type="button"
              class="button"
              aria-label=${`${localize.term('retry')}: ${name}`}
              @click=${() => onRetry(part)}
            >
              ${localize.term('retry')}
            </button>`
          : nothing
      }
    </li>
  `;
}

function renderSign(status: RunPart['status']): TemplateResult {
  switch (status) {
    case 'storing':
      return html`<span class="spinner"></span>`;
    case 'stored':
      return icon('check-circle');
    case 'failed':
      return icon('warning-circle');
    default:
      return html`<span class="dot"></span>`;
  }
}

function stateText(each: RunPart, localize: FileLocalize): string {
  const all = each.part.differences.length;
  switch (each.status) {
    case 'waiting':
      return localize.term('configFileWaiting');
    case 'storing':
      return localize.term('configFileStoring', each.done, all);
    case 'stored':
      return localize.term('configFileStored', each.stored);
    case 'failed':
      return localize.term('configFileFailed', each.stored);
    case 'not-tried':
      return localize.term('configFileNotTried');
  }
}

function renderError({ error, part }: PartReport, context: RunContext): TemplateResult | typeof nothing {
  if (!error) return nothing;
  const { localize } = context;
  const { heading, text } = errorWords(localize, error);
  const refused = Object.entries(error.fieldErrors).map(([path, words]) => ({
    label: labelOf(path, part, context),
    words,
  }));
  return html`
    <p class="error">
      <strong>${heading}.</strong> ${error.userMessage ? html`<bdi>${error.userMessage}</bdi>` : text}
    </p>
    ${refused.map(({ label, words }) => html`<p class="error"><bdi>${label}</bdi>: <bdi>${words}</bdi></p>`)}
    <details>
      <summary>${localize.term('technicalDetails')}</summary>
      <pre tabindex="0"><bdi>${error.message}</bdi></pre>
    </details>
  `;
}

/** The service names fields by the keys of what was sent: `values.Filename`. */
function labelOf(path: string, part: ApplyPart, context: RunContext): string {
  const key = path.slice(path.indexOf('.') + 1);
  const named = part.differences.find(({ entry }) => entry.key === key);
  return named ? entryLabel(named.entry, context) : path;
}

function renderLeftovers({ leftovers }: PartReport, context: RunContext): TemplateResult | typeof nothing {
  if (leftovers.length === 0) return nothing;
  const { localize } = context;
  const rest = leftovers.length - NAMED;
  return html`
    <ul class="leftovers">
      ${leftovers.slice(0, NAMED).map(
        ({ difference, reason }) =>
          html`<li>
            <strong><bdi>${entryLabel(difference.entry, context)}</bdi></strong
            >:
            <bdi>${reason.kind === 'refused' ? reason.text : localize.term('configFileLeftover', reason.kind)}</bdi>
          </li>`,
      )}
      ${rest > 0 ? html`<li>+${localize.number(rest)}</li>` : nothing}
    </ul>
  `;
}
