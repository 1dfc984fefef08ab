import type { TemplateResult } from 'lit';
import { iconOf } from './icons.js';

// Written by .ci/icons.mjs from Phosphor icons (MIT, https://phosphoricons.com); do not edit.

const PATHS = {
  'arrow-down':
    'M206 150l-72 72a8 8 0 0 1-12 0l-72-72a8 8 0 0 1 12-12L120 197V40a8 8 0 0 1 16 0V197l58-59a8 8 0 0 1 12 12Z',
  'arrow-up':
    'M206 118a8 8 0 0 1-12 0L136 59V216a8 8 0 0 1-16 0V59L62 118a8 8 0 0 1-12-12l72-72a8 8 0 0 1 12 0l72 72A8 8 0 0 1 206 118Z',
  'dots-six-vertical':
    'M104 60A12 12 0 1 1 92 48 12 12 0 0 1 104 60Zm60 12a12 12 0 1 0-12-12A12 12 0 0 0 164 72ZM92 116a12 12 0 1 0 12 12A12 12 0 0 0 92 116Zm72 0a12 12 0 1 0 12 12A12 12 0 0 0 164 116ZM92 184a12 12 0 1 0 12 12A12 12 0 0 0 92 184Zm72 0a12 12 0 1 0 12 12A12 12 0 0 0 164 184Z',
} as const;

export type ReorderIconName = keyof typeof PATHS;

/** Like `icon`, of those that only lists with an order use. */
export function reorderIcon(name: ReorderIconName): TemplateResult {
  return iconOf(PATHS[name]);
}
