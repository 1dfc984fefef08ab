import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import type { BodyCheck } from './rest-service.js';

/** The example service's description, as far as the tests look into it. */
export interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly ({ readonly name: string; readonly in: string } | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

function isOpenApi(document: unknown): document is OpenApi {
  return typeof document === 'object' && document !== null && 'openapi' in document && 'paths' in document;
}

export function readOpenApi(): OpenApi {
  const document: unknown = parse(readFileSync(new URL('./openapi.yaml', import.meta.url), 'utf8'));
  if (!isOpenApi(document)) throw new Error('openapi.yaml is no OpenAPI document');
  return document;
}

/** `GET /products/{id}` for every operation. */
export function operationsOf({ paths }: OpenApi): ReadonlyMap<string, Operation> {
  const operations = new Map<string, Operation>();
  for (const [path, verbs] of Object.entries(paths)) {
    for (const [verb, operation] of Object.entries(verbs)) operations.set(`${verb.toUpperCase()} ${path}`, operation);
  }
  return operations;
}

/** The same, but objects have no members that are not described: what an answer says, the description must know. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, closed(inner)]));
  const isObject = 'type' in copy && copy['type'] === 'object' && 'properties' in copy;
  return isObject ? { ...copy, additionalProperties: false } : copy;
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Checks what goes to and fro against the description. Throws for operations, media types and statuses that it has not. */
export class WireCheck {
  readonly operations: ReadonlyMap<string, Operation>;
  readonly #ajv = new Ajv2020({ strict: false, allErrors: false });
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(document = readOpenApi()) {
    this.operations = operationsOf(document);
    this.#ajv.addSchema({ ...document, $id: 'open' });
    this.#ajv.addSchema(Object.assign({}, closed(document), { $id: 'closed' }));
  }

  /** Which members of the body are not what the operation takes. */
  readonly bodyProblems: BodyCheck = (operation, body) => {
    const [verb, path] = this.#placeOf(operation);
    if (body instanceof Blob)
      return 'image/*' in (this.operations.get(operation)?.requestBody?.content ?? {}) ? [] : [''];
    const check = this.#validator('open', [...verb, 'requestBody', 'content', 'application/json', 'schema'], path);
    return check(body) ? [] : (check.errors ?? []).map(({ instancePath }) => instancePath.split('/')[1] ?? '');
  };

  /** @returns what is wrong with the answer; `undefined`: nothing */
  async problemOf(operation: string, response: Response): Promise<string | undefined> {
    const [verb, path] = this.#placeOf(operation);
    if (!response.ok) {
      const check = this.#validator('closed', ['components', 'schemas', 'Problem']);
      return check(await response.json()) ? undefined : this.#ajv.errorsText(check.errors);
    }
    const described = this.operations.get(operation)?.responses[String(response.status)];
    if (!described) return `${response.status} is not described`;
    const type = response.headers.get('Content-Type') ?? '';
    const isDescribed = Object.keys(described.content ?? { '': {} }).some((each) =>
      type.startsWith(each.replace('*', '')),
    );
    if (!isDescribed) return `${type} is not described`;
    if (type !== 'application/json') return undefined;
    const place = [...verb, 'responses', String(response.status), 'content', type, 'schema'];
    const check = this.#validator('closed', place, path);
    return check(await response.json()) ? undefined : this.#ajv.errorsText(check.errors);
  }

  #placeOf(operation: string): readonly [place: readonly string[], path: string] {
    if (!this.operations.has(operation)) throw new Error(`openapi.yaml has no ${operation}`);
    const [verb = '', path = ''] = operation.split(' ');
    return [['paths', path, verb.toLowerCase()], path];
  }

  #validator(document: 'open' | 'closed', place: readonly string[], path = ''): ValidateFunction {
    const $ref = `${document}#/${place.map((key) => encodeURIComponent(escaped(key))).join('/')}`;
    let validate = this.#compiled.get($ref);
    if (!validate) this.#compiled.set($ref, (validate = this.#ajv.compile({ $ref, $comment: path })));
    return validate;
  }
}
