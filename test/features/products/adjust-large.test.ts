import { expect } from 'chai';
import { BackendError, type ProductOutcome } from '../../../src/backend/index.js';
import { focused, press, queryAllByRole, settled, until } from '../../helpers.js';
import { openAdjust, type AdjustDriver, type AdjustOptions } from './adjust-driver.js';

const COUNT = 5000;
const FIRST = 1_000_001;
const IDS = Array.from({ length: COUNT }, (_, index) => FIRST + index);

/** At the preview of five percent on 5,000 products. */
async function openMany(options: Partial<AdjustOptions> = {}): Promise<AdjustDriver> {
  const dialog = await openAdjust({ seed: 'large', priceListId: 100, ids: IDS, ...options });
  await dialog.preview('5');
  return dialog;
}

/** How many products have other prices than before, by what the tenant says itself. */
function changedIn(dialog: AdjustDriver, before: ReadonlyMap<number, string | undefined>): number {
  return IDS.filter((id) => dialog.price(id) !== before.get(id)).length;
}

const pricesOf = (dialog: AdjustDriver): ReadonlyMap<number, string | undefined> =>
  new Map(IDS.map((id) => [id, dialog.price(id)]));

/** The numbers of the report, in its own words. */
function reported(dialog: AdjustDriver, words: string): number {
  const item = queryAllByRole(dialog.element, 'listitem').find(({ textContent }) => textContent.includes(words));
  return Number(/[\d,]+/.exec(item?.textContent ?? '0')?.[0].replaceAll(',', ''));
}

function reportTotal(dialog: AdjustDriver): number {
  const words = ['changed', 'left alone', 'failed', 'without an answer', 'not done'] as const;
  const [changed, ...rest] = words.map((each) => reported(dialog, each));
  return rest.reduce((sum, each) => sum + each, changed ?? 0);
}

