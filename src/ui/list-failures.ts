import { html, nothing, type TemplateResult } from 'lit';
import type { BackendError } from '../backend/index.js';

/** A write of one of the rows that failed. */
export interface ListFailure {
  readonly heading: string;
  readonly error: BackendError;
}

/** And the way to do it again. */
export interface RepeatableFailure extends ListFailure {
  readonly again: () => Promise<void>;
}

export interface ListFailures {
  /** Said where the rows are, which are as they were. */
  readonly failure: ListFailure | undefined;
  /** Why the rows could not be read. */
  readonly error: BackendError | undefined;
  /** Instead of the words of the error. */
  readonly heading?: string | undefined;
  /** Rows of an earlier reading are shown. */
  readonly hasRows: boolean;
  readonly onRetry: () => void;
  readonly onReadAgain: () => void;
}

/** What went wrong with a list: with a row of it, and with all of it. */
export function renderListFailures(failures: ListFailures): TemplateResult {
  const { failure, error, heading, hasRows, onRetry, onReadAgain } = failures;
  return html`
    ${
      failure
        ? html`<quotesync-state-panel
            state="failed"
            compact
            .error=${failure.error}
            .heading=${failure.heading}
            @quotesync-retry-requested=${onRetry}
          ></quotesync-state-panel>`
        : nothing
    }
    ${
      error
        ? html`<quotesync-state-panel
            state="failed"
            ?compact=${hasRows}
            .error=${error}
            .heading=${heading}
            @quotesync-retry-requested=${onReadAgain}
          ></quotesync-state-panel>`
        : nothing
    }
  `;
}
