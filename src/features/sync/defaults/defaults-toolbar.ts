import { css, html, nothing, type TemplateResult } from 'lit';
import type { SyncFieldDefault } from '../../../backend/index.js';
import { icon, type IconName } from '../../../ui/icons.js';
import type { DefaultLocalize } from './default-terms.js';

/** Of the dialog with the list. */
export const defaultsStyles = css`
  .panel {
    display: grid;
    gap: var(--_space-3);
    padding-block-start: var(--_space-3);
  }
  p {
    margin: 0;
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .refresh {
    margin-inline-start: auto;
  }
  quotesync-data-grid {
    --quotesync-size-grid: min(420px, 50vh);
  }
`;

export type DefaultAction = 'add' | 'edit' | 'remove';

export interface DefaultsToolbarContext {
  readonly localize: DefaultLocalize;
  readonly selected: SyncFieldDefault | undefined;
  /** The selected one is being written. */
  readonly busy: boolean;
  /** Fields that have no default yet. */
  readonly left: number;
  readonly refreshing: boolean;
  readonly readonly: boolean;
  readonly act: (action: DefaultAction) => void;
  readonly onRefresh: () => void;
}

const LOOK: Readonly<Record<DefaultAction, readonly [IconName, 'add' | 'edit' | 'defaultRemove']>> = {
  add: ['plus', 'add'],
  edit: ['pencil-simple', 'edit'],
  remove: ['trash', 'defaultRemove'],
};

/** The buttons of the list. What cannot be used now stays within reach of the keyboard, and says why. */
export function renderToolbar(context: DefaultsToolbarContext): TemplateResult {
  const { localize, readonly, refreshing, onRefresh } = context;
  return html`
    <div class="toolbar" role="group" aria-label=${localize.term('defaultsHeading')}>
      ${readonly ? nothing : (['add', 'edit', 'remove'] as const).map((action) => renderButton(context, action))}
      <button type="button" class="button refresh" aria-busy=${refreshing ? 'true' : 'false'} @click=${onRefresh}>
        ${refreshing ? html`<span class="spinner"></span>` : icon('arrows-clockwise')} ${localize.term('refresh')}
      </button>
    </div>
  `;
}

function renderButton(context: DefaultsToolbarContext, action: DefaultAction): TemplateResult {
  const [sign, term] = LOOK[action];
  const reason = whyNot(context, action);
  return html`
    <button
      type="button"
      id=${action}
      class="button"
      aria-disabled=${reason === undefined ? 'false' : 'true'}
      aria-description=${reason ?? nothing}
      title=${reason ?? nothing}
      @click=${reason === undefined ? () => context.act(action) : nothing}
    >
      ${icon(sign)} ${context.localize.term(term)}
    </button>
  `;
}

function whyNot({ localize, selected, busy, left }: DefaultsToolbarContext, action: DefaultAction): string | undefined {
  if (action === 'add') return left > 0 ? undefined : localize.term('defaultsNoFieldLeft');
  if (!selected) return localize.term('defaultsSelectFirst');
  if (busy) return localize.term('defaultsBusy');
  return action === 'edit' && selected.missingInErp ? localize.term('defaultNotOffered') : undefined;
}
