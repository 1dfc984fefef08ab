/**
 * Gives every element of ours on a host page a backend: the port straight on a tenant, with a note of each call in
 * `window.calls`. `?latency=` in milliseconds.
 */
import { createTenant, FaultPlan, MockBackend } from '/made/tenant.js';

const faults = new FaultPlan();
faults.latency = Number(new URLSearchParams(location.search).get('latency') ?? 0);
const calls = [];

const slices = new Map();

/** Notes the calls of a slice. The methods stay methods of the slice; a slice is always the same object. */
function noted(slice, name) {
  if (!slices.has(slice)) slices.set(slice, notedSlice(slice, name));
  return slices.get(slice);
}

function notedSlice(slice, name) {
  return new Proxy(slice, {
    get(target, key) {
      const value = Reflect.get(target, key, target);
      if (typeof value === 'object' && value !== null && typeof key === 'string') return noted(value, `${name}.${key}`);
      if (typeof value !== 'function') return value;
      return (...args) => {
        calls.push(`${name}/${String(key)}`);
        return value.apply(target, args);
      };
    },
  });
}

const backend = noted(new MockBackend(createTenant('demo'), { faults }), 'backend');
Object.assign(window, { backend, calls, faults });
/** Also for elements that come later. */
window.give = (root = document) => {
  for (const tag of ['admin', 'provider', 'connections', 'products', 'settings', 'sync']) {
    for (const element of root.querySelectorAll(`quotesync-${tag}`)) element.backend = backend;
  }
};
window.give();
