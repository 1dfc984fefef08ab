import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../ui/icons.js';
import type { ConfigurationFileError } from '../model/configuration-file-error.js';
import type { ExportState } from './file-export.js';
import type { FileLocalize } from './file-terms.js';

export interface StartContext {
  readonly localize: FileLocalize;
  readonly exporting: ExportState;
  /** A file is being read. */
  readonly opening: boolean;
  readonly problem: ConfigurationFileError | undefined;
  readonly fileName: string;
  readonly onExport: () => void;
  readonly onAgain: (file: File) => void;
  readonly onFile: (event: Event) => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

export function renderStart(context: StartContext): TemplateResult {
  return html`<div class="start">${renderExport(context)} ${renderImport(context)}</div>`;
}

function renderExport({ localize, exporting, onExport, onAgain }: StartContext): TemplateResult {
  const running = exporting.status === 'running';
  return html`
    <section class="card" aria-labelledby="export">
      <h3 id="export">${localize.term('configFileExport')}</h3>
      <p>${localize.term('configFileExportText')}</p>
      <button
        type="button"
        class="button button--primary"
        id="download"
        aria-disabled=${running ? 'true' : 'false'}
        @click=${onExport}
      >
        ${running ? html`<span class="spinner"></span>` : nothing}
        ${localize.term(running ? 'configFileReading' : 'configFileDownload')}
      </button>
      <div role="status">
        ${
          exporting.status === 'done'
            ? html`<p><bdi>${localize.term('configFileExported', exporting.file.name)}</bdi></p>
                ${exporting.partial ? html`<p class="warning">${localize.term('configFileWithoutFields')}</p>` : nothing}
                <button type="button" class="link-button" @click=${() => onAgain(exporting.file)}>
                  ${localize.term('configFileDownloadAgain')}
                </button>`
            : nothing
        }
      </div>
      ${
        exporting.status === 'failed'
          ? html`<quotesync-state-panel
              compact
              state="failed"
              .heading=${localize.term('configFileExportFailed')}
              .error=${exporting.error}
              @quotesync-retry-requested=${onExport}
            ></quotesync-state-panel>`
          : nothing
      }
    </section>
  `;
}

function renderImport(context: StartContext): TemplateResult {
  const { localize, opening, problem } = context;
  return html`
    <section class="card drop" aria-labelledby="import" @dragover=${context.onDragOver} @drop=${context.onDrop}>
      <h3 id="import">${localize.term('configFileImport')}</h3>
      <p>${localize.term('configFileImportText')}</p>
      <div class="field">
        <label class="field__label" for="file">${localize.term('configFileUpload')}</label>
        <input
          class="input"
          id="file"
          type="file"
          accept=".json,application/json"
          aria-describedby=${problem ? 'problem file-hint' : 'file-hint'}
          aria-invalid=${problem ? 'true' : 'false'}
          @change=${context.onFile}
        />
        <p class="field__hint" id="file-hint">${localize.term('configFileDrop')}</p>
      </div>
      <div role="status">
        ${opening ? html`<p><span class="spinner"></span> ${localize.term('configFileReadingFile')}</p>` : nothing}
      </div>
      ${problem ? renderProblem(problem, context) : nothing}
    </section>
  `;
}

/** Why the file is of no use, and where in it that can be mended. */
function renderProblem({ problem, place, message }: ConfigurationFileError, context: StartContext): TemplateResult {
  const { localize, fileName } = context;
  const [heading = '', text = ''] = localize.term('configFileProblem', problem).split('\n');
  const line = place.line === undefined ? '' : localize.number(place.line);
  const where = place.path === '' && line === '' ? '' : localize.term('configFilePlace', place.path, line);
  return html`
    <div class="refusal" id="problem" role="alert">
      ${icon('warning-circle')}
      <div>
        <h4>${heading}</h4>
        <p><bdi>${fileName}</bdi></p>
        ${where === '' ? nothing : html`<p class="place"><bdi>${where}</bdi></p>`}
        <p>${text}</p>
        <details>
          <summary>${localize.term('technicalDetails')}</summary>
          <pre tabindex="0"><bdi>${message}</bdi></pre>
        </details>
      </div>
    </div>
  `;
}
