import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { axeEverywhere, axeViolations, drawnElements, getByRole, queryAllByRole, settled } from '../../helpers.js';
import {
  eventually,
  NORDIC,
  openDialog,
  openEdit,
  renamedElsewhere,
  SERVICE_DESK,
  SUPER_SALE,
  SUPER_SYNC,
  TRADE_FAIR,
  type SyncDialogDriver,
} from './sync-connection-dialog-driver.js';

/** Situations by name; each ends with what is to be looked at on the screen. */
const SITUATIONS: Readonly<Record<string, () => Promise<SyncDialogDriver>>> = {
  new: () => openDialog({ kind: 'new', connector: '' }),
  'new, with fields and errors': async () => {
    const dialog = await openDialog({ kind: 'new', connector: String(SUPER_SYNC) });
    await dialog.fill('File Name', '');
    await dialog.press('OK');
    return dialog;
  },
  'no connectors': () => openDialog({ kind: 'new', connector: '' }, { seed: 'empty' }),
  'connectors that could not be read': () =>
    openDialog({ kind: 'new', connector: '' }, { faults: '503@sync/connectors' }),
  loading: () => openEdit(NORDIC, { faults: 'hang@sync/*', impatient: true }),
  failed: () => openEdit(NORDIC, { faults: '500@sync/get' }),
  inactive: () => openEdit(NORDIC),
  'active and locked': () => openEdit(SUPER_SALE),
  'read-only': () => openEdit(SUPER_SALE, { readonly: true }),
  deleted: () => openEdit(TRADE_FAIR),
  'refused by a test': async () => {
    const dialog = await openEdit(SERVICE_DESK);
    await dialog.test();
    return dialog;
  },
  'not activated': async () => {
    const dialog = await openEdit(SERVICE_DESK);
    await dialog.setActive(true);
    await dialog.tryOk();
    return dialog;
  },
  'not activated, at length': async () => {
    const text = `<img src=x onerror=alert(1)> ${'reason '.repeat(400)}${'x'.repeat(2000)}`;
    const reasons = (['configuration', 'list-mapping'] as const).map((kind) => ({ text, place: { kind } }));
    const dialog = await openEdit(NORDIC, { sync: () => ({ setActive: async () => ({ active: false, reasons }) }) });
    await dialog.setActive(true);
    await dialog.tryOk();
    expect(dialog.alerts[0]).to.contain('<img src=x onerror=alert(1)>');
    return dialog;
  },
  'half done': async () => {
    const dialog = await openEdit(NORDIC, { faults: '503@sync/toggle' });
    await dialog.setActive(true);
    await dialog.tryOk();
    return dialog;
  },
  'asked whether it is left inactive': async () => {
    const dialog = await openEdit(SUPER_SALE);
    await dialog.setActive(false);
    await dialog.press('OK');
    await eventually(() => dialog.dialogs.length === 2);
    return dialog;
  },
  'changed by someone else': async () => {
    const dialog = await openEdit(NORDIC);
    await dialog.setActive(true);
    await dialog.fill('Description', 'Mine');
    await renamedElsewhere(dialog.tenant, NORDIC, 'Theirs');
    await dialog.tryOk();
    return dialog;
  },
  saving: async () => {
    const dialog = await openEdit(NORDIC, { faults: 'hang@sync/save' });
    await dialog.fill('Name', 'Mine');
    await dialog.press('OK');
    return dialog;
  },
};

describe('The dialog of a sync connection is accessible', () => {
  for (const [name, show] of Object.entries(SITUATIONS)) {
    it(name, async () => {
      const dialog = await show();
      expect(await axeEverywhere(dialog.host)).to.deep.equal([]);
    });
  }

  it('in a narrow window: nothing is wider than that', async () => {
    await setViewport({ width: 360, height: 740 });
    try {
      for (const show of [
        SITUATIONS['not activated'],
        SITUATIONS['not activated, at length'],
        SITUATIONS['active and locked'],
        SITUATIONS['refused by a test'],
      ]) {
        const dialog = await show?.();
        if (!dialog) throw new Error('There is nothing to look at.');
        await settled(dialog.host);
        const wide = [...drawnElements(dialog.host)].filter(
          (element) => !element.classList.contains('visually-hidden') && element.getBoundingClientRect().right > 361,
        );
        expect(wide.map(({ localName, className }) => `${localName}.${String(className)}`)).to.deep.equal([]);
        expect(await axeViolations(dialog.host)).to.deep.equal([]);
        dialog.host.remove();
      }
    } finally {
      await setViewport({ width: 1200, height: 900 });
    }
  });

  it('says what a disabled OK waits for, and what the box does', async () => {
    const dialog = await openDialog({ kind: 'new', connector: '' });
    const ok = dialog.button('OK');
    expect(ok.getAttribute('aria-describedby')).to.equal('missing');
    expect(
      getByRole(dialog.element, 'checkbox', { name: 'Active', exact: true }).getAttribute('aria-describedby'),
    ).to.equal('active-hint');
    expect(queryAllByRole(dialog.element, 'status').length).to.be.greaterThan(0);
  });
});
