import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { axeEverywhere, focused, nameOf, press, queryAllByRole, roleOf, settled, type, until } from '../../helpers.js';
import type { Driver } from './dialogs-driver.js';
import {
  importButton,
  Importing,
  listed,
  open,
  refused,
  report,
  startImport,
  step,
  toPreview,
  toRecords,
} from './erp-import-service.js';

const LONG = 'Ein sehr langer Name '.repeat(12).trim();
const UNBROKEN = 'x'.repeat(254);
const RTL = 'שלום עולם (ABC)';
const MARKUP = '<b onclick="alert(1)">&amp;</b>';

/** Texts as the worst connector writes them. */
class Nasty extends Importing {
  override async search(...args: Parameters<Importing['search']>): ReturnType<Importing['search']> {
    const page = await super.search(...args);
    const names = [LONG, UNBROKEN, RTL, MARKUP];
    return {
      ...page,
      rows: page.rows.map((row, index) => ({ ...row, values: new Map([['NAME', names[index % names.length]!]]) })),
    };
  }

  override async preview(...args: Parameters<Importing['preview']>): ReturnType<Importing['preview']> {
    const preview = await super.preview(...args);
    const names = [LONG, UNBROKEN, RTL, MARKUP];
    return {
      ...preview,
      lines: preview.lines.map((line, index) => ({
        ...line,
        values: [names[index % names.length]!],
        duplicate: true,
        attention: true,
      })),
    };
  }
}

/** Goes on with Tab until something with this role and name has the focus. */
async function tabTo(role: string, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    const at = focused();
    if (at && roleOf(at) === role && (typeof name === 'string' ? nameOf(at) === name : name.test(nameOf(at)))) return;
    await press('Tab');
  }
  throw new Error(`Tab does not lead to ${role} ${String(name)}; it is at ${nameOf(focused()!)}`);
}

async function fits(dialog: Driver, width: number): Promise<void> {
  await settled();
  expect(dialog.overflowing).to.deep.equal([]);
  const box = queryAllByRole(dialog.element, 'dialog')[0]!;
  expect(box.getBoundingClientRect().right).to.be.at.most(width);
  const body = queryAllByRole(dialog.element, 'group')[0]!;
  expect(body.scrollWidth, body.textContent.slice(0, 80)).to.be.at.most(body.clientWidth);
}

describe('Importing by keyboard alone', () => {
  it('goes from the search to the report', async () => {
    const dialog = await open();
    const { world } = dialog.service.tenant.sync;
    const unlinked = world.unlinked(3).filter(({ actorType }) => actorType === 'Customer');
    const wanted = unlinked[0]!.erp.get('NAME');
    await until(() => queryAllByRole(dialog.element, 'combobox', { name: 'Actor type' }).length > 0);
    await tabTo('combobox', 'Field');
    await type('Name');
    await tabTo('textbox', 'Name: Value');
    await type(wanted);
    await press('Enter');
    await step(dialog, 'Select records');
    await until(() => dialog.rows.length > 0);
    await tabTo('rowheader', wanted);
    await press('Control+a');
    await tabTo('button', 'Preview import');
    await press('Enter');
    await step(dialog, 'Preview import');
    await tabTo('button', 'Untick all');
    await press('Enter');
    const isTicked = (): boolean =>
      queryAllByRole(dialog.element, 'checkbox', { name: /^Import / }).some((box) => (box as HTMLInputElement).checked);
    expect(isTicked()).to.equal(false);
    await tabTo('gridcell', /^Import/);
    await press(' ');
    expect(isTicked()).to.equal(true);
    await press('Enter');
    expect(isTicked()).to.equal(false);
    await press(' ');
    expect(importButton(dialog).textContent.trim()).to.equal('Import 1 record');
    await tabTo('button', 'Import 1 record');
    await press('Enter');
    await report(dialog, 'The import is done');
    await tabTo('button', 'Close');
    await press('Enter');
    await dialog.gone();
    expect(world.unlinked(3).filter(({ actorType }) => actorType === 'Customer')).to.have.lengthOf(unlinked.length - 1);
  });
});

describe('Importing, for everybody', function () {
  this.timeout(30_000);
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [1280, 360]) {
    it(`passes axe and stays in its width of ${width} px, whatever the records are called`, async () => {
      await setViewport({ width, height: 800 });
      const imports = new Nasty(4);
      const write = imports.write;
      imports.write = (keys) => (keys.includes('2') ? Promise.reject(refused(UNBROKEN)) : write(keys));
      const dialog = await open({ name: UNBROKEN, override: () => ({ imports }) });
      await until(() => queryAllByRole(dialog.element, 'combobox', { name: 'Actor type' }).length > 0);
      await dialog.press('Add condition');
      expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
      await fits(dialog, width);
      await toRecords(dialog);
      expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
      await fits(dialog, width);
      await dialog.press('Change the search');
      await toPreview(dialog);
      expect(dialog.text).to.contain(MARKUP);
      expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
      await fits(dialog, width);
      await startImport(dialog);
      await report(dialog, 'The import is done, but not for all records');
      expect(listed(dialog, 'Failed: 1')[0]).to.contain(UNBROKEN);
      expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
      await fits(dialog, width);
    });
  }
});
