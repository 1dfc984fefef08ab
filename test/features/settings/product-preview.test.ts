import { expect } from 'chai';
import { html } from 'lit';
import { withFlag, withText, type ConfiguredField, type ProductFieldKey } from '../../../src/backend/index.js';
import { define } from '../../../src/core/custom-element.js';
import { QuotesyncProductPreview } from '../../../src/features/settings/quotesync-product-preview.js';
import { axeEverywhere, getByRole, mount, queryAllByRole, settled, visibleText } from '../../helpers.js';
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
    expect(row(element, 'Article').title).to.equal('As printed');
    expect(row(element, 'Article').querySelector('.field__label--required')).to.equal(null);
    expect(row(element, 'Unit')).to.equal(unit);
    observer.disconnect();
    expect(touched).to.equal(0);
  });

  it('marks a field and brings it into view', async () => {
    const many = Array.from({ length: 60 }, (_, index) => field(`Field ${index}`, 'extraField1'));
    const box = document.createElement('div');
    Object.assign(box.style, { height: '200px', overflow: 'auto' });
    const element = await mountPreview({ fields: many });
    element.replaceWith(box);
    box.append(element);
    element.highlight = 'Field 50';
    await element.updateComplete;
    const marked = element.shadowRoot!.querySelector('.row--highlighted')!;
    expect(visibleText(marked)).to.contain('Field 50');
    const [inner, outer] = [marked.getBoundingClientRect(), box.getBoundingClientRect()];
    expect(inner.top).to.be.at.least(outer.top - 1);
    expect(inner.bottom).to.be.at.most(outer.bottom + 1);
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
    it(`keeps within its box with ${name} texts`, async () => {
      const difficult = FIELDS.map((each) => withText(each, 'label', 'en-US', text));
      const element = await mountPreview({ fields: difficult });
      expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
    });
  }

  for (const view of ['product', 'quote'] as const) {
    it(`is clean for axe as a ${view}`, async () => {
      expect(await axeEverywhere(await mountPreview({ view, highlight: 'Code' }))).to.deep.equal([]);
    });
  }
});
