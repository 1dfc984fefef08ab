import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { partKey, type FieldsPart } from '../../../src/backend/index.js';
import { descriptionOf, focused, nameOf, press, queryAllByRole, settled, visibleText } from '../../helpers.js';
import { demoTenant, eventually, openConfiguration, type ConfigureDriver } from './configure-product-driver.js';

before(() => setViewport({ width: 1400, height: 900 }));
after(() => setViewport({ width: 800, height: 600 }));

const code: FieldsPart = { kind: 'text', id: 'QuoteLine.Code', text: 'label', culture: 'en-US' };

async function threeTexts(dialog: ConfigureDriver): Promise<void> {
  await dialog.fill('Label: Code', 'Article number');
  await dialog.fill('Label: Name', 'Article');
  await dialog.fill('Label: Description', 'About it');
}

function keys(parts: readonly FieldsPart[] = []): readonly string[] {
  return parts.map(partKey);
}

describe('OK', () => {
  it('saves order, boxes and texts of all languages at once, says what, and closes', async () => {
    const dialog = await openConfiguration();
    await dialog.fill('Label: Code', 'Article number');
    await dialog.select('Select language', /^German/);
    await dialog.fill('Tooltip: Code', 'Kurz');
    await dialog.toggle('Editable: Description');
    await dialog.press('Move Name up');
    await dialog.save();
    expect(dialog.count('saveFields')).to.equal(1);
    const { fields } = await dialog.configuration();
    expect(fields[0]?.id).to.equal('QuoteLine.Name');
    expect(fields[1]?.label.own).to.deep.equal({ 'en-US': 'Article number' });
    expect(fields[1]?.tooltip.own).to.deep.equal({ 'de-DE': 'Kurz' });
    expect(fields[2]?.editable).to.equal(false);
    expect(dialog.stored.map(({ parts }) => parts.length)).to.deep.equal([4]);
    expect(dialog.stored[0]?.configuration.fields[0]?.id).to.equal('QuoteLine.Name');
  });

  it('is Enter in a label, but not in a tooltip', async () => {
    const dialog = await openConfiguration();
    await dialog.write('Label: Code', 'Article number');
    dialog.input('Tooltip: Code').focus();
    await press('Enter');
    expect(dialog.count('saveFields')).to.equal(0);
    dialog.input('Label: Code').focus();
    await press('Enter');
    await eventually(() => !dialog.isOpen);
    expect(dialog.count('saveFields')).to.equal(1);
  });

  it('without changes only closes', async () => {
    const dialog = await openConfiguration();
    await dialog.save();
    expect([dialog.count('saveFields'), dialog.stored.length]).to.deep.equal([0, 0]);
  });

  it('is one request, however often it is pressed', async () => {
    const dialog = await openConfiguration({ latency: 30 });
    await dialog.fill('Label: Code', 'Article number');
    const ok = dialog.button('OK');
    ok.click();
    ok.click();
    dialog.input('Label: Code').focus();
    await press('Enter');
    await eventually(() => !dialog.isOpen);
    expect(dialog.count('saveFields')).to.equal(1);
  });

  it('locks everything while it is saved, and lets the user stop waiting', async () => {
    const dialog = await openConfiguration({ faults: 'hang@settings/saveFields*1' });
    await dialog.fill('Label: Code', 'Article number');
    await dialog.press('OK');
    expect(dialog.hasButton('Saving …')).to.equal(true);
    expect(dialog.lock(dialog.input('Label: Code'))).to.contain('Wait until everything is saved');
    expect(dialog.lock(dialog.box('Show field: Name'))).to.contain('Wait');
    await dialog.press('Stop waiting');
    await eventually(() => dialog.alerts.length > 0);
    expect(dialog.alerts.join()).to.contain('Nobody knows whether everything was saved');
    expect(dialog.input('Label: Code').value).to.equal('Article number');
    expect(dialog.isOpen).to.equal(true);
  });
});

