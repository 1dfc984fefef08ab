import type { AddressInfo } from 'node:net';
import {
  createHandlers,
  createTenant,
  FaultPlan,
  type SeedName,
  type Tenant,
  type TenantOptions,
} from '../../src/mocks/index.js';
import { createMockServer } from '../../src/mocks/server.js';

/** Slow connectors answer at once, and what is saved is always saved on the same morning. */
export const instantly = { wait: async () => {}, clock: () => new Date('2027-03-01T09:15:00Z') };

export interface RunningServer {
  readonly tenant: Tenant;
  readonly faults: FaultPlan;
  /** `http://127.0.0.1:…/Cust12345`, without `/api`. */
  readonly url: string;
  close(): Promise<void>;
}

/** The handlers on a free port of this machine. */
export async function startServer(seed: SeedName = 'demo', options: TenantOptions = instantly): Promise<RunningServer> {
  const tenant = createTenant(seed, options);
  const faults = new FaultPlan();
  const server = createMockServer(createHandlers(tenant, { faults }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    tenant,
    faults,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/Cust12345`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** JSON as it came over the wire; tests look into it without a schema. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };
export type JsonObject = Record<string, Json>;

/** What must be a text. */
export function textOf(value: Json | undefined): string {
  if (typeof value !== 'string') throw new TypeError(`${JSON.stringify(value)} is no text`);
  return value;
}

/** A caller of agent methods below one address, with credentials unless the headers say otherwise. */
export function callerOf(url: string, fetchLike: typeof fetch = fetch) {
  const post = (path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetchLike(`${url}/api/v1/Agents/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: 'Bearer test', 'SO-Language': '*', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  const ask = async (path: string, body?: unknown, headers?: Record<string, string>): Promise<Json> =>
    (await (await post(path, body, headers)).json()) as Json;
  return {
    post,
    ask,
    object: async (...args: Parameters<typeof ask>): Promise<JsonObject> => (await ask(...args)) as JsonObject,
    objects: async (...args: Parameters<typeof ask>): Promise<JsonObject[]> => (await ask(...args)) as JsonObject[],
  };
}
