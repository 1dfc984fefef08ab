import { css } from 'lit';

/**
 * The design tokens. A host sets `--quotesync-…`; the code reads only the private aliases, which hold the defaults.
 * Pixels, not rem: the page's root font size is not ours.
 */
export const tokens = css`
  :host {
    --_color-accent: var(--quotesync-color-accent, light-dark(#0f6a5b, #57c9b4));
    --_color-accent-hover: var(--quotesync-color-accent-hover, light-dark(#0b5549, #7ad8c6));
    --_color-accent-contrast: var(--quotesync-color-accent-contrast, light-dark(#ffffff, #06231e));
    --_color-surface: var(--quotesync-color-surface, light-dark(#ffffff, #1a1f23));
    --_color-surface-raised: var(--quotesync-color-surface-raised, light-dark(#ffffff, #1a1f23));
    --_color-surface-sunken: var(--quotesync-color-surface-sunken, light-dark(#f6f7f8, #14181b));
    --_color-text: var(--quotesync-color-text, light-dark(#1b2126, #e6e9eb));
    --_color-text-muted: var(--quotesync-color-text-muted, light-dark(#5a656e, #9aa6af));
    --_color-border: var(--quotesync-color-border, light-dark(#e1e5e8, #2c3339));
    --_color-border-strong: var(--quotesync-color-border-strong, light-dark(#8a959e, #6b7781));
    --_color-hover: var(--quotesync-color-hover, light-dark(#f2f4f5, #21272c));
    --_color-selected: var(--quotesync-color-selected, light-dark(#e5f3f0, #173630));
    --_color-focus: var(--quotesync-color-focus, light-dark(#0a7a68, #6fdcc8));
    --_color-danger: var(--quotesync-color-danger, light-dark(#b3261e, #ff8a80));
    --_color-danger-surface: var(--quotesync-color-danger-surface, light-dark(#fdf1f0, #33191a));
    --_color-warning: var(--quotesync-color-warning, light-dark(#8a5300, #f2b04b));
    --_color-warning-surface: var(--quotesync-color-warning-surface, light-dark(#fdf5e6, #2f2412));
    --_color-success: var(--quotesync-color-success, light-dark(#1a7042, #6fce96));
    --_color-success-surface: var(--quotesync-color-success-surface, light-dark(#edf8f1, #15291d));
    --_color-info-surface: var(--quotesync-color-info-surface, light-dark(#eef4f8, #18252e));
    --_space-1: var(--quotesync-space-1, 4px);
    --_space-2: var(--quotesync-space-2, 8px);
    --_space-3: var(--quotesync-space-3, 12px);
    --_space-4: var(--quotesync-space-4, 16px);
    --_space-5: var(--quotesync-space-5, 20px);
    --_space-6: var(--quotesync-space-6, 24px);
    --_radius-s: var(--quotesync-radius-s, 4px);
    --_radius-m: var(--quotesync-radius-m, 6px);
    --_radius-l: var(--quotesync-radius-l, 10px);
    --_font-family: var(--quotesync-font-family, inherit);
    --_font-mono: var(--quotesync-font-mono, ui-monospace, 'SF Mono', Menlo, Consolas, monospace);
    --_font-size-s: var(--quotesync-font-size-s, 13px);
    --_font-size-m: var(--quotesync-font-size-m, 14px);
    --_font-size-l: var(--quotesync-font-size-l, 16px);
    --_font-size-xl: var(--quotesync-font-size-xl, 20px);
    --_size-control: var(--quotesync-size-control, 32px);
    --_size-row: var(--quotesync-size-row, 40px);
    --_shadow-overlay: var(
      --quotesync-shadow-overlay,
      0 0 0 1px light-dark(#1b21261a, #ffffff1f),
      0 12px 40px #0000003d
    );
  }
`;
