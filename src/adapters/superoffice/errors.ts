import { BackendError } from '../../backend/index.js';

export interface CallContext {
  /** `Quote/GetConnection` */
  readonly name: string;
  readonly correlationId: string;
}

export function protocolError(call: CallContext, problem: string): BackendError {
  return new BackendError('protocol', `${call.name} answered something unexpected: ${problem}`, {
    correlationId: call.correlationId,
  });
}

export function notFound(call: string, what: string): BackendError {
  return new BackendError('not-found', `${call} found no ${what}.`);
}
