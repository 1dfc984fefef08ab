/**
 * What the journeys know of a page, in the page: `window.probe`. A classic script, before all others, so that it hears
 * every complaint.
 */
(() => {
  const PATIENCE = 10_000;

  /** What a careful page never has. */
  const complaints = [];
  addEventListener('error', ({ message }) => complaints.push(`uncaught: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(`unhandled: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complaints.push(`violation: ${violatedDirective} ${blockedURI}`),
  );
  for (const level of ['error', 'warn']) {
    const original = console[level];
    console[level] = (...args) => {
      complaints.push(`console: ${args.join(' ')}`);
      original.apply(console, args);
    };
  }

  /** All elements, through open shadow roots. */
  function* all(root = document) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* all(element.shadowRoot);
    }
  }

  const words = (element) => element.textContent.replace(/\s+/g, ' ').trim();

  function nameOf(element) {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labelledBy = ids.map((id) => element.getRootNode().getElementById(id)).filter(Boolean);
    return (
      element.getAttribute('aria-label') ||
      labelledBy.map(words).join(' ') ||
      [...(element.labels ?? [])].map(words).join(' ') ||
      words(element)
    );
  }

  const isShown = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

  /** The first one that is shown, in the dialog that keeps everything else away, if there is one; `name` is how its name begins. */
  function find(selector, name = '') {
    const modal = [...all()].findLast((element) => element.matches('dialog:modal'));
    for (const element of all()) {
      if (modal && !isWithin(element, modal)) continue;
      if (element.matches(selector) && nameOf(element).startsWith(name) && isShown(element)) return element;
    }
    return undefined;
  }

  async function until(condition, what) {
    const start = performance.now();
    for (;;) {
      const value = await condition();
      if (value) return value;
      if (performance.now() - start > PATIENCE) throw new Error(`never: ${what}`);
      await new Promise((resolve) => void setTimeout(resolve, 25));
    }
  }

  const shown = (selector, name = '') => until(() => find(selector, name), `${selector} “${name}”`);
  const gone = (selector, name = '') => until(() => !find(selector, name), `${selector} “${name}” gone`);

  /** What is really hit at a point, through shadow roots. */
  function hit(x, y) {
    let element = document.elementFromPoint(x, y);
    for (;;) {
      const inner = element?.shadowRoot?.elementFromPoint(x, y);
      if (!inner || inner === element) return element;
      element = inner;
    }
  }

  /** Whether `element` is drawn in `outer`, through slots and shadow roots. */
  function isWithin(element, outer) {
    for (let at = element; at; at = at.assignedSlot ?? at.parentNode ?? at.host) if (at === outer) return true;
    return false;
  }

  /** Where to click: a point at which nothing else lies over the element. */
  async function place(selector, name = '') {
    let last;
    return until(() => {
      const element = find(selector, name);
      if (!element) return undefined;
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + Math.min(width / 2, 60), top + height / 2];
      const now = `${x} ${y}`;
      const isStill = now === last;
      last = now;
      return isStill && isWithin(hit(x, y), element) && [x, y];
    }, `${selector} “${name}” to click at`);
  }

  function focused() {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  }

  window.probe = { all, complaints, find, focused, gone, nameOf, place, shown, until, words };
})();
