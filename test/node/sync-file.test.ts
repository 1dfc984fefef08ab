import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {
  CONFIGURATION_FILE_LIMIT,
  configurationFileText,
  parseConfigurationFile,
  readConfigurationFile,
} from '../../src/features/sync/model/configuration-file.js';
import { ConfigurationFileError } from '../../src/features/sync/model/configuration-file-error.js';
import { lineOfPath, pathText } from '../../src/features/sync/model/configuration-file-place.js';
import type { ConfigurationFile } from '../../src/features/sync/model/configuration-file-schema.js';
import { configurationFiles, keys } from './sync-file-arbitraries.js';

const SCHEMA = new URL('../../src/features/sync/model/sync-configuration.schema.json', import.meta.url);
const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(SCHEMA, 'utf8')) as object,
);

const FILE: ConfigurationFile = {
  format: 'quotesync-sync-configuration',
  version: 1,
  language: 'en',
  connection: { id: 3, name: 'Super Sale', connector: 'Super Sync' },
  configuration: {
    scope: { everyone: true },
    values: [{ key: 'Password', value: { secret: true } }],
    actors: [
      {
        type: 'customer',
        active: true,
        fields: [
          {
            key: 'NAME',
            crmField: 'NAME',
            toSuperOffice: true,
            toErp: false,
            showInErpTab: false,
            showInSearch: true,
          },
        ],
      },
    ],
    lists: [{ actor: 'customer', field: 'CustGr', items: [{ key: '1', crmItem: null }] }],
  },
};
const TEXT = configurationFileText(FILE);

function refusal(text: string): ConfigurationFileError {
  try {
    parseConfigurationFile(text);
  } catch (thrown) {
    assert.ok(thrown instanceof ConfigurationFileError, String(thrown));
    return thrown;
  }
  throw new Error(`It was taken: ${text.slice(0, 200)}`);
}

/** Either it is one of ours, whole, or the typed error says why not. */
function isHarmless(text: string): boolean {
  try {
    return isValid(parseConfigurationFile(text));
  } catch (thrown) {
    return thrown instanceof ConfigurationFileError;
  }
}

describe('The text of a configuration file', () => {
  it('has one line for a field, in an order that never changes', () => {
    const [head = ''] = TEXT.split('\n');
    assert.equal(head, '{');
    assert.match(TEXT, /^ {10}\{ "key": "NAME", "crmField": "NAME", "toSuperOffice": true, .*\}$/m);
    const turned = Object.fromEntries(Object.entries(FILE).reverse()) as unknown as ConfigurationFile;
    assert.equal(configurationFileText(turned), TEXT);
    assert.ok(TEXT.endsWith('}\n'));
  });

  it('is read as what was written, whatever the keys and texts are', () => {
    fc.assert(
      fc.property(configurationFiles, (file) => {
        const text = configurationFileText(file);
        assert.deepEqual(parseConfigurationFile(text), file);
        assert.equal(configurationFileText(parseConfigurationFile(text)), text);
        assert.ok(isValid(JSON.parse(text)), JSON.stringify(isValid.errors));
      }),
    );
  });

  it('may begin with a byte order mark and be formatted in another way', () => {
    assert.deepEqual(parseConfigurationFile(`\ufeff${JSON.stringify(JSON.parse(TEXT), null, 8)}`), FILE);
  });
});

