import { expect } from 'chai';
import { html } from 'lit';
import { withFlag, withText, type ConfiguredField, type ProductFieldKey } from '../../../src/backend/index.js';
import { define } from '../../../src/core/custom-element.js';
import { QuotesyncProductPreview } from '../../../src/features/settings/quotesync-product-preview.js';
import { axeEverywhere, getByRole, mount, queryAllByRole, settled, until, visibleText } from '../../helpers.js';
import { TEXTS } from '../../ui/texts.js';

define(QuotesyncProductPreview);

function field(
  id: string,
  product: ProductFieldKey | undefined,
  change: Partial<ConfiguredField> = {},
): ConfiguredField {
  const nothing = { own: {}, standard: {}, changeable: true };
  const label = { ...nothing, standard: { 'en-US': id, 'nb-NO': `${id} på norsk` } };
  const flags = { shown: true, alwaysShown: false, editable: true, mandatory: false, restricted: false };
  return { id, product, ...flags, label, tooltip: nothing, ...change };
}

const FIELDS: readonly ConfiguredField[] = [
  field('Code', 'code', { mandatory: true }),
  field('Unit', 'unit', { editable: false, restricted: true }),
  field('Cost', 'cost', { shown: false, editable: false }),
  field('Quantity', undefined),
];

async function mountPreview(properties: Partial<QuotesyncProductPreview> = {}): Promise<QuotesyncProductPreview> {
  const element = await mount<QuotesyncProductPreview>(html`<quotesync-product-preview></quotesync-product-preview>`);
  Object.assign(element, { fields: FIELDS, ...properties });
  await element.updateComplete;
  await settled();
  return element;
}

const rows = (element: Element): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.row')];
const labels = (element: Element): string[] => rows(element).map((row) => visibleText(row.querySelector('bdi')!));
const row = (element: Element, name: string): HTMLElement => {
  const found = rows(element).find((each) => visibleText(each.querySelector('bdi')!) === name);
  if (!found) throw new Error(`There is no row ${name}: ${labels(element).join()}`);
  return found;
};

/** In a box of 200 pixels that scrolls. */
async function mountInBox(properties: Partial<QuotesyncProductPreview>): Promise<{
  readonly element: QuotesyncProductPreview;
  readonly box: HTMLElement;
}> {
  const element = await mountPreview(properties);
  const box = document.createElement('div');
  Object.assign(box.style, { height: '200px', overflow: 'auto' });
  element.replaceWith(box);
  box.append(element);
  await settled();
  return { element, box };
}

const marked = (element: Element): Element => element.shadowRoot!.querySelector('.row--highlighted')!;
const isWithin = (inner: Element, outer: Element): boolean => {
  const [small, large] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()];
  return small.top >= large.top - 1 && small.bottom <= large.bottom + 1;
};

