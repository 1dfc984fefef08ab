import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { FaultPlan, parseFaults, parseLatency } from './faults.js';
import { createHandlers } from './handlers/index.js';
import { createMockServer } from './server.js';
import { isSeedName, SEED_NAMES, type SeedName } from './tenant/seeds/index.js';
import { createTenant } from './tenant/tenant.js';

/** `npm run mock-server`: a simulated tenant on a real port of this machine, until Ctrl+C. */

const HOST = '127.0.0.1';

const USAGE = `Usage: npm run mock-server -- [--port 4010] [--tenant ${SEED_NAMES.join('|')}] [--latency 300|100-900] [--fault 500@Quote/SaveConnection*1,…]`;

interface Settings {
  readonly port: number;
  readonly tenant: SeedName;
  readonly faults: FaultPlan;
}

/** @throws Error with a sentence for the user */
function settingsFrom(args: readonly string[]): Settings {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '4010' },
      tenant: { type: 'string', default: 'demo' },
      latency: { type: 'string', default: '0' },
      fault: { type: 'string', default: '' },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65535) {
    throw new RangeError(`“${values.port}” is no port. Choose a number up to 65535, or 0 for any free one.`);
  }
  if (!isSeedName(values.tenant)) {
    throw new RangeError(`There is no tenant “${values.tenant}”. Choose one of ${SEED_NAMES.join(', ')}.`);
  }
  return {
    port,
    tenant: values.tenant,
    faults: new FaultPlan(parseFaults(values.fault), parseLatency(values.latency)),
  };
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function start({ port, tenant, faults }: Settings): void {
  const server = createMockServer(createHandlers(createTenant(tenant), { faults }));
  server.on('error', (error: NodeJS.ErrnoException) => {
    fail(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is already in use. Stop the other program, or choose another port (--port 0 takes any free one).`
        : `The mock server cannot listen on port ${port}: ${error.message}`,
    );
  });
  server.listen(port, HOST, () => {
    const address = `http://${HOST}:${(server.address() as AddressInfo).port}/Cust12345`;
    console.log(`Simulated SuperOffice tenant “${tenant}”: ${address}/api`);
    console.log('Any credentials are accepted. For example:');
    console.log('');
    console.log(`  curl -X POST ${address}/api/v1/Agents/Quote/GetAllInstalledQuoteConnections \\`);
    console.log("    -H 'Authorization: Bearer demo' -H 'SO-Language: en'");
    console.log('');
    console.log('Stop with Ctrl+C.');
  });
  const stop = (): void => {
    server.close();
    // Clients that keep their connection open would hold the process.
    server.closeAllConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

try {
  start(settingsFrom(process.argv.slice(2)));
} catch (error) {
  fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
}
