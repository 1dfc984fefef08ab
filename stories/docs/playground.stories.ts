import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { customElement, define, type ElementClass } from '../../src/core/custom-element.js';
import { createTenant, MockBackend } from '../../src/mocks/index.js';
import { QuotesyncAdmin } from '../../src/shell/quotesync-admin.js';
import { baseStyles } from '../../src/ui/base-styles.js';
import { controlStyles } from '../../src/ui/control-styles.js';
import table from './tokens.json';

type Token = (typeof table.tokens)[number];

const GROUPS: Readonly<Record<string, string>> = {
  density: 'Density',
  color: 'Colours',
  space: 'Spaces',
  radius: 'Corners',
  font: 'Fonts',
  size: 'Heights',
  shadow: 'Shadow',
};

const DENSITIES = { '-1': 'compact', '0': 'comfortable', '1': 'spacious' };

/** Tokens on the left, the screen with them on the right, and the CSS to take along. */
@customElement('story-playground')
class StoryPlayground extends LitElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncAdmin];

  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    css`
      .desk {
        display: grid;
        grid-template-columns: minmax(260px, 320px) minmax(0, 1fr);
        gap: 24px;
        align-items: start;
      }
      @media (max-width: 860px) {
        .desk {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      fieldset {
        display: grid;
        gap: 8px;
        margin: 0 0 16px;
        padding: 0;
        border: 0;
      }
      legend {
        margin-block-end: 8px;
        font-weight: 600;
      }
      .token {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 96px;
        align-items: center;
        gap: 8px;
        font-size: 13px;
      }
      .token .input {
        font-size: 13px;
      }
      .changed .name {
        font-weight: 600;
      }
      input[type='color'] {
        padding: 2px;
        block-size: 28px;
        min-block-size: 0;
      }
      .screen {
        min-inline-size: 0;
        padding: 20px;
        border-radius: 10px;
        background: light-dark(#f5f6f7, #121518);
      }
      pre {
        margin: 0 0 12px;
        padding: 12px 16px;
        border-radius: 8px;
        overflow: auto;
        background: light-dark(#f2f4f5, #21272c);
        font-size: 13px;
      }
      .paste {
        margin-block-end: 24px;
      }
    `,
  ];

  @state() private _values: ReadonlyMap<string, string> = new Map();
  @state() private _said = '';
  readonly #backend = new MockBackend(createTenant('demo'));

  protected override render(): TemplateResult {
    return html`
      <div class="desk">
        <form aria-label="Tokens" @input=${this.#onInput} @submit=${(event: Event) => event.preventDefault()}>
          ${Object.entries(GROUPS).map(([group, title]) => this.#renderGroup(group, title))}
        </form>
        <div>
          <div class="paste">
            <pre tabindex="0" aria-label="CSS to paste">${this.#css}</pre>
            <button type="button" class="button" @click=${this.#onCopy}>Copy the CSS</button>
            <button type="button" class="button button--quiet" @click=${this.#onReset}>Start over</button>
            <span role="status">${this._said || nothing}</span>
          </div>
          <div class="screen">
            <quotesync-admin .backend=${this.#backend} .drafts=${null} .views=${null}></quotesync-admin>
          </div>
        </div>
      </div>
    `;
  }

  protected override updated(): void {
    const screen = this.renderRoot.querySelector<HTMLElement>('.screen');
    for (const { name } of table.tokens) {
      const value = this._values.get(name);
      if (value === undefined) screen?.style.removeProperty(name);
      else screen?.style.setProperty(name, value);
    }
  }

  #renderGroup(group: string, title: string): TemplateResult {
    const tokens = table.tokens.filter((token) => token.group === group);
    return html`<fieldset>
      <legend>${title}</legend>
      ${tokens.map(
        (token) =>
          html`<label class="token ${this._values.has(token.name) ? 'changed' : ''}" title=${token.description}>
            <span class="name">${token.name.replace('--quotesync-', '')}</span>
            ${this.#renderControl(token)}
          </label>`,
      )}
    </fieldset>`;
  }

  #renderControl({ group, name, light, value }: Token): TemplateResult {
    const chosen = this._values.get(name);
    if (group === 'density') {
      return html`<select class="input" name=${name}>
        ${Object.entries(DENSITIES).map(
          ([number, word]) => html`<option value=${number} ?selected=${number === (chosen ?? '0')}>${word}</option>`,
        )}
      </select>`;
    }
    if (light) return html`<input class="input" type="color" name=${name} .value=${chosen ?? light} />`;
    return html`<input class="input" name=${name} placeholder=${value} .value=${chosen ?? ''} />`;
  }

  get #css(): string {
    const lines = [...this._values].map(([name, value]) => `  ${name}: ${value};`);
    return lines.length > 0
      ? `quotesync-admin {\n${lines.join('\n')}\n}`
      : '/* Change something, and its CSS stands here. */';
  }

  readonly #onInput = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const values = new Map(this._values);
    if (target.value === '') values.delete(target.name);
    else values.set(target.name, target.value);
    this._values = values;
    this._said = '';
  };

  readonly #onCopy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.#css);
      this._said = 'Copied.';
    } catch {
      this._said = 'The browser does not let us copy: select the text.';
    }
  };

  readonly #onReset = (): void => {
    this._values = new Map();
    this._said = '';
  };
}

define(StoryPlayground);

const meta: Meta = {
  title: 'Docs/Playground',
  tags: ['!autodocs'],
  render: () => html`<story-playground></story-playground>`,
  parameters: { docs: { story: { height: '900px' } } },
};
export default meta;

/** Change tokens, see the screen change, take the CSS along. */
export const Tokens: StoryObj = {};
