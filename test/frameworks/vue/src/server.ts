import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import App from './App.vue';

/** What a server sends: the tags and their plain attributes; everything else comes with the script. */
export function render(): Promise<string> {
  return renderToString(createSSRApp(App));
}
