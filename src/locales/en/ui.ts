import type { BackendErrorKind } from '../../backend/index.js';
import { counting } from '../counting.js';
import { basePart } from '../parts/base.js';

const { n } = counting('en');

/** Heading, and on the next line a sentence. */
const errorKinds: Readonly<Record<BackendErrorKind, string>> = {
  network: 'No connection\nThe service could not be reached. Check your network and try again.',
  timeout: 'No answer\nThe service took too long to answer. It may be busy; try again.',
  unauthenticated: 'You are signed out\nSign in again in SuperOffice, then try again here.',
  forbidden: 'Not allowed\nYour rights or the licence do not include this. Ask your SuperOffice administrator.',
  'not-found': 'Not found\nIt does not exist any more. Someone may have deleted it.',
  conflict: 'Changed by someone else\nSomeone else saved this in the meantime.',
  validation: 'Not accepted\nThe service did not accept these values. Check them and try again.',
  'rate-limited': 'Too many requests\nThe service asks for a short break.',
  server: 'The service failed\nSomething went wrong on the server. Try again, or ask your administrator.',
  protocol: 'Unexpected answer\nThe service answered something that could not be understood.',
  unsupported: 'Not supported\nThe service cannot do this.',
};

/** Words of the shared pieces. */
export const ui = {
  basePart,
  tabErpConnections: 'ERP connections',
  close: 'Close',
  cancel: 'Cancel',
  ok: 'OK',
  search: 'Search',
  refresh: 'Refresh',
  retry: 'Try again',
  dismiss: 'Dismiss',
  loading: 'Loading …',
  technicalDetails: 'Technical details',
  tabLoadFailed: 'This part of the page could not be loaded.',
  correlationId: (id: string) => `Reference: ${id}`,
  errorKind: (kind: BackendErrorKind) => errorKinds[kind],
  errorRetryAfter: (seconds: number) => `Try again in ${n(seconds)} s.`,
};
