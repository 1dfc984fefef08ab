import { expect } from 'chai';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement, define } from '../../src/core/custom-element.js';
import { baseStyles } from '../../src/ui/base-styles.js';
import { controlStyles } from '../../src/ui/control-styles.js';
import { describedBy, formField, type FormField } from '../../src/ui/form-field.js';
import { axeEverywhere, descriptionOf, focused, getByRole, mount, nameOf, settled } from '../helpers.js';
import { TEXTS } from './texts.js';

type Words = Omit<FormField, 'id' | 'control'>;

/** One who uses it: the field is drawn into the caller's root. */
@customElement('test-form-field')
class TestFormField extends LitElement {
  static override readonly styles = [...baseStyles, controlStyles, css``];

  @property({ attribute: false }) words: Words = { label: '' };

  protected override render(): TemplateResult {
    const { hint, error, required = false } = this.words;
    const describing = describedBy('it', { hint, error }) ?? nothing;
    const control = html`<input class="input" id="it" ?required=${required} aria-describedby=${describing} />`;
    return formField({ ...this.words, id: 'it', control });
  }
}

define(TestFormField);

async function mountField(words: Words): Promise<HTMLElement> {
  return mount(html`<test-form-field .words=${words}></test-form-field>`);
}

describe('formField', () => {
  it('ties label, hint and error to the control', async () => {
    const element = await mountField({ label: 'Name', hint: 'Short', error: 'Too long' });
    const input = getByRole(element, 'textbox');
    expect(nameOf(input)).to.equal('Name');
    expect(descriptionOf(input)).to.equal('Too long Short');
    element.shadowRoot!.querySelector('label')!.click();
    expect(focused()).to.equal(input);
  });

  it('leaves out what there is not', async () => {
    const element = await mountField({ label: 'Name', hint: '', error: undefined });
    expect(getByRole(element, 'textbox').hasAttribute('aria-describedby')).to.be.false;
    expect(element.shadowRoot!.querySelectorAll('p')).to.have.lengthOf(0);
  });

  it('shows that it is required without making that a part of the name', async () => {
    const element = await mountField({ label: 'Name', required: true });
    expect(nameOf(getByRole(element, 'textbox'))).to.equal('Name');
    const label = element.shadowRoot!.querySelector('label')!;
    expect(getComputedStyle(label, '::after').content).to.contain('*');
  });

  it('has no accessibility violations', async () => {
    const element = await mountField({ label: 'Name', hint: 'Short', error: 'Too long', required: true });
    expect(await axeEverywhere(element)).to.deep.equal([]);
  });

  for (const [what, text] of Object.entries(TEXTS)) {
    it(`shows ${what} as text, and leaves room for the next field`, async () => {
      const element = await mountField({ label: text, hint: text, error: text, required: true });
      element.style.inlineSize = '320px';
      await settled();
      expect(nameOf(getByRole(element, 'textbox'))).to.equal(text.replace(/\s+/g, ' ').trim());
      expect(element.scrollWidth).to.be.at.most(320);
      expect(element.offsetHeight).to.be.below(340);
      expect(element.shadowRoot!.querySelector('img, b')).to.equal(null);
      expect('__xss' in globalThis).to.be.false;
    });
  }
});
