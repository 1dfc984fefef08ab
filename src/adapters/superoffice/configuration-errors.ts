import { BackendError } from '../../backend/index.js';
import { redact } from './configuration.js';

/** The service's name of what was sent → ours: a property of the input, or `values.<key>`. */
export type FieldNames = Readonly<Record<string, string>>;

/**
 * Runs a call that sends secrets or reaches somebody who knows them. Its errors are what the caller may have: by our
 * names of fields, and without secrets, which servers like to quote.
 */
export async function told<T>(
  names: FieldNames,
  secrets: readonly string[] | (() => Promise<readonly string[]>),
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (thrown) {
    if (!(thrown instanceof BackendError)) throw thrown;
    throw toldError(thrown, names, typeof secrets === 'function' ? await secrets() : secrets);
  }
}

function toldError(error: BackendError, names: FieldNames, secrets: readonly string[]): BackendError {
  const { kind, message, userMessage, fieldErrors, retryable, correlationId, retryAfter } = error;
  return new BackendError(kind, redact(message, secrets), {
    userMessage: userMessage === undefined ? undefined : redact(userMessage, secrets),
    fieldErrors: Object.fromEntries(
      Object.entries(fieldErrors).map(([parameter, text]) => [fieldOf(parameter, names), redact(text, secrets)]),
    ),
    retryable,
    correlationId,
    retryAfter,
  });
}

function fieldOf(parameter: string, names: FieldNames): string {
  const key = /^(?:Connection)?ConfigFields\[(.*)\]$/s.exec(parameter)?.[1];
  if (key !== undefined) return `values.${key}`;
  return Object.hasOwn(names, parameter) ? (names[parameter] ?? parameter) : parameter;
}
