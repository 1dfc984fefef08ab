/**
 * Class and registration are apart: importing a class has no effect on the page (and works where there is no page),
 * `define()` registers it together with the elements its templates use.
 */

/** A Lit element class of this library. `uses` names the elements that its templates contain. */
export interface ElementClass extends CustomElementConstructor {
  readonly uses?: readonly ElementClass[];
}

const tags = new WeakMap<CustomElementConstructor, string>();

/** Names an element class. It has the form that the manifest analyzer looks for; unlike Lit's it registers nothing. */
export const customElement =
  (tag: string) =>
  (elementClass: CustomElementConstructor): void => {
    tags.set(elementClass, tag);
  };

/**
 * Registers element classes and what they use. A page may load the library twice (script tag and npm, or two
 * versions): the first definition stays, a second one warns and never throws.
 */
export function define(...classes: readonly ElementClass[]): void {
  for (const elementClass of classes) {
    const tag = tags.get(elementClass);
    if (tag === undefined) throw new TypeError(`${elementClass.name} has no @customElement name.`);
    const known = customElements.get(tag);
    if (known === elementClass) continue;
    // Children first: an element that is upgraded at once finds its parts ready.
    define(...(elementClass.uses ?? []));
    if (known === undefined) customElements.define(tag, elementClass);
    else console.warn(`quotesync: <${tag}> is already defined by another copy; this one is not used.`);
  }
}
