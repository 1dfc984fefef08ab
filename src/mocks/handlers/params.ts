import type { ConfigValues } from '../connectors/index.js';

/** The request cannot be understood: 400, as opposed to a refusal by the tenant. */
export class MalformedRequest extends Error {
  override readonly name = 'MalformedRequest';
}

/**
 * The named parameters of a call, or an object among them. Property names are matched in any case, as the server does
 * (the official client sends `erpName` for `ERPName`); what is missing or null has the type's default.
 */
export class Params {
  readonly #values: ReadonlyMap<string, unknown>;
  readonly #path: string;

  constructor(source: object, path = '') {
    this.#values = new Map(Object.entries(source).map(([name, value]) => [name.toLowerCase(), value]));
    this.#path = path;
  }

  /**
   * @param body as received; nothing and `null` are calls without parameters in the body
   * @param query ids of generated methods travel here; what is in both counts as in the body
   * @throws MalformedRequest
   */
  static parse(body: string, query: URLSearchParams = new URLSearchParams()): Params {
    const inQuery: [string, unknown][] = [...query].map(([name, value]) => [name.toLowerCase(), value]);
    const inBody = Object.entries<unknown>({ ...bodyObject(body) }).map(([name, value]): [string, unknown] => [
      name.toLowerCase(),
      value,
    ]);
    return new Params(Object.fromEntries([...inQuery, ...inBody]));
  }

  text(name: string): string {
    const value = this.#get(name);
    if (value === undefined) return '';
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    return this.#refuse(name, 'a string');
  }

  integer(name: string): number {
    return this.#integer(this.#get(name), name);
  }

  /** A JSON number as its text, exactly as precise as a double is; `0` when it is missing. */
  decimal(name: string): string {
    const value = this.#get(name) ?? 0;
    const readable = typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value));
    return readable ? String(value) : this.#refuse(name, 'a number');
  }

  flag(name: string): boolean {
    const value = this.#get(name);
    if (value === undefined) return false;
    return typeof value === 'boolean' ? value : this.#refuse(name, 'a boolean');
  }

  integers(name: string): number[] {
    return this.#array(name).map((value) => this.#integer(value, name));
  }

  texts(name: string): string[] {
    return this.#array(name).map((value) =>
      typeof value === 'string' ? value : this.#refuse(name, 'an array of strings'),
    );
  }

  object(name: string): Params {
    const value = this.#get(name);
    return isObject(value) ? new Params(value, this.#pathOf(name)) : this.#refuse(name, 'an object');
  }

  /** `undefined` when it is missing or null. */
  optionalObject(name: string): Params | undefined {
    return this.#get(name) === undefined ? undefined : this.object(name);
  }

  objects(name: string): Params[] {
    return this.#array(name).map((value) =>
      isObject(value) ? new Params(value, this.#pathOf(name)) : this.#refuse(name, 'an array of objects'),
    );
  }

  /** A dictionary: its keys are data and stay as they are, `__proto__` among them. */
  dictionary(name: string): ConfigValues {
    const value = this.#get(name);
    if (value === undefined) return new Map();
    if (!isObject(value)) return this.#refuse(name, 'a dictionary of strings');
    return new Map(Object.entries(value).map(([key, each]) => [key, this.#dictionaryValue(each, name)]));
  }

  #get(name: string): unknown {
    return this.#values.get(name.toLowerCase()) ?? undefined;
  }

  #array(name: string): unknown[] {
    const value = this.#get(name);
    if (value === undefined) return [];
    return Array.isArray(value) ? value : this.#refuse(name, 'an array');
  }

  #integer(value: unknown, name: string): number {
    if (value === undefined) return 0;
    if (typeof value === 'number' && Number.isInteger(value)) return value;
    if (typeof value === 'string' && /^-?\d{1,10}$/.test(value)) return Number(value);
    return this.#refuse(name, 'an integer');
  }

  #dictionaryValue(value: unknown, name: string): string {
    if (value === null) return '';
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    return this.#refuse(name, 'a dictionary of strings');
  }

  #pathOf(name: string): string {
    return this.#path === '' ? name : `${this.#path}.${name}`;
  }

  #refuse(name: string, expected: string): never {
    throw new MalformedRequest(`The parameter ${this.#pathOf(name)} must be ${expected}.`);
  }
}

function bodyObject(body: string): object {
  if (body.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (error) {
    throw new MalformedRequest(error instanceof Error ? error.message : String(error));
  }
  if (value === null) return {};
  if (!isObject(value)) throw new MalformedRequest('The body must be a JSON object.');
  return value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
