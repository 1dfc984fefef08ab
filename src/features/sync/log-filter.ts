import type { SyncDirection, SyncLogFilter } from '../../backend/index.js';
import type { QuickTime } from './log-time.js';

/** What the fields of the filter hold; `''`: no condition. */
export interface LogConditions {
  readonly connection: string;
  readonly field: string;
  readonly direction: SyncDirection | '';
  readonly text: string;
  /** `YYYY-MM-DDTHH:mm`. */
  readonly from: string;
  readonly to: string;
}

export const NO_CONDITIONS: LogConditions = { connection: '', field: '', direction: '', text: '', from: '', to: '' };

const KEYS = ['connection', 'field', 'direction', 'text', 'from', 'to'] as const;

/** How many conditions there are. */
export function conditionCount(conditions: LogConditions): number {
  return KEYS.filter((key) => conditions[key].trim() !== '').length;
}

/** `undefined`: all entries. */
export function logFilter(conditions: LogConditions): SyncLogFilter | undefined {
  const { direction } = conditions;
  const value = (key: (typeof KEYS)[number]): string | undefined => conditions[key].trim() || undefined;
  // The name is the whole one, with its blanks.
  const connection = conditions.connection || undefined;
  const [field, text, from, to] = [value('field'), value('text'), value('from'), value('to')];
  if (conditionCount(conditions) === 0) return undefined;
  return {
    ...(connection === undefined ? {} : { connection }),
    ...(field === undefined ? {} : { field }),
    ...(direction === '' ? {} : { direction }),
    ...(text === undefined ? {} : { text }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** Whether two filters ask for the same. */
export function sameFilter(before: SyncLogFilter | undefined, after: SyncLogFilter | undefined): boolean {
  return KEYS.every((key) => before?.[key] === after?.[key]);
}

/** Both ends are there, and the wrong way round. */
export function isReversed({ from, to }: LogConditions): boolean {
  return from !== '' && to !== '' && to < from;
}

/** What is typed is asked for after a pause, what is chosen at once. */
export const TYPED: ReadonlySet<keyof LogConditions> = new Set(['field', 'text', 'from', 'to']);

/** Everything about the filter that is on the screen. */
export interface LogFilterState {
  readonly conditions: LogConditions;
  /** The quick time that `from` stands for. */
  readonly quick: QuickTime | undefined;
  /** Times of which the browser has only a part. */
  readonly incomplete: ReadonlySet<'from' | 'to'>;
}

export const NO_FILTER: LogFilterState = { conditions: NO_CONDITIONS, quick: undefined, incomplete: new Set() };
