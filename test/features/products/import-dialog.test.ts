import { expect } from 'chai';
import { BackendError, type ProductChange } from '../../../src/backend/index.js';
import {
  axeEverywhere,
  deferred,
  focused,
  getByRole,
  pause,
  press,
  queryAllByRole,
  recorded,
  settled,
  until,
  visibleText,
} from '../../helpers.js';
import { csv, holdsUpPage, workbook, workbookOf } from '../../core/spreadsheet-files.js';
import { openImport, productsOf, stage, withProducts } from './import-driver.js';

const FILE =
  'Code;Name;List price;Description\nP01;Pocket printer;1890,00;New text\nP02;;1,5;\nX1;Brand new;12,50;x\n;No code;1;\n';

const names = (rows: readonly HTMLElement[]): readonly string[] =>
  rows.map((row) => visibleText(row).replace(/\s+/g, ' ').trim());

describe('Import products: the file', () => {
  it('reads CSV, Excel and pasted cells', async () => {
    const { backend, priceList } = await stage();
    const dialog = await openImport(backend, priceList);
    await dialog.open(csv(FILE));
    expect(dialog.text).to.contain('products.csv: 4 rows');
    await dialog.press('Back');
    await dialog.open(
      workbookOf([
        ['Code', 'Cost'],
        ['A', 1.5],
      ]),
    );
    expect(dialog.text).to.contain('products.xlsx: 1 row');
    await dialog.press('Back');
    await dialog.paste('Code\tName\nA\tB\n');
    expect(dialog.text).to.contain('Pasted cells: 1 row');
    expect(dialog.valueOf('Product field for “Name”')).to.equal('Name');
  });

  it('takes a file that is dropped', async () => {
    const { backend, priceList } = await stage();
    const dialog = await openImport(backend, priceList);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(csv(FILE));
    const zone = dialog.element.renderRoot.querySelector('.drop')!;
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await until(() => dialog.text.includes('4 rows'));
  });

  it('says in words why a file is refused, and takes the next one', async () => {
    const { backend, priceList } = await stage();
    const dialog = await openImport(backend, priceList);
    const bomb = workbook({ sheet: `<row><c t="inlineStr"><is><t>${' '.repeat(20_000_000)}</t></is></c></row>` });
    const files: readonly (readonly [File, string])[] = [
      [bomb, 'The file is too large'],
      [new File(['%PDF-1.7'], 'products.xlsx'), 'This is not a spreadsheet that can be read'],
      [new File(['PK\x03\x04 and no more'], 'products.xlsx'), 'The file is damaged'],
      [csv(''), 'There is nothing in it'],
      [csv('a\n'.repeat(100_001)), 'The file has too many rows'],
    ];
    for (const [file, words] of files) {
      await dialog.open(file);
      expect(visibleText(getByRole(dialog.element, 'alert'))).to.contain(words);
    }
    await dialog.open(csv(FILE));
    expect(dialog.text).to.contain('products.csv: 4 rows');
  }).timeout(20_000);

  it('offers the sheets of a workbook', async () => {
    const { backend, priceList } = await stage();
    const dialog = await openImport(backend, priceList);
    await dialog.open(
      workbook({ sheetNames: ['One', 'Two'], sheet: '<row><c><v>1</v></c></row><row><c><v>2</v></c></row>' }),
    );
    expect(dialog.valueOf('Sheet')).to.equal('One');
    await dialog.choose('Sheet', 'Two');
    await until(() => dialog.valueOf('Sheet') === 'Two');
  });

  it('needs the fields, and can load them again', async () => {
    const { backend, priceList } = await stage({ faults: '500@products/fields*7' });
    const dialog = await openImport(backend, priceList);
    expect(dialog.text).to.contain('The product fields could not be loaded');
    await dialog.press('Try again');
    await until(() => dialog.text.includes('Upload file'));
  });
});

