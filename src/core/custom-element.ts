/**
 * Class and registration are apart: importing a class has no effect on the page (and works where there is no page),
 * `define()` registers it together with the elements its templates use.
 */
import { VERSION } from './version.js';

/** A Lit element class of this library. `uses` names the elements that its templates contain. */
export interface ElementClass extends CustomElementConstructor {
  readonly uses?: readonly ElementClass[];
}

const tags = new WeakMap<CustomElementConstructor, string>();

/** On a registered class and on the page: the version that it belongs to, for all copies of the library to see. */
const MARK = Symbol.for('quotesync.version');

/** Names an element class. It has the form that the manifest analyzer looks for; unlike Lit's it registers nothing. */
export const customElement =
  (tag: string) =>
  (elementClass: CustomElementConstructor): void => {
    tags.set(elementClass, tag);
  };

/**
 * Registers element classes and what they use. A page may load the library twice. Of two copies of one version (script
 * tag and npm) each registers what the other has not. Of two versions the first has the page, because their elements
 * need not fit together: the other registers nothing, and the page is told (`quotesync-version-conflict`). Where a tag
 * belongs to somebody else, a notice stands beside it. Nothing of that throws.
 */
export function define(...classes: readonly ElementClass[]): void {
  for (const elementClass of classes) {
    const tag = tags.get(elementClass);
    if (tag === undefined) throw new TypeError(`${elementClass.name} has no @customElement name.`);
    const known = customElements.get(tag);
    if (known === elementClass) continue;
    const owner = markOf(known ?? globalThis) ?? (known ? undefined : VERSION);
    if (owner !== VERSION)
      void import('./page-conflict.js').then(({ report }) => report({ tag, kept: owner, refused: VERSION }));
    else if (!known) register(tag, elementClass);
  }
}

function register(tag: string, elementClass: ElementClass): void {
  for (const owned of [globalThis, elementClass])
    Object.defineProperty(owned, MARK, { value: VERSION, configurable: true });
  // Children first: an element that is upgraded at once finds its parts ready.
  define(...(elementClass.uses ?? []));
  customElements.define(tag, elementClass);
}

function markOf(owned: object): string | undefined {
  const version: unknown = Reflect.get(owned, MARK);
  return typeof version === 'string' ? version : undefined;
}
