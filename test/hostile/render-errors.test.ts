import { expect } from 'chai';
import type { QuotesyncRenderErrorEvent } from '../../src/core/render-error-event.js';
import { define, type ElementClass } from '../../src/core/custom-element.js';
import { QuotesyncElement } from '../../src/ui/element.js';
import type { QuotesyncRenderError } from '../../src/ui/quotesync-render-error.js';
import { getByRole, settled, until } from '../helpers.js';
import * as everything from './all-elements.js';

type Class = ElementClass & (new () => QuotesyncElement);
const isElementClass = (value: unknown): value is Class =>
  typeof value === 'function' && value.prototype instanceof QuotesyncElement;

const exported: readonly unknown[] = Object.values(everything);
const classes = exported.filter(isElementClass);
const tagOf = (each: Class): string => customElements.getName(each) ?? '';

/** Of this one nothing is drawn in its place: it would be drawn for ever. */
const OWN = 'quotesync-render-error';

interface Broken {
  readonly element: QuotesyncElement;
  readonly mend: () => void;
}

/** An element whose template cannot be made until it is mended. */
function broken(each: Class): Broken {
  const element = made(each);
  const own: unknown = Reflect.get(element, 'render');
  let poisoned = true;
  Object.defineProperty(element, 'render', {
    value: (): unknown => {
      if (poisoned) throw new TypeError('poisoned, token=abc');
      return Reflect.apply(own as () => unknown, element, []);
    },
  });
  return { element, mend: () => void (poisoned = false) };
}

function made(each: Class): QuotesyncElement {
  const element = new each();
  if (element.localName === 'quotesync-dialog') Object.assign(element, { open: true });
  return element;
}

/** The sign of an element: inside it, or beside it where its root is closed. */
const signOf = (element: Element): QuotesyncRenderError | undefined => {
  const near = [...(element.shadowRoot?.children ?? []), element.nextElementSibling];
  return near.find((each): each is QuotesyncRenderError => each?.localName === OWN);
};

/** What is drawn, without what differs from one element to the next. */
const drawn = (element: QuotesyncElement): string =>
  element.shadowRoot?.innerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ') ?? '';

describe('an element that throws while it is drawn', () => {
  const { error } = console;
  let said: unknown[][] = [];
  let events: QuotesyncRenderErrorEvent[] = [];
  let container = document.createElement('div');

  beforeEach(() => {
    said = [];
    events = [];
    console.error = (...words: unknown[]) => void said.push(words);
    container = document.createElement('div');
    container.addEventListener('quotesync-render-error', (event) => {
      events.push(event);
      event.stopPropagation();
    });
    document.body.append(container);
  });
  afterEach(() => {
    container.remove();
    console.error = error;
  });

  it('is every one of the library', () => {
    define(...classes);
    expect(classes).to.have.length.above(70);
    expect(classes.filter((each) => !tagOf(each))).to.deep.equal([]);
  });

  for (const each of classes) {
    it(`${each.name} says so in its place, and comes back`, async () => {
      define(each);
      const tag = tagOf(each);
      if (tag === OWN) return;
      const control = made(each);
      container.append(control);
      await settled(control);
      const whole = drawn(control);
      control.remove();
      const alone = events.length === 0;
      events = [];
      said = [];

      const { element, mend } = broken(each);
      container.append(element);
      const sign = await until(() => signOf(element));
      await sign.updateComplete;
      expect(events.map((event) => [event.tag, event.message])).to.deep.equal([[tag, 'poisoned, token=***']]);
      expect(said).to.have.length(1);
      expect(events[0]?.composed && events[0].bubbles).to.equal(true);
      expect(element.shadowRoot?.children.length ?? 0).to.be.at.most(1);

      // It is broken still: the same again, and no more than that.
      const retry = (): void => getByRole(sign, 'button', { name: /Try again/ }).click();
      await settled(sign);
      retry();
      await until(() => events.length === 2);
      expect(signOf(element)).to.equal(sign);

      mend();
      retry();
      expect(alone, 'draws without anything').to.equal(true);
      await until(() => !signOf(element));
      await settled(element);
      expect(drawn(element)).to.equal(whole);
      expect(element.hidden).to.equal(false);
      element.remove();
    });
  }
});