describe('Import products: columns', () => {
  it('guesses fields by labels of any language, the number format, and a header', async () => {
    const { backend, priceList } = await stage();
    const dialog = await openImport(backend, priceList);
    await dialog.open(csv('Produkt: Kode;Listepris;Listenpreis;Unknown;supplierCode\nA;1.234,50;2;3;4'));
    expect(dialog.valueOf('for “Produkt: Kode”')).to.equal('Code');
    expect(dialog.valueOf('for “Listepris”')).to.equal('List price');
    expect(dialog.valueOf('for “Listenpreis”')).to.equal('Do not import');
    expect(dialog.valueOf('for “Unknown”')).to.equal('Do not import');
    expect(dialog.valueOf('for “supplierCode”')).to.equal("Supplier's code");
    expect(dialog.valueOf('Numbers in the file')).to.equal('Decimal comma: 1.234,50');
    const header = getByRole<HTMLInputElement>(dialog.element, 'checkbox', { name: 'The first row names the columns' });
    expect(header.checked).to.equal(true);
    header.click();
    await settled();
    expect(dialog.text).to.contain('2 rows').and.contain('Column A');
  });

  it('says at the column that its field is taken, and what is missing', async () => {
    const { backend, priceList } = await stage();
    const dialog = await openImport(backend, priceList);
    await dialog.open(csv('Code;Name\nA;B'));
    await dialog.choose('for “Name”', 'Code');
    const select = getByRole(dialog.element, 'combobox', { name: 'for “Name”' });
    expect(select.getAttribute('aria-invalid')).to.equal('true');
    expect(dialog.text).to.contain('Another column is “Code” already.');
    expect(dialog.button('Next').getAttribute('aria-disabled')).to.equal('true');
    await dialog.choose('for “Code”', 'Do not import');
    await dialog.choose('for “Name”', 'Description');
    expect(dialog.text).to.contain('Choose the column that is the code');
    await dialog.choose('Action', 'Add always');
    expect(dialog.button('Next').getAttribute('aria-disabled')).to.equal('false');
    await dialog.choose('for “Name”', 'Do not import');
    expect(dialog.text).to.contain('Choose a product field for at least one column.');
  });

  it('does not offer to add list items where the backend cannot', async () => {
    const { backend, priceList } = await stage({ capabilities: { products: { addListItem: false } } });
    const dialog = await openImport(backend, priceList);
    await dialog.open(csv(FILE));
    expect(queryAllByRole(dialog.element, 'combobox', { name: 'New list items' })).to.have.length(0);
  });
});

