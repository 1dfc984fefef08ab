import { expect } from 'chai';
import type { ReactiveControllerHost } from 'lit';
import { BackendError, type BackendErrorKind } from '../../src/backend/index.js';
import { Localize } from '../../src/core/localize.js';
import { errorWords } from '../../src/ui/error-words.js';

const KINDS =
  'network timeout unauthenticated forbidden not-found conflict validation rate-limited server protocol unsupported'.split(
    ' ',
  ) as readonly BackendErrorKind[];

const nowhere = Object.assign(document.createElement('div'), {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
}) as HTMLElement & ReactiveControllerHost;

describe('errorWords', () => {
  const localize = new Localize(nowhere);

  it('has a heading and whole sentences for every kind, each its own', () => {
    const words = KINDS.map((kind) => errorWords(localize, new BackendError(kind, 'technical')));
    for (const { heading, text } of words) {
      expect(heading).to.match(/^\p{Lu}[^.\n]+$/u);
      expect(text).to.match(/^\p{Lu}[^\n]+\.$/u);
    }
    expect(new Set(words.map(({ heading }) => heading)).size).to.equal(KINDS.length);
    expect(new Set(words.map(({ text }) => text)).size).to.equal(KINDS.length);
  });

  it('never says what is for technicians', () => {
    for (const kind of KINDS) {
      const { heading, text } = errorWords(localize, new BackendError(kind, 'XYZ-technical', { correlationId: 'XYZ' }));
      expect(heading + text).not.to.contain('XYZ');
    }
  });

  it('says how long to wait, also when that is no time', () => {
    expect(errorWords(localize, new BackendError('rate-limited', '', { retryAfter: 5 })).text).to.contain('5 s');
    expect(errorWords(localize, new BackendError('server', '', { retryAfter: 0 })).text).to.contain('0 s');
    expect(errorWords(localize, new BackendError('server', '')).text).not.to.match(/\d/);
  });
});
