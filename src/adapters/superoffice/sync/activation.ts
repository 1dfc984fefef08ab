import * as v from 'valibot';
import { BackendError, type CallOptions, type SyncActivation } from '../../../backend/index.js';
import { redact } from '../configuration.js';
import { told } from '../configuration-errors.js';
import type { ErpConnectionCarrier } from '../wire/sync-carriers.js';
import { placeReasons } from './activation-places.js';
import { storedSecrets } from './configuration-reading.js';
import { readConnection } from './connection-reading.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';

/** The service knows no "activate", only "the other one". Calls for one connection must not overlap. */
export async function setActive(
  agent: ErpSyncAgent,
  id: number,
  active: boolean,
  { signal, language }: CallOptions = {},
): Promise<SyncActivation> {
  const before = await readConnection(agent, id, { signal, language });
  if (before.Deleted) throw new BackendError('conflict', `Connection ${id} is deleted.`);
  if (before.Active === active) return { active, reasons: [] };
  signal?.throwIfAborted();
  // From here on it is made, and whoever stops waiting stops nothing.
  const options = { language };
  let texts = await toggle(agent, before, active, options);
  let after = await readConnection(agent, id, options);
  if (after.Active !== active && texts.length === 0 && !after.Deleted) {
    // It was made as told, and is not what was wanted: somebody else had toggled it in between.
    texts = await toggle(agent, after, active, options);
    after = await readConnection(agent, id, options);
  }
  if (after.Active === active) return { active, reasons: [] };
  const secrets = await storedSecrets(agent, before, options);
  const reasons = texts.map((text) => redact(text, secrets));
  return { active: after.Active, reasons: await placeReasons(agent, id, reasons, options) };
}

/** @returns why it was not made; empty when it was */
async function toggle(
  agent: ErpSyncAgent,
  carrier: ErpConnectionCarrier,
  active: boolean,
  options: CallOptions,
): Promise<readonly string[]> {
  const id = carrier.ErpConnectionId;
  try {
    const call = {
      name: 'ToggleErpConnectionActive',
      parameters: { ErpConnectionId: id },
      answer: v.nullish(v.array(v.string()), []),
      slow: true,
    };
    return await told(
      {},
      () => storedSecrets(agent, carrier, options),
      () => agent.call(call, options),
    );
  } catch (thrown) {
    // An answer that got lost: what was asked for may have been made all the same.
    const after = await readConnection(agent, id, options).catch(() => undefined);
    if (after?.Active === active) return [];
    throw thrown;
  }
}