describe('A file that is no configuration', () => {
  it('never throws anything but the typed error, and pollutes nothing', () => {
    const broken = fc.tuple(configurationFiles, fc.nat(), fc.nat(30), fc.string()).map(([file, at, length, text]) => {
      const sound = configurationFileText(file);
      const place = at % sound.length;
      return sound.slice(0, place) + text + sound.slice(place + length);
    });
    const anything = fc.oneof(fc.string(), fc.json(), broken);
    fc.assert(fc.property(anything, isHarmless), { numRuns: 400 });
    assert.equal(Object.keys(Object.prototype).length, 0);
  });

  it('is judged as the published JSON Schema judges it', () => {
    const spoilt = fc.tuple(configurationFiles, fc.jsonValue(), fc.nat()).map(([file, value, at]) => {
      const places: [object, string][] = [];
      const walk = (each: unknown): void => {
        if (typeof each !== 'object' || each === null) return;
        for (const [key, child] of Object.entries(each)) {
          places.push([each, key]);
          walk(child);
        }
      };
      const copy: unknown = JSON.parse(JSON.stringify(file));
      walk(copy);
      const [owner, key] = places[at % places.length] ?? [{}, ''];
      Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
      return JSON.stringify(copy);
    });
    fc.assert(
      fc.property(spoilt, (text) => {
        const expected = isValid(JSON.parse(text));
        let problem = '';
        try {
          parseConfigurationFile(text);
        } catch (thrown) {
          problem = thrown instanceof ConfigurationFileError ? thrown.problem : String(thrown);
        }
        // That something is there twice no schema can say.
        if (problem !== 'double') assert.equal(problem === '', expected, `${problem}: ${text}`);
      }),
      { numRuns: 300 },
    );
  });

  it('survives keys that mean something to JavaScript', () => {
    const text = TEXT.replace('"language": "en",', '"language": "en", "__proto__": { "polluted": true },');
    assert.ok(isHarmless(text));
    assert.equal(Reflect.get({}, 'polluted'), undefined);
    const field = TEXT.replaceAll('"NAME"', '"__proto__"');
    assert.equal(parseConfigurationFile(field).configuration.actors?.[0]?.fields[0]?.key, '__proto__');
    assert.equal(configurationFileText(parseConfigurationFile(field)), field);
  });

  it('is refused when it is too large or nested too deeply', async () => {
    assert.equal(refusal(' '.repeat(CONFIGURATION_FILE_LIMIT + 1)).problem, 'too-large');
    assert.equal(refusal('['.repeat(1_000_000)).problem, 'syntax');
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    assert.equal(refusal(TEXT.replace('true', deep)).problem, 'wrong');
    const large = new File([' '.repeat(CONFIGURATION_FILE_LIMIT + 1)], 'large.json');
    await assert.rejects(readConfigurationFile(large), { name: 'ConfigurationFileError', problem: 'too-large' });
    assert.deepEqual(await readConfigurationFile(new File([TEXT], 'x.json')), FILE);
  });

  it('names the place in the file', () => {
    const line = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;
    const cases: readonly [string, string, string, string][] = [
      ['"active": true', '"active": 1', 'wrong', 'configuration.actors[0].active'],
      ['"toErp": false', '"toErp": "no"', 'wrong', 'configuration.actors[0].fields[0].toErp'],
      ['"type": "customer"', '"type": "galaxy"', 'wrong', 'configuration.actors[0].type'],
      ['"secret": true', '"secret": 1', 'wrong', 'configuration.values[0].value'],
      ['"crmItem"', '"crmItems"', 'missing', 'configuration.lists[0].items[0].crmItem'],
      ['"language": "en"', '"language": "en", "color": 1', 'unknown', 'color'],
      ['"version": 1', '"version": 2', 'version', 'version'],
    ];
    for (const [before, after, problem, path] of cases) {
      const text = TEXT.replace(before, after);
      const found = refusal(text);
      assert.deepEqual([found.problem, found.place.path, found.place.line], [problem, path, line(text, after)]);
    }
    assert.equal(refusal('{"format":"another"}').problem, 'foreign');
    assert.equal(refusal('[]').problem, 'foreign');
    assert.equal(refusal('null').problem, 'foreign');
    assert.equal(refusal(TEXT.replace('"active": true,', '"active": true')).place.line, line(TEXT, '"fields"'));
  });

  it('is refused when the same field is there twice', () => {
    const [row = ''] = /^ +\{ "key": "NAME".*$/m.exec(TEXT) ?? [];
    const found = refusal(TEXT.replace(row, `${row},\n${row}`));
    assert.deepEqual([found.problem, found.place.path], ['double', 'configuration.actors[0].fields[1]']);
    const actor = JSON.stringify({
      ...FILE,
      configuration: { order: [1, 2].map(() => ({ actor: 'sale', fields: [] })) },
    });
    assert.equal(refusal(actor).place.path, 'configuration.order[1]');
  });
});

describe('The place of a path', () => {
  it('is found in any sound JSON', () => {
    const steps = fc.array(
      fc.oneof(
        keys.filter((key) => key !== 'z'),
        fc.nat(3),
      ),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(steps, fc.nat(4), fc.integer(), (path, indent, leaf) => {
        const value = path.reduceRight<unknown>(
          (inner, step) => {
            const before = { a: '"}]', [`b${String(step)}`]: [1, { c: null }] };
            if (typeof step === 'number') return [...Array.from({ length: step }, () => before), inner];
            return Object.fromEntries([...Object.entries(before), [step, inner], ['z', 1]]);
          },
          { here: leaf },
        );
        const text = JSON.stringify(value, null, indent);
        const expected = text.slice(0, text.lastIndexOf('"here"')).split('\n').length;
        // Where it is not indented, all is one line.
        const opening = indent === 0 ? 1 : expected - 1;
        assert.equal(lineOfPath(text, path), opening);
        assert.equal(lineOfPath(text, [...path, 'nothing of that name']), opening);
      }),
    );
  });

  it('is written as people write it', () => {
    assert.equal(pathText(['configuration', 'actors', 0, 'a b']), 'configuration.actors[0]["a b"]');
    assert.equal(pathText([]), '');
  });
});
