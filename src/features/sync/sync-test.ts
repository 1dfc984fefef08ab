import { html, type TemplateResult } from 'lit';
import { errorResponse } from '../../ui/error-words.js';
import type { SyncRowTest } from './sync-connection-item.js';
import type { SyncLocalize } from './sync-terms.js';

/** What a test of a saved connection brought. SuperOffice says yes or no, so what to look at next is ours to say. */
export function renderRowTest(
  localize: SyncLocalize,
  test: Exclude<SyncRowTest, { readonly status: 'running' }>,
): TemplateResult {
  const time = localize.term('testedAt', localize.dateTime(test.at, { timeStyle: 'medium' }));
  if (test.status === 'failed') {
    return html`<quotesync-test-result
      .heading=${localize.term('testNotMade')}
      .response=${errorResponse(localize, test.error)}
      .note=${time}
    ></quotesync-test-result>`;
  }
  const { response } = test;
  const explained = response.ok || response.explanation ? response.explanation : localize.term('syncTestNext');
  return html`<quotesync-test-result
    .heading=${localize.term(response.ok ? 'testOk' : 'testFailed')}
    .response=${{ ...response, explanation: explained }}
    .note=${time}
  ></quotesync-test-result>`;
}
