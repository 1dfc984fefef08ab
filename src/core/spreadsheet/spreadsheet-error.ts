export type SpreadsheetProblem =
  /** The file, what it unpacks to, or one of its cells is beyond {@link SPREADSHEET_LIMITS}. */
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  /** Neither an Excel workbook (.xlsx) nor text: .xls, .ods, .pdf, a web page, a picture, an encrypted workbook. */
  | 'wrong-type'
  /** It begins like one, and then is truncated, damaged or made up. */
  | 'broken'
  | 'empty';

/** Why a file cannot be read. `message` is technical; the user reads the words of `reason`. */
export class SpreadsheetError extends Error {
  override readonly name = 'SpreadsheetError';
  readonly reason: SpreadsheetProblem;

  constructor(reason: SpreadsheetProblem, message: string = reason, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}

/** What a file may have; all of it is checked while it is read, whatever the file says about itself. */
export const SPREADSHEET_LIMITS = {
  fileBytes: 20_000_000,
  /** Of all that is unpacked. */
  unpackedBytes: 100_000_000,
  /** How much larger a packed part may get than it is, once it has given {@link ratioFrom} bytes. */
  ratio: 100,
  ratioFrom: 1_000_000,
  entries: 200,
  /** With the header. */
  rows: 100_000,
  columns: 500,
  /** Excel's own limit. */
  cellLength: 32_767,
} as const;
