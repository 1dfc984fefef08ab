import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NewSecret, type Backend, type ConnectionsBackend } from '../../src/backend/index.js';
import {
  checkBackend,
  describeBackend,
  type ContractOptions,
  type ContractReport,
  type ContractSubject,
} from '../../src/contract/index.js';
import { mockSubject } from '../contract/subjects.js';
import { WireCheck } from '../rest-backend/openapi.js';
import { runContract } from '../rest-backend/run-contract.js';
import { restSubject } from '../rest-backend/rest-subject.js';

const wire = new WireCheck();

/** A subject whose connections do something else. */
async function changed(
  change: (connections: ConnectionsBackend) => Partial<ConnectionsBackend>,
): Promise<ContractSubject> {
  const subject = await mockSubject();
  const { connections } = subject.backend;
  const own = change(connections);
  const other = new Proxy(connections, {
    get: (target, key) => {
      if (Object.hasOwn(own, key)) return Reflect.get(own, key) as unknown;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  return { ...subject, backend: only(subject.backend, other) };
}

/** Without the optional slices. */
function only(backend: Backend, connections = backend.connections): Backend {
  return { capabilities: (options) => backend.capabilities(options), directory: backend.directory, connections };
}

const SMALL: ContractOptions = { slices: ['connections', 'directory'] };

async function messagesOf(
  change: (connections: ConnectionsBackend) => Partial<ConnectionsBackend>,
  options: ContractOptions = SMALL,
): Promise<string> {
  const { failed } = await checkBackend(() => changed(change), options);
  assert.notEqual(failed.length, 0, 'nothing failed');
  return failed.map(({ error }) => error?.message).join('\n\n');
}

describe('the contract suite in other hands', () => {
  it('runs without a test runner, in a few lines', async () => {
    const lines: string[] = [];
    const failures = await runContract(
      () => restSubject(wire.bodyProblems),
      (line) => lines.push(line),
    );
    assert.equal(failures, 0, lines.join('\n'));
    assert.ok(lines.includes('passed: connectors are listed by unique names'), lines.join('\n'));
  });

  it('runs in runners that collect groups later, and whose tests take other arguments', async () => {
    const waiting: (() => void)[] = [];
    const tests: [string, (context: object) => Promise<void>][] = [];
    const later = {
      describe: (_name: string, body: () => void): void => void waiting.push(body),
      it: (name: string, body: (context: object) => Promise<void>, _timeout?: number): void =>
        void tests.push([name, body]),
    };
    describeBackend(later, 'ours', () => mockSubject(), { slices: ['directory'] });
    for (let next = waiting.shift(); next; next = waiting.shift()) next();
    for (const [, body] of tests) await body({ signal: undefined });
    assert.ok(tests.some(([name]) => name === 'has the slice directory'));
    assert.ok(tests.length > 4, `${tests.length} tests`);
  });

  it('is content with the slices that are asked for', async () => {
    const report = await checkBackend(async () => {
      const { sync: _, ...subject } = await mockSubject();
      return { ...subject, backend: only(subject.backend) };
    }, SMALL);
    assert.deepEqual(report.failed, []);
    assert.ok(report.passed > 30, `${report.passed} tests`);
    assert.equal(report.leftOut, 0);
  });

  it('says what it left out, and does not pass for what is not there', async () => {
    // One tenant for all: making one takes most of the time, and these tests clean up after themselves or do nothing.
    const subject = await mockSubject();
    const create = (): ContractSubject => ({ ...subject, backend: only(subject.backend) });
    const report: ContractReport = await checkBackend(create);
    assert.deepEqual([report.failed, report.leftOut > 100], [[], true]);
    const asked = await checkBackend(create, { slices: ['settings'] });
    assert.match(asked.failed.map(({ error }) => error?.message).join(), /has the slice settings.\n.*is not there/);
  });

  it('takes down what was made for a test, also when it fails', async () => {
    let open = 0;
    let made = 0;
    const create = async (): Promise<ContractSubject> => {
      const subject = await changed(() => ({ connectors: () => Promise.resolve([]) }));
      open += 1;
      made += 1;
      return { ...subject, dispose: () => void (open -= 1) };
    };
    const { failed, passed } = await checkBackend(create, SMALL);
    assert.ok(failed.length > 0 && passed > 0);
    assert.deepEqual([open, made > 10], [0, true]);
  });
});

describe('messages of the contract suite', () => {
  it('say what the port promises, and what was asked', async () => {
    const message = await messagesOf((connections) => ({
      list: async (query, options) => {
        const rows = await connections.list(query, options);
        return [...rows, ...rows];
      },
    }));
    assert.match(message, /The port promises: save appears in the list and in the statuses\./);
    assert.match(message, /ids are not unique/);
    assert.match(
      message,
      /What was asked, the last call last:\n(.*\n)* {2}connections\.list\(\{"includeDeleted":false\}\) → \[/,
    );
  });

  it('name the method that throws at once, or returns no promise', async () => {
    const broken = (): never => {
      throw new TypeError('not ready');
    };
    assert.match(await messagesOf(() => ({ connectors: broken })), /connections\.connectors threw at once/);
    // What TypeScript would not let pass.
    const now: Partial<ConnectionsBackend> = {};
    Object.assign(now, { connectors: () => [] });
    assert.match(await messagesOf(() => now), /connections\.connectors returned no promise/);
  });

  it('name the call that never answers', async () => {
    const message = await messagesOf(() => ({ connectors: () => new Promise(() => undefined) }), {
      ...SMALL,
      timeout: 500,
    });
    assert.match(message, /took more than 500 ms/);
    assert.match(message, /connections\.connectors\(\) → no answer yet/);
  });

  it('name the error that is none of the port', async () => {
    const message = await messagesOf(() => ({ get: () => Promise.reject(new RangeError('row 5')) }));
    assert.match(message, /expected a BackendError, got RangeError/);
    assert.match(message, /connections\.get\(987654321\) → rejected with RangeError: row 5/);
  });

  it('hold no secret', async () => {
    const message = await messagesOf((connections) => ({
      save: async (input, values, options) => {
        const { details } = await connections.save(input, values, options);
        return { details: { ...details, connection: { ...details.connection, name: 'x' } } };
      },
      test: () => Promise.reject(new Error('no')),
    }));
    assert.match(message, /\[redacted\]/);
    const { accepted } = await mockSubject();
    for (const value of accepted.values()) {
      if (value instanceof NewSecret) assert.ok(!message.includes(value.reveal()), 'a secret is in a message');
    }
  });
});
