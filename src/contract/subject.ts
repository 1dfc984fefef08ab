import type { ActivationPlace, Backend, ConfigurationValues } from '../backend/index.js';

/** `describe` and `it` of any test runner: mocha, vitest, jest, node:test. What they answer with is not looked at. */
export interface ContractRunner {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => Promise<void>) => unknown;
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
  /** What the suite has to know of synchronisation; absent for a backend without. */
  readonly sync?: ContractSync;
  /** Called after the test: takes down what was made for it. */
  readonly dispose?: () => Promise<void> | void;
}

/** A tenant with synchronisation that the suite may write to. */
export interface ContractSync {
  /** A sync connector that answers. It has a secret among its configuration fields. */
  readonly connectorId: number;
  /** Values that it accepts in a test; secrets as `NewSecret`. */
  readonly accepted: ConfigurationValues;
  /** Values that it can be saved with but refuses in a test. They differ from `accepted` in something that is no secret. */
  readonly refused: ConfigurationValues;
  /** Addresses at which a connector answers, and does not. */
  readonly url: string;
  readonly deadUrl: string;
  /**
   * An active connection of {@link connectorId}, the only one that is active. It has been synchronised both ways. With
   * `SyncBackend.imports`: its ERP system has several records, two of them without counterpart in SuperOffice.
   */
  readonly activeId: number;
  /**
   * Of an inactive connection that nothing keeps from being activated. With `SyncBackend.mapping`: it has fields that are
   * not mapped and SuperOffice fields for them (of the same type, of one that would lose something, and of one that does
   * not fit), a list that is not mapped, a read-only field, and one that {@link activeId} writes to SuperOffice, too.
   */
  readonly readyId: number;
  /** Of an inactive connection that cannot be activated, and what keeps it from being so. */
  readonly refusedId: number;
  readonly refusedFor: readonly ActivationPlace['kind'][];
  /** Lets the service's time pass: milliseconds in which it does what it does by itself. */
  readonly pass: (milliseconds: number) => Promise<void> | void;
  /** The same tenant as a page sees it that was just opened. */
  readonly reopen: () => Promise<Backend> | Backend;
  /** The service does not let the app near synchronisation any more. */
  readonly close: () => Promise<void> | void;
}

/** Called before every test. */
export type SubjectFactory = () => Promise<ContractSubject> | ContractSubject;
