import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { describeBackend } from '../../src/contract/index.js';
import { WireCheck } from '../rest-backend/openapi.js';
import { ROUTES } from '../rest-backend/rest-routes.js';
import { matchOf } from '../rest-backend/rest-service.js';
import { restSubject } from '../rest-backend/rest-subject.js';

const wire = new WireCheck();
const called = new Set<string>();
const wrong = new Set<string>();

async function record(request: Request, response: Response): Promise<void> {
  const path = new URL(request.url).pathname.replace('/admin/v1', '');
  const operation = matchOf(request.method, path)?.operation ?? `${request.method} ${path}`;
  called.add(operation);
  const problem = await wire.problemOf(operation, response);
  if (problem !== undefined) wrong.add(`${operation}: ${problem}`);
}

describe('a second adapter, on a plain REST service', () => {
  describeBackend({ describe, it }, 'RestBackend', () => restSubject(wire.bodyProblems, record));

  after(() => {
    assert.deepEqual([...wrong], [], 'answers that openapi.yaml does not describe');
    assert.deepEqual([...called].sort(), [...wire.operations.keys()].sort(), 'operations that the suite has called');
  });
});

describe('openapi.yaml', () => {
  it('describes what the service does, and nothing else', () => {
    assert.deepEqual([...wire.operations.keys()].sort(), Object.keys(ROUTES).sort());
  });

  it('names each operation once, and every parameter of its address', () => {
    const ids = [...wire.operations.values()].map(({ operationId }) => operationId);
    assert.equal(new Set(ids).size, ids.length);
    for (const [name, { parameters = [] }] of wire.operations) {
      const declared = parameters.flatMap((each) =>
        '$ref' in each ? [nameOf(each.$ref)] : each.in === 'path' ? [each.name] : [],
      );
      const used = [...name.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
      assert.deepEqual(declared, used, name);
    }
  });
});

/** Of the shared parameters. */
function nameOf(reference: string): string {
  return reference.endsWith('/ActorType') ? 'type' : 'id';
}
