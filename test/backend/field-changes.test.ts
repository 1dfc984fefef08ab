import { expect } from 'chai';
import {
  applyChanges,
  changesBetween,
  conflictsOf,
  FIELD_FLAGS,
  filterChanges,
  isEmpty,
  isMissing,
  partKey,
  partsOf,
  shownText,
  withFlag,
  withText,
  type ConfiguredField,
  type FieldFlag,
  type FieldsChanges,
  type FieldsConfiguration,
  type FieldText,
  type FieldTextKind,
} from '../../src/backend/index.js';

const CULTURES = ['en-US', 'nb-NO', 'de-DE'];
const KINDS: readonly FieldTextKind[] = ['label', 'tooltip'];
const ROUNDS = 2_000;

/** Repeatable chance: Park and Miller's generator. */
class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed % 2_147_483_646) + 1;
  }

  below(limit: number): number {
    this.#state = (this.#state * 48_271) % 2_147_483_647;
    return this.#state % limit;
  }

  is(): boolean {
    return this.below(2) === 1;
  }

  of<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }
}

function text(own: Record<string, string> = {}, more: Partial<FieldText> = {}): FieldText {
  return { own, standard: { 'en-US': 'Standard', 'nb-NO': 'Norm' }, changeable: true, ...more };
}

function field(id: string, more: Partial<ConfiguredField> = {}): ConfiguredField {
  return {
    id,
    product: undefined,
    shown: true,
    alwaysShown: false,
    editable: false,
    mandatory: false,
    restricted: false,
    label: text(),
    tooltip: text(),
    ...more,
  };
}

function configuration(...fields: readonly ConfiguredField[]): FieldsConfiguration {
  return { fields, cultures: CULTURES, texts: 'active' };
}

function someConfiguration(chance: Chance): FieldsConfiguration {
  const count = 1 + chance.below(6);
  const someText = (): FieldText => {
    const own = CULTURES.filter(() => chance.is()).map((culture) => [culture, `own ${chance.below(3)}`]);
    return text(Object.fromEntries(own) as Record<string, string>, { changeable: chance.below(5) > 0 });
  };
  return configuration(
    ...Array.from({ length: count }, (_, index) => {
      const mandatory = chance.is();
      return field(`QuoteLine.F${index}`, {
        shown: chance.is(),
        alwaysShown: chance.below(4) === 0,
        mandatory,
        editable: mandatory || chance.is(),
        restricted: chance.below(4) === 0,
        label: someText(),
        tooltip: someText(),
      });
    }),
  );
}

/** What an administrator does: through the rules, as the dialog does it. */
function edited(before: FieldsConfiguration, chance: Chance): FieldsConfiguration {
  const fields = [...before.fields];
  for (let step = chance.below(8); step > 0; step -= 1) {
    const index = chance.below(fields.length);
    const one = fields[index]!;
    if (chance.below(4) === 0) {
      fields.splice(index, 1);
      fields.splice(chance.below(fields.length + 1), 0, one);
    } else if (chance.is()) {
      fields[index] = withFlag(one, chance.of(FIELD_FLAGS), chance.is());
    } else {
      const value = chance.of(['', 'Standard', 'own 0', 'own 1', 'mine']);
      fields[index] = withText(one, chance.of(KINDS), chance.of(CULTURES), value);
    }
  }
  return { ...before, fields };
}

function keys(changes: FieldsChanges): readonly string[] {
  return partsOf(changes).map(partKey);
}

/** Each in rounds of its own, and with the seed in what fails. */
function always(name: string, body: (chance: Chance) => void): void {
  it(name, () => {
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      try {
        body(new Chance(seed * 7_919));
      } catch (thrown) {
        throw new Error(`seed ${seed}: ${String(thrown)}`, { cause: thrown });
      }
    }
  });
}

