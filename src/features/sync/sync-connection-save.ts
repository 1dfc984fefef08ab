import { BackendError, textInLanguage, type SyncBackend } from '../../backend/index.js';
import { oneAction, type ActionSubject } from '../../core/one-action.js';
import { inputOf, isValue } from '../shared/connection-dialog/connection-form.js';
import type { ConnectionDetails, ConnectionWrite, Saved } from '../shared/connection-dialog/connection-subject.js';
import { NotCopied } from './model/not-copied.js';
import { ACTIVE, isActive, syncDetailsOf, withActive } from './sync-connection-details.js';

type Run = (connections: SyncBackend, write: ConnectionWrite, now: ConnectionDetails) => Promise<Saved>;

interface Step {
  readonly run: Run;
  /** What it changes, as the page is asked about it. */
  readonly does: readonly ActionSubject[];
}

const SAVES: ActionSubject = { action: 'save', slice: 'sync', method: 'save' };
const SWITCHES: ActionSubject = { action: 'save', slice: 'sync', method: 'setActive' };
const COPIES = ['saveActorMapping', 'saveListMappings', 'saveDefault', 'saveFieldOrder'].map(
  (method): ActionSubject => ({ action: 'save', slice: 'sync.mapping', method }),
);

/**
 * Saves what the dialog holds, step by step: an active connection is deactivated first if its configuration changes or
 * the user wants it inactive, and activated last if that is wanted. Each step that is stored is told of at once, so that
 * what is left after a failure is known, and only that is done the next time. A copy takes over what the original
 * synchronises before it is activated.
 */
export async function saveSyncConnection(connections: SyncBackend, given: ConnectionWrite): Promise<Saved> {
  const { stored, form, options } = given;
  if (!stored) throw new BackendError('validation', 'Nothing has been read that could be saved.');
  const steps = stepsOf(connections, given, stored);
  const whose = { id: form.id, name: textInLanguage(form.name, options.language ?? 'en') };
  const subjects = steps.flatMap(({ does }) => does.map((each) => ({ ...each, ...whose })));
  const write = { ...given, options: { ...options, ...oneAction(...subjects) } };
  let saved: Saved = { step: 'none', details: stored };
  for (const [index, { run }] of steps.entries()) {
    if (saved.rest) break;
    if (index > 0) write.report(saved);
    const { notCopied } = saved;
    saved = { notCopied, ...(await run(connections, write, saved.details)) };
  }
  return saved;
}

function stepsOf(
  { mapping }: SyncBackend,
  { form, changed, copiedFrom }: ConnectionWrite,
  stored: ConnectionDetails,
): readonly Step[] {
  const isNew = form.id === 0;
  const wanted = isActive(form.own);
  const deactivates = !isNew && isActive(stored.connection.own) && (!wanted || changed.some(isValue));
  const saves = isNew || changed.length === 0 || changed.some((part) => part !== ACTIVE);
  // Whoever only edits something else does not undo what somebody else has done to `active` meanwhile.
  const activates = wanted && (deactivates || changed.includes(ACTIVE));
  // What was active before is not switched on by being active again: that belongs to the save.
  const does: readonly ActionSubject[] = deactivates ? [] : [{ ...SWITCHES, action: 'activate' }];
  return [
    ...(deactivates ? [{ run: saves ? deactivateToSave : deactivate, does: [SWITCHES] }] : []),
    ...(saves ? [{ run: save, does: [SAVES] }] : []),
    ...(mapping && copiedFrom !== undefined ? [{ run: copy(copiedFrom), does: COPIES }] : []),
    ...(activates ? [{ run: activate, does }] : []),
  ];
}

/** A save that somebody else has overtaken must fail before anything is deactivated for it. */
const deactivateToSave: Run = async (connections, write, now) => {
  const { connection } = await connections.get(now.connection.id, write.options);
  if (connection.deleted || connection.revision !== write.revision) {
    throw new BackendError('conflict', 'The connection was changed or deleted by someone else.');
  }
  return deactivate(connections, write, now);
};

const deactivate: Run = async (connections, { options }, now) => {
  const { active, reasons } = await connections.setActive(now.connection.id, false, options);
  if (active) {
    const userMessage = reasons.map(({ text }) => text).join('\n') || undefined;
    throw new BackendError('server', 'The connection is still active.', { userMessage });
  }
  return { step: 'activation', details: withActive(now, false), activation: { active, reasons } };
};

const save: Run = async (connections, { form, revision, options }) => {
  const input = { ...inputOf(form), connectorId: Number(form.connector) };
  const details = await connections.save(input, form.values, { ...options, revision });
  return { step: 'saved', details: syncDetailsOf(details) };
};

/** What cannot be read or stored now is left for the next attempt; what has no place in the copy is only told of. */
function copy(from: number): Run {
  return async (sync, { options }, now) => {
    try {
      const { applyConfiguration } = await import('./model/configuration-apply.js');
      const { parts, notApplicable, target } = await applyConfiguration({ sync, from, to: now.connection.id, options });
      const failed = parts.find(({ error }) => error)?.error;
      if (failed) return { step: 'none', details: now, rest: { kind: 'failed', error: failed, copying: true } };
      const left = [
        ...parts.flatMap(({ leftovers }) => leftovers.map(({ difference: { entry }, reason }) => ({ entry, reason }))),
        ...notApplicable.map(({ entry, obstacle }) => ({ entry, reason: { kind: 'obstacle' as const, obstacle } })),
      ];
      return { step: 'copied', details: now, notCopied: new NotCopied(target, left) };
    } catch (thrown) {
      options.signal?.throwIfAborted();
      return { step: 'none', details: now, rest: { kind: 'failed', error: BackendError.from(thrown), copying: true } };
    }
  };
}

const activate: Run = async (connections, { options }, now) => {
  try {
    const activation = await connections.setActive(now.connection.id, true, options);
    const { active, reasons } = activation;
    const details = withActive(now, active);
    return { step: 'activation', details, activation, rest: active ? undefined : { kind: 'refused', reasons } };
  } catch (thrown) {
    const error = BackendError.from(thrown);
    // Somebody has deleted it: that is not mended by trying again.
    if (error.kind === 'conflict' || error.kind === 'not-found') throw error;
    return { step: 'none', details: now, rest: { kind: 'failed', error } };
  }
};
