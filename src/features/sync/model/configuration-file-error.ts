/** Why a file is no configuration. `missing`, `unknown`, `wrong` and `double` are about the place that is named. */
export type ConfigurationFileProblem =
  | 'too-large'
  /** No JSON. */
  | 'syntax'
  /** JSON, but none of ours. */
  | 'foreign'
  /** Of a later version. */
  | 'version'
  | 'missing'
  | 'unknown'
  | 'wrong'
  /** The same field, item or kind of records twice. */
  | 'double';

export interface ConfigurationFilePlace {
  /** `configuration.actors[0].fields[3].key`; `''`: the file as a whole. */
  readonly path: string;
  /** From 1; `undefined`: nobody can tell. */
  readonly line: number | undefined;
}

/** The one error that reading a file throws. `message` is technical; the user reads the words of `problem`. */
export class ConfigurationFileError extends Error {
  override readonly name = 'ConfigurationFileError';
  readonly problem: ConfigurationFileProblem;
  readonly place: ConfigurationFilePlace;

  constructor(problem: ConfigurationFileProblem, message: string, place: Partial<ConfigurationFilePlace> = {}) {
    super(message);
    this.problem = problem;
    this.place = { path: place.path ?? '', line: place.line };
  }
}
