/**
 * Writes what editors complete our tags and tokens with, from the manifest of the elements: `dist/web-types.json`
 * (JetBrains) and `dist/vscode.html-custom-data.json`, `dist/vscode.css-custom-data.json` (VS Code).
 * Only the elements that a host puts on a page; all others are ours alone.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ELEMENT_EVENTS } from '../dist/frameworks/elements.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const write = (path, data) => writeFileSync(join(root, path), `${JSON.stringify(data, null, 2)}\n`);

const { name, version } = JSON.parse(read('package.json'));

const declarations = JSON.parse(read('dist/custom-elements.json')).modules.flatMap(
  (module) => module.declarations ?? [],
);
const elements = Object.keys(ELEMENT_EVENTS).map((tag) => {
  const element = declarations.find(({ tagName }) => tagName === tag);
  if (!element) throw new Error(`The manifest does not know <${tag}>.`);
  return element;
});

/** The custom properties that a host may set: the token table, and what single elements, also inner ones, say they read. */
function tokens() {
  const table = read('src/ui/tokens.ts');
  const pattern = /(?:\/\*+\s*([^*]+?)\s*\*\/\s*)?--_[\w-]+:\s*var\(\s*(--quotesync-[\w-]+),\s*([\s\S]*?)\s*\);/g;
  const found = [...table.matchAll(pattern)].map(([, description = '', token, standard]) => ({
    name: token,
    description,
    default: standard.replaceAll(/\s+/g, ' '),
  }));
  const own = declarations.flatMap(({ cssProperties = [] }) => cssProperties);
  return [...new Map([...own, ...found].map((token) => [token.name, token])).values()].sort((a, b) =>
    a.name.localeCompare(b.name, 'en', { numeric: true }),
  );
}

/** `TabId` → `'connections' | 'products' | …`, for names of types that are nothing but a choice of texts. */
const choices = new Map(
  readdirSync(join(root, 'dist'), { recursive: true })
    .filter((path) => path.endsWith('.d.ts'))
    .flatMap((path) => [...read(join('dist', path)).matchAll(/type (\w+) = ('[\w-]+'(?: \| '[\w-]+')+);/g)])
    .map(([, type, values]) => [type, values]),
);

const typeOf = (text = 'string') => text.replace(/\b[A-Z]\w*\b/g, (type) => choices.get(type) ?? type);
const valuesOf = (text) => [...typeOf(text).matchAll(/'([\w-]+)'/g)].map(([, value]) => value);
const withoutUndefined = (text) => text.replace(/ \| undefined$/, '');

/** What an event means: some elements only point to the one that fires it. */
function eventDescription(event) {
  const all = elements.flatMap(({ events = [] }) => events).filter((it) => it.name === event);
  return (all.find(({ description = '' }) => !description.startsWith('See ')) ?? all[0])?.description ?? '';
}

const eventsOf = ({ tagName }) => ELEMENT_EVENTS[tagName];
const propertiesOf = ({ members = [] }) => members.filter(({ kind }) => kind === 'field');
/** Without the line breaks of the comments; paragraphs stay. */
const sentence = (text = '') => text.trim().replaceAll(/(?<!\n)[ \t]*\n[ \t]*(?!\n)/g, ' ');

function webTypes() {
  const described = ({ name: of, description, default: standard }) => ({
    name: of,
    description: sentence(description),
    ...(standard === undefined ? {} : { default: standard }),
  });
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: sentence(element.summary),
          attributes: (element.attributes ?? []).map((attribute) => ({
            ...described(attribute),
            value: { type: withoutUndefined(typeOf(attribute.type?.text)) },
          })),
          slots: (element.slots ?? []).map(described),
          js: {
            properties: propertiesOf(element).map((property) => ({
              ...described(property),
              ...(property.readonly ? { 'read-only': true } : {}),
              type: typeOf(property.type?.text),
            })),
            events: eventsOf(element).map((event) => ({ name: event, description: sentence(eventDescription(event)) })),
          },
          css: { parts: (element.cssParts ?? []).map(described) },
        })),
      },
      css: { properties: tokens().map(described) },
    },
  };
}

const markdown = (value) => ({ kind: 'markdown', value: sentence(value) });

function vsCodeHtml() {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tagName,
      description: {
        kind: 'markdown',
        value: [
          sentence(element.summary),
          `**Events**\n${eventsOf(element)
            .map((event) => `- \`${event}\` ${sentence(eventDescription(event))}`)
            .join('\n')}`,
        ].join('\n\n'),
      },
      attributes: (element.attributes ?? []).map(({ name: attribute, description, type }) => {
        const values = valuesOf(type?.text).map((value) => ({ name: value }));
        return {
          name: attribute,
          description: markdown(description),
          // Complete without a value: `readonly`, not `readonly=""`.
          ...(withoutUndefined(type?.text ?? '') === 'boolean' ? { valueSet: 'v' } : {}),
          ...(values.length > 0 ? { values } : {}),
        };
      }),
    })),
  };
}

function vsCodeCss() {
  const parts = elements.flatMap(({ tagName, cssParts = [] }) =>
    cssParts.map((part) => ({ name: part.name, text: `\`<${tagName}>\`: ${sentence(part.description)}` })),
  );
  return {
    version: 1.1,
    properties: tokens().map((token) => ({
      name: token.name,
      description: markdown(
        [token.description, token.default && `Default: \`${token.default}\``].filter(Boolean).join('\n\n'),
      ),
    })),
    pseudoElements: [...new Set(parts.map((part) => part.name))].map((part) => ({
      name: `::part(${part})`,
      description: {
        kind: 'markdown',
        value: parts
          .filter((it) => it.name === part)
          .map(({ text }) => text)
          .join('\n\n'),
      },
    })),
  };
}

write('dist/web-types.json', webTypes());
write('dist/vscode.html-custom-data.json', vsCodeHtml());
write('dist/vscode.css-custom-data.json', vsCodeCss());
