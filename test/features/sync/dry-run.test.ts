import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import {
  BackendError,
  type SyncBackend,
  type SyncPreview,
  type SyncPreviewChange,
} from '../../../src/backend/index.js';
import { define } from '../../../src/core/custom-element.js';
import { QuotesyncSyncPreviewDialog } from '../../../src/features/sync/preview/quotesync-sync-preview-dialog.js';
import {
  axeEverywhere,
  deferred,
  focused,
  nameOf,
  press,
  queryAllByRole,
  recorded,
  settled,
  until,
  visibleText,
} from '../../helpers.js';
import { Driver, simulated, type Service } from './dialogs-driver.js';

define(QuotesyncSyncPreviewDialog);

type PreviewSync = NonNullable<SyncBackend['previewSync']>;

function open(service: Service): Promise<Driver<QuotesyncSyncPreviewDialog>> {
  return Driver.open(
    service,
    () =>
      html`<quotesync-sync-preview-dialog
        .backend=${service.backend}
        .connection=${{ id: 3, name: 'Super Sale' }}
      ></quotesync-sync-preview-dialog>`,
  );
}

const answering = (previewSync: PreviewSync): Promise<Driver<QuotesyncSyncPreviewDialog>> =>
  open(simulated({ override: () => ({ previewSync }) }));

/** `Customer 0 0 14 1` */
const counts = (dialog: Driver): readonly string[] => {
  const [table] = queryAllByRole(dialog.element, 'table', { name: 'Records' });
  return table ? queryAllByRole(table, 'row').slice(1).map(visibleText) : [];
};

const change = (index: number, type: SyncPreviewChange['type'] = 'customer'): SyncPreviewChange => ({
  type,
  key: String(index),
  record: `Company ${index}`,
  action: 'update',
  values: [{ field: 'Phone', direction: 'to-superoffice', oldValue: '123', newValue: '1234' }],
});

const PREVIEW: SyncPreview = {
  actors: [
    { type: 'customer', create: 0, update: 45, skip: 3, fail: 2 },
    { type: 'person', create: 1, update: 0, skip: 0, fail: 1 },
  ],
  changes: [...Array.from({ length: 45 }, (_, index) => change(index + 1)), change(90, 'person')],
  failures: [
    {
      cause: 'Too long',
      type: 'customer',
      count: 2,
      examples: ['Company 7', 'Company 8'],
      place: { kind: 'mappings', actorType: 'customer', fieldKey: 'NAME' },
    },
    { cause: 'Too long', type: 'person', count: 1, examples: [], place: undefined },
  ],
};

