import type { TemplateResult } from 'lit';
import { iconOf } from './icons.js';

// Written by .ci/icons.mjs from Phosphor icons (MIT, https://phosphoricons.com); do not edit.

const PATHS = {
  columns:
    'M104 32H64A16 16 0 0 0 48 48V208a16 16 0 0 0 16 16h40a16 16 0 0 0 16-16V48A16 16 0 0 0 104 32Zm0 176H64V48h40ZM192 32H152a16 16 0 0 0-16 16V208a16 16 0 0 0 16 16h40a16 16 0 0 0 16-16V48A16 16 0 0 0 192 32Zm0 176H152V48h40Z',
  'download-simple':
    'M224 144v64a8 8 0 0 1-8 8H40a8 8 0 0 1-8-8V144a8 8 0 0 1 16 0v56H208V144a8 8 0 0 1 16 0Zm-102 6a8 8 0 0 0 12 0l40-40a8 8 0 0 0-12-12L136 125V32a8 8 0 0 0-16 0v93L94 98a8 8 0 0 0-12 12Z',
  image:
    'M216 40H40A16 16 0 0 0 24 56V200a16 16 0 0 0 16 16H216a16 16 0 0 0 16-16V56A16 16 0 0 0 216 40Zm0 16V159l-26-26a16 16 0 0 0-23 0l-20 20-44-44a16 16 0 0 0-22 0L40 149V56ZM40 172l52-52 80 80H40Zm176 28H195l-36-36 20-20L216 181V200ZM144 100a12 12 0 1 1 12 12A12 12 0 0 1 144 100Z',
  percent:
    'M205.7 61.6l-144 144a8 8 0 0 1-11.4-11.3l144-144a8 8 0 0 1 11.4 11.3ZM50.5 101.4a36 36 0 0 1 51-50.9h0a36 36 0 0 1-51 50.9ZM56 76A20 20 0 1 0 90.1 61.8h0A20 20 0 0 0 56 76ZM216 180a36 36 0 1 1-10.5-25.5h0A35.8 35.8 0 0 1 216 180Zm-16 0a20 20 0 1 0-5.9 14.1A19.9 19.9 0 0 0 200 180Z',
  power:
    'M120 128V48a8 8 0 0 1 16 0v80a8 8 0 0 1-16 0Zm60-79a8 8 0 0 0-8 14C195 78 208 102 208 128a80 80 0 0 1-160 0c0-26 13-50 36-65a8 8 0 0 0-8-14C48 67 32 96 32 128a96 96 0 0 0 192 0C224 96 208 67 180 49Z',
  'upload-simple':
    'M224 144v64a8 8 0 0 1-8 8H40a8 8 0 0 1-8-8V144a8 8 0 0 1 16 0v56H208V144a8 8 0 0 1 16 0ZM94 78 120 51V144a8 8 0 0 0 16 0V51l26 27a8 8 0 0 0 12-12l-40-40a8 8 0 0 0-12 0l-40 40A8 8 0 0 0 94 78Z',
} as const;

export type ProductIconName = keyof typeof PATHS;

/** Like `icon`, of those that only the tab of products uses. */
export function productIcon(name: ProductIconName): TemplateResult {
  return iconOf(PATHS[name]);
}
