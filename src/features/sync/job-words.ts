import type { SyncJob } from '../../backend/index.js';
import type { Localize } from '../../core/localize.js';
import type { syncJobs } from '../../locales/en/sync-jobs.js';

export type JobLocalize = Localize<typeof syncJobs>;

/** Names of connections by their ids. */
export type ConnectionNames = ReadonlyMap<number, string>;

/** "From “Super Sale”" */
export function jobName(localize: JobLocalize, { source }: Pick<SyncJob, 'source'>, names: ConnectionNames): string {
  if (source === undefined) return localize.term('jobUnnamed');
  if (source === 0) return localize.term('jobFromCrm');
  const name = names.get(source);
  return name ? localize.term('jobFrom', name) : localize.term('jobFromConnection', source);
}

/** Whether the server still has it to do. */
export function isLive({ state }: SyncJob): boolean {
  return state === 'waiting' || state === 'running';
}

/** How it stands, in a word. */
export function stateWords(localize: JobLocalize, { state, percent }: SyncJob): string {
  switch (state) {
    case 'waiting':
      return localize.term('jobWaiting');
    case 'running': {
      if (percent === undefined) return localize.term('jobRunning');
      return localize.term('jobRunningPercent', localize.number(percent / 100, { style: 'percent' }));
    }
    case 'succeeded':
      return localize.term('jobSucceeded');
    case 'failed':
      return localize.term('jobFailed');
  }
}
