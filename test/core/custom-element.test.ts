import { expect } from 'chai';
import type { QuotesyncVersionConflictEvent } from '../../src/core/page-conflict.js';
import { customElement, define, type ElementClass } from '../../src/core/custom-element.js';
import { until } from '../helpers.js';

let number = 0;

/** A class with a tag that nobody has used yet; with the tag `''` it has none. @param content - tag of what is inside */
function elementClass(uses: readonly ElementClass[] = [], tag = `test-element-${++number}`, content = '') {
  class TestElement extends HTMLElement {
    static readonly uses = uses;
    static readonly tag = tag;

    constructor() {
      super();
      if (content) this.attachShadow({ mode: 'open' }).append(document.createElement(content));
    }
  }
  if (tag) customElement(tag)(TestElement);
  return TestElement;
}

describe('define', () => {
  const { warn } = console;
  let warnings: string[];

  beforeEach(() => {
    warnings = [];
    console.warn = (...args: unknown[]) => warnings.push(args.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('registers a class under its name; before that there is none', () => {
    const element = elementClass();
    expect(customElements.get(element.tag)).to.equal(undefined);
    define(element);
    expect(customElements.get(element.tag)).to.equal(element);
  });

  it('registers what a class uses, before the class', () => {
    const order: string[] = [];
    const register = customElements.define.bind(customElements);
    customElements.define = (tag, ...rest) => {
      order.push(tag);
      register(tag, ...rest);
    };
    try {
      const leaf = elementClass();
      const branch = elementClass([leaf]);
      const root = elementClass([branch, leaf]);
      define(root);
      expect(order).to.deep.equal([leaf.tag, branch.tag, root.tag]);
    } finally {
      Reflect.deleteProperty(customElements, 'define');
    }
  });

  it('may be called again and again', () => {
    const element = elementClass();
    define(element, element);
    define(element);
    expect(warnings).to.deep.equal([]);
  });

  it('keeps the first of two copies of one version, with what that one uses, and says nothing', () => {
    const first = elementClass();
    define(first);
    const inner = elementClass();
    const second = elementClass([inner], first.tag);
    define(second);
    expect(customElements.get(first.tag)).to.equal(first);
    expect(warnings).to.deep.equal([]);
    expect(customElements.get(inner.tag), 'what only the second uses').to.equal(undefined);
  });

  it('leaves a tag to somebody else, tells the page once, and puts a notice there', async () => {
    const foreign = elementClass();
    const place = document.createElement(foreign.tag);
    document.body.append(place);
    // By name only, as the class of another script would be.
    const theirs = elementClass([], '');
    customElements.define(foreign.tag, theirs);
    const told = new Promise<QuotesyncVersionConflictEvent>((resolve) => {
      document.addEventListener('quotesync-version-conflict', resolve, { once: true });
    });
    define(foreign);
    define(foreign);
    const { kept, tags } = await told;
    expect({ kept, tags }).to.deep.equal({ kept: undefined, tags: [foreign.tag] });
    // Lit has something to say, too, when it is loaded for development.
    const ours = warnings.filter((warning) => warning.startsWith('quotesync'));
    expect(ours).to.have.lengthOf(1);
    expect(ours[0]).to.contain(`<${foreign.tag}>`);
    const notice = place.previousElementSibling;
    expect(notice?.localName).to.equal('quotesync-tag-notice');
    expect(notice?.previousElementSibling?.localName).not.to.equal('quotesync-tag-notice');
    notice?.remove();
    place.remove();
  });

  it('puts a notice beside an element inside others of ours, whenever those come', async () => {
    const foreign = elementClass();
    customElements.define(foreign.tag, elementClass([], ''));
    define(foreign);
    const [inner, host] = [`quotesync-test-inner-${number}`, `quotesync-test-host-${number}`];
    const early = document.createElement(host);
    document.body.append(early);
    const notices = (element: Element): (string | undefined)[] =>
      [...(element.shadowRoot?.firstElementChild?.shadowRoot?.children ?? [])].map(({ localName }) => localName);
    define(elementClass([], inner, foreign.tag), elementClass([], host, inner));
    await until(() => notices(early).length === 2);
    expect(notices(early), 'defined later').to.deep.equal(['quotesync-tag-notice', foreign.tag]);
    const late = document.createElement(host);
    document.body.append(late);
    await until(() => notices(late).length === 2);
    expect(notices(late), 'added later').to.deep.equal(['quotesync-tag-notice', foreign.tag]);
    early.remove();
    late.remove();
  });

  it('says which class has no name', () => {
    expect(() => define(elementClass([], ''))).to.throw(TypeError, 'TestElement');
  });

  it('upgrades what is in the page already', () => {
    const element = elementClass();
    const early = document.createElement(element.tag);
    document.body.append(early);
    define(element);
    expect(early).to.be.instanceOf(element);
    early.remove();
  });
});
