import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { productPreviewElement } from '../../../src/features/settings/lazy-preview.js';
import { createTenant } from '../../../src/mocks/index.js';
import {
  descriptionOf,
  focused,
  getByRole,
  nameOf,
  press,
  queryAllByRole,
  settled,
  visibleText,
} from '../../helpers.js';
import { TestViews } from '../test-stores.js';
import {
  demoTenant,
  eventually,
  openConfiguration,
  settingsOf,
  type ConfigureDriver,
} from './configure-product-driver.js';

const WIDE = { width: 1400, height: 900 };

before(() => setViewport(WIDE));
after(() => setViewport({ width: 800, height: 600 }));

/** What stands in the preview's own root. */
function previewText({ host }: ConfigureDriver): string {
  return visibleText(getByRole(host, 'region', { name: 'Preview' }));
}

describe('Configure product', () => {
  it('has the official words, and a row for each field', async () => {
    const dialog = await openConfiguration();
    expect(queryAllByRole(dialog.host, 'dialog', { name: 'Configure product' }).length).to.equal(1);
    expect(dialog.text).to.contain('Choose the fields you want to use when editing products.');
    const heads = queryAllByRole(dialog.table, 'columnheader').map(visibleText);
    expect(heads.slice(0, 5)).to.deep.equal(['Show field', 'Label', 'Tooltip', 'Editable', 'Mandatory']);
    expect(dialog.table.getAttribute('aria-rowcount')).to.equal('28');
    expect(dialog.fields.slice(0, 3)).to.deep.equal(['Code', 'Name', 'Description']);
    expect(dialog.changes).to.equal('No changes');
    expect(dialog.hasButton('Activate all') && dialog.hasButton('Deactivate all')).to.equal(true);
  });

  it('begins at a language, or at the field that it is opened for', async () => {
    const first = await openConfiguration();
    await eventually(() => focused() === first.selector('Select language'));
    const second = await openConfiguration({ field: 'QuoteLine.Url' });
    await eventually(() => nameOf(focused()!) === 'Label: Web address');
    expect(second.fields).to.include('Web address');
  });

  it('names the languages in the words of the user, the own one first', async () => {
    const english = await openConfiguration();
    expect(english.items('Select language').slice(0, 3)).to.deep.equal([
      'English (United States)',
      'Norwegian Bokmål (Norway)',
      'Swedish (Sweden)',
    ]);
    const german = await openConfiguration({ lang: 'de' });
    const selector = queryAllByRole(german.host, 'combobox')[0] as HTMLSelectElement;
    expect(selector.selectedOptions[0]?.text.trim()).to.equal('Deutsch (Deutschland)');
  });

  it('stays at the language that is worked on when the page changes its own', async () => {
    const dialog = await openConfiguration();
    const label = dialog.input('Label: Code');
    label.focus();
    const { parentElement } = dialog.host;
    if (parentElement) parentElement.lang = 'nb';
    await eventually(() => dialog.text.includes('Velg'));
    expect([label.isConnected, label.lang, label.value]).to.deep.equal([true, 'en-US', 'Code']);
  });

  describe('Rules of a field', () => {
    it('one that is always shown cannot be hidden, and says why', async () => {
      const dialog = await openConfiguration();
      const box = dialog.box('Show field: Code');
      expect(dialog.lock(box)).to.contain('it cannot be hidden');
      expect(box.title).to.equal(dialog.lock(box));
      await dialog.toggle('Show field: Code');
      expect([dialog.box('Show field: Code').checked, dialog.changes]).to.deep.equal([true, 'No changes']);
      expect(dialog.lock(dialog.box('Show field: Name'))).to.equal('');
    });

    it('Editable and Mandatory are fixed where SuperOffice decides about them', async () => {
      const dialog = await openConfiguration();
      for (const flag of ['Editable', 'Mandatory']) {
        expect(dialog.lock(dialog.box(`${flag}: Unit`))).to.contain('cannot be changed');
        await dialog.toggle(`${flag}: Unit`);
        expect(dialog.box(`${flag}: Unit`).checked).to.equal(false);
      }
      expect(dialog.changes).to.equal('No changes');
    });

    it('the other boxes of a hidden field wait until it is shown; its place does not', async () => {
      const dialog = await openConfiguration();
      const field = 'Unit minimum price';
      const locked = (): readonly string[] => [
        dialog.lock(dialog.input(`Label: ${field}`)),
        dialog.lock(dialog.input(`Tooltip: ${field}`)),
        dialog.lock(dialog.box(`Editable: ${field}`)),
        dialog.lock(dialog.box(`Mandatory: ${field}`)),
      ];
      expect(locked().every((reason) => reason.includes('The field is hidden'))).to.equal(true);
      expect(dialog.input(`Label: ${field}`).readOnly).to.equal(true);
      await dialog.press(`Move ${field} up`);
      expect(dialog.fields.indexOf(field)).to.equal(5);
      await dialog.toggle(`Show field: ${field}`);
      expect(locked()).to.deep.equal(['', '', '', '']);
      expect(dialog.input(`Label: ${field}`).readOnly).to.equal(false);
    });

    it('Mandatory turns Editable on, and goes with it', async () => {
      const dialog = await openConfiguration();
      await dialog.toggle('Editable: Description');
      expect(dialog.box('Editable: Description').checked).to.equal(false);
      await dialog.toggle('Mandatory: Description');
      expect(dialog.box('Editable: Description').checked).to.equal(true);
      await dialog.toggle('Editable: Description');
      expect(dialog.box('Mandatory: Description').checked).to.equal(false);
    });

    it('a text that is no resource cannot be changed', async () => {
      const tenant = demoTenant();
      await settingsOf(tenant).saveFields(
        { flags: [{ id: 'QuoteLine.ExtraField5', flag: 'shown', value: true }], texts: [] },
        { expected: await settingsOf(tenant).fields() },
      );
      const dialog = await openConfiguration({ tenant, field: 'QuoteLine.ExtraField5' });
      const label = await eventually(() => queryAllByRole(dialog.host, 'textbox', { name: /^Label: .*5/ })[0]);
      expect(dialog.lock(label)).to.contain('This text is fixed');
    });
  });

  describe('Texts', () => {
    it('are standard, then your own, and standard again when they are cleared', async () => {
      const dialog = await openConfiguration();
      const label = dialog.input('Label: Code');
      expect([label.value, label.lang]).to.deep.equal(['Code', 'en-US']);
      expect(label.classList.contains('standard')).to.equal(true);
      await dialog.fill('Label: Code', 'Article number');
      expect(dialog.changes).to.equal('1 change');
      expect(dialog.input('Label: Code').classList.contains('standard')).to.equal(false);
      await dialog.write('Label: Code', '');
      expect(dialog.input('Label: Code').value, 'while it has the focus').to.equal('');
      expect(dialog.changes).to.equal('No changes');
      dialog.input('Label: Code').blur();
      await settled(dialog.host);
      expect(dialog.input('Label: Code').value).to.equal('Code');
    });

    it('blanks, or the standard text itself, are none of your own', async () => {
      const dialog = await openConfiguration();
      await dialog.fill('Label: Code', '   ');
      await dialog.fill('Tooltip: Code', dialog.input('Tooltip: Code').value);
      expect(dialog.changes).to.equal('No changes');
      expect(dialog.input('Label: Code').value).to.equal('Code');
    });

    it('belong to the language that is chosen', async () => {
      const dialog = await openConfiguration();
      await dialog.select('Select language', /^Norwegian/);
      expect([dialog.input('Label: Code').value, dialog.input('Label: Code').lang]).to.deep.equal(['Kode', 'nb-NO']);
      await dialog.fill('Label: Code', 'Varenummer');
      await dialog.select('Select language', /^English/);
      expect(dialog.input('Label: Code').value).to.equal('Code');
      await dialog.save();
      const { label } = await dialog.storedField('QuoteLine.Code');
      expect(label.own).to.deep.equal({ 'nb-NO': 'Varenummer' });
    });

    it('of a field, or of all of them, can be reset; all of them only after a question', async () => {
      const dialog = await openConfiguration();
      await dialog.fill('Label: Code', 'Article number');
      await dialog.fill('Label: Name', 'Article');
      await dialog.press('Reset the texts of Code to standard');
      expect(dialog.input('Label: Code').value).to.equal('Code');
      expect(nameOf(focused()!)).to.equal('Show field: Code');
      expect(dialog.hasButton('Reset the texts of Code to standard')).to.equal(false);
      await dialog.press('Reset all texts to standard');
      await dialog.answer(/Reset the texts to SuperOffice’s\?/, 'Keep them');
      expect(dialog.input('Label: Name').value).to.equal('Article');
      await dialog.press('Reset all texts to standard');
      await dialog.answer(/Reset the texts to SuperOffice’s\?/, 'Reset the texts');
      await eventually(() => dialog.input('Label: Name').value === 'Name');
      // Those of fields that are hidden, too.
      await dialog.save();
      const { fields } = await dialog.configuration();
      expect(fields.flatMap(({ label, tooltip }) => Object.keys({ ...label.own, ...tooltip.own }))).to.deep.equal([]);
    });
  });

  describe('Activate all and Deactivate all', () => {
    it('say how many fields they change, and change those only that can be', async () => {
      const dialog = await openConfiguration();
      expect(descriptionOf(dialog.button('Activate all'))).to.equal('Shows 10 more fields.');
      await dialog.press('Activate all');
      expect(dialog.said).to.contain('10 more fields will be shown');
      expect(dialog.changes).to.equal('10 changes');
      expect(dialog.lock(dialog.button('Activate all'))).to.contain('shown already');
      await dialog.press('Deactivate all');
      expect(dialog.said).to.contain('20 fields will be hidden');
      expect(dialog.box('Show field: Code').checked).to.equal(true);
      expect(dialog.box('Show field: Name').checked).to.equal(false);
      expect(dialog.lock(dialog.button('Deactivate all'))).not.to.equal('');
      await dialog.save();
      const { fields } = await dialog.configuration();
      expect(fields.filter(({ shown }) => shown).every(({ alwaysShown }) => alwaysShown)).to.equal(true);
    });

    it('mean what was found while something is looked for', async () => {
      const dialog = await openConfiguration();
      await dialog.search('extra field');
      expect(descriptionOf(dialog.button('Activate all'))).to.contain('of those that were found');
      await dialog.press('Activate all');
      expect(dialog.changes).to.equal('5 changes');
    });
  });

  describe('Looking for fields', () => {
    it('finds names, labels and tooltips, and says how many', async () => {
      const dialog = await openConfiguration();
      await dialog.search('subscription');
      expect(dialog.fields).to.deep.equal(['Subscription', 'Subscription unit', 'Subscription quantity']);
      expect(dialog.said).to.contain('3 of 27 fields found');
      await dialog.search('what one unit costs');
      expect(dialog.fields).to.deep.equal(['Cost']);
      await dialog.search('listepris');
      expect(dialog.text).to.contain('No field found');
      await dialog.press('Show all fields');
      expect(dialog.fields.length).to.be.greaterThan(5);
    });

    it('ends with Escape, which leaves the dialog open', async () => {
      const dialog = await openConfiguration();
      await dialog.search('subscription');
      getByRole(dialog.host, 'searchbox', { name: 'Search fields' }).focus();
      await press('Escape');
      expect(dialog.said).to.contain('27 fields');
      expect([dialog.isOpen, dialog.fields.length > 5]).to.deep.equal([true, true]);
      await press('Escape');
      await eventually(() => !dialog.isOpen);
    });

    it('looks through the languages that are shown', async () => {
      const dialog = await openConfiguration();
      await dialog.choose('All languages side by side');
      await dialog.search('listepris');
      expect(dialog.fields).to.deep.equal(['List price']);
    });

    it('keeps the row that is being written, whatever it says by then', async () => {
      const dialog = await openConfiguration();
      await dialog.search('supplier');
      const [first] = dialog.fields;
      await dialog.toggle(`Show field: ${first ?? ''}`);
      await dialog.fill(`Label: ${first ?? ''}`, 'Vendor');
      expect(dialog.fields).to.include(first);
    });

    it('filters: shown, hidden, with own texts, changed', async () => {
      const dialog = await openConfiguration();
      const found = async (filter: string): Promise<string> => {
        await dialog.select('Show', filter);
        return /\d+ of \d+/.exec(dialog.said)?.[0] ?? '';
      };
      expect(await found('Shown fields')).to.equal('17 of 27');
      expect(await found('Hidden fields')).to.equal('10 of 27');
      expect(await found('With own texts')).to.equal('2 of 27');
      expect(await found('Missing in a language')).to.equal('0 of 27');
      await dialog.select('Show', 'All fields');
      await dialog.toggle('Editable: Name');
      expect(await found('Changed here')).to.equal('1 of 27');
      expect(dialog.fields).to.deep.equal(['Name']);
    });
  });

  describe('Order', () => {
    it('is changed by buttons, keys, and a position', async () => {
      const dialog = await openConfiguration();
      await dialog.press('Move Name up');
      expect(dialog.fields.slice(0, 3)).to.deep.equal(['Name', 'Code', 'Description']);
      expect(nameOf(focused()!)).to.equal('Move Name up');
      dialog.input('Label: Name').focus();
      await press('Alt+ArrowDown', 'Alt+ArrowDown');
      expect(dialog.fields.slice(0, 3)).to.deep.equal(['Code', 'Description', 'Name']);
      expect(nameOf(focused()!)).to.equal('Label: Name');
      expect(dialog.changes).to.equal('1 change');
      await dialog.press('Position of Name: 3 of 27. Move to …');
      await press('Control+a', '2', 'Enter');
      await eventually(() => dialog.fields[1] === 'Name');
      expect(dialog.changes, 'as it was').to.equal('No changes');
    });

    it('counts among all fields while others are out of view, and passes the neighbour that is seen', async () => {
      const dialog = await openConfiguration();
      await dialog.search('price');
      const seen = dialog.fields;
      const [first = '', second = ''] = seen;
      await dialog.press(`Move ${second} up`);
      expect(dialog.fields.slice(0, 2)).to.deep.equal([second, first]);
      expect(dialog.said).to.match(new RegExp(`${second} moved to position \\d+ of 27`));
      await dialog.press('OK');
      await eventually(() => !dialog.isOpen);
      const { fields } = await dialog.configuration();
      const at = (name: string): number => fields.findIndex(({ label }) => label.standard['en-US'] === name);
      expect(at(second)).to.equal(at(first) - 1);
    });
  });

  describe('All languages side by side', () => {
    it('has a column for each, marks what is missing, counts it, and leads to it', async () => {
      const dialog = await openConfiguration();
      await dialog.select('Show', 'With own texts');
      await dialog.press('Activate all');
      await dialog.choose('All languages side by side');
      const heads = queryAllByRole(dialog.table, 'columnheader').map(visibleText);
      expect(heads[1]).to.equal('English (United States)');
      expect(heads.find((head) => head.startsWith('Swedish'))).to.contain('1 missing');
      const german = dialog.input('Label: Extra field 1, German (Germany)');
      expect(descriptionOf(german)).to.contain('Missing');
      expect(dialog.items('Select language').find((item) => item.startsWith('Norwegian'))).to.contain('1 missing');
      // Four labels; the tooltip is missing in five languages.
      await dialog.press('Next missing text (9)');
      await eventually(() => nameOf(focused()!) === 'Label: Extra field 1, Swedish (Sweden)');
      await dialog.fill('Label: Extra field 1, Swedish (Sweden)', 'Garanti');
      await dialog.press('Next missing text (8)');
      await eventually(() => nameOf(focused()!) === 'Label: Extra field 1, Danish (Denmark)');
    });

    it('goes on with tooltips when no label is missing', async () => {
      const dialog = await openConfiguration();
      await dialog.select('Show', 'With own texts');
      await dialog.press('Activate all');
      await dialog.choose('All languages side by side');
      for (const language of ['Swedish (Sweden)', 'Danish (Denmark)', 'German (Germany)', 'Dutch (Netherlands)']) {
        await dialog.fill(`Label: Extra field 1, ${language}`, 'Garantie');
      }
      await dialog.press('Next missing text (5)');
      await eventually(() => nameOf(focused()!) === 'Tooltip: Extra field 1, Norwegian Bokmål (Norway)');
      expect(focused()?.localName).to.equal('textarea');
    });

    it('arrows lead to the same language of the next field', async () => {
      const dialog = await openConfiguration();
      await dialog.choose('All languages side by side');
      dialog.input('Label: Code, Swedish (Sweden)').focus();
      await press('ArrowDown');
      expect(nameOf(focused()!)).to.equal('Label: Name, Swedish (Sweden)');
      await press('ArrowUp', 'ArrowUp');
      expect(nameOf(focused()!)).to.equal('Label: Code, Swedish (Sweden)');
      await dialog.choose('Tooltips');
      dialog.input('Tooltip: Code, Danish (Denmark)').focus();
      await press('ArrowDown');
      expect(nameOf(focused()!)).to.equal('Tooltip: Code, Danish (Denmark)');
      await press('Control+ArrowDown');
      expect(nameOf(focused()!)).to.equal('Tooltip: Name, Danish (Denmark)');
    });
  });

  describe('What changed', () => {
    it('is listed on demand, and each part can be undone', async () => {
      const dialog = await openConfiguration();
      await dialog.fill('Label: Code', 'Article number');
      await dialog.toggle('Editable: Description');
      await dialog.press('Move Name up');
      expect(dialog.changes).to.equal('3 changes');
      const list = await dialog.listChanges();
      expect(list.length).to.equal(3);
      expect(list.some((each) => each.includes('Code') && each.includes('Article number'))).to.equal(true);
      const undo = queryAllByRole(dialog.host, 'button', { name: /^Undo: / });
      undo[0]?.focus();
      undo[0]?.click();
      await settled(dialog.host);
      expect(dialog.changes).to.equal('2 changes');
      expect(nameOf(focused()!)).to.match(/^Undo: /);
      for (let left = 2; left > 0; left -= 1) {
        const next = queryAllByRole(dialog.host, 'button', { name: /^Undo: / })[0];
        next?.focus();
        next?.click();
        await settled(dialog.host);
      }
      expect(dialog.changes).to.equal('No changes');
      expect(nameOf(focused()!)).to.equal('Cancel');
      expect(dialog.input('Label: Code').value).to.equal('Code');
    });

    it('is marked in the row', async () => {
      const dialog = await openConfiguration();
      await dialog.toggle('Editable: Name');
      expect(visibleText(dialog.row('Name'))).to.contain('Changed');
      await dialog.toggle('Editable: Name');
      await dialog.toggle('Mandatory: Name');
      expect(visibleText(dialog.row('Name'))).not.to.contain('Changed');
    });
  });

  it('stores texts without blanks around them and without control characters', async () => {
    const dialog = await openConfiguration();
    await dialog.fill('Label: Code', '  Article\tnumber\u0007 ');
    await dialog.fill('Tooltip: Code', 'First line\nsecond line ');
    await dialog.press('OK');
    await eventually(() => !dialog.isOpen);
    const code = await dialog.storedField('QuoteLine.Code');
    expect(code.label.own['en-US']).to.equal('Article number');
    expect(code.tooltip.own['en-US']).to.equal('First line\nsecond line');
  });

  it('names a field by what stays when its label is edited, also when nobody knows its standard label', async () => {
    const dialog = await openConfiguration({
      settings: (original) => ({
        fields: async (options) => {
          const found = await original.fields(options);
          const unknown = { own: { 'en-US': 'Warranty' }, standard: {}, changeable: true };
          return {
            ...found,
            fields: found.fields.map((field, index) => (index ? field : { ...field, label: unknown })),
          };
        },
      }),
    });
    await dialog.write('Label: Code', 'Mine');
    expect(dialog.fields[0]).to.equal('Code');
  });

  describe('Preview', () => {
    it('follows every keystroke, in the language that is chosen', async () => {
      const dialog = await openConfiguration();
      await dialog.write('Label: Code', 'Article number');
      await eventually(() => previewText(dialog).includes('Article number'));
      await dialog.select('Select language', /^Norwegian/);
      await eventually(() => previewText(dialog).includes('Kode'));
    });

    it('marks the field that has the keyboard', async () => {
      const dialog = await openConfiguration();
      dialog.input('Label: Cost').focus();
      const preview = await eventually(() => dialog.host.shadowRoot!.querySelector('quotesync-product-preview'));
      await eventually(() => preview.shadowRoot?.querySelector('.row--highlighted'));
      expect(visibleText(preview.shadowRoot!.querySelector('.row--highlighted')!)).to.contain('Cost');
    });

    it('says that it could not be loaded, and loads it again; the rows can be edited all the while', async () => {
      const { load } = productPreviewElement;
      const { warn } = console;
      const warned: unknown[] = [];
      productPreviewElement.load = () => Promise.reject(new TypeError('Failed to fetch'));
      console.warn = (...words: unknown[]) => void warned.push(words);
      try {
        const dialog = await openConfiguration();
        await eventually(() => previewText(dialog).includes('This part of the page could not be loaded.'));
        await dialog.write('Label: Code', 'Article number');
        expect(warned).to.have.length(1);
        productPreviewElement.load = load;
        await dialog.press('Try again');
        await eventually(() => previewText(dialog).includes('Article number'));
        expect(warned).to.have.length(1);
      } finally {
        productPreviewElement.load = load;
        console.warn = warn;
      }
    });

    it('shows the product dialog or the quote, and remembers whether it is wanted', async () => {
      const views = new TestViews();
      const dialog = await openConfiguration({ views });
      await eventually(() => previewText(dialog).includes('Unit minimum price'));
      await dialog.choose('Quote');
      await eventually(() => !previewText(dialog).includes('Unit minimum price'));
      expect(previewText(dialog)).to.contain('Quantity');
      await dialog.press('Preview');
      expect(queryAllByRole(dialog.host, 'region', { name: 'Preview' }).length).to.equal(0);
      expect(dialog.button('Preview').getAttribute('aria-expanded')).to.equal('false');
      await dialog.choose('All languages side by side');
      const again = await openConfiguration({ views });
      expect(again.button('Preview').getAttribute('aria-expanded')).to.equal('false');
      await eventually(() => again.input('Label: Code, German (Germany)'));
    });
  });

  it('draws the rows that are in view, and opens 200 of them in eight languages at once', async () => {
    const tenant = createTenant('large', { wait: async () => {} });
    const views = new TestViews();
    views.kept.set('configure-product', { side: true, kind: 'label', preview: false });
    const dialog = await openConfiguration({ tenant, views });
    await eventually(() => queryAllByRole(dialog.table, 'columnheader').length === 10);
    expect(dialog.table.getAttribute('aria-rowcount')).to.equal('201');
    expect(dialog.rows.length).to.be.lessThan(40);
    await dialog.search('customs');
    await eventually(() => dialog.fields.length > 0);
    expect(dialog.said).to.match(/of 200 fields found/);
  });
});
