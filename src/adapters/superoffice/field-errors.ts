import { BackendError } from '../../backend/index.js';

/**
 * Runs a write and gives its errors the names that the caller knows.
 *
 * @param fieldOf the service's name of a parameter → ours; `undefined` when we have none
 */
export async function withFieldNames<T>(
  fieldOf: (parameter: string) => string | undefined,
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (thrown) {
    throw thrown instanceof BackendError ? renamed(thrown, fieldOf) : thrown;
  }
}

function renamed(error: BackendError, fieldOf: (parameter: string) => string | undefined): BackendError {
  const { kind, message, userMessage, retryable, correlationId, retryAfter } = error;
  const fieldErrors = Object.fromEntries(
    Object.entries(error.fieldErrors).map(([parameter, text]) => [fieldOf(parameter) ?? parameter, text]),
  );
  return new BackendError(kind, message, { userMessage, fieldErrors, retryable, correlationId, retryAfter });
}

/** A value that never leaves for the service. */
export function invalid(fieldErrors: Readonly<Record<string, string>>): BackendError {
  return new BackendError('validation', Object.entries(fieldErrors).flat().join(': '), { fieldErrors });
}
