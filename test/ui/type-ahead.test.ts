import { expect } from 'chai';
import { TypeAhead } from '../../src/ui/type-ahead.js';

const names = ['Anna', 'Åse', 'Bo', 'Bodil', 'Bo Ek', 'Carla', '7 brødre'];

/** A keyboard whose clock the test moves. */
function keyboard() {
  const typeAhead = new TypeAhead();
  let now = 5000;
  let from = -1;
  return {
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
    /** Where the keys lead, one after the other. */
    type(keys: string, modifiers: Partial<KeyboardEvent> = {}): string | undefined {
      let found: number | undefined;
      for (const key of keys) {
        now += 50;
        const event = { key, ctrlKey: false, metaKey: false, altKey: false, ...modifiers, timeStamp: now };
        found = typeAhead.find(event as KeyboardEvent, names.length, from, (index) => names[index] ?? '');
        from = found ?? from;
      }
      return found === undefined ? undefined : names[found];
    },
  };
}

describe('TypeAhead', () => {
  it('finds what begins with the letters, whatever their case', () => {
    expect(keyboard().type('b')).to.equal('Bo');
    expect(keyboard().type('BOD')).to.equal('Bodil');
    expect(keyboard().type('å')).to.equal('Åse');
    expect(keyboard().type('7')).to.equal('7 brødre');
  });

  it('goes round', () => {
    const keys = keyboard();
    keys.type('c');
    keys.wait(1000);
    expect(keys.type('a')).to.equal('Anna');
  });

  it('stays on an item as long as it fits', () => {
    const keys = keyboard();
    expect(keys.type('b')).to.equal('Bo');
    expect(keys.type('o')).to.equal('Bo');
    expect(keys.type('d')).to.equal('Bodil');
  });

  it('goes from one to the next when a letter is repeated, quickly or slowly', () => {
    const quick = keyboard();
    expect([quick.type('b'), quick.type('b'), quick.type('b'), quick.type('b')]).to.deep.equal([
      'Bo',
      'Bodil',
      'Bo Ek',
      'Bo',
    ]);
    const slow = keyboard();
    slow.type('b');
    slow.wait(1000);
    expect(slow.type('b')).to.equal('Bodil');
  });

  it('begins a new word after a pause', () => {
    const keys = keyboard();
    keys.type('b');
    keys.wait(1000);
    expect(keys.type('c')).to.equal('Carla');
  });

  it('takes a space inside a word, but not as its first letter', () => {
    expect(keyboard().type('bo e')).to.equal('Bo Ek');
    expect(keyboard().type(' ')).to.equal(undefined);
  });

  it('ignores shortcuts and keys that are no letters', () => {
    expect(keyboard().type('a', { ctrlKey: true })).to.equal(undefined);
    expect(keyboard().type('a', { metaKey: true })).to.equal(undefined);
    expect(keyboard().type('a', { altKey: true })).to.equal(undefined);
    const typeAhead = new TypeAhead();
    for (const key of ['Enter', 'Escape', 'ArrowDown', 'F2', 'Dead']) {
      const event = { key, timeStamp: 5000 } as KeyboardEvent;
      expect(typeAhead.find(event, names.length, 0, () => key)).to.equal(undefined);
    }
  });

  it('finds nothing where there is nothing', () => {
    expect(keyboard().type('x')).to.equal(undefined);
    const event = { key: 'a', timeStamp: 5000 } as KeyboardEvent;
    expect(new TypeAhead().find(event, 0, -1, () => '')).to.equal(undefined);
  });
});
