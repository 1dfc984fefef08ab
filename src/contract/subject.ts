import type { Backend, ConfigurationValues } from '../backend/index.js';

/** `describe` and `it` of any test runner: mocha, vitest, jest, node:test. */
export interface ContractRunner {
  readonly describe: (name: string, body: () => void) => void;
  readonly it: (name: string, body: () => Promise<void>) => void;
}

/** A backend on a fresh tenant that the suite may write to, and what the suite has to know of that tenant. */
export interface ContractSubject {
  readonly backend: Backend;
  /** An installed quote connector. */
  readonly connectorName: string;
  /** Values that the connector accepts in a test; secrets as `NewSecret`. */
  readonly accepted: ConfigurationValues;
  /** Values that it refuses. They differ from `accepted` in something that is no secret too. */
  readonly refused: ConfigurationValues;
}

/** Called before every test. */
export type SubjectFactory = () => Promise<ContractSubject> | ContractSubject;
