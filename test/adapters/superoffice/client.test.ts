import { expect } from 'chai';
import { BackendError, NewSecret, type BackendErrorKind } from '../../../src/backend/index.js';
import type { CallFailure } from '../../../src/adapters/superoffice/index.js';
import { answering, hanging, json, rejection, type SentCall } from './answers.js';

async function failure(answer: (call: SentCall) => Response | Promise<Response>): Promise<BackendError> {
  const thrown = await rejection(answering(answer).backend.directory.userGroups());
  if (!(thrown instanceof BackendError)) throw new Error(`not a BackendError: ${String(thrown)}`);
  return thrown;
}

describe('a call to the WebAPI', () => {
  it('goes to the agent below the tenant, however its address is written', async () => {
    for (const baseUrl of ['https://h/Cust1', 'https://h/Cust1/', 'https://h/Cust1/api', 'https://h/Cust1/api/']) {
      const { backend, sent } = answering(() => json([]), { baseUrl });
      await backend.directory.userGroups();
      expect(sent[0]?.url).to.equal('https://h/Cust1/api/v1/Agents/MDO/GetList');
    }
    const { backend, sent } = answering(() => json([]), { baseUrl: '' });
    await backend.directory.userGroups();
    expect(sent[0]?.url).to.equal('/api/v1/Agents/MDO/GetList');
  });

  it('has an empty body when the method has no parameters', async () => {
    const { backend, sent } = answering(() => json([]));
    await backend.connections.statuses();
    expect(sent[0]?.init.body).to.equal(undefined);
  });

  it('carries the token that is valid now, and no cookies', async () => {
    let token = 'first';
    const { backend, sent } = answering(() => json([]), { getToken: () => Promise.resolve(token) });
    await backend.directory.userGroups();
    token = 'renewed';
    await backend.directory.userGroups();
    expect(sent.map(({ headers }) => headers.get('authorization'))).to.deep.equal(['Bearer first', 'Bearer renewed']);
    expect(sent[0]?.init.credentials).to.equal('omit');
  });

  it('carries the cookie and the XSRF token of the page without a token', async () => {
    const input = document.createElement('input');
    Object.assign(input, { type: 'hidden', name: 'XSRF_TOKEN', value: 'from-page' });
    document.body.append(input);
    try {
      const { backend, sent } = answering(() => json([]), { getToken: undefined });
      await backend.directory.userGroups();
      expect(sent[0]?.headers.get('x-xsrf-token')).to.equal('from-page');
      expect(sent[0]?.headers.get('authorization')).to.equal(null);
      expect(sent[0]?.init.credentials).to.equal('same-origin');
    } finally {
      input.remove();
    }
  });

  it('asks for texts in the language of the call, and for raw ones where they are edited', async () => {
    const { backend, sent } = answering((call) => json(call.url.includes('MDO') ? [] : null), { language: 'de' });
    await backend.directory.userGroups({ language: 'nb-NO' });
    await backend.directory.userGroups();
    await rejection(backend.connections.create('x', { language: 'nb-NO' }));
    const languages = sent.map(({ url, headers }) => `${url.split('/').at(-1)} ${headers.get('so-language')}`);
    expect(languages).to.include.members(['GetList nb', 'GetList de', 'CreateConnectionFromConnectorName x']);
  });

  it('is never cached and never follows a redirect with what it sends', async () => {
    const { backend, sent } = answering(() => json([]));
    await backend.directory.userGroups();
    expect([sent[0]?.init.cache, sent[0]?.init.redirect]).to.deep.equal(['no-store', 'manual']);
  });

  it('does not quote a token that is no header value', async () => {
    const { backend } = answering(() => json([]), { getToken: () => 'FAKE-canary\n' + 'x\u0100' });
    const error = (await rejection(backend.directory.userGroups())) as BackendError;
    expect(error.kind).to.equal('unauthenticated');
    expect(`${error.message} ${String(error.cause)}`).not.to.contain('FAKE-canary');
  });

  it('asks in a language that the service knows', async () => {
    const { backend, sent } = answering(() => json([]));
    for (const language of ['nn', 'no', 'de-CH', 'de-AT', 'pt-PT', 'tlh'])
      await backend.directory.userGroups({ language });
    expect(sent.map(({ headers }) => headers.get('so-language'))).to.deep.equal([
      'nb',
      'nb',
      'de-ch',
      'de',
      'pt-br',
      'en',
    ]);
  });

  it('fails when no credentials can be had', async () => {
    const { backend, sent } = answering(() => json([]), { getToken: () => Promise.reject(new Error('signed out')) });
    const error = (await rejection(backend.directory.userGroups())) as BackendError;
    expect(error.kind).to.equal('unauthenticated');
    expect(sent).to.have.length(0);
  });
});

