import { expect } from 'chai';
import { subscribeToLanguage } from '../../src/core/language-observer.js';
import { frame } from '../helpers.js';

/** document → outer root → inner root → element */
function nested() {
  const outer = document.createElement('div');
  const inner = document.createElement('div');
  const element = document.createElement('p');
  document.body.append(outer);
  outer.attachShadow({ mode: 'open' }).append(inner);
  inner.attachShadow({ mode: 'open' }).append(element);
  return { outer, inner, element };
}

describe('subscribeToLanguage', () => {
  let undo: (() => void)[] = [];
  afterEach(() => {
    undo.forEach((each) => each());
    undo = [];
  });

  function subscribe(element: Element) {
    let calls = 0;
    const end = subscribeToLanguage(element, () => (calls += 1));
    undo.push(end);
    return { end, calls: () => calls };
  }

  it('tells of every language and direction around, through all shadow roots', async () => {
    const { outer, inner, element } = nested();
    undo.push(() => outer.remove());
    const { calls } = subscribe(element);
    let expected = 0;
    for (const target of [document.documentElement, outer, inner, element]) {
      for (const attribute of ['lang', 'dir']) {
        target.setAttribute(attribute, attribute === 'lang' ? 'nb' : 'rtl');
        await frame();
        expect(calls(), `${attribute} of ${target.localName}`).to.equal((expected += 1));
      }
    }
  });

  it('tells of nothing else', async () => {
    const { outer, element } = nested();
    undo.push(() => outer.remove());
    const sibling = document.createElement('div');
    const inSibling = document.createElement('p');
    sibling.attachShadow({ mode: 'open' }).append(inSibling);
    outer.after(sibling);
    undo.push(() => sibling.remove());
    const { calls } = subscribe(element);
    inSibling.lang = 'nb';
    element.title = 'x';
    document.body.classList.add('x');
    await frame();
    expect(calls()).to.equal(0);
  });

  it('tells no one any more who has ended it, and the others still', async () => {
    const { outer, element } = nested();
    undo.push(() => outer.remove());
    const [first, second] = [subscribe(element), subscribe(element)];
    first.end();
    first.end();
    outer.lang = 'nb';
    await frame();
    expect([first.calls(), second.calls()]).to.deep.equal([0, 1]);
    second.end();
    outer.lang = 'sv';
    await frame();
    expect(second.calls()).to.equal(1);
  });

  it('can be ended after the element has moved', async () => {
    const { outer, element } = nested();
    undo.push(() => outer.remove());
    const { end, calls } = subscribe(element);
    document.body.append(element);
    end();
    element.remove();
    outer.lang = 'nb';
    document.body.lang = 'nb';
    await frame();
    document.body.removeAttribute('lang');
    expect(calls()).to.equal(0);
  });
});
