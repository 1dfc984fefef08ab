import type { CallOptions } from '../backend/call-options.js';
import type { HostAction } from './host-events.js';

/** What the user does something with, as the user sees it. What is left out of the rest is as the first call says. */
export interface ActionSubject {
  /** 0: it is new. */
  readonly id?: number | undefined;
  readonly name?: string | undefined;
  readonly slice?: string | undefined;
  readonly method?: string | undefined;
  readonly action?: HostAction | undefined;
}

export type ActionSubjects = readonly ActionSubject[];

/**
 * In the options of calls; whoever watches the backend takes it out again. Registered: an element of another copy of the
 * library may stand inside one of this copy.
 */
export const SUBJECTS = Symbol.for('quotesync.subjects');

/**
 * Options for the calls of one thing that the user does. The page is asked once, before the first of them, about all the
 * subjects; what it says counts for all calls with these very options whose method is among the subjects. Make them anew
 * for another try, or nobody is asked.
 */
export function oneAction(...subjects: ActionSubjects): CallOptions {
  const options: CallOptions & { readonly [SUBJECTS]: ActionSubjects } = { [SUBJECTS]: subjects };
  return options;
}
