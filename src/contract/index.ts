import { describeConnections } from './connections-contract.js';
import { describeDirectory } from './directory-contract.js';
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
import type { ContractRunner, SubjectFactory } from './subject.js';

export type { ContractRunner, ContractSubject, ContractSync, SubjectFactory } from './subject.js';

/**
 * Describes all that the elements expect of a backend. A host runs it on its own adapter:
 *
 * ```ts
 * describeBackend({ describe, it }, 'our backend', () => ({ backend: …, connectorName: …, accepted: …, refused: … }));
 * ```
 */
export function describeBackend(runner: ContractRunner, name: string, create: SubjectFactory): void {
  runner.describe(name, () => {
    describeConnections(runner, create);
    describeDirectory(runner, create);
    describePriceLists(runner, create);
    describeProducts(runner, create);
    describeProductPages(runner, create);
    describeProductChanges(runner, create);
    describeQuoteSettings(runner, create);
    describeFieldConfiguration(runner, create);
    describeFieldTexts(runner, create);
    describeSyncEngine(runner, create);
    describeSyncLog(runner, create);
    describeSyncJobs(runner, create);
    describeSyncConnectors(runner, create);
    describeSyncConnections(runner, create);
    describeSyncSave(runner, create);
    describeSyncActivation(runner, create);
    describeSyncOrder(runner, create);
    describeSyncMapping(runner, create);
    describeSyncListMapping(runner, create);
    describeSyncDefaults(runner, create);
    describeSyncFieldOrder(runner, create);
    describeSyncImport(runner, create);
    describeSyncPreview(runner, create);
    describeSyncAccess(runner, create);
  });
}
