import { html, nothing, type TemplateResult } from 'lit';
import { cssProperty } from '../core/css-property.js';
import type { Localize } from '../core/localize.js';
import type { comboBox } from '../locales/en/combo-box.js';
import type { ComboOption, ComboResult } from './combo-box-search.js';
import { OPTION_HEIGHT } from './combo-box-styles.js';
import { windowOf } from './grid-model.js';

export const OPTIONS_IN_VIEW = 8;

export interface OptionsContext {
  readonly options: readonly ComboOption[];
  /** Key of the one that is chosen. */
  readonly value: string;
  /** The one that Enter takes; -1: none. */
  readonly active: number;
  /** Pixels that are scrolled away. */
  readonly top: number;
}

/** Those in view. */
export function renderOptions(context: OptionsContext): TemplateResult | typeof nothing {
  const { options, active, top } = context;
  if (options.length === 0) return nothing;
  const view = { top, height: OPTIONS_IN_VIEW * OPTION_HEIGHT, rowHeight: OPTION_HEIGHT };
  return html`
    <div class="options" role="presentation" ${cssProperty('--_total', `${options.length * OPTION_HEIGHT}px`)}>
      ${windowOf(view, options.length, active).map((index) => renderOption(index, context))}
    </div>
  `;
}

function renderOption(index: number, { options, value, active }: OptionsContext): TemplateResult | typeof nothing {
  const option = options[index];
  if (!option) return nothing;
  const name = nameOf(option);
  return html`
    <div
      role="option"
      id="option-${index}"
      class=${index === active ? 'active' : ''}
      aria-selected=${option.key === value ? 'true' : 'false'}
      aria-setsize=${options.length}
      aria-posinset=${index + 1}
      title=${name}
      data-index=${index}
      ${cssProperty('--_at', `${index * OPTION_HEIGHT}px`)}
    >
      <bdi>${name}</bdi>${option.description ? html`<bdi class="description">${option.description}</bdi>` : nothing}
    </div>
  `;
}

/** How many are found, or why none. @param limit so many come at most, and then there may be more; 0 = all of them */
export function renderNote(
  localize: Localize<typeof comboBox>,
  result: ComboResult,
  limit: number,
  onRetry: () => void,
): TemplateResult | string {
  switch (result.status) {
    case 'idle':
    case 'loading':
      return localize.term('loading');
    case 'failed':
      return html`
        ${localize.term('comboFailed')}
        <button type="button" class="link-button" @click=${onRetry}>${localize.term('retry')}</button>
      `;
    case 'ready': {
      const { length } = result.options;
      if (length === 0) return localize.term('comboNone');
      if (limit > 0 && length >= limit) return localize.term('comboMore', length);
      return html`<span class="visually-hidden">${localize.term('comboCount', length)}</span>`;
    }
  }
}

/** Whatever it is called, it can be seen and told from others. */
export function nameOf({ key, name }: ComboOption): string {
  return name.trim() || `#${key}`;
}
