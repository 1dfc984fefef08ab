import { renderToString } from 'react-dom/server';
import { App } from './App.js';

/** What a server sends: the tags and their plain attributes; everything else comes with the script. */
export function render(): string {
  return renderToString(<App />);
}
