import type { Tenant } from '../tenant/tenant.js';
import type { Agent, AgentMethod } from './agent.js';
import { archiveAgent } from './archive-agent.js';
import { batchAgent } from './batch-agent.js';
import { blobAgent } from './blob-agent.js';
import { importAgent } from './import-agent.js';
import { listAgent } from './list-agent.js';
import { mdoAgent } from './mdo-agent.js';
import { preferenceAgent } from './preference-agent.js';
import { quoteAgent } from './quote-agent.js';
import { resourceAgent } from './resource-agent.js';
import { syncAgent } from './sync-agent.js';
import { userAgent } from './user-agent.js';

/** A method with its official spelling. */
export interface FoundMethod {
  readonly agent: string;
  readonly name: string;
  readonly method: AgentMethod;
}

/** Every method of a tenant's agents, found in any case. */
export class Agents {
  readonly #methods: ReadonlyMap<string, FoundMethod>;

  constructor(tenant: Tenant) {
    const agents: Readonly<Record<string, Agent>> = {
      Archive: archiveAgent(tenant),
      Batch: batchAgent(tenant),
      BLOB: blobAgent(tenant),
      ErpSync: syncAgent(tenant),
      Import: importAgent(tenant),
      List: listAgent(tenant),
      MDO: mdoAgent(tenant),
      Preference: preferenceAgent(tenant),
      Quote: quoteAgent(tenant),
      Resource: resourceAgent(tenant),
      User: userAgent(tenant),
    };
    const all = Object.entries(agents).flatMap(([agent, methods]) =>
      Object.entries(methods).map(([name, method]) => ({ agent, name, method })),
    );
    this.#methods = new Map(all.map((each) => [`${each.agent}/${each.name}`.toLowerCase(), each]));
  }

  find(agent: string, method: string): FoundMethod | undefined {
    return this.#methods.get(`${agent}/${method}`.toLowerCase());
  }

  all(): readonly FoundMethod[] {
    return [...this.#methods.values()];
  }
}
