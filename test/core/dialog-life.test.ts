import { ContextProvider } from '@lit/context';
import { expect } from 'chai';
import { draftContext } from '../../src/core/contexts.js';
import { DialogLife } from '../../src/core/dialog-life.js';
import type { Draft, DraftStore } from '../../src/core/draft-store.js';
import { deferred, mount, pause, recorded, settled, visibleText } from '../helpers.js';
import { TestHost } from './test-host.js';

/** Longer than the pause after which typing is kept. */
const KEPT_AFTER = 500;

class MemoryDrafts implements DraftStore {
  readonly kept = new Map<string, Draft>();
  wait: Promise<unknown> = Promise.resolve();

  async load(key: string): Promise<Draft | undefined> {
    await this.wait;
    return this.kept.get(key);
  }

  save(key: string, value: unknown): Promise<void> {
    this.kept.set(key, { value, savedAt: new Date() });
    return Promise.resolve();
  }

  remove(key: string): Promise<void> {
    this.kept.delete(key);
    return Promise.resolve();
  }
}

/** Whether the browser would ask before it leaves the page. */
const pageAsks = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** A dialog with one text; `text` is what is typed, `stored` what the backend has. */
async function mountDialog(kept: Readonly<Record<string, string>> = {}) {
  const drafts = new MemoryDrafts();
  const savedAt = new Date(2026, 0, 2);
  for (const [key, value] of Object.entries(kept)) drafts.kept.set(key, { value, savedAt });
  const host = new TestHost();
  const container = document.createElement('div');
  new ContextProvider(container, { context: draftContext, initialValue: drafts });
  const form = { text: '', stored: '', saving: false, readonly: false, closed: 0, stopped: 0 };
  const life = new DialogLife<string>(host, {
    dialog: () => ({ close: () => (form.closed += 1) }),
    editor: {
      get state() {
        return { saving: form.saving, dirty: form.text !== form.stored };
      },
      cancelSave: () => {
        form.stopped += 1;
        form.saving = false;
      },
    },
    readonly: () => form.readonly,
    draft: {
      current: () => (form.text === form.stored ? undefined : form.text),
      read: (value) => (typeof value === 'string' ? value : undefined),
      isOutdated: (text) => text.startsWith('old'),
    },
  });
  host.content = () => `${life.asking ? 'asks' : 'quiet'} ${life.found?.draft ?? 'nothing'}`;
  container.append(host);
  await mount(container);
  const type = async (text: string): Promise<void> => {
    form.text = text;
    life.keep();
    host.requestUpdate();
    await settled();
  };
  const seen = async (): Promise<string> => {
    await settled();
    return visibleText(host);
  };
  const closing = (): boolean => {
    const event = new Event('quotesync-dialog-closing', { cancelable: true });
    life.onClosing(event);
    return !event.defaultPrevented;
  };
  return { host, life, form, drafts, savedAt, type, seen, closing };
}