describe('Import products: preview', () => {
  it('says of every row what would become of it, and writes nothing', async () => {
    const set = await stage();
    const before = await productsOf(set, 1);
    const dialog = await openImport(set.backend, set.priceList);
    await dialog.open(csv(`${FILE}P01;Again;1;x\nX2;;1;\nX3;Three;twelve;`));
    await dialog.choose('Action', 'Replace - overwrite existing');
    await dialog.preview();
    expect(names(dialog.rows)).to.deep.equal([
      'Row 2 P01 · Pocket printer Changed Description: Prints from any phone. Fits a jacket pocket. → New text',
      `Row 3 P02 · ${before.get('P02')?.['name']} Changed List price: ${shown(before.get('P02')?.['listPrice'])} → 1.50`,
      'Row 4 X1 · Brand new New Code: X1, Name: Brand new, Description: x, List price: 12.50',
      'Row 5 No code Problem It has nothing to be matched by. Code is mandatory.',
      'Row 6 P01 · Again Problem Row 2 of the file is the same product.',
      'Row 7 X2 Problem Name is mandatory.',
      'Row 8 X3 · Three Problem List price: “twelve” is not a number.',
    ]);
    expect(dialog.rows.map((row) => row.getAttribute('aria-selected'))).to.deep.equal([
      'true',
      'true',
      'true',
      ...Array.from({ length: 4 }, () => 'false'),
    ]);
    expect(dialog.rows.slice(3).every((row) => row.getAttribute('aria-disabled') === 'true')).to.equal(true);
    const filters = queryAllByRole(getByRole(dialog.element, 'group', { name: 'Show rows' }), 'button').map((button) =>
      visibleText(button).trim(),
    );
    expect(filters).to.deep.equal(['All (7)', 'New (1)', 'Changed (2)', 'Unchanged (0)', 'Skipped (0)', 'Problem (4)']);
    await dialog.press('Problem (4)');
    expect(dialog.rows).to.have.length(4);
    expect(await productsOf(set, 1)).to.deep.equal(before);
  });

  it('matches in any case and by amount; merges, skips and always adds', async () => {
    const { backend, priceList } = await stage();
    const dialog = await openImport(backend, priceList);
    await dialog.open(csv('Code;Name;List price\n p01;POCKET;1890.0\nnew;New;1'));
    const outcomes = async (action: string): Promise<readonly (string | undefined)[]> => {
      await dialog.choose('Action', action);
      await dialog.preview();
      const found = dialog.rows.map(
        (row) => /New|Changed|Unchanged|Skipped|Problem/.exec(visibleText(row).replace(/New$/, ''))?.[0],
      );
      await dialog.press('Back');
      return found;
    };
    expect((await outcomes('Merge - update empty fields'))[0]).to.equal('Unchanged');
    expect((await outcomes('Skip - do not import'))[0]).to.equal('Skipped');
    expect((await outcomes('Add always'))[0]).to.equal('New');
    expect((await outcomes('Replace - overwrite existing'))[0]).to.equal('Changed');
  });

  it('shows a failure of the lookup and goes on after it', async () => {
    const { backend, priceList } = await stage({ faults: '500@products/page*1' });
    const dialog = await openImport(backend, priceList);
    await dialog.open(csv(FILE));
    await dialog.preview();
    expect(dialog.text).to.contain('The service failed');
    await dialog.press('Try again');
    await until(() => dialog.text.includes('All (4)'));
  });

  it('stays responsive with 100,000 rows and draws only those in view', async () => {
    const { backend, priceList } = await stage();
    const dialog = await openImport(backend, priceList);
    const lines = Array.from({ length: 99_999 }, (_, index) => `C${index};Product ${index};${index},5`);
    await dialog.open(csv(['Code;Name;List price', ...lines].join('\n')));
    const empty = withProducts(backend, backend.products!, { page: async () => ({ rows: [], total: 0 }) });
    dialog.element.backend = empty;
    await settled();
    const heldUp = await holdsUpPage(() => dialog.preview());
    expect(dialog.text).to.contain('New (99,999)');
    expect(dialog.rows.length).to.be.lessThan(40);
    expect(heldUp).to.equal(false);
  }).timeout(60_000);
});

const shown = (value = ''): string => new Intl.NumberFormat('en', { minimumFractionDigits: 2 }).format(Number(value));

