import type {
  BackendError,
  ConnectorResponse,
  QuoteConnectionRow,
  QuoteConnectionStatus,
} from '../../backend/index.js';

/** The last test of a row, in this visit: the server keeps none. */
export type RowTest =
  | { readonly status: 'running' }
  | { readonly status: 'answered'; readonly response: ConnectorResponse; readonly at: Date }
  | { readonly status: 'failed'; readonly error: BackendError; readonly at: Date };

/** A row of the connections list with what is known of it. */
export interface ConnectionItem extends QuoteConnectionRow {
  /** Absent until the server has said, and for deleted connections. */
  readonly start?: QuoteConnectionStatus | undefined;
  readonly test?: RowTest | undefined;
  readonly busy: boolean;
}

/** What the status column says, in one word; the element has the words. */
export type ItemStatus =
  'deleted' | 'testing' | 'test-passed' | 'test-failed' | 'unavailable' | 'available' | 'unknown';

/** The newest knowledge counts: a test is newer than the start of the connection. */
export function statusOf({ deleted, start, test }: ConnectionItem): ItemStatus {
  if (deleted) return 'deleted';
  if (test?.status === 'running') return 'testing';
  if (test?.status === 'answered') return test.response.ok ? 'test-passed' : 'test-failed';
  if (test?.status === 'failed') return 'test-failed';
  if (!start) return 'unknown';
  return start.available ? 'available' : 'unavailable';
}

/** The reason behind a bad status, in the connector's or the service's own words; may be empty. */
export function reasonOf(item: ConnectionItem): string {
  const { start, test } = item;
  switch (statusOf(item)) {
    case 'test-failed':
      return (test?.status === 'answered' ? test.response.explanation : errorOf(test)?.userMessage) ?? '';
    case 'unavailable':
      return start?.response?.explanation ?? '';
    default:
      return '';
  }
}

function errorOf(test: RowTest | undefined): BackendError | undefined {
  return test?.status === 'failed' ? test.error : undefined;
}
