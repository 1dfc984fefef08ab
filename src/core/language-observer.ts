/**
 * Tells elements when a `lang` or `dir` around them changes. One observer a root (the document or a shadow root), only
 * while somebody listens.
 */
interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

const watches = new Map<Node, Watch>();

function watch(root: Node, listener: () => void): void {
  let entry = watches.get(root);
  if (!entry) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => listeners.forEach((notify) => notify()));
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
    entry = { observer, listeners };
    watches.set(root, entry);
  }
  entry.listeners.add(listener);
}

function unwatch(root: Node, listener: () => void): void {
  const entry = watches.get(root);
  entry?.listeners.delete(listener);
  if (entry?.listeners.size === 0) {
    entry.observer.disconnect();
    watches.delete(root);
  }
}

/** @returns a function that ends the subscription */
export function subscribeToLanguage(element: Element, listener: () => void): () => void {
  const roots: Node[] = [];
  for (let root: Node = element.getRootNode(); ; root = root.host.getRootNode()) {
    roots.push(root);
    if (!(root instanceof ShadowRoot)) break;
  }
  roots.forEach((root) => watch(root, listener));
  return () => roots.forEach((root) => unwatch(root, listener));
}