describe('Import products: import', () => {
  it('adds, updates and reports; list items come first, each once', async () => {
    const set = await stage();
    const dialog = await openImport(set.backend, set.priceList);
    const changed = recorded(dialog.element, 'quotesync-products-changed');
    await dialog.open(
      csv(
        'Code,Name,List price,Cost,Product category\nP01,Pocket printer,1890,7.25,Sundries\nN1,New one,1,1,sundries\nN2,New two,1,2,Sundries',
      ),
    );
    await dialog.choose('Action', 'Replace - overwrite existing');
    await dialog.choose('New list items', 'Add new item to the list');
    await dialog.preview();
    expect(dialog.text).to.contain('“Sundries” is added to the list.');
    await dialog.run();
    expect(dialog.text).to.contain('2 added').and.contain('1 updated').and.not.contain('failed');
    expect(focused()?.id).to.equal('report');
    expect(changed).to.have.length(1);
    const products = await productsOf(set, 1);
    expect(products.get('P01')).to.include({ cost: '7.25', category: 'Sundries', name: 'Pocket printer' });
    expect(products.get('N2')).to.include({ cost: '2', category: 'Sundries' });
    const items = await set.backend.directory.listItems('productcategory');
    expect(items.filter(({ name }) => name.toLowerCase() === 'sundries')).to.have.length(1);
  });

  it('leaves out what is not ticked, and sets unknown items to blank', async () => {
    const set = await stage();
    const dialog = await openImport(set.backend, set.priceList);
    await dialog.open(csv('Code,Name,List price,Product category\nN1,One,1,Nowhere\nN2,Two,1,'));
    await dialog.preview();
    expect(dialog.text).to.contain('the list has no “Nowhere”. It is set to blank.');
    getByRole(dialog.element, 'listbox', { name: 'Rows of the file' }).focus();
    await press('ArrowDown', ' ');
    expect(dialog.rows[1]?.getAttribute('aria-selected')).to.equal('false');
    await dialog.run();
    expect(dialog.text).to.contain('1 added').and.contain('1 not ticked');
    const products = await productsOf(set, 1);
    expect(products.get('N1')).to.include({ category: '' });
    expect(products.has('N2')).to.equal(false);
  });

  it('fails a bad row alone, with its reason, and never overwrites what someone else changed', async () => {
    const set = await stage();
    const dialog = await openImport(set.backend, set.priceList);
    await dialog.open(csv('Code,Name,List price,Cost\nP01,Pocket printer,1890,9\nN1,New,1,1'));
    await dialog.choose('Action', 'Replace - overwrite existing');
    await dialog.preview();
    await set.products.change([{ kind: 'update', id: 1, values: { cost: '1234' } }]);
    await dialog.run();
    expect(dialog.text).to.contain('1 added').and.contain('1 failed').and.contain('Changed by someone else');
    expect((await productsOf(set, 1)).get('P01')).to.include({ cost: '1234' });
  });

  it('gives back the rows that were not imported, with the reason', async () => {
    const set = await stage();
    const dialog = await openImport(set.backend, set.priceList);
    await dialog.open(csv('Code,Name,List price\nN1,New,1\nN2,=two,abc'));
    await dialog.preview();
    await dialog.run();
    const saved: Blob[] = [];
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return createObjectURL(blob);
    };
    await dialog.press('Save the rows that were not imported (CSV)');
    await until(() => saved.length === 1);
    URL.createObjectURL = createObjectURL;
    expect(await saved[0]?.text()).to.equal(
      '"Code","Name","List price","Reason"\r\n"N2","\'=two","abc","List price: “abc” is not a number."\r\n',
    );
  });

  it('imports 5,000 rows through a lost connection; the numbers add up', async () => {
    const set = await stage({ priceListId: 5 });
    let calls = 0;
    const backend = withProducts(set.backend, set.products, {
      change: async (changes: readonly ProductChange[]) => {
        calls += 1;
        const outcomes = await set.products.change(changes);
        // The answer of the 40th call gets lost: it was done.
        if (calls === 40) throw new BackendError('network', 'gone');
        return outcomes.map((outcome, index) =>
          calls === 20 && index === 0 ? { ok: false, error: new BackendError('validation', 'no') } : outcome,
        );
      },
    });
    const dialog = await openImport(backend, set.priceList);
    const lines = Array.from({ length: 5000 }, (_, index) => `K${index};Product ${index};${index},25`);
    await dialog.open(csv(['Code;Name;List price', ...lines].join('\n')));
    await dialog.preview();
    await dialog.press('Import');
    await until(() => dialog.text.includes('The import is paused'), 15_000);
    expect(dialog.text).to.contain('No connection');
    await dialog.press('Try again');
    await dialog.reported();
    expect(dialog.text).to.contain('4,999 added').and.contain('1 failed').and.not.contain('perhaps');
    const { total } = await set.products.page({ priceListId: 5, offset: 0, limit: 0, columns: [] });
    expect(total).to.equal(5000);
  }).timeout(60_000);

  it('asks before it stops, stops between two chunks, and says what was not done', async () => {
    const set = await stage({ priceListId: 5 });
    const gate = deferred<void>();
    const backend = withProducts(set.backend, set.products, {
      change: async (changes: readonly ProductChange[]) => {
        await gate.promise;
        return set.products.change(changes);
      },
    });
    const dialog = await openImport(backend, set.priceList);
    const changed = recorded(dialog.element, 'quotesync-products-changed');
    const lines = Array.from({ length: 200 }, (_, index) => `K${index};Product ${index};1`);
    await dialog.open(csv(['Code;Name;List price', ...lines].join('\n')));
    await dialog.preview();
    await dialog.press('Import');
    expect(getByRole(dialog.element, 'progressbar', { name: 'Importing' })).to.have.property('max', 200);
    await press('Escape');
    expect(dialog.text).to.contain('Stop the import?');
    await dialog.press('Go on');
    await press('Escape');
    const [, stop] = queryAllByRole(dialog.element, 'button', { name: 'Stop' });
    stop!.click();
    await settled();
    expect(dialog.text).to.contain('Stopping after the rows that are under way');
    gate.resolve();
    await dialog.reported();
    expect(dialog.text).to.contain('50 added').and.contain('150 not done').and.contain('The import was stopped');
    expect(changed).to.have.length(1);
    const closed = recorded(dialog.element, 'quotesync-dialog-closed');
    await press('Escape');
    expect(closed).to.have.length(1);
  });

  it('says what it does not know after an answer got lost', async () => {
    const set = await stage({ priceListId: 5 });
    const backend = withProducts(set.backend, set.products, {
      change: async () => {
        throw new BackendError('timeout', 'late');
      },
    });
    const dialog = await openImport(backend, set.priceList);
    await dialog.open(csv('Code;Name;List price\nA;B;1'));
    await dialog.choose('Action', 'Add always');
    await dialog.preview();
    await dialog.press('Import');
    await until(() => dialog.text.includes('The import is paused'));
    await dialog.press('Try again');
    await dialog.reported();
    expect(dialog.text).to.contain('1 perhaps imported');
  });

  it('only shows, when everything is only to be looked at', async () => {
    const { backend, priceList } = await stage();
    const dialog = await openImport(backend, priceList, true);
    await dialog.open(csv(FILE));
    await dialog.preview();
    expect(queryAllByRole(dialog.element, 'button', { name: 'Import' })).to.have.length(0);
  });
});

