/**
 * Writes the icons of src/ui/ from the Phosphor icons that we use: paths inside the code need no
 * request and no font. Several files, because what only dialogs or other tabs show is not to be downloaded with the
 * first list.
 * `--check` fails when a file is not what this would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { roundPath } from './round-path.mjs';

const LISTS = [
  'arrow-counter-clockwise',
  'arrows-clockwise',
  'caret-down',
  'caret-up',
  'check-circle',
  'copy',
  'magnifying-glass',
  'pencil-simple',
  'plug',
  'plus',
  'trash',
  'warning',
  'warning-circle',
  'x',
];
const FIELDS = [
  'caret-double-left',
  'caret-double-right',
  'caret-left',
  'caret-right',
  'eye',
  'eye-slash',
  'lock-simple',
];

const PRODUCTS = ['columns', 'download-simple', 'image', 'percent', 'power', 'upload-simple'];

const REORDER = ['arrow-down', 'arrow-up', 'dots-six-vertical'];

const assets = fileURLToPath(new URL('../node_modules/@phosphor-icons/core/assets/regular', import.meta.url));
const note = '// Written by .ci/icons.mjs from Phosphor icons (MIT, https://phosphoricons.com); do not edit.';

const pathsOf = (names) =>
  names
    .map((name) => [name, /<path d="([^"]+)"\/>/.exec(readFileSync(join(assets, `${name}.svg`), 'utf8'))?.[1]])
    .map(([name, path]) => `'${name}': '${roundPath(path)}',`)
    .join('\n');

/** A file of icons that are not in the first list. */
const furtherIcons = (kind, names, about) => `import type { TemplateResult } from 'lit';
import { iconOf } from './icons.js';

${note}

const PATHS = {
${pathsOf(names)}
} as const;

export type ${kind}IconName = keyof typeof PATHS;

/** Like \`icon\`, ${about}. */
export function ${kind.toLowerCase()}Icon(name: ${kind}IconName): TemplateResult {
  return iconOf(PATHS[name]);
}
`;

const files = {
  'icons.ts': `import { html, type TemplateResult } from 'lit';

${note}

const PATHS = {
${pathsOf(LISTS)}
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative icon in the colour of the text, 18 px unless the style says otherwise. */
export function icon(name: IconName): TemplateResult {
  return iconOf(PATHS[name]);
}

/** An icon by its path in a square of 256. */
export function iconOf(path: string): TemplateResult {
  return html\`<svg aria-hidden="true" width="18" height="18" viewBox="0 0 256 256" fill="currentColor"><path d=\${path} /></svg>\`;
}
`,
  ...Object.fromEntries(
    [
      ['field-icons.ts', 'Field', FIELDS, 'of those that only dialogs use'],
      ['product-icons.ts', 'Product', PRODUCTS, 'of those that only the tab of products uses'],
      ['reorder-icons.ts', 'Reorder', REORDER, 'of those that only lists with an order use'],
    ].map(([file, kind, names, about]) => [file, furtherIcons(kind, names, about)]),
  ),
};

for (const [name, source] of Object.entries(files)) {
  const target = fileURLToPath(new URL(`../src/ui/${name}`, import.meta.url));
  const wanted = await format(source, { ...(await resolveConfig(target)), filepath: target });
  if (!process.argv.includes('--check')) writeFileSync(target, wanted);
  else if (readFileSync(target, 'utf8') !== wanted) {
    console.error(`src/ui/${name} is out of date: run \`node .ci/icons.mjs\`.`);
    process.exitCode = 1;
  }
}
