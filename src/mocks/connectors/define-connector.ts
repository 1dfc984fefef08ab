import { CAPABILITY_NAMES } from './capabilities.js';
import { mandatoryProblem } from './field-checks.js';
import {
  OK_ANSWER,
  type ConfigValues,
  type ConnectorContext,
  type ConnectorInfo,
  type ConnectorListItem,
  type FieldDefinition,
  type FieldType,
  type PluginAnswer,
  type SimulatedQuoteConnector,
} from './quote-connector.js';

type Check = (
  values: ConfigValues,
  fields: readonly FieldDefinition[],
  context: ConnectorContext,
) => PluginAnswer | Promise<PluginAnswer>;

export interface ConnectorDefinition {
  readonly info: ConnectorInfo;
  readonly fields: readonly FieldDefinition[];
  /** The test, after the mandatory fields are found to be filled. Default: content with anything. */
  readonly check?: Check;
  /** The start, likewise. Default: the same as the test. */
  readonly start?: Check;
  /** By list name in lower case. A function may throw. */
  readonly lists?: Readonly<Record<string, readonly ConnectorListItem[] | (() => readonly ConnectorListItem[])>>;
  /** Supported ones; the other known names are answered with false. */
  readonly capabilities?: readonly string[];
}

/** A connector from what is special about it. */
export function defineConnector(definition: ConnectorDefinition): SimulatedQuoteConnector {
  const { info, fields, check = () => OK_ANSWER, start = check } = definition;
  const lists = new Map(Object.entries(definition.lists ?? {}));
  const supported = new Set(definition.capabilities);
  const run = async (step: Check, values: ConfigValues, context: ConnectorContext): Promise<PluginAnswer> =>
    mandatoryProblem(fields, values) ?? (await step(values, fields, context));
  return {
    info,
    configurationFields: () => fields,
    test: (values, context) => run(check, values, context),
    initialize: (values, context) => run(start, values, context),
    listItems: async (listName) => {
      const items = lists.get(listName.toLowerCase());
      return typeof items === 'function' ? items() : items;
    },
    capabilities: () => new Map(CAPABILITY_NAMES.map((name) => [name, supported.has(name)])),
  };
}

type FieldDetails = Partial<Omit<FieldDefinition, 'key' | 'rank' | 'type' | 'label'>>;

/** A field without its rank: {@link ranked} numbers them in the order they are written. */
export function field(
  type: FieldType,
  key: string,
  label: string,
  details: FieldDetails = {},
): Omit<FieldDefinition, 'rank'> {
  const plain = { description: '', access: 'Normal', maxLength: 0, listName: '', defaultValue: '' } as const;
  return { key, type, label, ...plain, ...details };
}

export function ranked(fields: readonly Omit<FieldDefinition, 'rank'>[]): readonly FieldDefinition[] {
  return fields.map((each, index) => ({ ...each, rank: index + 1 }));
}

/** `[['retail', 'Retail'], …]` as list items. */
export function items(
  rows: readonly (readonly [key: string, name: string, description?: string])[],
): ConnectorListItem[] {
  return rows.map(([key, name, description = '']) => ({ key, name, description }));
}