describe('Import products for everyone', () => {
  it('works with the keyboard alone', async () => {
    const set = await stage();
    const dialog = await openImport(set.backend, set.priceList);
    await dialog.paste('Code\tName\tList price\nN1\tNew one\t1\nN2\tNew two\t2');
    const tabTo = async (matches: () => boolean): Promise<void> => {
      for (let presses = 0; presses < 40 && !matches(); presses++) await press('Tab');
      expect(matches()).to.equal(true);
    };
    const isButton = (name: string) => () => focused()?.textContent.trim() === name;
    await tabTo(isButton('Next'));
    await press('Enter');
    await until(() => dialog.text.includes('All (2)'));
    await tabTo(() => focused()?.getAttribute('role') === 'listbox');
    await press('End', ' ');
    await tabTo(isButton('Import 1 row'));
    await press('Enter');
    await dialog.reported();
    expect([...(await productsOf(set, 1)).keys()])
      .to.include('N1')
      .and.not.include('N2');
    await press('Escape');
    await pause(20);
    expect(queryAllByRole(dialog.element, 'dialog')).to.have.length(0);
  });

  it('has nothing for axe to find, at every step', async () => {
    const { backend, priceList } = await stage();
    const dialog = await openImport(backend, priceList);
    expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
    await dialog.open(csv('%PDF-1.7'));
    expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
    await dialog.open(csv(FILE));
    expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
    await dialog.preview();
    expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
    await dialog.run();
    expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
  }).timeout(60_000);
});