describe('changes of a configuration, whatever it is', () => {
  always('made on what they were found in, give the other one', (chance) => {
    const before = someConfiguration(chance);
    const after = edited(before, chance);
    const changes = changesBetween(before, after);
    expect(applyChanges(before, changes)).to.deep.equal(after);
    expect(applyChanges(after, changes)).to.deep.equal(after);
    expect(isEmpty(changes)).to.equal(keys(changes).length === 0);
    if (isEmpty(changes)) expect(before).to.deep.equal(after);
  });

  always('are as few as there are differences, and each part once', (chance) => {
    const before = someConfiguration(chance);
    const changes = changesBetween(before, edited(before, chance));
    expect(new Set(keys(changes)).size).to.equal(keys(changes).length);
    for (const { id, flag, value } of changes.flags) {
      expect(before.fields.find((each) => each.id === id)?.[flag]).to.equal(!value);
    }
    for (const { id, text: kind, culture, value } of changes.texts) {
      expect(before.fields.find((each) => each.id === id)?.[kind].own[culture] ?? '').not.to.equal(value);
    }
    expect(isEmpty(changesBetween(before, before))).to.equal(true);
    expect(isEmpty(changesBetween(before, structuredClone(before)))).to.equal(true);
  });

  always('never break a rule', (chance) => {
    const before = someConfiguration(chance);
    // Also such as no dialog makes.
    const flags = before.fields.flatMap(({ id }) =>
      FIELD_FLAGS.filter(() => chance.is()).map((flag) => ({ id, flag, value: chance.is() })),
    );
    const texts = before.fields.flatMap(({ id }) =>
      KINDS.map((kind) => ({
        id,
        text: kind,
        culture: chance.of(CULTURES),
        value: chance.of(['', 'mine', 'Standard']),
      })),
    );
    const after = applyChanges(before, { flags, texts });
    for (const [index, one] of after.fields.entries()) {
      const old = before.fields[index]!;
      expect(one.editable || !one.mandatory, 'mandatory, but not editable').to.equal(true);
      if (old.restricted) expect([one.editable, one.mandatory]).to.deep.equal([old.editable, old.mandatory]);
      if (old.alwaysShown && old.shown) expect(one.shown).to.equal(true);
      for (const kind of KINDS) {
        if (!old[kind].changeable) expect(one[kind]).to.equal(old[kind]);
        expect(Object.values(one[kind].own)).not.to.include('');
        expect(one[kind].own['en-US']).not.to.equal('Standard');
      }
    }
  });

  always('of one alone take nothing from anybody', (chance) => {
    const expected = someConfiguration(chance);
    const mine = changesBetween(expected, edited(expected, chance));
    expect(conflictsOf(mine, expected, expected)).to.deep.equal([]);
    // Stored already, as after an answer that got lost.
    expect(conflictsOf(mine, expected, applyChanges(expected, mine))).to.deep.equal([]);
  });

  always('of two either conflict, or both hold', (chance) => {
    const expected = someConfiguration(chance);
    const mine = changesBetween(expected, edited(expected, chance));
    const present = edited(expected, chance);
    const theirs = changesBetween(expected, present);
    const conflicts = conflictsOf(mine, expected, present).map(partKey);
    expect(keys(theirs)).to.include.members([...conflicts]);
    const lost = new Set(keys(changesBetween(present, applyChanges(present, mine))));
    const taken = keys(theirs).filter((key) => lost.has(key));
    expect([...conflicts].sort()).to.deep.equal([...taken].sort());
  });
});

