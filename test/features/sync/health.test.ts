import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import type { SyncFieldDefault } from '../../../src/backend/index.js';
import { define } from '../../../src/core/custom-element.js';
import { QuotesyncSyncHealth } from '../../../src/features/sync/health/quotesync-sync-health.js';
import type { QuotesyncSyncPlaceRequestedEvent } from '../../../src/features/sync/place-event.js';
import { createTenant, MockBackend } from '../../../src/mocks/index.js';
import { axeEverywhere, focused, press, queryAllByRole, recorded, until, visibleText } from '../../helpers.js';
import { LONG, MARKUP, RTL } from '../../ui/texts.js';
import { Driver, simulated, type Service, type ServiceOptions } from './dialogs-driver.js';

define(QuotesyncSyncHealth);

const SUPER_SALE = { id: 3, name: 'Super Sale' };
const SERVICE_DESK = { id: 5, name: 'Service desk' };

interface Options extends ServiceOptions {
  readonly service?: Service;
  readonly connection?: typeof SUPER_SALE;
}

type Values = Readonly<Record<string, unknown>>;

async function open({ connection = SERVICE_DESK, ...options }: Options = {}): Promise<Driver<QuotesyncSyncHealth>> {
  const service = options.service ?? simulated(options);
  const driver = await Driver.open<QuotesyncSyncHealth>(
    service,
    (values: Values) => html`
      <quotesync-sync-health
        .backend=${service.backend}
        .connection=${values['connection'] ?? connection}
        .active=${values['active'] ?? false}
        .version=${values['version'] ?? 0}
      ></quotesync-sync-health>
    `,
  );
  await until(() => !driver.text.includes('Loading'));
  return driver;
}

const places = ({ element }: Driver<QuotesyncSyncHealth>): readonly QuotesyncSyncPlaceRequestedEvent[] =>
  recorded(element, 'quotesync-sync-place-requested');

const defaultOf = (key: string, label: string): SyncFieldDefault => ({
  ...{ id: 1, key, label, description: '', type: 'text', access: 'normal', actorType: 'customer' },
  ...{ maxLength: 0, listName: '', proposed: undefined, missingInErp: false },
  default: { value: undefined, askUser: false, mandatory: true },
});

/** The demo's connection with these defaults. */
function withDefaults(defaults: readonly SyncFieldDefault[]): Service {
  return simulated({
    override: ({ mapping }) => {
      if (!mapping) return {};
      return {
        mapping: {
          actorTypes: (...args) => mapping.actorTypes(...args),
          actorMapping: (...args) => mapping.actorMapping(...args),
          crmFields: (...args) => mapping.crmFields(...args),
          saveActorMapping: (...args) => mapping.saveActorMapping(...args),
          listMappings: (...args) => mapping.listMappings(...args),
          saveListMappings: (...args) => mapping.saveListMappings(...args),
          saveDefault: (...args) => mapping.saveDefault(...args),
          fieldOrder: (...args) => mapping.fieldOrder(...args),
          saveFieldOrder: (...args) => mapping.saveFieldOrder(...args),
          defaults: () => Promise.resolve(defaults),
        },
      };
    },
  });
}

describe('The health of a connection', () => {
  it('says a score, what keeps it from being activated, and every part', async () => {
    const health = await open();
    expect(health.text)
      .to.match(/Health \d\d?%/)
      .and.contain('3 things keep it from being activated.');
    expect(health.text).to.contain('The mandatory field “Name” of Customer has no direction.');
    expect(health.text).to.contain('“Retail” stands for 2 items of “Customer group” of Customer');
    expect(queryAllByRole(health.element, 'list', { name: 'What was looked at' })).to.have.length(1);
    expect(health.text).to.contain('Default values are complete');
    expect(health.text).not.to.contain('Test of the connection', 'it is not tested here');
    expect(health.service.count('testSaved')).to.equal(0);
    expect(await axeEverywhere(health.element)).to.deep.equal([]);
  });

  it('is 100% of a connection that could be activated, and says what it means when it is active', async () => {
    const health = await open({ connection: SUPER_SALE });
    expect(health.text).to.contain('Health 100%').and.contain('Nothing in this configuration keeps it from');
    await health.change({ active: true });
    expect(health.text).to.contain(
      'It is active, and nothing in its configuration would keep it from being activated again.',
    );
  });

  it('leads from each problem to its place', async () => {
    const health = await open();
    const requested = places(health);
    await health.press('The mandatory field “Name” of Customer has no direction.');
    await health.press('“Retail” stands for 2 items of “Customer group” of Customer; it may stand for one.');
    expect(requested.map(({ place }) => place)).to.deep.equal([
      { kind: 'mappings', actorType: 'customer', fieldKey: 'NAME' },
      { kind: 'list-mapping', actorType: 'customer', fieldKey: 'CustGr' },
    ]);
  });

  it('shows one recommendation of a part at first, and puts the keyboard on the next one', async () => {
    const defaults = ['a', 'b', 'c', 'd', 'e'].map((key) => defaultOf(key, `Field ${key}`));
    const health = await open({ service: withDefaults(defaults) });
    expect(health.text).to.contain('Field a').and.contain('5 recommendations').and.not.contain('Field b');
    health.button('Show 4 more: Default values are complete').focus();
    await press('Enter');
    await until(() => health.text.includes('Field e'));
    expect(visibleText(focused()!)).to.contain('Field b');
    expect(health.hasButton('Show 4 more: Default values are complete')).to.equal(false);
  });

  it('is read again when something has happened, and for another connection', async () => {
    const health = await open();
    health.service.tenant.sync.actors.load(5, { Supplier: { active: false, fields: {} } });
    await health.change({ version: 1 });
    await until(() => health.text.includes('2 things'));
    await health.change({ version: 1, connection: SUPER_SALE });
    await until(() => health.text.includes('Health 100%'));
  });

  it('that failed says why, and is read again', async () => {
    const health = await open({ faults: '503@sync/mapping.listMappings*1' });
    expect(health.text).to.contain('The health of the connection could not be read.').and.not.contain('%');
    await health.press('Try again');
    await until(() => health.text.includes('things keep it'));
    expect(health.element.shadowRoot?.activeElement?.id).to.equal('title');
  });

  it('asks nothing of a backend without mappings, and takes no room', async () => {
    const backend = new MockBackend(createTenant('demo'), { withoutMapping: true });
    const health = await open({ service: { ...simulated(), backend } });
    expect(health.text).to.equal('');
  });

  it('of names that are markup, long, or from right to left stays in its place', async () => {
    await setViewport({ width: 360, height: 800 });
    try {
      const health = await open({ service: withDefaults([MARKUP, LONG, RTL].map((text) => defaultOf(text, text))) });
      await health.press('Show 2 more: Default values are complete');
      expect(health.text).to.contain(MARKUP).and.contain(RTL);
      expect(health.overflowing).to.deep.equal([]);
      document.documentElement.dir = 'rtl';
      expect(health.overflowing).to.deep.equal([]);
    } finally {
      document.documentElement.removeAttribute('dir');
      await setViewport({ width: 1000, height: 800 });
    }
  });
});
