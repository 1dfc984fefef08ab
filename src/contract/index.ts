import { describeConnections } from './connections-contract.js';
import { describeAbort, describeDirectory } from './directory-contract.js';
import { ok } from './expect.js';
import { describeFieldConfiguration } from './field-configuration-contract.js';
import { describeFieldTexts } from './field-texts-contract.js';
import { describePriceLists } from './price-lists-contract.js';
import { describeProductChanges } from './product-changes-contract.js';
import { describeProductPages } from './product-pages-contract.js';
import { describeProducts } from './products-contract.js';
import { describeQuoteSettings } from './quote-settings-contract.js';
import { describeSyncAccess } from './sync-access-contract.js';
import { describeSyncActivation } from './sync-activation-contract.js';
import { describeSyncConnections } from './sync-connections-contract.js';
import { describeSyncConnectors } from './sync-connectors-contract.js';
import { describeSyncEngine } from './sync-engine-contract.js';
import { describeSyncJobs } from './sync-jobs-contract.js';
import { describeSyncLog } from './sync-log-contract.js';
import { describeSyncOrder } from './sync-order-contract.js';
import { describeSyncSave } from './sync-save-contract.js';
import { describeSyncDefaults } from './sync-defaults-contract.js';
import { describeSyncFieldOrder } from './sync-field-order-contract.js';
import { describeSyncImport } from './sync-import-contract.js';
import { describeSyncListMapping } from './sync-list-mapping-contract.js';
import { describeSyncMapping } from './sync-mapping-contract.js';
import { describeSyncPreview } from './sync-preview-contract.js';
import { runTests, type ContractReport, type ContractResult } from './check-backend.js';
import type { ContractRunner, SubjectFactory } from './subject.js';
import {
  CONTRACT_SLICES,
  describeGuarded,
  type ContractOptions,
  type ContractSlice,
  type ContractTest,
  type Described,
} from './suite.js';

export type { ContractReport, ContractResult } from './check-backend.js';
export type { ContractRunner, ContractSubject, ContractSync, SubjectFactory } from './subject.js';
export type { ContractOptions, ContractOutcome, ContractSlice, ContractTest } from './suite.js';

const GROUPS: Readonly<Record<ContractSlice, readonly Described[]>> = {
  connections: [describeConnections, describeAbort],
  directory: [describeDirectory],
  products: [describePriceLists, describeProducts, describeProductPages, describeProductChanges],
  settings: [describeQuoteSettings, describeFieldConfiguration, describeFieldTexts],
  sync: [
    describeSyncEngine,
    describeSyncLog,
    describeSyncJobs,
    describeSyncConnectors,
    describeSyncConnections,
    describeSyncSave,
    describeSyncActivation,
    describeSyncOrder,
    describeSyncMapping,
    describeSyncListMapping,
    describeSyncDefaults,
    describeSyncFieldOrder,
    describeSyncImport,
    describeSyncPreview,
    describeSyncAccess,
  ],
};

function groupsOf({ slices = CONTRACT_SLICES }: ContractOptions): readonly Described[] {
  return slices.flatMap((slice) => GROUPS[slice]);
}

/** Slices that are asked for by name must be there: nothing passes because there was nothing to ask. */
function describeSlices({ slices = [] }: ContractOptions): Described {
  return (runner, create) => {
    // Some runners refuse a group without tests.
    if (slices.length === 0) return;
    runner.describe('the backend', () => {
      for (const slice of slices) {
        runner.it(`has the slice ${slice}`, async () => {
          const { backend } = await create();
          ok(backend[slice], `backend.${slice} is not there`);
        });
      }
    });
  };
}

/**
 * Describes all that the elements expect of a backend. A host runs it on its own adapter:
 *
 * ```ts
 * describeBackend({ describe, it }, 'our backend', () => ({ backend: …, connectorName: …, accepted: …, refused: … }));
 * ```
 */
export function describeBackend(
  { describe, it }: ContractRunner,
  name: string,
  create: SubjectFactory,
  options: ContractOptions = {},
): void {
  const hand = ({ run }: ContractTest, title: string): void => {
    it(title, async () => void (await run()));
  };
  describe(name, () => {
    for (const group of [describeSlices(options), ...groupsOf(options)]) {
      describeGuarded(describe, hand, group, create, options);
    }
  });
}

/** The same as a list, for runners that have no `describe` and `it`. */
export function contractTests(create: SubjectFactory, options: ContractOptions = {}): readonly ContractTest[] {
  const tests: ContractTest[] = [];
  const collect = (test: ContractTest): void => void tests.push(test);
  for (const group of [describeSlices(options), ...groupsOf(options)]) {
    describeGuarded((_title, body) => body(), collect, group, create, options);
  }
  return tests;
}

/** Runs the suite without any test runner: in a script, or on a page of the host. */
export function checkBackend(
  create: SubjectFactory,
  options: ContractOptions & { readonly onResult?: (result: ContractResult) => void } = {},
): Promise<ContractReport> {
  return runTests(contractTests(create, options), options.onResult);
}
