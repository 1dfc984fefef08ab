import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/icons.js';
import type { ImportSession } from './import-session.js';
import type { ImportLocalize } from './import-terms.js';

export interface SourceHandlers {
  readonly onFile: (event: Event) => void;
  readonly onDrop: (event: DragEvent) => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onText: (event: Event) => void;
}

/** Why the file cannot be read, where another one can be chosen. */
export function renderFileProblem(session: ImportSession, localize: ImportLocalize): TemplateResult | typeof nothing {
  if (!session.fileProblem) return nothing;
  const [heading = '', text = ''] = localize.term('importFileProblem', session.fileProblem).split('\n');
  return html`<div class="refusal" role="alert">
    ${icon('warning-circle')}
    <div>
      <h3>${heading}</h3>
      <p>${text}</p>
    </div>
  </div>`;
}

export function renderSource(
  session: ImportSession,
  localize: ImportLocalize,
  handlers: SourceHandlers,
): TemplateResult {
  return html`
    ${renderFileProblem(session, localize)}
    <div class="drop" @dragover=${handlers.onDragOver} @drop=${handlers.onDrop}>
      <label class="field__label" for="file">${localize.term('uploadFile')}</label>
      <input
        class="input"
        id="file"
        type="file"
        accept=".xlsx,.csv,.tsv,.txt"
        aria-describedby="file-hint"
        ?disabled=${session.reading}
        @change=${handlers.onFile}
      />
      <p class="field__hint" id="file-hint">${localize.term('importDrop')}</p>
    </div>
    <div class="field">
      <label class="field__label" for="pasted">${localize.term('importPaste')}</label>
      <textarea
        class="input"
        id="pasted"
        rows="4"
        aria-describedby="pasted-hint"
        ?disabled=${session.reading}
        @paste=${handlers.onPaste}
        @change=${handlers.onText}
      ></textarea>
      <p class="field__hint" id="pasted-hint">${localize.term('importPasteHint')}</p>
    </div>
  `;
}
