import type {
  Backend,
  BackendCapabilities,
  ConfigurationValues,
  SyncBackend,
  SyncConnectionDetails,
  SyncConnectionInput,
  SyncConnectionRow,
} from '../backend/index.js';
import { ok } from './expect.js';
import type { ContractRunner, ContractSync, SubjectFactory } from './subject.js';
import { leaveOut } from './suite.js';

export interface SyncSubject extends ContractSync {
  readonly backend: Backend;
  readonly sync: SyncBackend;
}

export type SyncTest = (
  name: string,
  body: (subject: SyncSubject) => Promise<void>,
  ...needs: readonly (keyof NonNullable<BackendCapabilities['sync']>)[]
) => void;

const ALL: NonNullable<BackendCapabilities['sync']> = {
  interval: true,
  log: true,
  priorities: true,
  resync: true,
  test: true,
  restore: true,
  scope: true,
};

/** Runs tests of a backend that has synchronisation; the others have nothing to prove. */
export function syncTest({ it }: ContractRunner, create: SubjectFactory): SyncTest {
  return (name, body, ...needs) =>
    void it(name, async () => {
      const { backend, sync: facts } = await create();
      const { sync } = backend;
      if (!sync) leaveOut('the backend has no synchronisation');
      ok(facts, 'the subject does not say what the suite has to know of synchronisation');
      const can = (await backend.capabilities()).sync ?? ALL;
      if (!needs.every((need) => can[need])) leaveOut(`the backend cannot: ${needs.join(', ')}`);
      await body({ ...facts, backend, sync });
    });
}

export function inputFor(
  { connectorId }: ContractSync,
  change: Partial<SyncConnectionInput> = {},
): SyncConnectionInput {
  return { id: 0, name: 'Contract', description: '', connectorId, scope: { everyone: true }, ...change };
}

export function saved(
  subject: SyncSubject,
  change: Partial<SyncConnectionInput> = {},
  values: ConfigurationValues = subject.accepted,
): Promise<SyncConnectionDetails> {
  return subject.sync.save(inputFor(subject, change), values);
}

export async function rowOf({ sync }: SyncSubject, id: number): Promise<SyncConnectionRow> {
  const row = (await sync.list({ includeDeleted: true })).find((each) => each.id === id);
  ok(row, `connection ${id} is not listed`);
  return row;
}

/** Lets time pass until something is so; milliseconds of the service. */
export async function eventually(
  { pass }: ContractSync,
  isSo: () => Promise<boolean>,
  what: string,
  { step = 1000, attempts = 60 } = {},
): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (await isSo()) return;
    await pass(step);
  }
  ok(await isSo(), `${what}: not after ${step * attempts} ms`);
}
