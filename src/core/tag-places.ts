/** How our names begin: only roots of such elements are looked into. */
const OURS = 'quotesync-';

/**
 * Where elements of given names stand, in the document and in the roots of elements of ours, now and later. For pages
 * where something is wrong: all others do without an observer of everything.
 */
export class TagPlaces {
  readonly #tags = new Set<string>();
  readonly #awaited = new Set<string>();
  readonly #found: (element: Element) => void;
  readonly #observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        this.#look(node);
        this.#lookInto(node);
      }
  });

  /** @param found - called for each of them, and again for those that are known when another name is added */
  constructor(found: (element: Element) => void) {
    this.#found = found;
  }

  add(tag: string): void {
    this.#tags.add(tag);
    this.#enter(document);
  }

  #enter(root: Document | ShadowRoot): void {
    this.#observer.observe(root, { childList: true, subtree: true });
    this.#lookInto(root);
  }

  #lookInto(node: ParentNode): void {
    for (const element of node.querySelectorAll('*')) this.#look(element);
  }

  #look(element: Element): void {
    const { localName, shadowRoot } = element;
    if (this.#tags.has(localName)) this.#found(element);
    else if (!localName.startsWith(OURS)) return;
    else if (shadowRoot) this.#enter(shadowRoot);
    else if (!customElements.get(localName) && !this.#awaited.has(localName)) {
      this.#awaited.add(localName);
      void customElements.whenDefined(localName).then(() => this.#enter(document));
    }
  }
}
