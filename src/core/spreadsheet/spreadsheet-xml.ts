import { SpreadsheetError } from './spreadsheet-error.js';

export interface XmlHandler {
  /** @param name without its prefix */
  open(name: string, attributes: (name: string) => string | undefined): void;
  close(name: string): void;
  /** May come in pieces. */
  text(text: string): void;
}

const broken = (what: string): SpreadsheetError => new SpreadsheetError('broken', `XML: ${what}`);

/** Tags of a sheet are short; a longer one is no sheet's. */
const LONGEST_TAG = 100_000;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,10}));/gi, (_, decimal, hex, name: string | undefined) => {
    // An entity of the file's own would need a DTD, and those are refused.
    if (name !== undefined) return ENTITIES[name] ?? '';
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

const patterns = new Map<string, RegExp>();

function attributesOf(tag: string): (name: string) => string | undefined {
  return (name) => {
    // `r:id` is asked for as `id`; the value may hold anything but its quote.
    const pattern = patterns.get(name) ?? new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
    const match = pattern.exec(tag);
    return match ? decoded(match[1] ?? match[2] ?? '') : undefined;
  };
}

/**
 * Reads the few kinds of XML in a workbook piece by piece: elements, attributes, text. No DTD, so no entities that grow
 * and none that fetch. (The browser's own parser takes a document whole, in one task, and its sink is one that
 * a Trusted Types policy guards.)
 */
export class XmlReader {
  readonly #handler: XmlHandler;
  #rest = '';
  #depth = 0;
  #seen = false;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  push(text: string): void {
    const xml = this.#rest + text;
    let at = 0;
    while (at < xml.length) {
      const next = xml[at] === '<' ? this.#markup(xml, at) : this.#text(xml, at);
      if (next === undefined) break;
      at = next;
    }
    this.#rest = xml.slice(at);
    if (this.#rest.length > LONGEST_TAG) throw broken('a tag without an end');
  }

  end(): void {
    if (!this.#seen || this.#depth !== 0 || this.#rest.trim() !== '') throw broken('it ends too early');
  }

  /** @returns where the text ends, or `undefined` when more of it may come */
  #text(xml: string, at: number): number | undefined {
    const found = xml.indexOf('<', at);
    // An entity may be cut in two.
    const end = found === -1 ? Math.max(at, xml.length - 16) : found;
    const ampersand = found === -1 ? xml.lastIndexOf('&', end) : -1;
    const safe = ampersand >= at && end - ampersand < 16 ? ampersand : end;
    if (safe > at && this.#depth > 0) this.#handler.text(decoded(xml.slice(at, safe)));
    return found === -1 ? (safe > at ? safe : undefined) : found;
  }

  #markup(xml: string, at: number): number | undefined {
    if (xml.startsWith('<!--', at)) return after(xml, '-->', at + 4);
    if (xml.startsWith('<![CDATA[', at)) return this.#cdata(xml, at + 9);
    if (xml.startsWith('<?', at)) return after(xml, '?>', at + 2);
    if (xml.startsWith('<!', at)) {
      // `<!-` and `<![CDA` may go on in the next piece.
      if ('<!--'.startsWith(xml.slice(at)) || '<![CDATA['.startsWith(xml.slice(at))) return undefined;
      throw broken('a DTD');
    }
    return this.#tag(xml, at);
  }

  #cdata(xml: string, at: number): number | undefined {
    const end = xml.indexOf(']]>', at);
    if (end === -1) return undefined;
    this.#handler.text(xml.slice(at, end));
    return end + 3;
  }

  #tag(xml: string, at: number): number | undefined {
    const end = endOfTag(xml, at);
    if (end === undefined) return undefined;
    const closing = xml[at + 1] === '/';
    const selfClosing = xml[end - 1] === '/';
    const tag = xml.slice(at + (closing ? 2 : 1), selfClosing ? end - 1 : end);
    const space = tag.search(/\s/);
    const name = withoutPrefix(space === -1 ? tag : tag.slice(0, space));
    if (closing) this.#depth -= 1;
    else {
      this.#seen = true;
      this.#depth += selfClosing ? 0 : 1;
      this.#handler.open(name, attributesOf(tag));
    }
    if (closing || selfClosing) this.#handler.close(name);
    if (this.#depth < 0) throw broken('one end too many');
    return end + 1;
  }
}

function after(xml: string, mark: string, at: number): number | undefined {
  const end = xml.indexOf(mark, at);
  return end === -1 ? undefined : end + mark.length;
}

/** The `>` that ends it; one in an attribute's value does not. */
function endOfTag(xml: string, at: number): number | undefined {
  for (let index = at; index < xml.length; index++) {
    const character = xml[index];
    if (character === '>') return index;
    if (character !== '"' && character !== "'") continue;
    const end = xml.indexOf(character, index + 1);
    if (end === -1) return undefined;
    index = end;
  }
  return undefined;
}
