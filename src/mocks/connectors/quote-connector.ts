/**
 * The contract of a quote connector as far as administration needs it: SuperOffice's `IQuoteConnector` with its
 * configuration fields, test, start, lists and capabilities. Texts may hold inline translations and resources.
 */

export interface ConnectorInfo {
  /** The key: connectors have no id. */
  readonly name: string;
  readonly className: string;
  readonly assemblyName: string;
  /** Where it was loaded from. */
  readonly location: string;
  readonly fileName: string;
  readonly version: string;
  readonly licensed: boolean;
}

export type FieldType = 'Checkbox' | 'Text' | 'Password' | 'Integer' | 'Double' | 'List' | 'Date' | 'Label';
export type FieldAccess = 'Normal' | 'Mandatory' | 'ReadOnly';

/** SuperOffice's `FieldMetadata`. */
export interface FieldDefinition {
  readonly key: string;
  readonly rank: number;
  readonly type: FieldType;
  readonly label: string;
  readonly description: string;
  readonly access: FieldAccess;
  /** 0 = unlimited. */
  readonly maxLength: number;
  readonly listName: string;
  /** In CultureDataFormatter's form. */
  readonly defaultValue: string;
}

export interface ConnectorListItem {
  readonly key: string;
  readonly name: string;
  readonly description: string;
}

export type PluginStatus = 'Ok' | 'OkWithInfo' | 'Warning' | 'Error';

/** SuperOffice's `PluginResponse`; only `Error` is a refusal. */
export interface PluginAnswer {
  readonly status: PluginStatus;
  readonly userExplanation: string;
  readonly techExplanation: string;
  readonly errorCode: string;
}

/** Values by field key, in CultureDataFormatter's form. A map, since a key may be any text. */
export type ConfigValues = ReadonlyMap<string, string>;

export interface ConnectorContext {
  /** Lets time pass, for connectors that are slow. */
  wait(ms: number): Promise<void>;
}

export interface SimulatedQuoteConnector {
  readonly info: ConnectorInfo;
  configurationFields(): readonly FieldDefinition[];
  /** Tries values that need not be stored anywhere. */
  test(values: ConfigValues, context: ConnectorContext): Promise<PluginAnswer>;
  /** Starts a saved connection; `Error` keeps it from being used. */
  initialize(values: ConfigValues, context: ConnectorContext): Promise<PluginAnswer>;
  /** `undefined`: this connector has no such list. Rejects when it has one but cannot load it. */
  listItems(listName: string): Promise<readonly ConnectorListItem[] | undefined>;
  capabilities(): ReadonlyMap<string, boolean>;
}

export const OK_ANSWER: PluginAnswer = { status: 'Ok', userExplanation: '', techExplanation: '', errorCode: '' };

export function refusal(userExplanation: string, techExplanation = '', errorCode = ''): PluginAnswer {
  return { status: 'Error', userExplanation, techExplanation, errorCode };
}