describe('What goes wrong', () => {
  for (const [fault, words] of [
    ['401', 'Sign in again in SuperOffice'],
    ['403', 'Your rights or the licence do not include this'],
    ['500', 'Something went wrong on the server'],
  ] as const) {
    it(`${fault}: nothing is lost, and the same save works afterwards`, async () => {
      const dialog = await openConfiguration({ faults: `${fault}@settings/saveFields*1` });
      await threeTexts(dialog);
      await dialog.fail();
      expect(dialog.alerts.join()).to.contain('Nothing was saved');
      expect(dialog.alerts.join()).to.contain(words);
      expect(dialog.input('Label: Code').value).to.equal('Article number');
      expect([dialog.changes, dialog.stored.length]).to.deep.equal(['3 changes', 0]);
      await dialog.save();
      expect((await dialog.storedField('QuoteLine.Code')).label.own).to.deep.equal({ 'en-US': 'Article number' });
    });
  }

  it('half of it saved: says what is, what failed and why, what was not tried; the rest can be saved', async () => {
    const dialog = await openConfiguration({ faults: '500@settings/saveText+1*1' });
    await threeTexts(dialog);
    await dialog.toggle('Editable: Description');
    await dialog.fail();
    const [alert = ''] = dialog.alerts;
    expect(alert).to.contain('Only a part was saved');
    const report = [...(dialog.host.shadowRoot?.querySelectorAll('.report > div') ?? [])].map(visibleText);
    expect(report.map((line) => line.split(/\s/)[0])).to.deep.equal(['Saved', 'Failed', 'Not']);
    expect(report[0]).to.contain('Code');
    expect(report[1]).to.contain('Name');
    expect(report[2]).to.contain('Description');
    // It is said at the box, too, where it can be mended.
    expect(dialog.input('Label: Name').getAttribute('aria-invalid')).to.equal('true');
    expect(descriptionOf(dialog.input('Label: Name'))).to.contain('Something went wrong on the server');
    expect(dialog.input('Label: Code').hasAttribute('aria-invalid')).to.equal(false);
    // What is saved is an edit no more.
    expect(dialog.changes).to.equal('2 changes');
    expect(keys(dialog.stored[0]?.parts)).to.include(partKey(code));
    expect((await dialog.storedField('QuoteLine.Name')).label.own).to.deep.equal({});
    await dialog.press('Try again');
    await eventually(() => !dialog.isOpen);
    expect((await dialog.storedField('QuoteLine.Name')).label.own).to.deep.equal({ 'en-US': 'Article' });
    expect((await dialog.storedField('QuoteLine.Description')).label.own).to.deep.equal({ 'en-US': 'About it' });
    expect(dialog.stored.length).to.equal(2);
    expect(keys(dialog.stored[1]?.parts)).not.to.include(partKey(code));
  });

  it('no answer: says that nobody knows, and saves again without harm', async () => {
    const dialog = await openConfiguration({ faults: 'offline@settings/saveFields*1' });
    await dialog.fill('Label: Code', 'Article number');
    await dialog.fail();
    expect(dialog.alerts.join()).to.contain('Nobody knows whether everything was saved');
    await dialog.press('Try again');
    await eventually(() => !dialog.isOpen);
    expect((await dialog.storedField('QuoteLine.Code')).label.own).to.deep.equal({ 'en-US': 'Article number' });
  });

  it('reading fails: says so, and reads again', async () => {
    const dialog = await openConfiguration({ faults: '500@settings/fields*1', impatient: true });
    await eventually(() => dialog.alerts.length > 0);
    expect(dialog.lock(dialog.button('OK')) || dialog.button('OK').getAttribute('aria-disabled')).to.equal('true');
    await dialog.press('Try again');
    await eventually(() => dialog.rows.length > 0);
  });

  it('there are no fields: says so', async () => {
    const dialog = await openConfiguration({
      impatient: true,
      settings: () => ({ fields: async () => ({ fields: [], cultures: ['en-US'], texts: 'active' }) }),
    });
    await eventually(() => dialog.text.includes('The service named no product fields'));
  });
});

