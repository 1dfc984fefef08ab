import { css, html, nothing, type TemplateResult } from 'lit';
import type { SyncBackend } from '../../backend/index.js';
import { icon } from '../../ui/icons.js';
import type { SyncConnectionItem } from './sync-connection-item.js';
import type { SyncLocalize, syncTerms } from './sync-terms.js';

/** What can be looked at or done about what a connection synchronises: each is a dialog. */
export type SyncTask = 'mappings' | 'list-mapping' | 'defaults' | 'rank' | 'import' | 'preview' | 'file' | 'check';

export interface SyncTasksContext {
  readonly localize: SyncLocalize;
  readonly sync: SyncBackend;
  readonly connection: SyncConnectionItem;
  /** The backend can say what the next synchronisation would do. */
  readonly canPreview: boolean;
  readonly readonly: boolean;
}

const LABELS: Readonly<Record<SyncTask, keyof typeof syncTerms & `syncTask${string}`>> = {
  mappings: 'syncTaskMappings',
  'list-mapping': 'syncTaskListMapping',
  defaults: 'syncTaskDefaults',
  rank: 'syncTaskRank',
  import: 'syncTaskImport',
  preview: 'syncTaskPreview',
  file: 'syncTaskFile',
  check: 'syncTaskCheck',
};

/** Those that the backend has, in the order of the original screen; what it does not have comes last. */
export function syncTasks({ sync, connection, canPreview, readonly }: SyncTasksContext): readonly SyncTask[] {
  const { mapping, imports, previewSync } = sync;
  const present: readonly (SyncTask | false | undefined)[] = [
    ...(mapping ? (['mappings', 'list-mapping', 'defaults', 'rank'] as const) : []),
    imports && !readonly && 'import',
    canPreview && previewSync && 'preview',
    mapping && 'file',
    mapping && !connection.active && !readonly && 'check',
  ];
  return present.filter((task): task is SyncTask => Boolean(task));
}

export function renderTasks(
  context: SyncTasksContext,
  onTask: (task: SyncTask) => void,
): TemplateResult | typeof nothing {
  const { localize } = context;
  const tasks = syncTasks(context);
  if (tasks.length === 0) return nothing;
  return html`
    <ul class="tasks" aria-label=${localize.term('syncTasks')}>
      ${tasks.map(
        (task) =>
          html`<li>
            <button type="button" class="task" data-task=${task} @click=${() => onTask(task)}>
              ${icon('caret-down')} <span>${localize.term(LABELS[task])}</span>
            </button>
          </li>`,
      )}
    </ul>
  `;
}

export const taskStyles = css`
  .tasks {
    display: grid;
    align-content: start;
    gap: 2px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .task {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    inline-size: 100%;
    min-block-size: var(--_size-control);
    padding: var(--_space-1) var(--_space-2);
    border: 0;
    border-radius: var(--_radius-s);
    background: none;
    color: var(--_color-accent);
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .task:hover {
    background: var(--_color-hover);
  }
  .task svg {
    flex: none;
    inline-size: 14px;
    rotate: -90deg;
  }
  :host(:dir(rtl)) .task svg {
    rotate: 90deg;
  }
`;
