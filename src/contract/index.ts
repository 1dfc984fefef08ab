import { describeConnections } from './connections-contract.js';
import { describeDirectory } from './directory-contract.js';
import { describeFieldConfiguration } from './field-configuration-contract.js';
import { describeFieldTexts } from './field-texts-contract.js';
import { describePriceLists } from './price-lists-contract.js';
import { describeProductChanges } from './product-changes-contract.js';
import { describeProductPages } from './product-pages-contract.js';
import { describeProducts } from './products-contract.js';
import { describeQuoteSettings } from './quote-settings-contract.js';
import type { ContractRunner, SubjectFactory } from './subject.js';

export type { ContractRunner, ContractSubject, SubjectFactory } from './subject.js';

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
  });
}
