import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from '../../ui/icons.js';
import type { ConnectorItem } from './connector-list-controller.js';
import type { ListLocalize } from './connector-list-parts.js';

export type ConnectorAction = 'add' | 'delete' | 'configure' | 'restore';

export interface ToolbarContext {
  readonly localize: ListLocalize;
  readonly selected: ConnectorItem | undefined;
  readonly readonly: boolean;
  /** Deleted ones are shown, and can be restored. */
  readonly canRestore: boolean;
  readonly act: (action: ConnectorAction) => void;
}

/** The buttons of the list. What cannot be used now stays within reach of the keyboard, and says why. */
export function renderToolbar(context: ToolbarContext): TemplateResult {
  const { localize, readonly } = context;
  const live = whyNot(context, false);
  return html`
    <div class="toolbar" role="group" aria-label=${localize.term('actions')}>
      ${readonly ? nothing : renderButton(context, 'add', 'plus', undefined, 'button--primary')}
      ${renderButton(context, 'configure', readonly ? 'magnifying-glass' : 'pencil-simple', live)}
      ${readonly ? nothing : renderButton(context, 'delete', 'trash', live)}
      ${
        readonly || !context.canRestore
          ? nothing
          : renderButton(context, 'restore', 'arrow-counter-clockwise', whyNot(context, true))
      }
    </div>
  `;
}

/** @param reason why it cannot be used now, in words */
function renderButton(
  context: ToolbarContext,
  action: ConnectorAction,
  sign: IconName,
  reason: string | undefined,
  look = '',
): TemplateResult {
  return html`
    <button
      class="button ${look}"
      aria-disabled=${reason === undefined ? 'false' : 'true'}
      aria-description=${reason ?? nothing}
      title=${reason ?? nothing}
      @click=${reason === undefined ? () => context.act(action) : nothing}
    >
      ${icon(sign)} ${context.localize.term(wordOf(action, context.readonly))}
    </button>
  `;
}

function wordOf(
  action: ConnectorAction,
  readonly: boolean,
): 'add' | 'delete' | 'restore' | 'open' | 'configureSyncConnector' {
  if (action !== 'configure') return action;
  return readonly ? 'open' : 'configureSyncConnector';
}

/** @param deleted which rows the button is for */
function whyNot({ localize, selected }: ToolbarContext, deleted: boolean): string | undefined {
  if (!selected) return localize.term('syncConnectorSelectFirst');
  if (selected.busy) return localize.term('syncConnectorIsBusy');
  if (selected.deleted === deleted) return undefined;
  return localize.term(deleted ? 'syncConnectorNotDeleted' : 'syncConnectorIsDeleted');
}
