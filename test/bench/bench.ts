/** What bench pages share. A page sets `globalThis.measure`; run.mjs calls it once in a fresh page, for each variant. */
export type Variant = 'ours' | 'reference';
/** Metric (with its unit in the name) → value. Smaller is better. */
export type Metrics = Readonly<Record<string, number>>;

declare global {
  var measure: ((variant: Variant) => Promise<Metrics>) | undefined;
}

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Resolves when what the DOM holds now is on the screen. */
export async function painted(): Promise<void> {
  await nextFrame();
  // A task posted in a frame runs after that frame's paint.
  await new Promise((resolve) => setTimeout(resolve));
}

/** The first match of `selector` in `root`, shadow roots included. */
export function deepQuery(root: ParentNode, selector: string): Element | undefined {
  const found = root.querySelector(selector);
  if (found) return found;
  for (const element of root.querySelectorAll('*')) {
    const inside = element.shadowRoot && deepQuery(element.shadowRoot, selector);
    if (inside) return inside;
  }
  return undefined;
}

/** The nearest ancestor of `element` that scrolls, across shadow roots. */
export function scrollerOf(element: Element): Element {
  let node: Element | null = element;
  while (node) {
    if (node.scrollHeight > node.clientHeight && /auto|scroll/.test(getComputedStyle(node).overflowY)) return node;
    const root: Node = node.getRootNode();
    node = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  throw new Error('Nothing scrolls.');
}

/** Milliseconds between frames while `scroller` is moved by `step` pixels in each of `frames` frames. */
export async function scrollFrames(scroller: Element, step: number, frames: number): Promise<number[]> {
  const times = [await nextFrame()];
  for (let frame = 0; frame < frames; frame += 1) {
    scroller.scrollTop += step;
    times.push(await nextFrame());
  }
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
