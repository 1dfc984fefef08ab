/**
 * Writes src/ui/icons.ts from the Phosphor icons that we use: paths inside the code need no request and no font.
 * `--check` fails when the file is not what this would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const NAMES = [
  'arrow-counter-clockwise',
  'arrows-clockwise',
  'caret-double-left',
  'caret-double-right',
  'caret-down',
  'caret-left',
  'caret-right',
  'caret-up',
  'check-circle',
  'cloud-slash',
  'copy',
  'eye',
  'eye-slash',
  'lock-simple',
  'magnifying-glass',
  'pencil-simple',
  'plugs-connected',
  'plus',
  'trash',
  'warning',
  'warning-circle',
  'x',
];

const target = fileURLToPath(new URL('../src/ui/icons.ts', import.meta.url));
const assets = fileURLToPath(new URL('../node_modules/@phosphor-icons/core/assets/regular', import.meta.url));
const paths = NAMES.map((name) => [
  name,
  /<path d="([^"]+)"\/>/.exec(readFileSync(join(assets, `${name}.svg`), 'utf8'))?.[1],
]);

const source = `import { html, type TemplateResult } from 'lit';

// Written by .ci/icons.mjs from Phosphor icons (MIT, https://phosphoricons.com); do not edit.

const PATHS = {
${paths.map(([name, path]) => `'${name}': '${path}',`).join('\n')}
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative icon in the colour of the text, 18 px unless the style says otherwise. */
export function icon(name: IconName): TemplateResult {
  return html\`<svg aria-hidden="true" width="18" height="18" viewBox="0 0 256 256" fill="currentColor"><path d=\${PATHS[name]} /></svg>\`;
}
`;
const wanted = await format(source, { ...(await resolveConfig(target)), filepath: target });
if (!process.argv.includes('--check')) writeFileSync(target, wanted);
else if (readFileSync(target, 'utf8') !== wanted) {
  console.error('src/ui/icons.ts is out of date: run `node .ci/icons.mjs`.');
  process.exitCode = 1;
}