describe('DialogLife', () => {
  describe('closing', () => {
    it('goes without a question when nothing would be lost', async () => {
      const { life, form, seen, closing } = await mountDialog();
      await life.open('a');
      expect(closing()).to.be.true;
      await life.open('a');
      life.requestClose();
      expect([form.closed, await seen()]).to.deep.equal([1, 'quiet nothing']);
    });

    it('asks before edits are lost; no keeps them, yes gives them up with their draft', async () => {
      const { life, form, drafts, type, seen, closing } = await mountDialog();
      await life.open('a');
      await type('mine');
      await pause(KEPT_AFTER);
      expect([...drafts.kept.keys()]).to.deep.equal(['a']);
      expect(closing()).to.be.false;
      expect(await seen()).to.equal('asks nothing');
      life.onAnswered({ confirmed: false });
      expect([form.closed, form.text, await seen()]).to.deep.equal([0, 'mine', 'quiet nothing']);
      life.requestClose();
      expect(await seen()).to.equal('asks nothing');
      life.onAnswered({ confirmed: true });
      expect([form.closed, await seen(), drafts.kept.size]).to.deep.equal([1, 'quiet nothing', 0]);
    });

    it('stops waiting for a save first, and closes only the next time', async () => {
      const { life, form, seen, closing } = await mountDialog();
      await life.open('a');
      form.saving = true;
      expect(closing()).to.be.false;
      expect([form.stopped, form.closed, await seen()]).to.deep.equal([1, 0, 'quiet nothing']);
      life.requestClose();
      expect(form.closed).to.equal(1);
    });

    it('does not ask of what is only looked at', async () => {
      const { life, form, type, closing } = await mountDialog();
      await life.open('a');
      form.readonly = true;
      await type('cannot be');
      expect(closing()).to.be.true;
      expect(pageAsks()).to.be.false;
    });

    it('says that it has gone', async () => {
      const { host, life } = await mountDialog();
      const events = recorded(host, 'quotesync-dialog-closed');
      life.onClosed();
      expect(events).to.have.lengthOf(1);
    });
  });

  describe('writing', () => {
    it('is possible while it is open, not saving, and not only looked at', async () => {
      const { life, form } = await mountDialog();
      await life.open('a');
      expect(life.mayWrite).to.be.true;
      form.saving = true;
      expect(life.mayWrite).to.be.false;
      form.saving = false;
      form.readonly = true;
      expect(life.mayWrite).to.be.false;
    });

    for (const way of ['close', 'onClosing'] as const) {
      it(`is over once it is closed (${way}), until it is opened again`, async () => {
        const { life, closing } = await mountDialog();
        await life.open('a');
        if (way === 'close') life.close();
        else closing();
        expect(life.mayWrite).to.be.false;
        await life.open('b');
        expect(life.mayWrite).to.be.true;
      });
    }
  });

  describe('the page', () => {
    it('asks before it is left while there are edits, and no more once they are given up', async () => {
      const { host, life, type } = await mountDialog();
      await life.open('a');
      expect(pageAsks()).to.be.false;
      await type('mine');
      expect(pageAsks()).to.be.true;
      life.onAnswered({ confirmed: true });
      host.requestUpdate();
      await settled();
      expect(pageAsks()).to.be.false;
    });

    it('does not ask for a dialog that was taken off it, even when that updates once more', async () => {
      const { host, life, type } = await mountDialog();
      await life.open('a');
      await type('mine');
      host.remove();
      host.requestUpdate();
      await settled(host);
      expect(pageAsks()).to.be.false;
    });
  });

  describe('the draft', () => {
    it('is offered after the form was read, once', async () => {
      const { life, savedAt, seen } = await mountDialog({ a: 'kept' });
      const read = deferred<void>();
      const opened = life.open('a', read.promise);
      expect(await seen()).to.equal('quiet nothing');
      read.resolve();
      await opened;
      expect(life.found).to.deep.equal({ draft: 'kept', savedAt, outdated: false });
      expect(await seen()).to.equal('quiet kept');
      expect(life.takeDraft()).to.equal('kept');
      expect(await seen()).to.equal('quiet nothing');
      expect(life.takeDraft()).to.equal(undefined);
    });

    it('is said to be outdated when someone else saved since', async () => {
      const { life } = await mountDialog({ a: 'old edits' });
      await life.open('a');
      expect(life.found?.outdated).to.be.true;
    });

    it('goes when the user forgets it', async () => {
      const { life, drafts, seen } = await mountDialog({ a: 'kept' });
      await life.open('a');
      life.forget();
      expect([await seen(), drafts.kept.size]).to.deep.equal(['quiet nothing', 0]);
    });

    it('is not offered when it is not one of ours, or over what was typed meanwhile, or where nothing can be changed', async () => {
      const { life, form, drafts, savedAt } = await mountDialog({ a: 'kept' });
      drafts.kept.set('strange', { value: { not: 'ours' }, savedAt });
      await life.open('strange');
      expect(life.found).to.equal(undefined);
      const opened = life.open('a');
      form.text = 'typed';
      await opened;
      expect(life.found).to.equal(undefined);
      form.text = '';
      form.readonly = true;
      await life.open('a');
      expect(life.found).to.equal(undefined);
    });

    it('that comes late is not offered for what was opened since', async () => {
      const { life, drafts } = await mountDialog({ a: 'kept' });
      const late = deferred<void>();
      drafts.wait = late.promise;
      const first = life.open('a');
      drafts.wait = Promise.resolve();
      await life.open('b');
      late.resolve();
      await first;
      expect(life.found).to.equal(undefined);
    });

    it('goes when the edits are taken back', async () => {
      const { life, drafts, type } = await mountDialog();
      await life.open('a');
      await type('mine');
      await pause(KEPT_AFTER);
      await type('');
      expect(drafts.kept.size).to.equal(0);
    });

    it('moves with what it belongs to', async () => {
      const { life, drafts, type } = await mountDialog();
      await life.open('new');
      await type('mine');
      await pause(KEPT_AFTER);
      life.move('7');
      await pause(KEPT_AFTER);
      expect([...drafts.kept].map(([key, { value }]) => [key, value])).to.deep.equal([['7', 'mine']]);
    });

    it('is not made again of what was given up, whatever a late save still brings', async () => {
      const { life, drafts, type } = await mountDialog();
      await life.open('new');
      await type('mine');
      life.onAnswered({ confirmed: true });
      life.move('7');
      life.keep();
      await pause(KEPT_AFTER);
      expect(drafts.kept.size).to.equal(0);
    });
  });
});