describe('an answer that is an error', () => {
  const statuses: readonly [number, BackendErrorKind, boolean][] = [
    [400, 'validation', false],
    [401, 'unauthenticated', false],
    [403, 'forbidden', false],
    [404, 'unsupported', false],
    [405, 'unsupported', false],
    [408, 'timeout', true],
    [409, 'conflict', false],
    [412, 'conflict', false],
    [422, 'validation', false],
    [429, 'rate-limited', true],
    [500, 'server', true],
    [501, 'unsupported', false],
    [502, 'server', true],
    [503, 'server', true],
    [504, 'timeout', true],
    [302, 'unauthenticated', false],
  ];
  for (const [status, kind, retryable] of statuses) {
    it(`is "${kind}" for HTTP ${status}`, async () => {
      const error = await failure(() => new Response(null, { status }));
      expect([error.kind, error.retryable]).to.deep.equal([kind, retryable]);
      expect(error.message).to.contain('MDO/GetList').and.to.contain(String(status));
      expect(error.correlationId).to.match(/^[0-9a-f]{12}$/);
    });
  }

  it('is what the exception of the server says, behind 500 and behind 200', async () => {
    const kinds: Record<string, BackendErrorKind> = {
      SoNotFoundException: 'not-found',
      SoAccessDeniedException: 'forbidden',
      SoLicenseException: 'forbidden',
      SoSessionException: 'unauthenticated',
      'SuperOffice.Exceptions.SoSentryException': 'forbidden',
      'System.Data.DataAccessException': 'server',
      'System.TimeoutException': 'timeout',
      ArgumentException: 'validation',
      SoConcurrencyException: 'conflict',
      NotSupportedException: 'unsupported',
      SomethingElse: 'server',
    };
    for (const status of [500, 200]) {
      for (const [ErrorType, kind] of Object.entries(kinds)) {
        const error = await failure(() => json({ Error: true, ErrorType, ErrorMessage: 'Said <b>so</b>' }, { status }));
        expect(error.kind, ErrorType).to.equal(kind);
        expect(error.userMessage).to.equal('Said <b>so</b>');
      }
    }
  });

  it('keeps the words for developers away from the user', async () => {
    const body = { Message: 'The request is invalid.', MessageDetail: 'Parameter x' };
    for (const status of [400, 200]) {
      const error = await failure(() => json(body, { status }));
      expect(error.userMessage).to.equal(undefined);
      expect(error.message).to.contain('Parameter x');
    }
  });

  it('says how long to wait, in seconds or until a time', async () => {
    const wait = async (value: string): Promise<number | undefined> =>
      (await failure(() => new Response(null, { status: 429, headers: { 'retry-after': value } }))).retryAfter;
    expect(await wait('12')).to.equal(12);
    expect(await wait(new Date(Date.now() + 90_000).toUTCString())).to.be.within(85, 91);
    expect(await wait('soon')).to.equal(undefined);
    expect(await wait(new Date(0).toUTCString())).to.equal(undefined);
  });

  it('names the field that the service refused', async () => {
    const ErrorMessage = "The name is too long. (Parameter 'DisplayName')";
    const error = await failure(() =>
      json({ Error: true, ErrorType: 'ArgumentException', ErrorMessage }, { status: 500 }),
    );
    expect(error.userMessage).to.equal('The name is too long.');
    expect(error.fieldErrors).to.deep.equal({ DisplayName: 'The name is too long.' });
  });

  it('is told to the host, with the id that the user is shown', async () => {
    const failures: CallFailure[] = [];
    const { backend } = answering(() => new Response(null, { status: 403 }), { onFailure: (it) => failures.push(it) });
    const error = (await rejection(backend.directory.userGroups())) as BackendError;
    expect(failures).to.have.length(1);
    expect(failures[0]).to.include({ call: 'MDO/GetList', kind: 'forbidden', correlationId: error.correlationId });
    expect(failures[0]?.milliseconds).to.be.at.least(0);
  });

  it('is told to the host without the secrets that a service quotes', async () => {
    const failures: CallFailure[] = [];
    const quoting = ({ body }: SentCall): Response =>
      json({ Error: true, ErrorType: 'X', ErrorMessage: `refused: ${body}` }, { status: 500 });
    const fields = { pass: { FieldKey: 'pass', FieldType: 'Password', Access: 'Normal' } };
    const { backend } = answering((call) => (/GetConfigurationFields$/.test(call.url) ? json(fields) : quoting(call)), {
      onFailure: (it) => failures.push(it),
    });
    const values = new Map([['pass', new NewSecret('FAKE-314')]]);
    await rejection(backend.connections.test({ id: 0, connectorName: 'x', values }));
    expect(failures.map(({ message }) => message)).to.deep.equal(['Quote/TestConnection failed (HTTP 500, X)']);
  });

  it('has the id of the service when there is one', async () => {
    const error = await failure(() => new Response(null, { status: 500, headers: { 'x-correlation-id': 'so-7' } }));
    expect(error.correlationId).to.equal('so-7');
  });
});

