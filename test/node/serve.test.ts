import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, it } from 'node:test';
import type { JsonObject } from './support.js';

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const SERVE = fileURLToPath(new URL('../../src/mocks/serve.ts', import.meta.url));

interface Program {
  readonly process: ChildProcess;
  /** What was printed so far. */
  text(): string;
  /** Resolves once the text contains this, or the program ends. */
  printed(part: string): Promise<string>;
  ended(): Promise<number | null>;
}

function run(...args: string[]): Program {
  const child = spawn(process.execPath, ['--import', TSX, SERVE, ...args]);
  let text = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const printed = (part: string): Promise<string> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (text.includes(part)) resolve(text);
      };
      child.stdout.on('data', look);
      void ended.then(() => {
        resolve(text);
      });
      look();
    });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  return { process: child, text: () => text, printed, ended: () => ended };
}

/** The printed curl command as a request. */
async function runCurl(text: string): Promise<Response> {
  const command = text.replaceAll('\\\n', ' ');
  const [, method = '', address = ''] = /curl -X (\w+) (\S+)/.exec(command) ?? [];
  const headers = [...command.matchAll(/-H '([^:]+): ([^']+)'/g)].map(
    ([, name = '', value = '']) => [name, value] as [string, string],
  );
  return fetch(address, { method, headers });
}

describe('npm run mock-server', () => {
  it('prints an address and an example that works, and stops on Ctrl+C', async () => {
    const program = run('--port', '0', '--tenant', 'demo');
    try {
      const text = await program.printed('Ctrl+C');
      assert.match(text, /http:\/\/127\.0\.0\.1:\d+\/Cust12345\/api/);
      const response = await runCurl(text);
      assert.equal(response.status, 200, program.text());
      const connections = (await response.json()) as JsonObject[];
      assert.equal(connections[1]?.['DisplayName'], 'Nordic price book');
    } finally {
      program.process.kill('SIGINT');
    }
    assert.equal(await program.ended(), 0);
  });

  it('takes a tenant and faults', async () => {
    const program = run('--port', '0', '--tenant', 'empty', '--fault', '503@Quote/**1');
    try {
      const text = await program.printed('Ctrl+C');
      assert.equal((await runCurl(text)).status, 503);
      assert.deepEqual(await (await runCurl(text)).json(), []);
    } finally {
      program.process.kill('SIGINT');
    }
    await program.ended();
  });

  it('says in one sentence that the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      const program = run('--port', String(port));
      assert.equal(await program.ended(), 1);
      assert.match(program.text(), new RegExp(`^Port ${port} is already in use\\.[^\\n]*\\n$`));
    } finally {
      other.close();
    }
  });

  it('says what is wrong with its options', async () => {
    const wrong: [string[], RegExp][] = [
      [['--port', 'http'], /“http” is no port/],
      [['--tenant', 'acme'], /no tenant “acme”/],
      [['--fault', '500'], /“500” is no fault/],
      [['--latency', 'slow'], /“slow” is no latency/],
    ];
    await Promise.all(
      wrong.map(async ([args, message]) => {
        const program = run(...args);
        assert.equal(await program.ended(), 1);
        assert.match(program.text(), message);
        assert.match(program.text(), /Usage: npm run mock-server/);
      }),
    );
  });
});
