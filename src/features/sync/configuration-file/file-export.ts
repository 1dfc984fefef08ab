import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BackendError, type Backend } from '../../../backend/index.js';
import { configurationFileText } from '../model/configuration-file.js';
import { configurationFileOf } from '../model/configuration-file-content.js';
import { readFileTarget } from '../model/configuration-file-reading.js';

export interface ExportQuestion {
  readonly backend: Backend;
  readonly connection: { readonly id: number; readonly name: string };
  readonly language: string;
  /** Of the file that is made. */
  readonly fileName: string;
}

export type ExportState =
  | { readonly status: 'idle' | 'running' }
  | { readonly status: 'failed'; readonly error: BackendError }
  /** `partial`: without scope and configuration fields. */
  | { readonly status: 'done'; readonly file: File; readonly partial: boolean };

/** Reads a connection and makes a file of it. */
export class FileExport implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #state: ExportState = { status: 'idle' };
  #reading: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  get state(): ExportState {
    return this.#state;
  }

  /** @returns the file, unless it failed, nobody wants it any more, or another one is being made */
  async start(question: ExportQuestion): Promise<File | undefined> {
    if (this.#state.status === 'running') return undefined;
    const reading = new AbortController();
    this.#reading = reading;
    this.#set({ status: 'running' });
    try {
      const { file, partial } = await written(question, reading.signal);
      if (this.#reading !== reading) return undefined;
      this.#set({ status: 'done', file, partial });
      return file;
    } catch (thrown) {
      if (this.#reading === reading) this.#set({ status: 'failed', error: BackendError.from(thrown) });
      return undefined;
    }
  }

  cancel(): void {
    this.#reading?.abort();
    this.#reading = undefined;
    if (this.#state.status === 'running') this.#set({ status: 'idle' });
  }

  #set(state: ExportState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

async function written(
  { backend, connection, language, fileName }: ExportQuestion,
  signal: AbortSignal,
): Promise<{ readonly file: File; readonly partial: boolean }> {
  const target = await readFileTarget(backend, connection.id, { language, signal });
  const source = { id: connection.id, name: connection.name, connector: target.connectorName };
  const text = configurationFileText(configurationFileOf(target, source, language));
  const file = new File([text], fileName, { type: 'application/json' });
  return { file, partial: target.details === undefined };
}
