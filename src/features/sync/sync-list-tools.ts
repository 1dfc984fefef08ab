import type { IconName } from '../../ui/icons.js';
import type { SyncConnectionAction } from './list-events.js';
import type { SyncConnectionItem } from './sync-connection-item.js';
import type { SyncCapabilities } from './sync-connections-controller.js';
import type { SyncLocalize, syncTerms } from './sync-terms.js';

/** A button of the toolbar. */
export interface SyncTool {
  readonly action: SyncConnectionAction;
  readonly icon: IconName | undefined;
  readonly label: string;
  /** Why it cannot be used now, in words; empty: it can. */
  readonly reason: string;
}

export interface SyncToolsContext {
  readonly localize: SyncLocalize;
  readonly items: readonly SyncConnectionItem[];
  readonly selected: SyncConnectionItem | undefined;
  readonly capabilities: SyncCapabilities;
  readonly readonly: boolean;
}

const LOOK: Readonly<Record<SyncConnectionAction, readonly [keyof typeof syncTerms & ToolTerm, IconName?]>> = {
  add: ['add', 'plus'],
  edit: ['configureErpConnection', 'pencil-simple'],
  duplicate: ['duplicate', 'copy'],
  test: ['testErpConnection', 'plug'],
  delete: ['delete', 'trash'],
  restore: ['restore', 'arrow-counter-clockwise'],
  priority: ['setSyncPriority'],
  resync: ['resyncFromErpConnection'],
  'resync-crm': ['resyncFromCrm'],
};
type ToolTerm =
  | 'add'
  | 'configureErpConnection'
  | 'duplicate'
  | 'testErpConnection'
  | 'delete'
  | 'restore'
  | 'setSyncPriority'
  | 'resyncFromErpConnection'
  | 'resyncFromCrm';

/** The others are about synchronising, and have a line of their own. */
export function isOfRow({ action }: SyncTool): boolean {
  return action !== 'priority' && action !== 'resync' && action !== 'resync-crm';
}

/** The buttons that the backend and the user's rights leave. */
export function syncTools(context: SyncToolsContext): readonly SyncTool[] {
  const { localize, capabilities: can, readonly } = context;
  const present: readonly (SyncConnectionAction | false)[] = [
    !readonly && 'add',
    'edit',
    !readonly && 'duplicate',
    can.test && 'test',
    !readonly && 'delete',
    !readonly && can.restore && 'restore',
    !readonly && can.priorities && 'priority',
    !readonly && can.resync && 'resync',
    !readonly && can.resync && 'resync-crm',
  ];
  return present
    .filter((action) => action !== false)
    .map((action) => {
      const [term, icon] = LOOK[action];
      const look = action === 'edit' && readonly;
      return {
        action,
        icon: look ? 'magnifying-glass' : icon,
        label: localize.term(look ? 'open' : term),
        reason: reasonAgainst(action, context),
      };
    });
}

function reasonAgainst(action: SyncConnectionAction, { localize, items, selected }: SyncToolsContext): string {
  const live = items.filter(({ deleted }) => !deleted);
  switch (action) {
    case 'add':
      return '';
    case 'priority':
      // SuperOffice itself may have its place in the order, too.
      return live.length > 0 ? '' : localize.term('syncNothingToRank');
    case 'resync-crm':
      return live.some(({ active }) => active) ? '' : localize.term('syncResyncNoneActive');
    default:
      return selected ? reasonAgainstRow(action, selected, localize) : localize.term('selectFirst');
  }
}

function reasonAgainstRow(action: SyncConnectionAction, selected: SyncConnectionItem, localize: SyncLocalize): string {
  const { name, deleted, busy, wanted, active, test } = selected;
  if (action === 'restore' && !deleted) return localize.term('syncNotDeleted', name);
  if (action !== 'restore' && deleted) return localize.term('syncDeletedFirst', name);
  if (busy || wanted !== undefined) return localize.term('syncBusyRow', name);
  if (action === 'resync' && !active) return localize.term('syncResyncInactive', name);
  if (action === 'test' && test?.status === 'running') return localize.term('syncTestRunning', name);
  return '';
}
