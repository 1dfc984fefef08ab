import { html, type TemplateResult } from 'lit';
import type { BackendError } from '../../backend/index.js';
import type { SyncLocalize } from './sync-terms.js';

/** Instead of the tab: the service does not let this app near synchronisation. */
export function renderRefused(localize: SyncLocalize, error: BackendError, onRetry: () => void): TemplateResult {
  return html`<quotesync-state-panel
    id="refused"
    state="failed"
    .heading=${localize.term('syncForbidden')}
    .text=${localize.term('syncForbiddenText')}
    .error=${error}
    @quotesync-retry-requested=${onRetry}
  ></quotesync-state-panel>`;
}
