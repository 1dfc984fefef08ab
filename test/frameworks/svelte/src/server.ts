import { render as renderComponent } from 'svelte/server';
import App from './App.svelte';

/** What a server sends: the tags and their plain attributes; everything else comes with the script. */
export function render(): string {
  return renderComponent(App).body;
}
