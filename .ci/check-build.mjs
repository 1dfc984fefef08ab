/**
 * What can be seen of dist/ without running a page: whole, parsable, and free of what must not be in it.
 * Run with --experimental-vm-modules: it lets one process parse every module.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SourceTextModule } from 'node:vm';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const scripts = readdirSync(join(root, 'dist'), { recursive: true })
  .map((path) => `dist/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.js'));
const isCdn = (path) => path.startsWith('dist/cdn/');

/** Every file that package.json promises. */
function* missingFiles() {
  const promised = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(promised));
  const { exports, customElements, jsdelivr, unpkg } = manifest;
  for (const path of new Set([...promised(exports), customElements, jsdelivr, unpkg].map(posix.normalize))) {
    if (!existsSync(join(root, path))) yield `${path} is promised by package.json but does not exist`;
  }
}

/** Vite passes some syntax through that no engine knows (standard decorators, for one). */
function* unparsableFiles() {
  for (const path of scripts) {
    try {
      new SourceTextModule(read(path), { identifier: path });
    } catch (error) {
      yield `${path} does not parse: ${error.message}`;
    }
  }
}

const BANNED_IN_CDN = [
  [/createPolicy\(\s*["'`]lit-html/, "Lit's own Trusted Types policy name"],
  [/\beval\s*\(/, 'eval()'],
  [/\bnew Function\b|\bFunction\s*\(/, 'Function()'],
  [/Lit is in dev mode/, "Lit's development build"],
  [/\bimport\s*\(\s*["'`](?!\.)/, 'an import() that is not relative'],
  [/mockServiceWorker|\bmsw\b/, 'the mocks'],
  [/process\.env|import\.meta\.env/, 'a variable that only a bundler knows'],
];

function* bannedContents() {
  for (const path of scripts.filter(isCdn)) {
    const code = read(path);
    const { dependencySpecifiers } = new SourceTextModule(code, { identifier: path });
    for (const specifier of dependencySpecifiers) {
      if (!specifier.startsWith('.')) yield `${path} imports ${specifier}, which is not relative`;
    }
    for (const [pattern, what] of BANNED_IN_CDN) if (pattern.test(code)) yield `${path} contains ${what}`;
  }
}

/** The modules that `path` loads, at once or later. Package imports are left out. */
function importsOf(path) {
  const specifiers = [...read(path).matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)].map((match) => match[1]);
  return specifiers.map((specifier) => posix.join(posix.dirname(path), specifier));
}

function reachableFrom(path, seen = new Set()) {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const imported of importsOf(path)) reachableFrom(imported, seen);
  return seen;
}

/** A host that installs the package must get neither mocks nor MSW, unless it asks for `quotesync/mocks`. */
function* mocksInOtherEntries() {
  for (const entry of [
    'dist/index.js',
    'dist/define.js',
    'dist/adapters/superoffice/index.js',
    'dist/contract/index.js',
  ]) {
    if (!existsSync(join(root, entry))) continue;
    for (const path of reachableFrom(entry)) {
      if (path.startsWith('dist/mocks/')) yield `${entry} reaches ${path}`;
      else if (/["']msw["'/]/.test(read(path))) yield `${entry} reaches ${path}, which imports msw`;
    }
  }
}

/** Only public members belong in the manifest, and every element has to be there. */
function* manifestProblems() {
  if (!existsSync(join(root, 'dist/custom-elements.json'))) return;
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  const described = new Set(declarations.map(({ tagName }) => tagName));
  for (const { path } of modules) if (!existsSync(join(root, path))) yield `custom-elements.json names ${path}`;
  for (const { name, members = [] } of declarations) {
    const hidden = members.filter(
      (member) => member.name.startsWith('#') || /^(private|protected)$/.test(member.privacy),
    );
    for (const member of hidden) yield `custom-elements.json shows ${name}.${member.name}`;
  }
  for (const path of scripts.filter((file) => !isCdn(file))) {
    for (const [, tag] of read(path).matchAll(/customElement\("(quotesync-[a-z-]+)"\)/g)) {
      if (!described.has(tag)) yield `custom-elements.json lacks <${tag}>`;
    }
  }
}

const problems = [missingFiles, unparsableFiles, bannedContents, mocksInOtherEntries, manifestProblems].flatMap(
  (check) => [...check()],
);
for (const problem of problems) console.error(problem);
console.log(`${scripts.length} scripts checked, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