describe('Two administrators', () => {
  it('the same text changed differently: mine or theirs, the rest is merged', async () => {
    const dialog = await openConfiguration();
    await dialog.fill('Label: Code', 'Article number');
    await dialog.fill('Label: Name', 'Article');
    await dialog.changedElsewhere({
      texts: [{ id: 'QuoteLine.Code', text: 'label', culture: 'en-US', value: 'Item no.' }],
      flags: [{ id: 'QuoteLine.Url', flag: 'shown', value: false }],
    });
    await dialog.fail();
    expect(dialog.alerts.join()).to.contain('Someone else changed this configuration');
    expect(dialog.lock(dialog.button('OK'))).to.contain('Choose whose values');
    const [, row] = queryAllByRole(dialog.host, 'table')
      .filter((table) => table !== dialog.table)
      .flatMap((table) => queryAllByRole(table, 'row'));
    expect([...(row?.children ?? [])].map(visibleText).join(' ')).to.match(/Code.*Article number.*Item no\./);
    expect((await dialog.storedField('QuoteLine.Code')).label.own, 'nothing is overwritten').to.deep.equal({
      'en-US': 'Item no.',
    });
    queryAllByRole(row!, 'radio')[1]?.click();
    await settled(dialog.host);
    await dialog.press('Continue with the chosen values');
    await eventually(() => nameOf(focused()!) === 'OK');
    expect(dialog.input('Label: Code').value).to.equal('Item no.');
    await dialog.save();
    expect((await dialog.storedField('QuoteLine.Code')).label.own).to.deep.equal({ 'en-US': 'Item no.' });
    expect((await dialog.storedField('QuoteLine.Name')).label.own).to.deep.equal({ 'en-US': 'Article' });
    expect((await dialog.storedField('QuoteLine.Url')).shown).to.equal(false);
  });

  it('mine on top is saved knowingly; theirs altogether ends my edits', async () => {
    for (const [button, value] of [
      ['Continue with the chosen values', 'Article number'],
      ['Use theirs', 'Item no.'],
    ] as const) {
      const dialog = await openConfiguration();
      await dialog.fill('Label: Code', 'Article number');
      await dialog.changedElsewhere({
        texts: [{ id: 'QuoteLine.Code', text: 'label', culture: 'en-US', value: 'Item no.' }],
      });
      await dialog.fail();
      await dialog.press(button);
      expect(dialog.input('Label: Code').value).to.equal(value);
      await dialog.save();
      expect((await dialog.storedField('QuoteLine.Code')).label.own).to.deep.equal({ 'en-US': value });
    }
  });

  it('different things changed: nothing is asked, both are there', async () => {
    const dialog = await openConfiguration();
    await dialog.fill('Label: Code', 'Article number');
    await dialog.changedElsewhere({ flags: [{ id: 'QuoteLine.Url', flag: 'shown', value: false }] });
    await dialog.save();
    expect((await dialog.storedField('QuoteLine.Url')).shown).to.equal(false);
    expect((await dialog.storedField('QuoteLine.Code')).label.own).to.deep.equal({ 'en-US': 'Article number' });
  });
});

describe('Texts of the tenant', () => {
  it('switched off: a warning; they are switched on after a question, for everybody', async () => {
    const tenant = demoTenant();
    tenant.resources.activate('', '', false);
    const dialog = await openConfiguration({ tenant });
    expect(dialog.text).to.contain('Own texts are switched off');
    await dialog.fill('Label: Code', 'Article number');
    await dialog.press('Switch on');
    await dialog.answer(/for everyone\?/, 'Not now');
    expect(tenant.resources.active).to.equal(false);
    await dialog.press('Switch on');
    await dialog.answer(/This is a setting of the whole tenant/, 'Switch on');
    await eventually(() => !dialog.text.includes('Own texts are switched off'));
    expect(tenant.resources.active).to.equal(true);
    expect(dialog.changes, 'edits stay').to.equal('1 change');
  });

  it('that cannot be switched on say so', async () => {
    const tenant = demoTenant();
    tenant.resources.activate('', '', false);
    const dialog = await openConfiguration({ tenant, faults: '403@settings/activateTexts' });
    await dialog.press('Switch on');
    await dialog.answer(/for everyone\?/, 'Switch on');
    await eventually(() => dialog.alerts.some((alert) => alert.includes('Own texts could not be switched on')));
    expect(tenant.resources.active).to.equal(false);
  });

  it('that this user may not change are locked, and say why; boxes and order are not', async () => {
    const tenant = demoTenant();
    tenant.rights.deny('texts');
    const dialog = await openConfiguration({ tenant });
    expect(dialog.text).to.contain('You cannot change texts');
    expect(dialog.lock(dialog.input('Label: Code'))).to.contain('Your rights do not include changing texts');
    expect(dialog.lock(dialog.button('Reset all texts to standard'))).not.to.equal('');
    await dialog.toggle('Editable: Name');
    await dialog.save();
    expect((await dialog.storedField('QuoteLine.Name')).editable).to.equal(false);
  });
});
