import type { Plugin } from 'vite';

/** See minify-templates.mjs. */
export declare function minifyChunks(): Plugin;
