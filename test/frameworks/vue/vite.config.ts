import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    vue({
      // Ours are elements of the browser, no components of Vue.
      template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('quotesync-') } },
    }),
  ],
});
