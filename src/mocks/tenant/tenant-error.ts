/** .NET exception names, as the WebAPI puts them into `ErrorType`. Only SoNotFoundException is documented. */
export type TenantErrorType =
  /** A rule is broken; `parameter` says by which property. */
  | 'ArgumentException'
  | 'SoNotFoundException'
  /** The object's state forbids it, for example saving a deleted connection. */
  | 'InvalidOperationException'
  /** The user may not. */
  | 'SoSentryException'
  /** A connector threw instead of answering. */
  | 'ConnectorException';

/** The tenant refuses. `message` is a sentence for the user, in English as the server's exceptions are. */
export class TenantError extends Error {
  override readonly name = 'TenantError';

  constructor(
    readonly errorType: TenantErrorType,
    message: string,
    /** The offending property of what was sent, in the server's casing. */
    readonly parameter?: string,
  ) {
    super(message);
  }
}
