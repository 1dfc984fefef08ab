import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  COMPATIBILITY_GRADES,
  conversion,
  pairCompatibility,
  type CompatibilityGrade,
  type ConfigurationFieldType,
} from '../../src/backend/index.js';

const TYPES = ['checkbox', 'text', 'password', 'integer', 'double', 'date', 'list', 'label'] as const;

/** Rows: from; columns: to, in the order of {@link TYPES}. Exact, Safe, Lossy, or nothing: impossible. */
const TABLE: Readonly<Record<ConfigurationFieldType, string>> = {
  //        box txt pwd int dbl dat lst lbl
  checkbox: 'E   .   .   S   .   .   .   .',
  text: '    .   E   .   L   L   L   .   .',
  password: '.   .   .   .   .   .   .   .',
  integer: ' L   S   .   E   S   .   .   .',
  double: '  .   S   .   L   E   .   .   .',
  date: '    .   S   .   .   .   E   .   .',
  list: '    .   .   .   .   .   .   E   .',
  label: '   .   .   .   .   .   .   .   .',
};

const GRADES: Readonly<Record<string, CompatibilityGrade>> = { E: 'exact', S: 'safe', L: 'lossy', '.': 'impossible' };

function expected(from: ConfigurationFieldType, to: ConfigurationFieldType): CompatibilityGrade | undefined {
  return GRADES[TABLE[from].trim().split(/\s+/)[TYPES.indexOf(to)] ?? ''];
}

describe('compatibility of field types', () => {
  for (const from of TYPES) {
    it(`grades ${from} beside every type`, () => {
      for (const to of TYPES) assert.equal(conversion(from, to).grade, expected(from, to), `${from} → ${to}`);
    });
  }

  it('gives the reason that belongs to the grade', () => {
    const reasons = new Map<CompatibilityGrade, Set<string>>(COMPATIBILITY_GRADES.map((grade) => [grade, new Set()]));
    for (const from of TYPES) {
      for (const to of TYPES) {
        const { grade, reason } = conversion(from, to);
        reasons.get(grade)?.add(reason);
      }
    }
    assert.deepEqual(
      [...reasons].map(([grade, names]) => [grade, [...names].sort()]),
      [
        ['exact', ['same-type']],
        ['safe', ['tick-to-number', 'whole-to-decimal', 'written-as-text']],
        ['lossy', ['decimals-cut', 'number-to-tick', 'text-to-date', 'text-to-number']],
        ['impossible', ['different-kinds', 'list-needs-list', 'no-value', 'password']],
      ],
    );
  });

  it('names the stronger reason where several hold', () => {
    assert.equal(conversion('password', 'password').reason, 'password');
    assert.equal(conversion('label', 'password').reason, 'no-value');
    assert.equal(conversion('list', 'password').reason, 'password');
    assert.equal(conversion('text', 'list').reason, 'list-needs-list');
    assert.equal(conversion('date', 'integer').reason, 'different-kinds');
  });

  it('reads a pair in both directions, from either side', () => {
    for (const erp of TYPES) {
      for (const crm of TYPES) {
        const pair = pairCompatibility(erp, crm);
        const mirrored = pairCompatibility(crm, erp);
        assert.ok(pair && mirrored);
        assert.deepEqual(pair.toSuperOffice, conversion(erp, crm));
        assert.deepEqual(pair.toErp, conversion(crm, erp));
        assert.deepEqual([pair.toSuperOffice, pair.toErp], [mirrored.toErp, mirrored.toSuperOffice]);
        assert.deepEqual([pair.offered, pair.bothWays], [mirrored.offered, mirrored.bothWays], `${erp} and ${crm}`);
      }
    }
  });

  it('offers what is possible in one direction, and both at once only where neither loses anything', () => {
    const offered = TYPES.flatMap((erp) =>
      TYPES.flatMap((crm) => {
        const pair = pairCompatibility(erp, crm);
        return pair?.offered ? [`${erp} ${pair.bothWays ? '=' : '~'} ${crm}`] : [];
      }),
    );
    assert.deepEqual(offered, [
      'checkbox = checkbox',
      'checkbox ~ integer',
      'text = text',
      'text ~ integer',
      'text ~ double',
      'text ~ date',
      'integer ~ checkbox',
      'integer ~ text',
      'integer = integer',
      'integer ~ double',
      'double ~ text',
      'double ~ integer',
      'double = double',
      'date ~ text',
      'date = date',
      'list = list',
    ]);
  });

  it('says nothing where the service does not say what a field is', () => {
    for (const erp of TYPES) assert.equal(pairCompatibility(erp, undefined), undefined);
  });
});