describe('The preview of the next synchronisation', () => {
  it('says what the simulated service would do, and the next run does that', async () => {
    const service = simulated();
    const dialog = await open(service);
    await until(() => counts(dialog).length > 0);
    const [record] = queryAllByRole(dialog.element, 'heading', { name: /^Create/ });
    const name = /^Create (.+) Contact/.exec(visibleText(record!))?.[1];
    expect(name).to.equal('Nina Nilsen');
    expect(counts(dialog).at(-1)).to.match(/^All together 1 /);
    expect(dialog.text)
      .to.contain('has no counterpart in the list mapping')
      .and.contain('For example Østkanten Sykkel');
    expect(dialog.text).to.contain('Last name To SuperOffice (empty) Nilsen');
    const before = service.tenant.sync.world.links(3).length;
    await service.sync.syncNow();
    service.pass(60_000);
    await until(() => service.tenant.sync.world.links(3).length === before + 1);
    await dialog.press('Run again');
    await until(() => counts(dialog).at(-1)?.startsWith('All together 0 0'));
    expect(dialog.statuses).to.contain('Create: 0. Update: 0.');
  });

  it('counts by kind of records, and groups what would fail by cause, with the way to where it is mended', async () => {
    const dialog = await answering(() => Promise.resolve(PREVIEW));
    expect(counts(dialog)).to.deep.equal(['Customer 0 45 3 2', 'Contact 1 0 0 1', 'All together 1 45 3 3']);
    expect(dialog.text).to.contain('Too long 3 values').and.contain('For example Company 7, Company 8');
    const places = recorded(dialog.element, 'quotesync-sync-place-requested');
    await dialog.press('Mappings of Customer');
    expect(places.map(({ place }) => place)).to.deep.equal([
      { kind: 'mappings', actorType: 'customer', fieldKey: 'NAME' },
    ]);
  });

  it('shows samples a few at a time, of one kind when that is wanted', async () => {
    const dialog = await answering(() => Promise.resolve(PREVIEW));
    const samples = (): number => queryAllByRole(dialog.element, 'heading', { name: /^Update/ }).length;
    expect(samples()).to.equal(20);
    await dialog.press('Show 20 more');
    expect(samples()).to.equal(40);
    expect(nameOf(focused()!)).to.contain('Company 21');
    await dialog.press('Show 6 more');
    expect(samples()).to.equal(46);
    await dialog.press('Contact (1)');
    expect(samples()).to.equal(1);
    expect(dialog.text).to.contain('Company 90').and.not.contain('Company 21');
  });

  it('shows the samples of another run, also when it has none of the kind that was chosen', async () => {
    let preview: SyncPreview = PREVIEW;
    const dialog = await answering(() => Promise.resolve(preview));
    await dialog.press('Contact (1)');
    preview = { ...PREVIEW, changes: [change(7)] };
    await dialog.press('Run again');
    expect(dialog.text).to.contain('Company 7').and.not.contain('Company 90');
  });

  it('can be stopped, closed while it runs, and run again', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const service = simulated();
    const asked = deferred<SyncPreview>();
    const sync: SyncBackend = {
      ...service.sync,
      engine: (options) => service.sync.engine(options),
      previewSync: (_id, options) => {
        signals.push(options?.signal);
        return signals.length === 2 ? Promise.resolve(PREVIEW) : asked.promise;
      },
    };
    const dialog = await Driver.open(
      service,
      () =>
        html`<quotesync-sync-preview-dialog
          .backend=${{ ...service.backend, sync }}
          .connection=${{ id: 3, name: 'Super Sale' }}
        ></quotesync-sync-preview-dialog>`,
    );
    expect(dialog.statuses).to.contain('Looking at what would be synchronised');
    await dialog.press('Stop');
    expect(signals[0]?.aborted).to.equal(true);
    expect(dialog.statuses).to.contain('The preview was stopped.');
    expect(nameOf(focused()!)).to.equal('Run again');
    await dialog.press('Run again');
    expect(counts(dialog)).to.have.lengthOf(3);
    await dialog.press('Run again');
    expect(counts(dialog), 'what was there stays').to.have.lengthOf(3);
    const closed = recorded(dialog.element, 'quotesync-dialog-closed');
    await press('Escape');
    await dialog.gone();
    expect(closed).to.have.lengthOf(1);
    dialog.element.remove();
    // One that is only moved would be back by then.
    await Promise.resolve();
    expect(signals[2]?.aborted).to.equal(true);
  });

  it('is made again after a failure, and keeps an earlier one beside the next failure', async () => {
    let failing = true;
    const dialog = await answering(() =>
      failing ? Promise.reject(new BackendError('server', 'Down')) : Promise.resolve(PREVIEW),
    );
    expect(dialog.alerts).to.contain('The service failed');
    failing = false;
    await dialog.press('Try again');
    expect(counts(dialog)).to.have.lengthOf(3);
    expect(nameOf(focused()!)).to.equal('Run again');
    failing = true;
    await dialog.press('Run again');
    expect(dialog.alerts).to.contain('It could not be made again: this is an earlier one.');
    expect(counts(dialog)).to.have.lengthOf(3);
  });

  it('says when nothing would be synchronised, and when the service cannot tell', async () => {
    const dialog = await answering(() => Promise.resolve({ actors: [], changes: [], failures: [] }));
    expect(dialog.statuses).to.contain('Nothing would be synchronised');
    expect(dialog.hasButton('Go to Mappings')).to.equal(true);
    dialog.element.remove();
    const service = simulated();
    const { connections, directory } = service.backend;
    const without = await Driver.open(
      service,
      () =>
        html`<quotesync-sync-preview-dialog
          .backend=${{ connections, directory, capabilities: () => service.backend.capabilities() }}
          .connection=${{ id: 3, name: 'Super Sale' }}
        ></quotesync-sync-preview-dialog>`,
    );
    expect(without.statuses).to.contain('The next synchronisation cannot be previewed');
    expect(without.hasButton('Run again')).to.equal(false);
  });
});

describe('The preview of the next synchronisation, for everybody', function () {
  this.timeout(20_000);
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [1280, 360]) {
    it(`passes axe and stays in its width of ${width} px, whatever the texts are`, async () => {
      await setViewport({ width, height: 800 });
      const texts = ['x'.repeat(254), 'Langer Name '.repeat(20), 'שלום (ABC)', '<b>&amp;</b>'];
      const nasty: SyncPreview = {
        ...PREVIEW,
        changes: texts.map((text, index) => ({
          ...change(index),
          record: text,
          key: text,
          values: [{ field: text, direction: 'to-erp', oldValue: text, newValue: '' }],
        })),
        failures: texts.map((text) => ({ ...PREVIEW.failures[0]!, cause: text, examples: [text] })),
      };
      const dialog = await answering(() => Promise.resolve(nasty));
      await settled();
      expect(dialog.text).to.contain('<b>&amp;</b>');
      expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
      expect(dialog.overflowing).to.deep.equal([]);
      for (const item of queryAllByRole(dialog.element, 'listitem')) {
        expect(item.getBoundingClientRect().right).to.be.at.most(width);
        expect(item.scrollWidth, visibleText(item).slice(0, 60)).to.be.at.most(item.clientWidth);
      }
    });
  }
});
