import type { TemplateResult } from 'lit';
import { iconOf } from './icons.js';

// Written by .ci/icons.mjs from Phosphor icons (MIT, https://phosphoricons.com); do not edit.

const PATHS = {
  'arrow-down':
    'M205.66,149.66l-72,72a8,8,0,0,1-11.32,0l-72-72a8,8,0,0,1,11.32-11.32L120,196.69V40a8,8,0,0,1,16,0V196.69l58.34-58.35a8,8,0,0,1,11.32,11.32Z',
  'arrow-up':
    'M205.66,117.66a8,8,0,0,1-11.32,0L136,59.31V216a8,8,0,0,1-16,0V59.31L61.66,117.66a8,8,0,0,1-11.32-11.32l72-72a8,8,0,0,1,11.32,0l72,72A8,8,0,0,1,205.66,117.66Z',
  'dots-six-vertical':
    'M104,60A12,12,0,1,1,92,48,12,12,0,0,1,104,60Zm60,12a12,12,0,1,0-12-12A12,12,0,0,0,164,72ZM92,116a12,12,0,1,0,12,12A12,12,0,0,0,92,116Zm72,0a12,12,0,1,0,12,12A12,12,0,0,0,164,116ZM92,184a12,12,0,1,0,12,12A12,12,0,0,0,92,184Zm72,0a12,12,0,1,0,12,12A12,12,0,0,0,164,184Z',
} as const;

export type ReorderIconName = keyof typeof PATHS;

/** Like `icon`, of those that only lists with an order use. */
export function reorderIcon(name: ReorderIconName): TemplateResult {
  return iconOf(PATHS[name]);
}