describe('order', () => {
  const before = configuration(field('A'), field('B'), field('C'));
  const ids = ({ fields }: FieldsConfiguration): string => fields.map(({ id }) => id).join('');
  const ordered = (...order: readonly string[]): string => ids(applyChanges(before, { order, flags: [], texts: [] }));

  it('is another as soon as one field has another place', () => {
    const after = configuration(field('A'), field('C'), field('B'));
    expect(changesBetween(before, after)).to.deep.equal({ order: ['A', 'C', 'B'], flags: [], texts: [] });
    expect(changesBetween(before, configuration(field('A'), field('B'), field('C')))).not.to.have.property('order');
  });

  it('leaves fields that it does not name behind those that they followed', () => {
    expect(ordered('C', 'B', 'A')).to.equal('CBA');
    expect(ordered('C', 'B')).to.equal('ACB');
    expect(ordered('C', 'A')).to.equal('CAB');
    expect(ordered('B', 'A')).to.equal('BCA');
    expect(ordered()).to.equal('ABC');
    expect(ordered('B')).to.equal('ABC');
  });

  it('does not mind ids that are unknown or twice there', () => {
    expect(ordered('X', 'C', 'C', 'B', 'A', 'B')).to.equal('CBA');
  });

  it('conflicts with any other new order, but not with the same one', () => {
    const mine: FieldsChanges = { order: ['B', 'A', 'C'], flags: [], texts: [] };
    const theirs = (...order: readonly string[]): FieldsConfiguration =>
      applyChanges(before, { order, flags: [], texts: [] });
    expect(conflictsOf(mine, before, theirs('A', 'C', 'B'))).to.deep.equal([{ kind: 'order' }]);
    expect(conflictsOf(mine, before, theirs('B', 'A', 'C'))).to.deep.equal([]);
    expect(conflictsOf({ flags: [], texts: [] }, before, theirs('A', 'C', 'B'))).to.deep.equal([]);
  });
});

describe('flags', () => {
  const on = (one: ConfiguredField): string =>
    FIELD_FLAGS.filter((flag) => one[flag])
      .map((flag) => flag.charAt(0))
      .join('');
  const flagged = (from: Partial<ConfiguredField>, flag: FieldFlag, value: boolean): string =>
    on(withFlag(field('A', { shown: false, ...from }), flag, value));

  it('follow each other: what is mandatory can be edited', () => {
    expect(flagged({}, 'mandatory', true)).to.equal('em');
    expect(flagged({ editable: true, mandatory: true }, 'editable', false)).to.equal('');
    expect(flagged({ editable: true, mandatory: true }, 'mandatory', false)).to.equal('e');
    expect(flagged({ editable: true }, 'editable', true)).to.equal('e');
  });

  it('do not yield where they are locked', () => {
    expect(flagged({ restricted: true }, 'mandatory', true)).to.equal('');
    expect(flagged({ restricted: true, editable: true }, 'editable', false)).to.equal('e');
    expect(flagged({ restricted: true }, 'shown', true)).to.equal('s');
    expect(flagged({ alwaysShown: true, shown: true }, 'shown', false)).to.equal('s');
  });

  it('of a field that cannot be hidden, but is, do not change before somebody shows it', () => {
    expect(flagged({ alwaysShown: true }, 'shown', false)).to.equal('');
    expect(flagged({ alwaysShown: true }, 'shown', true)).to.equal('s');
  });

  it('are applied in any order', () => {
    const before = configuration(field('A', { editable: true, mandatory: true }));
    const after = configuration(field('A'));
    const { flags, texts } = changesBetween(before, after);
    expect(applyChanges(before, { flags, texts })).to.deep.equal(after);
    expect(applyChanges(before, { flags: [...flags].reverse(), texts })).to.deep.equal(after);
    const back = changesBetween(after, before);
    expect(applyChanges(after, { ...back, flags: [...back.flags].reverse() })).to.deep.equal(before);
  });

  it('that contradict each other do so in any order: what is given up comes first', () => {
    const before = configuration(field('A', { editable: true }));
    const flags = [
      { id: 'A', flag: 'mandatory', value: true },
      { id: 'A', flag: 'editable', value: false },
    ] as const;
    for (const some of [flags, [...flags].reverse()]) {
      expect(on(applyChanges(before, { flags: some, texts: [] }).fields[0]!)).to.equal('sem');
    }
  });

  it('that are pulled along conflict, too', () => {
    const expected = configuration(field('A', { editable: true }));
    const mine: FieldsChanges = { flags: [{ id: 'A', flag: 'mandatory', value: true }], texts: [] };
    const conflicts = conflictsOf(mine, expected, configuration(field('A', { editable: false })));
    expect(conflicts).to.deep.equal([{ kind: 'flag', id: 'A', flag: 'editable' }]);
    const notEditable: FieldsChanges = { flags: [{ id: 'A', flag: 'editable', value: false }], texts: [] };
    const theirs = configuration(field('A', { editable: true, mandatory: true }));
    expect(conflictsOf(notEditable, expected, theirs).map(partKey)).to.deep.equal(['flag mandatory A']);
  });
});

