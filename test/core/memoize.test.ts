import { expect } from 'chai';
import { memoizeLast } from '../../src/core/memoize.js';

describe('memoizeLast', () => {
  function counted() {
    let calls = 0;
    const derive = memoizeLast((...args: readonly unknown[]) => {
      calls += 1;
      return [...args];
    });
    return { derive, calls: () => calls };
  }

  it('gives the same answer for the same arguments', () => {
    const { derive, calls } = counted();
    const list = [1];
    expect(derive(list, NaN, 'a')).to.equal(derive(list, NaN, 'a'));
    expect(calls()).to.equal(1);
  });

  it('derives anew when one of them is another, or their number is', () => {
    const { derive, calls } = counted();
    derive(1, 2);
    derive(1, 3);
    derive(1);
    derive();
    derive([1]);
    derive([1]);
    expect(calls()).to.equal(6);
  });

  it('remembers the last answer only, also when that is undefined', () => {
    let calls = 0;
    const derive = memoizeLast((value: number) => {
      calls += 1;
      return value === 0 ? undefined : value;
    });
    derive(0);
    derive(0);
    expect(calls).to.equal(1);
    derive(1);
    derive(0);
    expect(calls).to.equal(3);
  });

  it('does not remember a failure', () => {
    let calls = 0;
    const derive = memoizeLast((value: number): number => {
      calls += 1;
      if (calls === 1) throw new Error('not yet');
      return value;
    });
    expect(() => derive(1)).to.throw('not yet');
    expect(derive(1)).to.equal(1);
  });
});
