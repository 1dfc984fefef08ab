import { css } from 'lit';

/** A word for the density of an element and what is in it. A rule of the page for the element wins. */
export const densityStyles = css`
  :host([density='compact']) {
    --quotesync-density: -1;
  }
  :host([density='comfortable']) {
    --quotesync-density: 0;
  }
  :host([density='spacious']) {
    --quotesync-density: 1;
  }
`;

/**
 * The design tokens. A host sets `--quotesync-…`; the code reads only the private aliases, which hold the defaults.
 * Pixels, not rem: the page's root font size is not ours. The comments are what the documentation says about a token
 * (`.ci/tokens.mjs`); builds leave them out.
 */
export const tokens = css`
  :host {
    /* How close things stand: -1 compact, 0 comfortable, 1 spacious. Heights and spaces follow. */
    --_density: var(--quotesync-density, 0);
    /* Main buttons, the chosen tab, checked boxes, links. */
    --_color-accent: var(--quotesync-color-accent, light-dark(#0f6a5b, #57c9b4));
    /* Main buttons under the pointer. */
    --_color-accent-hover: var(--quotesync-color-accent-hover, light-dark(#0b5549, #7ad8c6));
    /* Text on the accent. */
    --_color-accent-contrast: var(--quotesync-color-accent-contrast, light-dark(#ffffff, #06231e));
    /* Fields, rows, dialogs. */
    --_color-surface: var(--quotesync-color-surface, light-dark(#ffffff, #1a1f23));
    /* Behind cards. */
    --_color-surface-raised: var(--quotesync-color-surface-raised, light-dark(#ffffff, #1a1f23));
    /* Heads of lists, feet of dialogs, what is disabled. */
    --_color-surface-sunken: var(--quotesync-color-surface-sunken, light-dark(#f6f7f8, #14181b));
    /* Text that is read first. */
    --_color-text: var(--quotesync-color-text, light-dark(#1b2126, #e6e9eb));
    /* Text of less weight: hints, heads of columns, icons. */
    --_color-text-muted: var(--quotesync-color-text-muted, light-dark(#5a656e, #9aa6af));
    /* Lines between things. */
    --_color-border: var(--quotesync-color-border, light-dark(#e1e5e8, #2c3339));
    /* The edge of what can be typed into: at least 3:1 beside the surface. */
    --_color-border-strong: var(--quotesync-color-border-strong, light-dark(#8a959e, #6b7781));
    /* Rows and buttons under the pointer. */
    --_color-hover: var(--quotesync-color-hover, light-dark(#f2f4f5, #21272c));
    /* The selected row. */
    --_color-selected: var(--quotesync-color-selected, light-dark(#e5f3f0, #173630));
    /* The ring around what has the keyboard. */
    --_color-focus: var(--quotesync-color-focus, light-dark(#0a7a68, #6fdcc8));
    /* What failed, and buttons that delete. */
    --_color-danger: var(--quotesync-color-danger, light-dark(#b3261e, #ff8a80));
    /* Behind what failed. */
    --_color-danger-surface: var(--quotesync-color-danger-surface, light-dark(#fdf1f0, #33191a));
    /* What needs attention. */
    --_color-warning: var(--quotesync-color-warning, light-dark(#8a5300, #f2b04b));
    /* Behind what needs attention. */
    --_color-warning-surface: var(--quotesync-color-warning-surface, light-dark(#fdf5e6, #2f2412));
    /* What went well, and what is on. */
    --_color-success: var(--quotesync-color-success, light-dark(#1a7042, #6fce96));
    /* Behind what went well. */
    --_color-success-surface: var(--quotesync-color-success-surface, light-dark(#edf8f1, #15291d));
    /* Behind what is only said. */
    --_color-info-surface: var(--quotesync-color-info-surface, light-dark(#eef4f8, #18252e));
    /* Between a label and its field. */
    --_space-1: var(--quotesync-space-1, 4px);
    /* Between buttons, inside cells. */
    --_space-2: var(--quotesync-space-2, 8px);
    /* Between fields, above and below headings. */
    --_space-3: var(--quotesync-space-3, calc(12px + 2px * var(--_density)));
    /* The edge of cards, and between them. */
    --_space-4: var(--quotesync-space-4, calc(16px + 4px * var(--_density)));
    /* The edge of dialogs. */
    --_space-5: var(--quotesync-space-5, calc(20px + 4px * var(--_density)));
    /* Around what says that a list is empty. */
    --_space-6: var(--quotesync-space-6, calc(24px + 4px * var(--_density)));
    /* Corners of small things: marks, cells. */
    --_radius-s: var(--quotesync-radius-s, 4px);
    /* Corners of buttons and fields. */
    --_radius-m: var(--quotesync-radius-m, 6px);
    /* Corners of cards and dialogs. */
    --_radius-l: var(--quotesync-radius-l, 10px);
    /* The font; the page's own unless set. */
    --_font-family: var(--quotesync-font-family, inherit);
    /* Identifiers, addresses, raw values. */
    --_font-mono: var(--quotesync-font-mono, ui-monospace, 'SF Mono', Menlo, Consolas, monospace);
    /* Lists, buttons, labels, hints. */
    --_font-size-s: var(--quotesync-font-size-s, 13px);
    /* Text, and what is typed. */
    --_font-size-m: var(--quotesync-font-size-m, 14px);
    /* Headings of cards and dialogs. */
    --_font-size-l: var(--quotesync-font-size-l, 16px);
    /* Large numbers. */
    --_font-size-xl: var(--quotesync-font-size-xl, 20px);
    /* The height of buttons and fields. */
    --_size-control: var(--quotesync-size-control, calc(32px + 4px * var(--_density)));
    /* The height of a row of a list. */
    --_size-row: var(--quotesync-size-row, calc(40px + 6px * var(--_density)));
    /* The height of a row of the product table, which has thousands of them. */
    --_size-row-table: var(--quotesync-size-row-table, calc(36px + 6px * var(--_density)));
    /* The shadow of dialogs and popups. */
    --_shadow-overlay: var(
      --quotesync-shadow-overlay,
      0 0 0 1px light-dark(#1b21261a, #ffffff1f),
      0 12px 40px #0000003d
    );
  }
  @media (prefers-contrast: more) {
    :host {
      --_color-text-muted: var(--quotesync-color-text-muted, var(--_color-text));
      --_color-border: var(--quotesync-color-border, light-dark(#5a656e, #9aa6af));
      --_color-border-strong: var(--quotesync-color-border-strong, var(--_color-text));
    }
  }
`;