describe('texts', () => {
  it('are read as own one, else the standard one, else nothing', () => {
    const texts = text({ 'de-DE': 'Eigen', 'en-US': 'Own' });
    expect(['en-US', 'nb-NO', 'de-DE', 'fr-FR'].map((culture) => shownText(texts, culture))).to.deep.equal([
      'Own',
      'Norm',
      'Eigen',
      '',
    ]);
  });

  it('are missing where another language has an own one', () => {
    expect(isMissing(text(), 'en-US')).to.equal(false);
    expect(isMissing(text({ 'nb-NO': 'Egen' }), 'nb-NO')).to.equal(false);
    expect(isMissing(text({ 'nb-NO': 'Egen' }), 'en-US')).to.equal(true);
  });

  it('are none of their own when they are the standard ones', () => {
    const one = field('A', { label: text({ 'en-US': 'Own' }) });
    expect(withText(one, 'label', 'en-US', 'Standard').label.own).to.deep.equal({});
    expect(withText(one, 'label', 'en-US', '').label.own).to.deep.equal({});
    expect(withText(one, 'label', 'en-US', 'Own')).to.equal(one);
    expect(withText(one, 'tooltip', 'en-US', 'Standard')).to.equal(one);
    expect(withText(one, 'label', 'de-DE', 'Standard').label.own).to.deep.equal({
      'en-US': 'Own',
      'de-DE': 'Standard',
    });
  });

  it('that cannot be changed are left alone', () => {
    const one = field('A', { label: text({}, { changeable: false }) });
    expect(withText(one, 'label', 'en-US', 'Own')).to.equal(one);
  });

  it('may be of languages that are named like something else', () => {
    const one = withText(field('A'), 'label', '__proto__', 'Own');
    expect(Object.entries(one.label.own)).to.deep.equal([['__proto__', 'Own']]);
    expect(shownText(text(), 'constructor')).to.equal('');
  });
});

describe('parts', () => {
  it('have names of their own', () => {
    const changes: FieldsChanges = {
      order: ['A', 'B'],
      flags: FIELD_FLAGS.flatMap((flag) => ['A', 'B'].map((id) => ({ id, flag, value: true }))),
      texts: KINDS.flatMap((kind) =>
        CULTURES.flatMap((culture) => ['A', 'B'].map((id) => ({ id, text: kind, culture, value: 'x' }))),
      ),
    };
    expect(new Set(keys(changes)).size).to.equal(1 + 6 + 12);
    expect(filterChanges(changes, () => true)).to.deep.equal(changes);
    expect(isEmpty(filterChanges(changes, () => false))).to.equal(true);
    const one = filterChanges(changes, (part) => partKey(part) === 'text tooltip nb-NO B');
    expect(keys(one)).to.deep.equal(['text tooltip nb-NO B']);
    expect(keys(filterChanges(changes, ({ kind }) => kind === 'order'))).to.deep.equal(['order']);
  });

  it('of fields that are not there do nothing', () => {
    const before = configuration(field('A'));
    const changes: FieldsChanges = {
      flags: [{ id: 'X', flag: 'shown', value: false }],
      texts: [{ id: 'X', text: 'label', culture: 'en-US', value: 'x' }],
    };
    expect(applyChanges(before, changes)).to.deep.equal(before);
    expect(changesBetween(before, configuration(field('A'), field('X'))).flags).to.deep.equal([]);
  });
});