describe('quotesync-product-preview', () => {
  it('shows the fields of products, in their order; of quotes those that are shown', async () => {
    const element = await mountPreview();
    expect(labels(element)).to.deep.equal(['Code', 'Unit', 'Cost']);
    expect(visibleText(row(element, 'Cost'))).to.contain('Not shown in quotes');
    element.view = 'quote';
    await element.updateComplete;
    expect(labels(element)).to.deep.equal(['Code', 'Unit', 'Quantity']);
  });

  it('shows what sellers may do, and nothing where nobody decides it', async () => {
    const element = await mountPreview();
    const boxes = (name: string): boolean[] =>
      [...row(element, name).querySelectorAll('.rights .box')].map((box) => box.matches('.box--on'));
    expect(boxes('Code')).to.deep.equal([true, true]);
    expect(boxes('Cost')).to.deep.equal([false, false]);
    expect(boxes('Unit')).to.deep.equal([]);
    element.view = 'quote';
    await element.updateComplete;
    expect(rows(element).map((each) => each.querySelector('.sample--locked') !== null)).to.deep.equal([
      false,
      true,
      false,
    ]);
    expect(row(element, 'Code').querySelector('.field__label--required')).not.to.equal(null);
  });

  it('speaks the language that was chosen, English where it has no words, and says which', async () => {
    const element = await mountPreview({ culture: 'nb-NO' });
    expect(labels(element)[0]).to.equal('Code på norsk');
    expect(row(element, 'Code på norsk').querySelector('bdi')!.lang).to.equal('nb-NO');
    expect(getByRole(element, 'img').ariaLabel).to.contain('Norwegian Bokmål (Norway)');
    element.culture = 'fi-FI';
    await element.updateComplete;
    expect(row(element, 'Code').querySelector('bdi')!.lang).to.equal('en-US');
  });

  it('follows every change, and draws only what changed', async () => {
    const element = await mountPreview();
    const [first, second] = FIELDS;
    const unit = row(element, 'Unit');
    let touched = 0;
    const observer = new MutationObserver((records) => (touched += records.length));
    observer.observe(unit, { subtree: true, childList: true, characterData: true, attributes: true });
    const renamed = withFlag(withText(first!, 'label', 'en-US', 'Article'), 'mandatory', false);
    element.fields = [second!, withText(renamed, 'tooltip', 'en-US', 'As printed'), ...FIELDS.slice(2)];
    await element.updateComplete;
    expect(labels(element)).to.deep.equal(['Unit', 'Article', 'Cost']);
    expect(row(element, 'Article').querySelector<HTMLElement>('[title]')!.title).to.equal('As printed');
    expect(row(element, 'Article').querySelector('.field__label--required')).to.equal(null);
    expect(row(element, 'Unit')).to.equal(unit);
    observer.disconnect();
    expect(touched).to.equal(0);
  });

  it('marks a field and brings it into view, also after it was moved; what the user scrolled to stays', async () => {
    const many = Array.from({ length: 60 }, (_, index) => field(`Field ${index}`, 'extraField1'));
    const { element, box } = await mountInBox({ fields: many });
    element.highlight = 'Field 50';
    await element.updateComplete;
    expect(visibleText(marked(element))).to.contain('Field 50');
    expect(isWithin(marked(element), box)).to.equal(true);
    box.scrollTop = 0;
    element.fields = many.map((each) => (each.id === 'Field 50' ? withText(each, 'label', 'en-US', 'Typed') : each));
    await element.updateComplete;
    expect(box.scrollTop).to.equal(0);
    const [first, ...others] = many;
    element.fields = [...others, first!];
    await element.updateComplete;
    expect(isWithin(marked(element), box)).to.equal(true);
  });

  it('scrolls its own box only', async () => {
    const many = Array.from({ length: 60 }, (_, index) => field(`Field ${index}`, 'extraField1'));
    const { element, box } = await mountInBox({ fields: many });
    const page = document.createElement('div');
    page.className = 'page';
    Object.assign(page.style, { height: '150px', overflow: 'auto' });
    const before = document.createElement('div');
    before.style.height = '1000px';
    box.parentElement!.append(page);
    page.append(before, box);
    element.highlight = 'Field 50';
    await element.updateComplete;
    expect(box.scrollTop).to.be.above(0);
    expect(page.scrollTop).to.equal(0);
    // Nothing to scroll in its own box: nobody else's is taken.
    element.fields = many.slice(0, 2);
    element.highlight = 'Field 1';
    await element.updateComplete;
    expect(page.scrollTop).to.equal(0);
  });

  it('is laid out as the dialog: the description at the side, a checkbox with its label', async () => {
    const fields = [field('Subscription', 'subscription'), field('VAT', 'vat')];
    const element = await mountPreview({ fields: [field('Description', 'description'), ...FIELDS, ...fields] });
    expect(labels(element)).to.deep.equal(['Code', 'Unit', 'Cost', 'Subscription', 'VAT', 'Description']);
    expect(row(element, 'Description').closest('.side')).not.to.equal(null);
    const control = (name: string): Element => row(element, name).querySelector('.row__control')!;
    expect(visibleText(control('Subscription'))).to.equal('Subscription');
    expect(control('Subscription').querySelector('.box')).not.to.equal(null);
    expect(visibleText(control('VAT'))).to.equal('%');
    element.view = 'quote';
    await element.updateComplete;
    expect(labels(element)[0]).to.equal('Description');
  });

  it('hints at tooltips, in their own language', async () => {
    const [first, ...others] = FIELDS;
    const fields = [withText(first!, 'tooltip', 'en-US', 'As printed'), ...others];
    const element = await mountPreview({ fields, culture: 'nb-NO' });
    const hinted = element.shadowRoot!.querySelectorAll<HTMLElement>('.field__label:has(.hint)');
    expect([...hinted].map(({ title, lang }) => [title, lang])).to.deep.equal([['As printed', 'en-US']]);
    expect(hinted[0]!.querySelector('bdi')!.lang).to.equal('nb-NO');
    // Words of the page stay in the language of the page.
    const hidden = element.shadowRoot!.querySelector('.unshown')!;
    expect(hidden.closest('[lang]')).to.equal(null);
  });

  it('draws the rows of hundreds of fields as they are scrolled to', async () => {
    const many = Array.from({ length: 300 }, (_, index) => field(`Field ${index}`, 'extraField1'));
    const box = document.createElement('div');
    Object.assign(box.style, { height: '200px', overflow: 'auto' });
    const element = await mountPreview({ fields: many });
    element.replaceWith(box);
    box.append(element);
    await settled();
    expect(rows(element).length).to.be.within(20, 100);
    await until(() => {
      box.scrollTop = box.scrollHeight;
      return labels(element).at(-1) === 'Field 299';
    });
    expect(rows(element).length).to.equal(300);
    box.remove();
  });

  it('is a picture: nothing in it takes the keyboard', async () => {
    const element = await mountPreview();
    const focusable = element.shadowRoot!.querySelectorAll('a, button, input, select, textarea, [tabindex]');
    expect(focusable.length).to.equal(0);
    expect(queryAllByRole(element, 'img').length).to.equal(1);
  });

  it('says that no field is shown', async () => {
    const element = await mountPreview({ fields: [], view: 'quote' });
    expect(visibleText(element.shadowRoot!.querySelector('.fields')!)).to.equal('No field is shown.');
  });

  for (const [name, text] of Object.entries(TEXTS)) {
    it(`keeps within its box with ${name}, on a phone and right to left, too`, async () => {
      const all = [...FIELDS, field('Subscription', 'subscription'), field('Description', 'description')];
      const difficult = all.map((each) => withText(each, 'label', 'en-US', text));
      const element = await mountPreview({ fields: difficult });
      for (const [width, dir] of [
        ['', ''],
        ['320px', ''],
        ['320px', 'rtl'],
      ] as const) {
        Object.assign(element.style, { width });
        document.documentElement.dir = dir;
        await settled();
        expect(element.scrollWidth, `${width} ${dir}`).to.be.at.most(element.clientWidth + 1);
        const outside = rows(element).filter((each) => each.scrollWidth > each.clientWidth + 1);
        expect(outside.length, `${width} ${dir}`).to.equal(0);
      }
    });
  }

  for (const view of ['product', 'quote'] as const) {
    it(`is clean for axe as a ${view}`, async () => {
      expect(await axeEverywhere(await mountPreview({ view, highlight: 'Code' }))).to.deep.equal([]);
    });
  }
});
