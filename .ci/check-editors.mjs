/**
 * Whether the editor data and the typings of the frameworks know everything that there is: compared with the built
 * classes and styles, not with the manifest that the editor data is made of.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ELEMENT_EVENTS } from '../dist/frameworks/elements.js';
import * as library from '../dist/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const json = (path) => JSON.parse(read(path));

const tags = Object.keys(ELEMENT_EVENTS);
const className = (tag) => tag.replace(/(^|-)(.)/g, (_, dash, letter) => letter.toUpperCase());
const dashed = (property) => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const webTypes = json('dist/web-types.json').contributions;
const html = json('dist/vscode.html-custom-data.json');
const css = json('dist/vscode.css-custom-data.json');
const declarations = json('dist/custom-elements.json').modules.flatMap((module) => module.declarations ?? []);

/** What is wrong; each line one thing. */
const problems = [];
const missing = (where, what, expected, actual) => {
  const names = new Set(actual);
  for (const name of new Set(expected)) if (!names.has(name)) problems.push(`${where}: ${what} ${name} is missing`);
};
const names = (list = []) => list.map(({ name }) => name);

/** Attributes and properties as Lit knows them; `state`s are nobody's business. */
function reactive(tag) {
  const elementClass = library[className(tag)];
  if (!elementClass) throw new Error(`index.ts does not export ${className(tag)}.`);
  elementClass.finalize();
  const all = [...elementClass.elementProperties].filter(([name, { state }]) => typeof name === 'string' && !state);
  return {
    properties: all.map(([name]) => name),
    attributes: all
      .filter(([, { attribute }]) => attribute !== false)
      .map(([name, { attribute }]) => [name, typeof attribute === 'string' ? attribute : name.toLowerCase()]),
  };
}

function checkElement(tag) {
  const web = webTypes.html.elements.find(({ name }) => name === tag);
  const code = html.tags.find(({ name }) => name === tag);
  const declared = declarations.find(({ tagName }) => tagName === tag);
  if (!web || !code || !declared) return void problems.push(`<${tag}> is missing`);
  const { properties, attributes } = reactive(tag);
  const attributeNames = attributes.map(([, attribute]) => attribute);
  missing(`web-types <${tag}>`, 'property', properties, names(web.js.properties));
  missing(`web-types <${tag}>`, 'attribute', attributeNames, names(web.attributes));
  missing(`VS Code <${tag}>`, 'attribute', attributeNames, names(code.attributes));
  missing(`web-types <${tag}>`, 'event', ELEMENT_EVENTS[tag], names(web.js.events));
  for (const event of ELEMENT_EVENTS[tag]) {
    if (!code.description.value.includes(`\`${event}\``)) problems.push(`VS Code <${tag}>: event ${event} is missing`);
  }
  // The typings derive an attribute's name from its property's.
  for (const [property, attribute] of attributes) {
    if (attribute !== dashed(property))
      problems.push(`<${tag}>: the typings take ${attribute} for ${dashed(property)}`);
  }
  // The typings and the comments of the class say the same.
  missing(`src/frameworks/elements.ts <${tag}>`, 'event', names(declared.events), ELEMENT_EVENTS[tag]);
  for (const { name, description } of [...web.attributes, ...web.js.properties, ...web.js.events]) {
    if (!description) problems.push(`<${tag}>: ${name} has no description`);
  }
}

/** Every token that a style sheet reads is one that editors complete. */
function checkTokens() {
  const styles = readdirSync(join(root, 'dist'), { recursive: true })
    .filter((path) => path.endsWith('.js') && !path.startsWith('cdn'))
    .flatMap((path) => [...read(join('dist', path)).matchAll(/var\(\s*(--quotesync-[\w-]+)/g)])
    .map(([, token]) => token);
  if (styles.length === 0) problems.push('No token was found in dist/.');
  missing('web-types', 'token', styles, names(webTypes.css.properties));
  missing('VS Code', 'token', styles, names(css.properties));
}

// Every element class that the package hands out is one that a host may use.
const classes = Object.keys(library).filter(
  (name) => typeof library[name] === 'function' && 'elementProperties' in library[name],
);
missing('src/frameworks/elements.ts', 'element', classes, tags.map(className));
tags.forEach(checkElement);
checkTokens();

for (const problem of problems) console.error(problem);
console.log(`${tags.length} elements, ${css.properties.length} tokens: ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
