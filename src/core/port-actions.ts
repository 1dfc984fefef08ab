import type { HostAction } from './host-events.js';

const ACTIVATE = /^set(Active|Engine)$/;
const RESYNC = /^(resync|syncNow)$/;
const DELETE = /^delete/;
const SAVE = /^(save|restore|copy|set|change|add|activate|stop|run)/;
const TRY = /^test/;

/**
 * What a call is about to do, or that it reads; `undefined`: it only tries something. `port-table.ts` says it for every
 * method of the port. To switch something off is no activation but a change that is saved.
 */
export function actionOf(method: string, args: readonly unknown[]): HostAction | 'read' | undefined {
  if (DELETE.test(method)) return 'delete';
  if (RESYNC.test(method)) return 'resync';
  if (ACTIVATE.test(method) && !args.includes(false)) return 'activate';
  if (SAVE.test(method)) return 'save';
  return TRY.test(method) ? undefined : 'read';
}
