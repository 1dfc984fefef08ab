type Step = string | number;

const SPACE = new Set([' ', '\n', '\r', '\t']);
const END_OF_SCALAR = new Set([...SPACE, ',', ']', '}']);

/** Finds its way through sound JSON without reading it: depth and length of it cost no stack. */
class JsonWalk {
  position = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next character that is no space. */
  next(): string {
    while (SPACE.has(this.#text.charAt(this.position))) this.position += 1;
    return this.#text.charAt(this.position);
  }

  /** With its quotes. */
  string(): string {
    const start = this.position;
    this.position += 1;
    while (this.position < this.#text.length && this.#text.charAt(this.position) !== '"') {
      this.position += this.#text.charAt(this.position) === '\\' ? 2 : 1;
    }
    this.position += 1;
    return this.#text.slice(start, this.position);
  }

  skip(): void {
    let depth = 0;
    do {
      const sign = this.next();
      if (sign === '"') this.string();
      else if (sign === '{' || sign === '[') {
        depth += 1;
        this.position += 1;
      } else if (sign === '}' || sign === ']') {
        depth -= 1;
        this.position += 1;
      } else if (sign === ',' || sign === ':') this.position += 1;
      else this.#skipScalar();
    } while (depth > 0 && this.position < this.#text.length);
  }

  #skipScalar(): void {
    while (this.position < this.#text.length && !END_OF_SCALAR.has(this.#text.charAt(this.position))) {
      this.position += 1;
    }
  }
}

/** Where the value of a member begins; of several with the name the last one, which is the one that counts. */
function memberAt(text: string, start: number, name: string): number | undefined {
  const walk = new JsonWalk(text);
  walk.position = start + 1;
  let found: number | undefined;
  while (walk.next() === '"') {
    const member: unknown = JSON.parse(walk.string());
    walk.next();
    walk.position += 1;
    walk.next();
    if (member === name) found = walk.position;
    walk.skip();
    if (walk.next() === ',') walk.position += 1;
  }
  return found;
}

function elementAt(text: string, start: number, index: number): number | undefined {
  const walk = new JsonWalk(text);
  walk.position = start + 1;
  for (let passed = 0; walk.next() !== ']' && walk.position < text.length; passed += 1) {
    if (passed === index) return walk.position;
    walk.skip();
    if (walk.next() === ',') walk.position += 1;
  }
  return undefined;
}

/**
 * The line, from 1, on which the value at a path begins; of a path that is not there, the line of what is.
 *
 * @param text sound JSON
 */
export function lineOfPath(text: string, path: readonly Step[]): number {
  const walk = new JsonWalk(text);
  const opening = walk.next();
  let position = walk.position;
  let sign = opening;
  for (const step of path) {
    const found =
      typeof step === 'number' && sign === '['
        ? elementAt(text, position, step)
        : sign === '{'
          ? memberAt(text, position, String(step))
          : undefined;
    if (found === undefined) break;
    position = found;
    sign = text.charAt(position);
  }
  return lineAt(text, position);
}

export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < position; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** `configuration.actors[0].fields`; names that are no plain words are quoted. */
export function pathText(path: readonly Step[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    if (!/^[$\w]{1,60}$/.test(step)) return `${text}[${JSON.stringify(step.slice(0, 60))}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}
