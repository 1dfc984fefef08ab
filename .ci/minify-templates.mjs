/**
 * Vite plugin: makes our `css` and `html` templates small. Minifiers leave templates alone, because they are strings;
 * here it is known what the strings are. What is rendered does not change: white space that holds a line break becomes
 * one space (none at the ends), and CSS loses its comments, the space around punctuation, quotes and digits that say
 * nothing, and the long names of the private tokens, which nobody outside may use.
 */
import { readFileSync } from 'node:fs';
import MagicString from 'magic-string';

const source = /\/src\/.*\.ts$/;

/** The private aliases of the design tokens, in their order, and what they are called in the build. */
function shortTokens() {
  const tokens = readFileSync(new URL('../src/ui/tokens.ts', import.meta.url), 'utf8');
  const names = new Set([...tokens.matchAll(/^ {4}(--_[a-z0-9-]+):/gm)].map(([, name]) => name));
  if (names.size < 20) throw new Error('src/ui/tokens.ts declares its tokens in another way than it did.');
  // Digits first: no property of an element begins so.
  return new Map([...names].map((name, index) => [name, `--_${index}`]));
}

const SHORT = shortTokens();

function minifyCss(text) {
  return text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/([{};,]) | (?=[{}])|(?<=[\w)-]:) (?=[^{}]*[;}])/g, '$1')
    .replace(/ > /g, '>')
    .replace(/;\}/g, '}')
    .replace(/(?<=\[[\w-]+=)'([a-z][\w-]*)'(?=\])/g, '$1')
    .replace(/(?<=[ ,:(])0(?=\.\d)/g, '')
    .replace(/#([0-9a-f])\1([0-9a-f])\2([0-9a-f])\3(?![\w-])/g, '#$1$2$3');
}

function minifyHtml(text) {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** The templates of a parsed module, inner ones included. */
function* templatesIn(node) {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const child of node) yield* templatesIn(child);
    return;
  }
  if (node.type === 'TaggedTemplateExpression' && ['css', 'html', 'svg'].includes(node.tag.name)) yield node;
  for (const [key, child] of Object.entries(node)) if (key !== 'parent') yield* templatesIn(child);
}

function minified({ tag, quasi: { quasis } }, index) {
  const { raw } = quasis[index].value;
  if (tag.name !== 'css' && quasis.some(({ value }) => value.raw.includes('<pre'))) return raw;
  let text = tag.name === 'css' ? minifyCss(raw) : minifyHtml(raw);
  if (index === 0 && /^\s*\n/.test(raw)) text = text.trimStart();
  if (index === quasis.length - 1 && /\n\s*$/.test(raw)) text = text.trimEnd();
  return text;
}

/** A template is a string of one line, so a map that is off by some columns in it misleads nobody. */
function renamed({ code, map }) {
  return { code: code.replace(/--_[a-z0-9-]+/g, (name) => SHORT.get(name) ?? name), map };
}

export function minifyTemplates() {
  return {
    name: 'minify-templates',
    enforce: 'post',
    transform(code, id) {
      if (!source.test(id)) return undefined;
      const edits = [...templatesIn(this.parse(code))].flatMap((template) =>
        template.quasi.quasis.map((quasi, index) => ({ quasi, text: minified(template, index) })),
      );
      const result = new MagicString(code);
      for (const { quasi, text } of edits) {
        // Parsers disagree whether a part begins at its text or at the mark before it.
        const start = code.indexOf(quasi.value.raw, quasi.start);
        if (start < 0 || start > quasi.start + 2) throw new Error(`${id}: a template is not where it should be.`);
        if (text !== quasi.value.raw) result.overwrite(start, start + quasi.value.raw.length, text || ' ');
      }
      return renamed({ code: result.toString(), map: result.generateMap({ hires: 'boundary' }) });
    },
  };
}