describe('Adjust prices of 5,000 products', function () {
  this.timeout(60_000);

  it('draws a page of them', async () => {
    const dialog = await openMany();
    expect(dialog.text).to.contain('5,000 of 5,000 products will be changed.').and.contain('1–50 of 5,000');
    expect(dialog.rows().length).to.equal(50);
    await dialog.press('Next products');
    expect(dialog.text).to.contain('51–100 of 5,000');
    expect(dialog.rows()[0]?.[1]).to.contain('A000051');
    await dialog.press('Previous products');
    expect(dialog.button('Previous products').getAttribute('aria-disabled')).to.equal('true');
    await dialog.press('Previous products');
    expect(dialog.text).to.contain('1–50 of 5,000');
  });

  it('writes them in chunks of fifty, and back again', async () => {
    const dialog = await openMany();
    const before = pricesOf(dialog);
    await dialog.apply();
    expect(dialog.text).to.contain('5,000 products changed');
    expect(dialog.sent.map(({ length }) => length)).to.deep.equal(Array.from({ length: 100 }, () => 50));
    expect(changedIn(dialog, before)).to.equal(COUNT);
    await dialog.press('Undo');
    await dialog.shows('5,000 products back at the old prices');
    expect(changedIn(dialog, before)).to.equal(0);
    expect(dialog.changed.length).to.equal(2);
  });

  it('reports failures in the middle, product by product, and undoes only what was done', async () => {
    const refused: ProductOutcome = {
      ok: false,
      error: new BackendError('validation', 'no', { userMessage: 'The list price is locked.' }),
    };
    const dialog = await openMany({
      // Every tenth of the second thousand.
      change: async (changes, change) => {
        const isRefused = changes.map(
          (each) => each.kind === 'update' && each.id >= FIRST + 1000 && each.id < FIRST + 2000 && each.id % 10 === 0,
        );
        const outcomes = [...(await change(changes.filter((_, index) => !isRefused[index])))];
        return isRefused.map((no) => (no ? refused : outcomes.shift()!));
      },
    });
    const before = pricesOf(dialog);
    await dialog.apply();
    expect([reported(dialog, 'changed'), reported(dialog, 'failed')]).to.deep.equal([4900, 100]);
    expect(reportTotal(dialog)).to.equal(COUNT);
    expect(changedIn(dialog, before)).to.equal(4900);
    expect(dialog.text).to.contain('1–50 of 100');
    expect(dialog.rows()[0]?.[1]).to.equal('The list price is locked.');
    await dialog.press('Undo');
    await dialog.shows('4,900 products back at the old prices');
    expect(changedIn(dialog, before)).to.equal(0);
  });

  it('stops between two chunks when it is told to, and goes on from there', async () => {
    const dialog = await openMany({
      change: (changes, change, call) => {
        if (call === 20) dialog.button('Stop').click();
        return change(changes);
      },
    });
    const before = pricesOf(dialog);
    await dialog.apply();
    expect([reported(dialog, 'changed'), reported(dialog, 'not done')]).to.deep.equal([1000, 4000]);
    expect(changedIn(dialog, before)).to.equal(1000);
    expect(dialog.changed.length).to.equal(1);
    await dialog.press('Try again (4,000)');
    await dialog.shows('5,000 products changed');
    expect(changedIn(dialog, before)).to.equal(COUNT);
  });

  it('waits for a sign-in, and changes nothing twice', async () => {
    const dialog = await openMany({
      change: (changes, change, call) =>
        call === 30 ? Promise.reject(new BackendError('unauthenticated', 'signed out')) : change(changes),
    });
    const before = pricesOf(dialog);
    await dialog.press('Apply');
    await dialog.shows('It stands still: You are signed out');
    expect(changedIn(dialog, before)).to.equal(1450);
    await dialog.press('Go on');
    await dialog.shows('5,000 products changed');
    expect(new Set(dialog.sent.flat()).size).to.equal(COUNT + 50);
    expect(dialog.price(FIRST + 1460)).to.equal(
      dialog.sent[30]?.map((each) => (each.kind === 'update' ? each.values.listPrice : ''))[10],
    );
  });

  it('looks first what became of a chunk without an answer', async () => {
    const dialog = await openMany({
      change: async (changes, change, call) => {
        // Half of it arrives, and the answer gets lost.
        if (call === 30) {
          await change(changes.slice(0, 25));
          throw new BackendError('timeout', 'no answer');
        }
        return change(changes);
      },
    });
    const before = pricesOf(dialog);
    await dialog.press('Apply');
    await dialog.shows('It stands still: No answer');
    await dialog.press('Go on');
    await dialog.shows('5,000 products changed');
    // Only the other half was sent again.
    expect(dialog.sent[30]?.length).to.equal(25);
    expect(changedIn(dialog, before)).to.equal(COUNT);
  });

  it('says that it does not know, when it is given up without an answer', async () => {
    const dialog = await openMany({
      change: async (changes, change, call) => {
        if (call !== 3) return change(changes);
        await change(changes);
        throw new BackendError('network', 'gone');
      },
    });
    await dialog.press('Apply');
    await dialog.shows('It stands still: No connection');
    await dialog.press('Stop');
    await dialog.shows('Result');
    expect([
      reported(dialog, 'changed'),
      reported(dialog, 'without an answer'),
      reported(dialog, 'not done'),
    ]).to.deep.equal([100, 50, 4850]);
    expect(reportTotal(dialog)).to.equal(COUNT);
    await dialog.press('Try again (4,900)');
    await dialog.shows('5,000 products changed');
    expect(dialog.sent.flat().length).to.equal(COUNT);
  });

  it('asks before it is left while it runs, and finishes the chunk that is under way', async () => {
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const dialog = await openMany({
      change: async (changes, change, call) => {
        if (call === 3) await held;
        return change(changes);
      },
    });
    const before = pricesOf(dialog);
    await dialog.press('Apply');
    await until(() => dialog.sent.length === 3);
    expect(dispatchEvent(new Event('beforeunload', { cancelable: true }))).to.equal(false);
    await press('Escape');
    expect(dialog.text).to.contain('Stop changing prices?');
    expect(focused()?.textContent.trim()).to.equal('Go on');
    await press('Enter');
    expect(dialog.text).not.to.contain('Stop changing prices?');
    await press('Escape', 'Tab', 'Enter');
    expect(dialog.closed.length).to.equal(0);
    release?.();
    await dialog.shows('Result');
    expect([reported(dialog, 'changed'), changedIn(dialog, before)]).to.deep.equal([150, 150]);
    expect(dispatchEvent(new Event('beforeunload', { cancelable: true }))).to.equal(true);
    await press('Escape');
    expect(dialog.closed.length).to.equal(1);
  });

  it('goes on to the end when its element leaves the page', async () => {
    const dialog = await openMany();
    const before = pricesOf(dialog);
    await dialog.press('Apply');
    dialog.element.remove();
    await until(() => changedIn(dialog, before) === COUNT, 15_000);
    await settled();
    expect(dialog.changed.length).to.be.at.most(1);
  });
});
