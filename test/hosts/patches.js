/**
 * What old frameworks, monitoring agents and locked-down pages do to a page's built-ins, each as a script of its own that
 * runs before ours. Written for these tests, after what those libraries are known to do.
 */
export const PATCHES = {
  'methods on Array, String, Function and Object, enumerable ones too': () => {
    const methods = {
      each(iterator) {
        this.forEach(iterator);
        return this;
      },
      first() {
        return this[0];
      },
      include(value) {
        return this.indexOf(value) >= 0;
      },
      without(...values) {
        return this.filter((value) => !values.includes(value));
      },
      compact() {
        return this.filter((value) => value !== null);
      },
    };
    // By assignment, as in 2007: `for … in` over any array now sees them.
    for (const [name, method] of Object.entries(methods)) Array.prototype[name] = method;
    Object.prototype.extend = function (more) {
      return Object.assign(this, more);
    };
    String.prototype.stripTags = function () {
      return this.replace(/<[^>]*>/g, '');
    };
    Function.prototype.wrap = function (wrapper) {
      return (...args) => wrapper(this, ...args);
    };
    Element.prototype.hide = function () {
      this.style.display = 'none';
    };
    window.$ = (id) => document.getElementById(id);
    window.$$ = (selector) => [...document.querySelectorAll(selector)];
  },

  'toJSON on arrays, strings, numbers, dates and objects': () => {
    // Arrays become strings in every JSON.stringify of the page.
    Array.prototype.toJSON = function () {
      return `[${this.map((item) => JSON.stringify(item)).join(', ')}]`;
    };
    String.prototype.toJSON = function () {
      return String(this);
    };
    Number.prototype.toJSON = function () {
      return String(this);
    };
    Date.prototype.toJSON = function () {
      return `/Date(${this.getTime()})/`;
    };
  },

  'its own bind, entries, find and Array.from': () => {
    Function.prototype.bind = function (self, ...given) {
      return (...args) => this.apply(self, [...given, ...args]);
    };
    Array.prototype.find = function (iterator, self) {
      for (let index = 0; index < this.length; index += 1) {
        if (iterator.call(self, this[index], index)) return this[index];
      }
      return undefined;
    };
    const from = Array.from;
    // Without the second argument, as some shims of it had it.
    Array.from = (items, each) => (each ? from(items).map((item, index) => each(item, index)) : from(items));
  },

  'a promise, timers and events that are wrapped, as zone.js does': () => {
    const Native = Promise;
    class ZoneAwarePromise extends Native {
      then(done, failed) {
        return super.then(done && ((value) => done(value)), failed && ((reason) => failed(reason)));
      }
    }
    window.Promise = ZoneAwarePromise;
    for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask']) {
      const native = window[name];
      window[name] = function (task, ...args) {
        return native.call(window, (...values) => task(...values), ...args);
      };
    }
    const listeners = new WeakMap();
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      if (!listener) return addEventListener.call(this ?? window, type, listener, options);
      let wrapped = listeners.get(listener);
      if (!wrapped) {
        wrapped = function (event) {
          return typeof listener === 'function' ? listener.call(this, event) : listener.handleEvent(event);
        };
        listeners.set(listener, wrapped);
      }
      return addEventListener.call(this ?? window, type, wrapped, options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      return removeEventListener.call(this ?? window, type, listeners.get(listener) ?? listener, options);
    };
  },

  'a monitoring agent around fetch, and no console': () => {
    const { fetch } = window;
    window.fetch = async (...args) => {
      const response = await fetch(...args);
      response.clone().text();
      return response;
    };
    window.console = undefined;
  },

  // The constructors stay as they are: Lit itself adds `Symbol.metadata`.
  'frozen prototypes': () => {
    const names = Object.getOwnPropertyNames(window).filter((name) => /^[A-Z]/.test(name) && name !== 'Infinity');
    for (const name of names) if (typeof window[name]?.prototype === 'object') Object.freeze(window[name].prototype);
    for (const name of ['JSON', 'Math', 'Reflect', 'Intl']) Object.freeze(window[name]);
  },
};
