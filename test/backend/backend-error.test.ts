import { expect } from 'chai';
import { BackendError } from '../../src/backend/index.js';

describe('BackendError.from', () => {
  it('keeps a BackendError as it is', () => {
    const error = new BackendError('forbidden', 'no');
    expect(BackendError.from(error)).to.equal(error);
  });

  it('understands one of another copy of the library, and a kind that it does not know', () => {
    const foreign = Object.assign(new Error('m', { cause: 'c' }), {
      name: 'BackendError',
      kind: 'conflict',
      userMessage: 'u',
    });
    const error = BackendError.from(foreign);
    expect(error).to.be.instanceOf(BackendError);
    expect([error.kind, error.userMessage, error.cause, error.retryable]).to.deep.equal(['conflict', 'u', 'c', false]);
    expect(BackendError.from(Object.assign(foreign, { kind: 'gone' })).kind).to.equal('server');
  });

  it('makes one of anything else that a host throws', () => {
    for (const thrown of [new TypeError('odd'), 'text', undefined, null, 7]) {
      const error = BackendError.from(thrown);
      expect([error.kind, error.retryable]).to.deep.equal(['server', true]);
    }
  });
});
