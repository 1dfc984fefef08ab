/**
 * What does not fit where it is drawn: the page scrolls sideways, a box sticks out of one that lets nothing out, or a text
 * is cut. A text that ends in an ellipsis fits where the whole of it is in a `title` (or in our hint) around it.
 */
import { drawnElements } from './accessible.js';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const SLACK = 1.5;

export function overflowing(root: Element): readonly string[] {
  const page = document.documentElement;
  const found = page.scrollWidth > page.clientWidth ? [`page: ${page.scrollWidth} px of ${page.clientWidth}`] : [];
  for (const element of drawnElements(root)) {
    if (isHiddenVisually(element)) continue;
    const outside = stickingOut(element);
    if (outside) found.push(outside);
    for (const node of element.childNodes) {
      const cut = node instanceof Text && node.data.trim() ? cutText(node, element) : undefined;
      if (cut) found.push(cut);
    }
  }
  return [...new Set(found)];
}

/** For screen readers alone: a pixel, or inside one. */
function isHiddenVisually(element: Element): boolean {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    if (node.classList.contains('visually-hidden') || getComputedStyle(node).clipPath !== 'none') return true;
  }
  const { width } = element.getBoundingClientRect();
  return width <= 1;
}

/** A box that sticks out sideways of the nearest one that lets nothing out. */
function stickingOut(element: Element): string | undefined {
  const clip = clippingParent(parentOf(element), 'overflowX');
  if (!clip || getComputedStyle(clip).textOverflow === 'ellipsis') return undefined;
  const [inner, outer] = [element.getBoundingClientRect(), clip.getBoundingClientRect()];
  if (isScroller(clip, 'overflowX') || fits(inner.left, inner.right, outer.left, outer.right)) return undefined;
  return `${nameOf(element)} ${Math.round(inner.left)}–${Math.round(inner.right)} in ${nameOf(clip)} ${Math.round(outer.left)}–${Math.round(outer.right)}`;
}

/** A text of which a part is not to be seen, and nowhere to be read. */
function cutText(text: Text, element: Element): string | undefined {
  const range = document.createRange();
  range.selectNodeContents(text);
  const drawn: Box = range.getBoundingClientRect();
  const across = clippingParent(element, 'overflowX');
  const down = clippingParent(element, 'overflowY');
  const wide = across && !isScroller(across, 'overflowX') ? across.getBoundingClientRect() : undefined;
  const high = down && !isScroller(down, 'overflowY') ? down.getBoundingClientRect() : undefined;
  const isWide = wide && !fits(drawn.left, drawn.right, wide.left, wide.right);
  // Lines are higher than letters: a few pixels of air may be missing.
  const isHigh = high && !fits(drawn.top, drawn.bottom, high.top - 4, high.bottom + 4);
  if ((!isWide && !isHigh) || hasTitle(element, text.data.trim())) return undefined;
  return `“${text.data.trim().slice(0, 60)}” is cut off ${isWide ? 'at the side' : 'below'}: ${nameOf(element)}`;
}

const fits = (from: number, to: number, start: number, end: number): boolean =>
  from >= start - SLACK && to <= end + SLACK;

type Axis = 'overflowX' | 'overflowY';

function clippingParent(element: Element | null, axis: Axis): Element | undefined {
  for (let node = element; node && node !== document.body; node = parentOf(node)) {
    const style = getComputedStyle(node);
    if (style.display !== 'contents' && style[axis] !== 'visible') return node;
  }
  return undefined;
}

const isScroller = (element: Element, axis: Axis): boolean => /auto|scroll/.test(getComputedStyle(element)[axis]);

/** Some get it when the pointer comes. */
function hasTitle(element: Element, text: string): boolean {
  element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const hints = `${node.getAttribute('title') ?? ''} ${node.getAttribute('data-hint') ?? ''}`;
    if (hints.replace(/\s+/g, ' ').includes(text.replace(/\s+/g, ' '))) return true;
    if (node.matches('[role=row], dialog')) break;
  }
  return false;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function nameOf(element: Element): string {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? `${root.host.localName} ` : '';
  return `${host}${element.localName}${[...element.classList].map((name) => `.${name}`).join('')}`;
}
