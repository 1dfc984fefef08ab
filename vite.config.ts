import { msw } from 'msw/vite';
import { defineConfig } from 'vite';

/**
 * The dev page (`npm start`, flags pass through: `npm start -- --port 5199`); Storybook reads this file too.
 * The two builds have configs of their own: vite.lib.config.ts and vite.cdn.config.ts.
 */
export default defineConfig({
  // The worker script comes from the installed msw: nothing to commit, nothing to go stale.
  plugins: [msw({ mode: 'worker-only' })],
  // Only this machine: the page has no sign-in. A taken port makes Vite choose the next one and print it.
  server: { host: '127.0.0.1', port: 5173 },
  build: { target: 'es2022' },
});
