import { BackendError, type SyncBackend } from '../../backend/index.js';
import { inputOf, isValue } from '../shared/connection-dialog/connection-form.js';
import type { ConnectionDetails, ConnectionWrite, Saved } from '../shared/connection-dialog/connection-subject.js';
import { ACTIVE, isActive, syncDetailsOf, withActive } from './sync-connection-details.js';

type Step = (connections: SyncBackend, write: ConnectionWrite, now: ConnectionDetails) => Promise<Saved>;

/**
 * Saves what the dialog holds, step by step: an active connection is deactivated first if its configuration changes or
 * the user wants it inactive, and activated last if that is wanted. Each step that is stored is told of at once, so that
 * what is left after a failure is known, and only that is done the next time. A copy takes over what the original
 * synchronises before it is activated.
 */
export async function saveSyncConnection(connections: SyncBackend, write: ConnectionWrite): Promise<Saved> {
  const { stored } = write;
  if (!stored) throw new BackendError('validation', 'Nothing has been read that could be saved.');
  const steps = stepsOf(connections, write, stored);
  let saved: Saved = { step: 'none', details: stored };
  for (const [index, step] of steps.entries()) {
    if (saved.rest) break;
    if (index > 0) write.report(saved);
    const { notCopied } = saved;
    saved = { notCopied, ...(await step(connections, write, saved.details)) };
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
  return [
    ...(deactivates ? [saves ? deactivateToSave : deactivate] : []),
    ...(saves ? [save] : []),
    ...(mapping && copiedFrom !== undefined ? [copy(copiedFrom)] : []),
    ...(activates ? [activate] : []),
  ];
}

/** A save that somebody else has overtaken must fail before anything is deactivated for it. */
const deactivateToSave: Step = async (connections, write, now) => {
  const { connection } = await connections.get(now.connection.id, write.options);
  if (connection.deleted || connection.revision !== write.revision) {
    throw new BackendError('conflict', 'The connection was changed or deleted by someone else.');
  }
  return deactivate(connections, write, now);
};

const deactivate: Step = async (connections, { options }, now) => {
  const { active, reasons } = await connections.setActive(now.connection.id, false, options);
  if (active) {
    const userMessage = reasons.map(({ text }) => text).join('\n') || undefined;
    throw new BackendError('server', 'The connection is still active.', { userMessage });
  }
  return { step: 'activation', details: withActive(now, false), activation: { active, reasons } };
};

const save: Step = async (connections, { form, revision, options }) => {
  const input = { ...inputOf(form), connectorId: Number(form.connector) };
  const details = await connections.save(input, form.values, { ...options, revision });
  return { step: 'saved', details: syncDetailsOf(details) };
};

/** What cannot be read or stored now is left for the next attempt; what has no place in the copy is only counted. */
function copy(from: number): Step {
  return async (sync, { options }, now) => {
    try {
      const { applyConfiguration } = await import('./model/configuration-apply.js');
      const { parts, notApplicable } = await applyConfiguration({ sync, from, to: now.connection.id, options });
      const failed = parts.find(({ error }) => error)?.error;
      if (failed) return { step: 'none', details: now, rest: { kind: 'failed', error: failed, copying: true } };
      const notCopied = parts.reduce((sum, { leftovers }) => sum + leftovers.length, notApplicable.length);
      return { step: 'copied', details: now, notCopied };
    } catch (thrown) {
      options.signal?.throwIfAborted();
      return { step: 'none', details: now, rest: { kind: 'failed', error: BackendError.from(thrown), copying: true } };
    }
  };
}

const activate: Step = async (connections, { options }, now) => {
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
