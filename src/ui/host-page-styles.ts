import { css } from 'lit';

/**
 * For the elements that stand in somebody else's page. Its rules reach them, though nothing inside them, and as normal
 * declarations those come before what `:host` says, however wide they are (`* { … }`). So what nobody sets on such an
 * element on purpose is important here: an element's own important declarations come before even the important ones of
 * the page. What a page may well want stays the page's: `display`, position, size, margins, `visibility`.
 */
export const hostPageStyles = css`
  :host {
    /* What shows nothing of its width to the outside says how wide it would like to be, where a page gives an element the
       width of what it shows: rows, floats, tables. It is also what such a layout never goes below: more than half of the
       window would push the page's own columns out of it. */
    container-type: inline-size;
    contain-intrinsic-inline-size: clamp(min(320px, 100vw - 48px), 50vw, 1200px);
    /* Beside a float that leaves less it goes below. */
    min-inline-size: min(100%, 320px);
    /* Not nothing where the box around has no width of its own, since all in it is out of the flow. */
    max-inline-size: max(100%, 320px);
    /* Where a page makes every element a flex container, a grid or columns. */
    flex-flow: column !important;
    grid: none !important;
    place-content: normal !important;
    place-items: normal !important;
    gap: 0 !important;
    columns: auto !important;

    color: var(--_color-text) !important;
    font-size: var(--_font-size-m) !important;
    font-style: normal !important;
    font-variant: normal !important;
    font-weight: normal !important;
    line-height: 1.45 !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    text-align: start !important;
    text-decoration: none !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-transform: none !important;
    -webkit-text-fill-color: currentColor !important;
    white-space: normal !important;
    word-break: normal !important;
    hyphens: manual !important;
    writing-mode: horizontal-tb !important;
    cursor: auto !important;
    list-style: none !important;
    user-select: text !important;
  }
`;