describe('an answer that makes no sense', () => {
  const html = { headers: { 'content-type': 'text/html' } };
  const cases: readonly [string, () => Response, BackendErrorKind][] = [
    ['broken JSON', () => json('{"a":'), 'protocol'],
    ['truncated text', () => json('[{"Id":1,"Name":"x"'), 'protocol'],
    ['another type', () => json({ a: 1 }), 'protocol'],
    ['a wrong property', () => json([{ Id: 'seven', Name: 'x' }]), 'protocol'],
    ['a missing id', () => json([{ Name: 'x' }]), 'protocol'],
    ['plain text', () => new Response('hello', { headers: { 'content-type': 'text/plain' } }), 'protocol'],
    ['a sign-in page', () => new Response('<!DOCTYPE html><title>Sign in</title>', html), 'unauthenticated'],
  ];
  for (const [name, answer, kind] of cases) {
    it(`is "${kind}" for ${name}, and names the call`, async () => {
      const error = await failure(answer);
      expect(error.kind).to.equal(kind);
      expect(error.message).to.contain('MDO/GetList');
      expect(error.correlationId).to.match(/^[0-9a-f]{12}$/);
    });
  }

  it('names the property that is wrong, and not its value', async () => {
    for (const Name of [48151623, { secret: 'FAKE-canary' }, ['FAKE-canary']]) {
      const error = await failure(() => json([{ Id: 1, Name }]));
      expect(error.message).to.contain('0.Name').and.not.to.contain('48151623').and.not.to.contain('FAKE-canary');
    }
    const broken = await failure(() => json('[{"pin":FAKE-canary}]'));
    expect(`${broken.message} ${String(broken.cause)}`).not.to.contain('FAKE-canary');
  });

  it('is no error where the server means "nothing"', async () => {
    expect(await answering(() => json('null')).backend.directory.userGroups()).to.deep.equal([]);
    expect(await answering(() => new Response(null, { status: 204 })).backend.connections.delete(1)).to.equal(
      undefined,
    );
  });

  it('keeps keys that look like parts of JavaScript as data', async () => {
    const fields = JSON.parse(
      '{"__proto__":{"FieldKey":"__proto__","FieldType":"Text","Access":"Normal"},' +
        '"constructor":{"FieldKey":"constructor","FieldType":"Text","Access":"Normal"}}',
    ) as object;
    const connection = { QuoteConnectionId: 0, ConnectorName: 'x' };
    const answer = (call: SentCall): Response => json(call.url.endsWith('Fields') ? fields : connection);
    const { backend, sent } = answering((call) =>
      call.url.endsWith('TestConnection') ? json({ IsOk: true, Status: 'Ok' }) : answer(call),
    );
    const { fields: read } = await backend.connections.create('x');
    expect(read.map(({ key }) => key)).to.have.members(['__proto__', 'constructor']);
    await backend.connections.test({
      id: 0,
      connectorName: 'x',
      values: new Map([
        ['__proto__', 'a'],
        ['constructor', 'b'],
      ]),
    });
    expect(sent.at(-1)?.body).to.contain('{"__proto__":"a","constructor":"b"}');
    expect(({} as Record<string, unknown>)['a']).to.equal(undefined);
  });
});

describe('time', () => {
  it('runs out: a call that hangs is a timeout, also while its body hangs or the token does', async () => {
    const never = new Promise<string>(() => {});
    const halfBody = (call: SentCall): Response =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('['));
            call.init.signal?.addEventListener('abort', () => controller.error(new Error('cut')));
          },
        }),
        { headers: { 'content-type': 'application/json' } },
      );
    const timeouts = { read: 30, slow: 30 };
    const subjects = [
      answering(hanging, { timeouts }),
      answering(halfBody, { timeouts }),
      answering(() => json([]), { timeouts, getToken: () => never }),
    ];
    for (const { backend } of subjects) {
      const error = (await rejection(backend.directory.userGroups())) as BackendError;
      expect([error.kind, error.retryable]).to.deep.equal(['timeout', true]);
    }
  });

  it('is longer for what a connector answers', async () => {
    const { backend } = answering(hanging, { timeouts: { read: 20, slow: 120 } });
    const started = performance.now();
    const error = (await rejection(backend.connections.statuses())) as BackendError;
    expect(error.kind).to.equal('timeout');
    expect(performance.now() - started).to.be.greaterThan(100);
  });

  it('ends when the caller says so, with the reason of the caller', async () => {
    const controller = new AbortController();
    const reason = new Error('another question');
    const { backend } = answering(hanging);
    const call = rejection(backend.directory.userGroups({ signal: controller.signal }));
    controller.abort(reason);
    expect(await call).to.equal(reason);
  });

  it('is over when the network is gone', async () => {
    const error = await failure(() => Promise.reject(new TypeError('Failed to fetch')));
    expect([error.kind, error.retryable]).to.deep.equal(['network', true]);
  });
});
