import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement, define } from '../../src/core/custom-element.js';
import { baseStyles } from '../../src/ui/base-styles.js';
import { controlStyles } from '../../src/ui/control-styles.js';
import { describedBy, formField, type FormField } from '../../src/ui/form-field.js';
import { LONG, MARKUP, RTL } from '../../test/ui/texts.js';

/** The function draws into the shadow root of whoever calls it: here is a caller. */
@customElement('story-form-field')
class StoryFormField extends LitElement {
  static override readonly styles = [...baseStyles, controlStyles];

  @property({ attribute: false }) field: Omit<FormField, 'id' | 'control'> = { label: '' };
  @property({ type: Boolean }) disabled = false;

  protected override render(): TemplateResult {
    const { hint, error, required = false } = this.field;
    const control = html`
      <input
        class="input"
        id="control"
        ?required=${required}
        ?disabled=${this.disabled}
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${describedBy('control', { hint, error }) ?? nothing}
      />
    `;
    return formField({ ...this.field, id: 'control', control });
  }
}

define(StoryFormField);

type Args = Omit<FormField, 'id' | 'control'> & { readonly disabled?: boolean };

const meta: Meta<Args> = {
  title: 'UI/Form field',
  args: { label: 'Name', hint: 'As the customers know it.' },
  render: ({ disabled = false, ...field }) =>
    html`<story-form-field .field=${field} .disabled=${disabled}></story-form-field>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = {};
export const Required: Story = { args: { required: true } };
export const Failed: Story = { args: { required: true, error: 'A name is needed.' } };
export const Disabled: Story = { args: { disabled: true } };
export const LongTexts: Story = { args: { label: LONG, hint: LONG, error: LONG } };
export const RightToLeftTexts: Story = { args: { label: RTL, hint: RTL, error: RTL } };
export const MarkupTexts: Story = { args: { label: MARKUP, hint: MARKUP, error: MARKUP } };
