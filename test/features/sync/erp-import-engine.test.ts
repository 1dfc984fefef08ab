import { ContextProvider } from '@lit/context';
import { expect } from 'chai';
import { BackendError } from '../../../src/backend/index.js';
import { draftContext } from '../../../src/core/contexts.js';
import type { Draft, DraftStore } from '../../../src/core/draft-store.js';
import { descriptionOf, nameOf, press, queryAllByRole, recorded, settled, until } from '../../helpers.js';
import { simulated, type Driver } from './dialogs-driver.js';
import { Importing, importButton, open, report, startImport, toPreview } from './erp-import-service.js';

class Notes implements DraftStore {
  readonly kept = new Map<string, Draft>();
  load = (key: string): Promise<Draft | undefined> => Promise.resolve(this.kept.get(key));
  save = (key: string, value: unknown): Promise<void> => {
    this.kept.set(key, { value, savedAt: new Date() });
    return Promise.resolve();
  };
  remove = (key: string): Promise<void> => {
    this.kept.delete(key);
    return Promise.resolve();
  };
}

/** Presses, and lets the server do it. */
async function turn(dialog: Driver, button: string, running: boolean, root = dialog.element): Promise<void> {
  dialog.button(button, root).click();
  const { service } = dialog;
  await until(() => {
    service.pass(5000);
    return service.tenant.sync.engine.status().running === running;
  });
}

describe('Automatic sync around an import', () => {
  it('is turned off when the user says so, and closing asks whether to turn it back on', async () => {
    const dialog = await open({ engine: true });
    const changes = recorded(dialog.element, 'quotesync-sync-engine-changed');
    expect(dialog.statuses).to.contain('before the import it has to be turned off');
    expect(dialog.hasButton('Turn it off for the import')).to.equal(false);
    await toPreview(dialog);
    expect(importButton(dialog).getAttribute('aria-disabled')).to.equal('true');
    expect(descriptionOf(importButton(dialog))).to.contain('Automatic sync has to be turned off first.');
    importButton(dialog).click();
    expect(dialog.service.tenant.sync.engine.status().running).to.equal(true);
    await turn(dialog, 'Turn it off for the import', false);
    await until(() => dialog.hasButton('Turn it back on'));
    expect(dialog.statuses).to.contain('Automatic sync was turned off for the import.');
    await startImport(dialog);
    await report(dialog, 'The import is done');
    await press('Escape');
    expect(nameOf(dialog.dialog)).to.equal('Turn automatic sync back on?');
    await press('Escape');
    expect(dialog.dialogs, 'nothing is answered').to.equal(1);
    queryAllByRole(dialog.element, 'button', { name: 'Close', exact: true }).at(-1)!.click();
    await settled();
    await turn(dialog, 'Turn it back on', true, dialog.dialog);
    await dialog.gone();
    expect(changes.map(({ running }) => running)).to.deep.equal([false, true]);
  });

  it('stays off when the user leaves it off, and what was forgotten is found again after a reload', async () => {
    const notes = new Notes();
    const provider = new ContextProvider(document.body, { context: draftContext, initialValue: notes });
    try {
      const service = simulated();
      const first = await open({ service, engine: true });
      await toPreview(first);
      await turn(first, 'Turn it off for the import', false);
      await until(() => notes.kept.size === 1);
      first.element.remove();
      const second = await open({ service, engine: true });
      await until(() => second.statuses.includes('turned off for an earlier import, and still is'));
      await second.press('Cancel');
      await second.press('Leave it off');
      await second.gone();
      expect(notes.kept.size).to.equal(0);
      expect(service.tenant.sync.engine.status().running).to.equal(false);
      const third = await open({ service, engine: true });
      await third.press('Cancel');
      await third.gone();
    } finally {
      provider.setValue(undefined);
    }
  });

  it('is asked about on the way to the mappings, too, and waited for only by who asked for it', async () => {
    const notes = new Notes();
    notes.kept.set('sync-import-engine', { value: { turnedOff: true }, savedAt: new Date() });
    const provider = new ContextProvider(document.body, { context: draftContext, initialValue: notes });
    try {
      const imports = new Importing(0);
      imports.targets = () => Promise.resolve([]);
      const dialog = await open({ override: () => ({ imports }), faults: '503@sync/setEngine*1' });
      const places = recorded(dialog.element, 'quotesync-sync-place-requested');
      await until(() => dialog.statuses.includes('turned off for an earlier import'));
      await dialog.press('Go to Mappings');
      expect(nameOf(dialog.dialog)).to.equal('Turn automatic sync back on?');
      queryAllByRole(dialog.dialog, 'button', { name: 'Turn it back on' })[0]!.click();
      await until(() => dialog.alerts.includes('Automatic sync could not be turned on.'));
      dialog.button('Try again').click();
      await settled();
      expect(dialog.hasButton('Stop waiting'), 'nothing waits for it any more').to.equal(false);
      await until(() => {
        dialog.service.pass(5000);
        return dialog.service.tenant.sync.engine.status().running;
      });
      await until(() => notes.kept.size === 0);
      expect(places).to.deep.equal([]);
      await dialog.press('Go to Mappings');
      expect(places).to.have.length(1);
    } finally {
      provider.setValue(undefined);
    }
  });

  it('is said to be on still when it cannot be turned off, and owes nothing then', async () => {
    const dialog = await open({ engine: true, faults: '503@sync/setEngine*1' });
    await toPreview(dialog);
    await dialog.press('Turn it off for the import');
    await until(() => dialog.alerts.includes('Automatic sync could not be turned off.'));
    await dialog.press('Cancel');
    await dialog.gone();
    expect(dialog.service.tenant.sync.engine.status().running).to.equal(true);
  });

  it('ends an import that it comes into, and what is left can be imported after that', async () => {
    const imports = new Importing(60);
    const dialog = await open({ override: () => ({ imports }) });
    const { tenant } = dialog.service;
    const write = imports.write;
    imports.write = (keys) => {
      if (imports.writes.length !== 2) return write(keys);
      tenant.sync.engine.setRunning(true);
      dialog.service.pass(5000);
      return Promise.reject(new BackendError('conflict', 'On'));
    };
    await toPreview(dialog);
    await startImport(dialog);
    await report(dialog, 'The import ended early');
    expect(dialog.alerts).to.contain('Automatic sync was turned on meanwhile');
    await until(() => dialog.hasButton('Turn it off for the import'));
    expect(dialog.isEnabled('Import the other 10 records')).to.equal(false);
    await turn(dialog, 'Turn it off for the import', false);
    await until(() => dialog.isEnabled('Import the other 10 records'));
    await dialog.press('Import the other 10 records');
    await report(dialog, 'The import is done');
    expect(imports.imported.size).to.equal(60);
  });
});
