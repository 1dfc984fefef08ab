import type { CallOptions, ConfigurationField } from '../../../backend/index.js';
import { secretTexts, toFields, typesOf, type StoredConfiguration } from '../configuration.js';
import { notFound } from '../errors.js';
import { stringDictionary } from '../wire/configuration-carriers.js';
import { fieldMetadataList, type ErpConnectionCarrier } from '../wire/sync-carriers.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';

/** What a connector wants to know; its labels are in the language of the call. */
export async function readFields(
  agent: ErpSyncAgent,
  connectorId: number,
  options?: CallOptions,
): Promise<readonly ConfigurationField[]> {
  const name = 'GetConfigurationFields';
  const carriers = await agent.call(
    { name, parameters: { ErpConnectorId: connectorId }, answer: fieldMetadataList, slow: true },
    options,
  );
  if (!carriers) throw notFound(`ErpSync/${name}`, `sync connector ${connectorId}`);
  return toFields(carriers);
}

/** Complete: what is not sent with a save is lost. What is left out of a carrier may look as if there were none. */
export async function readConfiguration(
  agent: ErpSyncAgent,
  carrier: ErpConnectionCarrier,
  options?: CallOptions,
): Promise<StoredConfiguration> {
  if (carrier.ConfigFields?.size) return carrier.ConfigFields;
  return agent.call(
    {
      name: 'GetErpConnectionConfigFields',
      parameters: { ErpConnectionId: carrier.ErpConnectionId },
      answer: stringDictionary,
    },
    options,
  );
}

/** The texts of a saved connection's secrets; when nobody can say which texts are secrets, all that it keeps. */
export async function storedSecrets(
  agent: ErpSyncAgent,
  carrier: ErpConnectionCarrier,
  options?: CallOptions,
): Promise<readonly string[]> {
  const stored = await readConfiguration(agent, carrier, options).catch(() => new Map<string, string>());
  if (stored.size === 0) return [];
  try {
    return secretTexts(typesOf(await readFields(agent, carrier.ErpConnectorId, options)), stored);
  } catch {
    return [...stored.values()];
  }
}
