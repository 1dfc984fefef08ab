/** Names and messages of another script than the page's: they begin where the sentences around them begin. */
import { expect } from 'chai';
import { html } from 'lit';
import { define } from '../../../src/core/custom-element.js';
import { QuotesyncResyncDialog } from '../../../src/features/sync/quotesync-resync-dialog.js';
import { QuotesyncSyncConnectorList } from '../../../src/features/sync/quotesync-sync-connector-list.js';
import { QuotesyncSyncJobs } from '../../../src/features/sync/quotesync-sync-jobs.js';
import { getByRole, queryAllByRole, until } from '../../helpers.js';
import { Driver, simulated } from './dialogs-driver.js';

define(QuotesyncSyncConnectorList);
define(QuotesyncSyncJobs);
define(QuotesyncResyncDialog);

/** Pixels between the end of an element at which a line begins from right to left, and its text. */
function indentOf(element: Element): number {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  const text = texts.nextNode();
  if (!text) throw new Error('There is no text.');
  const range = document.createRange();
  range.selectNodeContents(text);
  const { direction } = getComputedStyle(element);
  if (direction !== 'rtl') throw new Error(`It runs ${direction}.`);
  return element.getBoundingClientRect().right - range.getBoundingClientRect().right;
}

describe('From right to left, a name from left to right', () => {
  beforeEach(() => {
    document.documentElement.dir = 'rtl';
  });

  it('stands at its bullet where a connector is in use', async () => {
    const service = simulated();
    const list = await Driver.open<QuotesyncSyncConnectorList>(
      service,
      () => html`<quotesync-sync-connector-list .backend=${service.backend}></quotesync-sync-connector-list>`,
    );
    await list.select('Super Sync');
    await list.press('Delete');
    const items = queryAllByRole(getByRole(list.element, 'alert'), 'listitem');
    expect(items).to.have.length(3);
    for (const item of items) expect(indentOf(item)).to.be.below(4);
  });

  it('stands at its bullet in the question before a resynchronisation', async () => {
    const service = simulated();
    const dialog = await Driver.open<QuotesyncResyncDialog>(
      service,
      () =>
        html`<quotesync-resync-dialog
          .backend=${service.backend}
          .source=${{ id: 3, name: 'Super Sale' }}
          .others=${['Nordic back office']}
        ></quotesync-resync-dialog>`,
    );
    const item = queryAllByRole(dialog.element, 'listitem').find((each) => each.textContent.includes('Nordic'));
    expect(indentOf(item!)).to.be.below(4);
  });

  it('stands where the state of its job stands', async () => {
    const service = simulated();
    await service.sync.resync(3);
    const jobs = await Driver.open<QuotesyncSyncJobs>(
      service,
      () =>
        html`<quotesync-sync-jobs
          .backend=${service.backend}
          .names=${new Map([[3, 'Super Sale']])}
        ></quotesync-sync-jobs>`,
    );
    await until(() => queryAllByRole(jobs.element, 'listitem').length > 0);
    const name = queryAllByRole(jobs.element, 'paragraph').find((each) => each.textContent.includes('Super Sale'));
    expect(indentOf(name!)).to.be.below(4);
  });
});
