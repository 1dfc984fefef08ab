/** What every method of the port is to a host: it asks, or it tells that something is read. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actionOf } from '../../src/core/port-actions.js';
import { PORT_ACTIONS } from '../../src/core/port-table.js';
import { createTenant, MockBackend } from '../../src/mocks/index.js';

const SLICES = ['connections', 'directory', 'products', 'settings', 'sync', 'sync.mapping', 'sync.imports'];

/** `sync.mapping.saveDefault` … of what an object has, its prototypes included. */
function callsOf(value: object, path = ''): readonly string[] {
  const names = new Set<string>();
  for (let at: unknown = value; at instanceof Object && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    Object.getOwnPropertyNames(at).forEach((name) => names.add(name));
  }
  return [...names]
    .filter((name) => name !== 'constructor')
    .flatMap((name) => {
      const member: unknown = Reflect.get(value, name);
      const call = path ? `${path}.${name}` : name;
      if (typeof member === 'function') return [call];
      return typeof member === 'object' && member !== null && SLICES.includes(call) ? callsOf(member, call) : [];
    });
}

const methodOf = (call: string): string => call.split('.').at(-1) ?? '';

describe('what a call of the port does', () => {
  const calls = callsOf(new MockBackend(createTenant()));
  const table = new Map<string, string>(Object.entries(PORT_ACTIONS));

  it('is what the table says, for every method that there is', () => {
    assert.ok(calls.length > 70, `only ${calls.length} methods were found`);
    for (const call of calls) {
      const action = actionOf(methodOf(call), [1]);
      const isTried = /\.test/.test(call);
      assert.equal(action, isTried ? undefined : (table.get(call) ?? 'read'), call);
    }
    assert.deepEqual(
      [...table.keys()].filter((call) => !calls.includes(call)),
      [],
    );
  });

  it('is no activation when something is switched off', () => {
    assert.equal(actionOf('setActive', [7, true, {}]), 'activate');
    assert.equal(actionOf('setActive', [7, false, {}]), 'save');
    assert.equal(actionOf('setEngine', [false]), 'save');
  });
});
