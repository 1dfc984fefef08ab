/** A secret that the backend keeps. Its text is never read back. */
export interface StoredSecret {
  readonly isSet: boolean;
}

/**
 * A secret that the user has just entered. Only `reveal()` gives the text, so that it does not slip into
 * JSON, logs, templates, drafts (structured clone drops private fields) or error messages.
 */
export class NewSecret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** For the adapter that sends it. */
  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return '[redacted]';
  }

  toJSON(): string {
    return '[redacted]';
  }

  /** Node's console would otherwise be free to show more. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[redacted]';
  }
}

/** Keep (or lack) the stored secret, or replace it. */
export type SecretValue = StoredSecret | NewSecret;

/**
 * Whether a value is a {@link NewSecret}, of this copy of the library or of another one on the same page: by what it can
 * do, because two copies have two classes and a password must not be lost between them.
 */
export function isNewSecret(value: unknown): value is NewSecret {
  return typeof value === 'object' && value !== null && 'reveal' in value && typeof value.reveal === 'function';
}

/** Whether there is something to send: a stored secret or a new, non-empty one. */
export function hasSecret(value: SecretValue): boolean {
  return isNewSecret(value) ? value.reveal() !== '' : value.isSet;
}
