/** A small copy of the repository's shape with the real ESLint configuration, to lint modules that do not exist. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint, type Linter } from 'eslint';

const repository = join(import.meta.dirname, '../..');

export interface Miniature {
  /** Numbers (from 0) of the lines of `source` that are reported when the module `file` (below src/) consists of it. */
  reportedLines(file: string, source: string): Promise<number[]>;
  remove(): void;
}

/**
 * @param files modules below src/ that shall exist
 * @param rules names of the rules that take part
 */
export async function createMiniature(files: readonly string[], rules: RegExp): Promise<Miniature> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'quotesync-lint-')));
  for (const file of ['eslint.config.js', '.ci/import-zones.mjs', 'tsconfig.json', 'package.json']) {
    cpSync(join(repository, file), join(root, file));
  }
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'), 'junction');
  for (const file of files) {
    mkdirSync(dirname(join(root, 'src', file)), { recursive: true });
    writeFileSync(join(root, 'src', file), 'export const value = 1;\nexport type Type = number;\n');
  }
  // The copied configuration takes its own folder for the repository, so its zones are those of the miniature.
  const url = pathToFileURL(join(root, 'eslint.config.js')).href;
  const { default: config } = (await import(url)) as { default: Linter.Config[] };
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: config,
    ruleFilter: ({ ruleId }) => rules.test(ruleId),
  });
  return {
    async reportedLines(file, source) {
      const [result] = await eslint.lintText(source, { filePath: join(root, 'src', file) });
      assert.ok(result);
      const broken = result.messages.filter(({ fatal }) => fatal);
      assert.deepEqual(broken, []);
      return [...new Set(result.messages.map(({ line }) => line - 1))];
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
