import * as v from 'valibot';
import { ConfigurationFileError } from './configuration-file-error.js';
import { lineAt, lineOfPath, pathText } from './configuration-file-place.js';
import {
  CONFIGURATION_FORMAT,
  CONFIGURATION_VERSION,
  configurationFile,
  type ConfigurationFile,
  type FileConfiguration,
} from './configuration-file-schema.js';

/** More than the largest connector needs many times over; in bytes of a file, or characters of a text. */
export const CONFIGURATION_FILE_LIMIT = 10_000_000;

type Path = readonly (string | number)[];

/** @throws ConfigurationFileError, and nothing else, whatever the text is */
export function parseConfigurationFile(text: string): ConfigurationFile {
  if (text.length > CONFIGURATION_FILE_LIMIT) throw tooLarge(text.length);
  const sound = text.replace(/^\ufeff/, '');
  const content = parsedJson(sound);
  checkKind(content, sound);
  const result = v.safeParse(configurationFile, content, { abortEarly: true });
  if (!result.success) throw refusal(result.issues[0], sound);
  checkDoubles(result.output, sound);
  return result.output;
}

/** @throws ConfigurationFileError, also when the file cannot be read any more */
export async function readConfigurationFile(file: File): Promise<ConfigurationFile> {
  if (file.size > CONFIGURATION_FILE_LIMIT) throw tooLarge(file.size);
  let text: string;
  try {
    text = await file.text();
  } catch (thrown) {
    throw new ConfigurationFileError('syntax', `The file could not be read: ${String(thrown)}`);
  }
  return parseConfigurationFile(text);
}

/** The same configuration is always the same text: one line a field, members in the order of the schema. */
export function configurationFileText(file: ConfigurationFile): string {
  return `${written(v.parse(configurationFile, file), '')}\n`;
}

function written(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((each) => inner + written(each, inner)).join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value);
  if (isShort(value)) return members.length === 0 ? '{}' : `{ ${members.map((one) => member(one, inner)).join(', ')} }`;
  return `{\n${members.map((one) => inner + member(one, inner)).join(',\n')}\n${indent}}`;
}

function member([name, value]: readonly [string, unknown], indent: string): string {
  return `${JSON.stringify(name)}: ${written(value, indent)}`;
}

/** What has no list in it takes one line. */
function isShort(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return !Array.isArray(value) && Object.values(value).every(isShort);
}

function tooLarge(size: number): ConfigurationFileError {
  return new ConfigurationFileError('too-large', `${size} is more than ${CONFIGURATION_FILE_LIMIT}.`);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    throw new ConfigurationFileError('syntax', message, { line: lineOfMessage(message, text) });
  }
}

/** Browsers say the place in their own words, or not at all. */
function lineOfMessage(message: string, text: string): number | undefined {
  const [, line] = /\bline (\d+)/.exec(message) ?? [];
  if (line !== undefined) return Number(line);
  const [, position] = /\bposition (\d+)/.exec(message) ?? [];
  if (position !== undefined) return lineAt(text, Number(position));
  return /end of/i.test(message) ? lineAt(text, text.length) : undefined;
}

/** First of all whether it is ours, and one that we know: nothing else that is wrong with it would help then. */
function checkKind(content: unknown, text: string): void {
  const members: ReadonlyMap<string, unknown> =
    typeof content === 'object' && content !== null ? new Map(Object.entries(content)) : new Map();
  if (Array.isArray(content) || members.get('format') !== CONFIGURATION_FORMAT) {
    throw new ConfigurationFileError('foreign', `"format" is not "${CONFIGURATION_FORMAT}".`, { line: 1 });
  }
  const version = members.get('version');
  if (typeof version === 'number' && version > CONFIGURATION_VERSION) {
    const place = { path: 'version', line: lineOfPath(text, ['version']) };
    throw new ConfigurationFileError('version', `Version ${version} is later than ${CONFIGURATION_VERSION}.`, place);
  }
}

function refusal(issue: v.BaseIssue<unknown>, text: string): ConfigurationFileError {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const expected = issue.expected ?? 'something else';
  const problem = issue.received === 'undefined' ? 'missing' : expected === 'never' ? 'unknown' : 'wrong';
  const message = `Expected ${expected} and found ${issue.received.slice(0, 100)}.`;
  return new ConfigurationFileError(problem, message, placeOf(path, text));
}

function placeOf(path: Path, text: string): { readonly path: string; readonly line: number } {
  return { path: pathText(path), line: lineOfPath(text, path) };
}

function checkDoubles({ configuration, base }: ConfigurationFile, text: string): void {
  for (const [name, part] of [
    ['configuration', configuration],
    ['base', base],
  ] as const) {
    const double = part && [...doubles(part)][0];
    if (double) {
      const path = [name, ...double];
      throw new ConfigurationFileError('double', `${pathText(path)} is there twice.`, placeOf(path, text));
    }
  }
}

/** Paths of what stands for something that an earlier one stands for already. */
function* doubles(part: FileConfiguration): Generator<Path> {
  yield* repeated(['values'], part.values, ({ key }) => key);
  yield* repeated(['actors'], part.actors, ({ type }) => type);
  yield* repeated(['lists'], part.lists, ({ actor, field }) => JSON.stringify([actor, field]));
  yield* repeated(['defaults'], part.defaults, ({ actor }) => actor);
  yield* repeated(['order'], part.order, ({ actor }) => actor);
  for (const [index, { fields }] of (part.actors ?? []).entries()) {
    yield* repeated(['actors', index, 'fields'], fields, ({ key }) => key);
  }
  for (const [index, { items }] of (part.lists ?? []).entries()) {
    yield* repeated(['lists', index, 'items'], items, ({ key }) => key);
  }
  for (const [index, { fields }] of (part.defaults ?? []).entries()) {
    yield* repeated(['defaults', index, 'fields'], fields, ({ key }) => key);
  }
  for (const [index, { fields }] of (part.order ?? []).entries()) {
    yield* repeated(['order', index, 'fields'], fields, (key) => key);
  }
}

function* repeated<Each>(path: Path, list: readonly Each[] = [], keyOf: (each: Each) => string): Generator<Path> {
  const seen = new Set<string>();
  for (const [index, each] of list.entries()) {
    const key = keyOf(each);
    if (seen.has(key)) yield [...path, index];
    seen.add(key);
  }
}
