import { expect } from 'chai';
import type { ConfiguredField, FieldsConfiguration, FieldsPart, FieldText } from '../../../src/backend/index.js';
import { Localize } from '../../../src/core/localize.js';
import { fieldTerms } from '../../../src/features/settings/field-dialog-terms.js';
import { partLabel, partText, type WordsContext } from '../../../src/features/settings/fields-words.js';
import { TestHost } from '../../core/test-host.js';
import { mount } from '../../helpers.js';

const text = (standard: FieldText['standard'], own: FieldText['own'] = {}): FieldText => ({
  own,
  standard,
  changeable: true,
});

function field(id: string, label: FieldText): ConfiguredField {
  return {
    id,
    product: undefined,
    shown: true,
    alwaysShown: false,
    editable: true,
    mandatory: false,
    restricted: false,
    label,
    tooltip: text({}),
  };
}

function configuration(...fields: readonly ConfiguredField[]): FieldsConfiguration {
  return { fields, cultures: ['en-US', 'nb-NO', 'constructor'], texts: 'active' };
}

const cost = field('QuoteLine.UnitCost', text({ 'en-US': 'Cost', 'nb-NO': 'Kostpris' }, { 'en-US': 'Our price' }));
const name = field('QuoteLine.Name', text({ 'en-US': 'Name' }));
const nameless = field('QuoteLine.X', text({}));
const base = configuration(cost, name, nameless);

async function context(more: Partial<WordsContext> = {}): Promise<WordsContext> {
  const host = new TestHost();
  const localize = new Localize(host, fieldTerms);
  await mount(host);
  return { localize, base, configuration: base, ...more };
}

const label = (id: string, culture: string): FieldsPart => ({ kind: 'text', id, text: 'label', culture });

describe('Words for parts of the fields', () => {
  it('name the field as SuperOffice does, what of it, and the language', async () => {
    const words = await context();
    const named = (part: FieldsPart): string => partLabel(part, words);
    expect(named({ kind: 'order' })).to.equal('Order');
    expect(named({ kind: 'flag', id: cost.id, flag: 'mandatory' })).to.equal('Cost: Mandatory');
    expect(named({ kind: 'flag', id: cost.id, flag: 'shown' })).to.equal('Cost: Show field');
    expect(named(label(cost.id, 'nb-NO'))).to.match(/^Cost: Label, Norwegian Bokmål/);
    expect(named({ kind: 'text', id: cost.id, text: 'tooltip', culture: 'en-US' })).to.match(/^Cost: Tooltip, English/);
  });

  it('name what has no name, or is not there, by its id; a language that nobody knows by its tag', async () => {
    const words = await context();
    expect(partLabel({ kind: 'flag', id: nameless.id, flag: 'editable' }, words)).to.equal('X: Editable');
    expect(partLabel(label('QuoteLine.Gone', 'zz-ZZ'), words)).to.equal('QuoteLine.Gone: Label, zz-ZZ');
    expect(partText(label('QuoteLine.Gone', 'en-US'), base, words)).to.equal('');
  });

  it('say what a part is: own text, standard text, or one that nobody knows', async () => {
    const words = await context();
    expect(partText(label(cost.id, 'en-US'), base, words)).to.equal('Our price');
    expect(partText(label(cost.id, 'nb-NO'), base, words)).to.equal('Kostpris (standard text)');
    expect(partText(label(nameless.id, 'nb-NO'), base, words)).to.equal('Standard text');
    expect(partText({ kind: 'flag', id: cost.id, flag: 'editable' }, base, words)).to.equal('Yes');
    expect(partText({ kind: 'flag', id: cost.id, flag: 'mandatory' }, base, words)).to.equal('No');
  });

  it('find no text in a language that is called as what every object has', async () => {
    expect(partText(label(name.id, 'constructor'), base, await context())).to.equal('Standard text');
  });

  describe('of the order', () => {
    const many = configuration(...Array.from({ length: 40 }, (_, index) => field(`f${index + 1}`, text({}))));
    const moved = (from: number, to: number): FieldsConfiguration => {
      const fields = [...many.fields];
      fields.splice(to, 0, ...fields.splice(from, 1));
      return { ...many, fields };
    };

    it('are about the same places before and after, only those that differ', async () => {
      const words = await context({ base: many, configuration: moved(19, 21) });
      expect(partText({ kind: 'order' }, words.base, words)).to.equal('20 f20, 21 f21, 22 f22');
      expect(partText({ kind: 'order' }, words.configuration, words)).to.equal('20 f21, 21 f22, 22 f20');
    });

    it('take theirs in, too', async () => {
      const theirs = moved(17, 18);
      const words = await context({ base: many, configuration: moved(19, 20), conflict: { theirs } });
      const order = { kind: 'order' } as const;
      expect(partText(order, words.configuration, words)).to.equal('18 f18, 19 f19, 20 f21, 21 f20');
      expect(partText(order, theirs, words)).to.equal('18 f19, 19 f18, 20 f20, 21 f21');
    });

    it('stop after some', async () => {
      const words = await context({ base: many, configuration: moved(39, 0) });
      const told = partText({ kind: 'order' }, words.configuration, words);
      expect(told).to.match(/^1 f40, 2 f1, .*12 f11, …$/);
    });
  });
});
