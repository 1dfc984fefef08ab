/**
 * The published JSON Schema of configuration files, made from the schema that reads them.
 * Run with tsx. Without an argument it writes the file that is kept in the repository, where changes of the format are
 * seen; `--check` fails when that is not what this would write; `--dist` writes what is published.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { CONFIGURATION_VERSION, configurationFile } from '../src/features/sync/model/configuration-file-schema.ts';

const place = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const KEPT = 'src/features/sync/model/sync-configuration.schema.json';
const PUBLISHED = 'dist/sync-configuration.schema.json';

async function text() {
  const { $schema, ...schema } = toJsonSchema(configurationFile, { target: 'draft-2020-12' });
  const published = {
    $schema,
    $id: `urn:quotesync:sync-configuration:${CONFIGURATION_VERSION}`,
    title: 'Configuration of a sync connection',
    ...schema,
  };
  return format(JSON.stringify(published), { ...(await resolveConfig(place(KEPT))), filepath: place(KEPT) });
}

const wanted = await text();
if (process.argv.includes('--dist')) writeFileSync(place(PUBLISHED), wanted);
else if (!process.argv.includes('--check')) writeFileSync(place(KEPT), wanted);
else if (readFileSync(place(KEPT), 'utf8') !== wanted) {
  console.error(`${KEPT} is out of date: run \`npx tsx .ci/configuration-schema.mjs\`.`);
  process.exitCode = 1;
}
