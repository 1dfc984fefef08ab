/** The lint rules that keep markup-parsing, code-compiling and network calls out of the elements do report them. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createMiniature, type Miniature } from './lint-miniature.js';

const banned = [
  'element.innerHTML = text;',
  'element.outerHTML = text;',
  "element.insertAdjacentHTML('beforeend', text);",
  'element.setHTMLUnsafe(text);',
  'frame.srcdoc = text;',
  'range.createContextualFragment(text);',
  "new DOMParser().parseFromString(text, 'text/html');",
  'document.write(text);',
  'eval(text);',
  'new Function(text);',
  'Function(text);',
  "setTimeout('alert(1)', 1);",
  "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
  "import { unsafeSVG } from 'lit/directives/unsafe-svg.js';",
  "import { unsafeStatic } from 'lit/static-html.js';",
  "import { styleMap } from 'lit/directives/style-map.js';",
  "import { unsafeCSS } from 'lit';",
  "import { customElement } from 'lit/decorators.js';",
  'html`<p style="color: red"></p>`;',
  'html`<p style=${text}></p>`;',
  'html`<p .innerHTML=${text}></p>`;',
  'html`<style>p {}</style>`;',
  "window.postMessage(text, '*');",
  "parent.postMessage(text, '*');",
  'console.log(text);',
  'class Part extends LitElement {}',
  'class Part extends HTMLElement {}',
  'fetch(text);',
  'window.fetch(text);',
  'new XMLHttpRequest();',
];

const fine = [
  'element.textContent = text;',
  "element.style.setProperty('--x', text);",
  'html`<p class="style">${text}</p>`;',
  'channel.postMessage(text);',
  'console.warn(text);',
  "import { css, html } from 'lit';",
  "import { property } from 'lit/decorators.js';",
  'setTimeout(() => undefined, 1);',
  'backend.fetch(text);',
  'class Part extends QuotesyncElement {}',
];

describe('banned in elements', () => {
  let miniature: Miniature;
  before(async () => {
    const rules =
      /^(no-restricted-.*|no-eval|no-new-func|no-console|lit\/ban-attributes|@typescript-eslint\/no-(restricted-imports|implied-eval))$/;
    miniature = await createMiniature(['ui/dialog.ts', 'adapters/superoffice/client.ts'], rules);
  });
  after(() => miniature.remove());

  for (const line of banned) {
    it(line, async () => {
      assert.deepEqual(await miniature.reportedLines('ui/dialog.ts', line), [0]);
    });
  }

  it('and nothing that only looks alike', async () => {
    assert.deepEqual(await miniature.reportedLines('ui/dialog.ts', fine.join('\n')), []);
  });

  it('an adapter may call out', async () => {
    assert.deepEqual(await miniature.reportedLines('adapters/superoffice/client.ts', 'fetch(text);'), []);
  });
});
