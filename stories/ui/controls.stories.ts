import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, define } from '../../src/core/custom-element.js';
import { baseStyles } from '../../src/ui/base-styles.js';
import { controlStyles } from '../../src/ui/control-styles.js';
import { icon } from '../../src/ui/icons.js';

/** The shared style sheet works inside a shadow root only. */
@customElement('story-controls')
class StoryControls extends LitElement {
  static override readonly styles = [...baseStyles, controlStyles];

  protected override render(): TemplateResult {
    return html`
      <p>
        <button class="button">${icon('plus')} Plain</button>
        <button class="button button--primary">Primary</button>
        <button class="button button--danger">Danger</button>
        <button class="button button--quiet">Quiet</button>
        <button class="link-button">Link</button>
        <button class="icon-button" aria-label="Remove">${icon('trash')}</button>
      </p>
      <p>
        <button class="button" disabled>Disabled</button>
        <button class="button button--primary" aria-disabled="true">Not now</button>
        <button class="button button--danger" disabled>Danger</button>
        <button class="button button--quiet" disabled>Quiet</button>
        <button class="link-button" disabled>Link</button>
        <button class="icon-button" aria-label="Remove" disabled>${icon('trash')}</button>
        <span class="spinner"></span>
      </p>
      <p><input class="input" aria-label="Text" placeholder="Text" /></p>
      <p><input class="input" aria-label="Not accepted" aria-invalid="true" .value=${'Not accepted'} /></p>
      <p><input class="input" aria-label="Disabled" disabled .value=${'Disabled'} /></p>
      <p>
        <select class="input" aria-label="Choice">
          <option>A choice</option>
        </select>
      </p>
      <p><textarea class="input" aria-label="Lines">Lines</textarea></p>
      <p>
        <label class="checkbox"><input type="checkbox" checked /> Checkbox</label>
        <label class="radio"><input type="radio" checked /> Radio</label>
      </p>
    `;
  }
}

define(StoryControls);

const meta: Meta = { title: 'UI/Controls', render: () => html`<story-controls></story-controls>` };
export default meta;

export const All: StoryObj = {};
