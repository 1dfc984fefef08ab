import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { define } from '../../../src/core/custom-element.js';
import { QuotesyncSyncLog } from '../../../src/features/sync/quotesync-sync-log.js';
import { createTenant, FaultPlan, MockBackend, type SeedName } from '../../../src/mocks/index.js';
import { getByRole, mount, queryAllByRole, settled, until, visibleText } from '../../helpers.js';
import { INTERVAL, LogDriver } from './log-driver.js';
import { LogService } from './log-service.js';

define(QuotesyncSyncLog);

async function openOn(backend: MockBackend): Promise<LogDriver> {
  const element = await mount<QuotesyncSyncLog>(
    html`<quotesync-sync-log .backend=${backend} .interval=${INTERVAL}></quotesync-sync-log>`,
  );
  return new LogDriver(element, new LogService(0));
}

const tenantOf = (seed: SeedName) => createTenant(seed, { edits: false });

const numberOf = (log: LogDriver): number => Number(/^[\d,]+/.exec(log.count)?.[0].replaceAll(',', ''));

describe('The log of a simulated tenant', () => {
  beforeEach(() => setViewport({ width: 1400, height: 900 }));
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('is shown and filtered as the tenant has it', async () => {
    const tenant = tenantOf('demo');
    const log = await openOn(new MockBackend(tenant));
    await until(() => log.count !== '');
    expect(numberOf(log)).to.equal(tenant.sync.engine.log().length).and.to.be.above(100);
    const times = log.rows().map((row) => row[6] ?? '');
    expect(times.every((time) => /^[A-Z][a-z]{2} \d+, \d{4}, /.test(time))).to.be.true;
    await log.fill('Direction', 'To the ERP system');
    await until(() => / of /.test(log.count));
    await until(() => log.rows().length > 0 && log.rows().every(([, source]) => source?.startsWith('SuperOffice: ')));
  });

  it('goes on with what synchronisation writes', async () => {
    const tenant = tenantOf('demo');
    const backend = new MockBackend(tenant);
    const log = await openOn(backend);
    await until(() => log.count !== '');
    const before = numberOf(log);
    const { world } = tenant.sync;
    for (const { erp, erpKey } of world.links(3)) world.write(erp, 'NAME', `Renamed ${erpKey}`);
    await backend.sync?.syncNow();
    expect(tenant.sync.engine.log().length).to.be.above(before);
    await until(() => numberOf(log) === tenant.sync.engine.log().length);
    expect(log.text(0, 'New Value')).to.match(/^Renamed /);
  });

  it('has ten thousand entries without a hitch', async () => {
    const log = await openOn(new MockBackend(tenantOf('large')));
    await until(() => log.count !== '', 15_000);
    expect(numberOf(log)).to.be.at.least(10_000);
    expect(queryAllByRole(log.element, 'row').length).to.be.below(60);
    await log.scrollTo(36 * 9000);
    await until(() => log.text(9000, 'Field') !== '', 10_000);
  });

  it('explains itself when the tenant refuses, and when the network fails', async () => {
    const tenant = tenantOf('demo');
    tenant.rights.deny('sync');
    const refused = await openOn(new MockBackend(tenant));
    await until(() => visibleText(refused.element).includes('The log may not be read'));
    const faults = new FaultPlan();
    faults.add({ kind: '503', pattern: 'sync/log' });
    const failed = await openOn(new MockBackend(tenantOf('demo'), { faults }));
    await until(() => getByRole(failed.element, 'alert'));
    faults.clear();
    await failed.press('Try again');
    await until(() => failed.count !== '');
    await settled(failed.element);
    expect(queryAllByRole(failed.element, 'alert')).to.have.length(0);
  });
});
