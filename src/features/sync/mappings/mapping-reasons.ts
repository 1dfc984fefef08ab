import { html, type TemplateResult } from 'lit';
import type { CompatibilityReason } from '../../../backend/index.js';
import { memoizeLast } from '../../../core/memoize.js';
import { MAPPING_REASONS } from './mapping-rules.js';
import type { MappingLocalize } from './mapping-terms.js';
import { fitReasonId, reasonId } from './mapping-words.js';

/** Those that a control can point to: a direction is impossible, or loses something. */
const FIT_REASONS: readonly CompatibilityReason[] = [
  'decimals-cut',
  'number-to-tick',
  'text-to-number',
  'text-to-date',
  'list-needs-list',
  'no-value',
  'password',
  'different-kinds',
];

const spans = memoizeLast((localize: MappingLocalize, _words: object): readonly TemplateResult[] => [
  ...MAPPING_REASONS.map(
    (reason) => html`<span id=${reasonId(reason)} hidden>${localize.term('mappingWhy', reason)}</span>`,
  ),
  ...FIT_REASONS.map(
    (reason) => html`<span id=${fitReasonId(reason)} hidden>${localize.term('fitReason', reason)}</span>`,
  ),
]);

/** Every reason once, for the controls of all rows to point to. */
export function renderReasons(localize: MappingLocalize): readonly TemplateResult[] {
  return spans(localize, localize.words);
}
