/** The box that scrolls an element: the nearest around it, as it is drawn (out of shadow roots and through slots). */
export function scrollerAround(element: Element): HTMLElement {
  let node = parentOf(element);
  while (node) {
    if (node instanceof HTMLElement && scrolls(node)) return node;
    node = parentOf(node);
  }
  return document.documentElement;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function scrolls(element: HTMLElement): boolean {
  return element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);
}

/** What is seen of the content of a box, from where to where in the window: without `scroll-padding-block`. */
export function boxOf(scroller: HTMLElement): { readonly start: number; readonly end: number } {
  const { scrollPaddingBlockStart, scrollPaddingBlockEnd } = getComputedStyle(scroller);
  const isPage = scroller === document.documentElement;
  const edge = isPage ? 0 : scroller.getBoundingClientRect().top + scroller.clientTop;
  return {
    start: edge + (Number.parseFloat(scrollPaddingBlockStart) || 0),
    end: edge + scroller.clientHeight - (Number.parseFloat(scrollPaddingBlockEnd) || 0),
  };
}

/** As little as it takes to see from `top` on (in the window) `height` pixels. */
export function scrollIntoBox(scroller: HTMLElement, top: number, height: number): void {
  const { start, end } = boxOf(scroller);
  // What is higher than the box is seen from its beginning.
  if (top < start || height > end - start) scroller.scrollTop += top - start;
  else if (top + height > end) scroller.scrollTop += top + height - end;
}
