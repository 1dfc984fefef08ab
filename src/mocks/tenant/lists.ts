import type { ConnectorListItem } from '../connectors/index.js';
import { SYNC_CONNECTORS } from '../connectors/sync-index.js';
import { inlineTranslations } from '../texts.js';
import type { ProductLists } from './product-lists.js';
import type { QuoteConnectors } from './quote-connectors.js';
import { crmList } from './sync/crm-lists.js';
import { TenantError } from './tenant-error.js';

export interface ListEntry {
  readonly id: number;
  /** What a configuration value holds; never shown. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  /** Whether `key` says more than `id`, because a connector made it. */
  readonly ownKey: boolean;
}

function entries(names: readonly string[]): readonly ListEntry[] {
  return names.map((name, id) => ({ id, key: String(id), name, description: '', ownKey: false }));
}

/** Lists of SuperOffice itself, by name in lower case. */
const BUILT_IN: ReadonlyMap<string, readonly ListEntry[]> = new Map([
  [
    'quotelinestatus',
    entries([
      'OK',
      inlineTranslations({
        en: 'OK with information',
        nb: 'OK med informasjon',
        sv: 'OK, med information',
        da: 'OK med oplysninger',
        de: 'OK mit Informationen',
        nl: 'OK met informatie',
      }),
      inlineTranslations({
        en: 'Warning',
        nb: 'Varsel',
        sv: 'Varning',
        da: 'Advarsel',
        de: 'Warnung',
        nl: 'Waarschuwing',
      }),
      inlineTranslations({ en: 'Error', nb: 'Feil', sv: 'Fel', da: 'Fejl', de: 'Fehler', nl: 'Fout' }),
    ]),
  ],
]);

/** Ids are 32-bit: a longer number in a connector's key is no id. */
const SMALL_NUMBER = /^\d{1,9}$/;

function ofConnector(items: readonly ConnectorListItem[]): readonly ListEntry[] {
  return items.map(({ key, name, description }, index) => {
    const id = SMALL_NUMBER.test(key) ? Number(key) : index + 1;
    return { id, key, name, description, ownKey: true };
  });
}

/** What the settings of sync connectors choose from; a service that does not answer has no lists. */
function ofSyncConnectors(listName: string): readonly ListEntry[] | undefined {
  for (const connector of SYNC_CONNECTORS) {
    const found = connector.answers ? connector.listItems(listName) : undefined;
    if (found) return ofConnector(found);
  }
  return undefined;
}

export class Lists {
  readonly #connectors: QuoteConnectors;
  readonly #productLists: ProductLists;

  constructor(connectors: QuoteConnectors, productLists: ProductLists) {
    this.#connectors = connectors;
    this.#productLists = productLists;
  }

  names(): readonly string[] {
    return [...BUILT_IN.keys(), ...this.#productLists.definitions().map(({ name }) => name)];
  }

  /**
   * A list by its name in any case: SuperOffice's own, else that of the first quote or sync connector that has one.
   * `undefined` when nobody has it. Rejects with a ConnectorException when its connector cannot load it.
   */
  async items(listName: string): Promise<readonly ListEntry[] | undefined> {
    const builtIn = BUILT_IN.get(listName.toLowerCase());
    if (builtIn) return builtIn;
    const ofProducts = this.#productLists.items(listName);
    if (ofProducts) {
      return ofProducts.map(({ id, name, tooltip }) => ({
        id,
        key: String(id),
        name,
        description: tooltip,
        ownKey: false,
      }));
    }
    const ofCrm = crmList(listName)?.items;
    if (ofCrm) return ofCrm.map(({ id, name }) => ({ id, key: String(id), name, description: '', ownKey: false }));
    return (await this.#ofQuoteConnectors(listName)) ?? ofSyncConnectors(listName);
  }

  async #ofQuoteConnectors(listName: string): Promise<readonly ListEntry[] | undefined> {
    for (const connector of this.#connectors.all()) {
      try {
        const found = await connector.listItems(listName);
        if (found) return ofConnector(found);
      } catch (error) {
        throw new TenantError(
          'ConnectorException',
          `${connector.info.name} could not load the list ${listName}: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
    return undefined;
  }
}
