import { expect } from 'chai';
import type { BackendError } from '../../../src/backend/index.js';
import { json, rejection, type SentCall } from './answers.js';
import { settingsServer } from './settings-server.js';

const NOTHING = { useDiscountOnTotal: false, followUpText: '' };
const STANDARD = '[SR_QUOTE_PUBLISH_FOLLOWUP_TEXT]';

describe('quote settings on the wire', () => {
  it('are read for the whole tenant, raw, and once more as users read them', async () => {
    const server = settingsServer();
    server.preferences = { 'SystemWide UseDiscountOnTotal': '1', 'SystemWide FollowupText': 'US:"Call";NO:"Ring"' };
    const settings = await server.backend.settings.quoteSettings({ language: 'nb-NO' });
    expect(settings).to.deep.equal({
      useDiscountOnTotal: true,
      followUpText: 'US:"Call";NO:"Ring"',
      shownFollowUpText: 'Ring',
    });
    expect(server.body('Preference/GetPreferenceByName')).to.deep.equal({
      PrefSection: 'Quote',
      PrefKey: 'UseDiscountOnTotal',
      PrefLevel: 'SystemWide',
    });
    const read = server.sent.map(({ body, headers }) => [
      (JSON.parse(body) as { PrefKey: string }).PrefKey,
      headers.get('so-language'),
    ]);
    expect(read).to.have.deep.members([
      ['UseDiscountOnTotal', 'x'],
      ['FollowupText', 'x'],
      ['FollowupText', 'nb'],
    ]);
  });

  for (const [raw, yes] of [
    ['1', true],
    ['-1', true],
    [' TRUE ', true],
    ['Yes', true],
    ['0', false],
    ['False', false],
    ['', false],
    [null, false],
  ] as const) {
    it(`reads ${JSON.stringify(raw)} as ${yes}`, async () => {
      const server = settingsServer();
      server.preferences = { 'SystemWide UseDiscountOnTotal': raw };
      expect((await server.backend.settings.quoteSettings()).useDiscountOnTotal).to.equal(yes);
    });
  }

  it('have the standard text when nobody has set one, or set that very one', async () => {
    for (const raw of [null, '', STANDARD, STANDARD.toLowerCase()]) {
      const server = settingsServer();
      server.preferences = { 'SystemWide FollowupText': raw, 'HardDefault FollowupText': STANDARD };
      const { followUpText, shownFollowUpText } = await server.backend.settings.quoteSettings({ language: 'nb' });
      expect(followUpText).to.equal('');
      if (raw !== STANDARD.toLowerCase()) expect(shownFollowUpText).to.equal('QUOTE_PUBLISH_FOLLOWUP_TEXT in nb');
    }
  });

  it('show nothing when the service cannot tell the standard text', async () => {
    const unknown = settingsServer();
    unknown.preferences = { 'HardDefault FollowupText': '[sr_unknown]' };
    const none = settingsServer({ 'Preference/GetPreferenceByName': null });
    const refused = settingsServer({
      'Preference/GetPreferenceByName': ({ body }: SentCall) =>
        body.includes('HardDefault') ? json({ Message: 'No.' }, { status: 404 }) : { RawValue: null },
    });
    for (const { backend } of [unknown, none, refused]) {
      expect(await backend.settings.quoteSettings()).to.deep.equal({ ...NOTHING, shownFollowUpText: '' });
    }
  });

  it('are written for the whole tenant, and nobody keeps one of their own', async () => {
    const { backend, body, writes, sent } = settingsServer();
    const { settings, failure } = await backend.settings.saveQuoteSettings(
      { useDiscountOnTotal: true, followUpText: 'US:"Call";NO:"Ring"' },
      { expected: NOTHING, language: 'nb' },
    );
    expect(failure).to.equal(undefined);
    expect(settings).to.deep.equal({
      useDiscountOnTotal: true,
      followUpText: 'US:"Call";NO:"Ring"',
      shownFollowUpText: 'Ring',
    });
    expect(writes()).to.deep.equal(['Preference/SavePreferenceEntity', 'Preference/SavePreferenceEntity']);
    expect(body('Preference/SavePreferenceEntity')).to.deep.equal({
      Preference: {
        Level: 'SystemWide',
        RawValue: '1',
        Specification: { Section: 'Quote', Key: 'UseDiscountOnTotal' },
      },
      RemoveLowerLevels: true,
    });
    expect(body('Preference/SavePreferenceEntity', 1)).to.deep.equal({
      Preference: {
        Level: 'SystemWide',
        RawValue: 'US:"Call";NO:"Ring"',
        Specification: { Section: 'Quote', Key: 'FollowupText' },
      },
      RemoveLowerLevels: true,
    });
    const write = sent.find(({ url }) => url.includes('SavePreferenceEntity'));
    expect(write?.headers.get('so-language'), 'the answer comes back as it is stored').to.equal('x');
  });

  it('say "0" and name the standard text when they are taken back', async () => {
    const server = settingsServer();
    server.preferences = { 'SystemWide UseDiscountOnTotal': 'True', 'SystemWide FollowupText': 'Call' };
    const expected = { useDiscountOnTotal: true, followUpText: 'Call' };
    await server.backend.settings.saveQuoteSettings(NOTHING, { expected });
    expect(server.preferences).to.deep.equal({
      'SystemWide UseDiscountOnTotal': '0',
      'SystemWide FollowupText': STANDARD,
    });
  });

  it('write only what differs from what is stored', async () => {
    const { backend, writes } = settingsServer();
    const { settings } = backend;
    await settings.saveQuoteSettings(NOTHING, { expected: NOTHING });
    await settings.saveQuoteSettings(
      { ...NOTHING, followUpText: STANDARD },
      { expected: { ...NOTHING, followUpText: '' } },
    );
    expect(writes()).to.deep.equal([]);
    // Somebody else did it already.
    await settings.saveQuoteSettings(NOTHING, { expected: { ...NOTHING, useDiscountOnTotal: true } });
    expect(writes()).to.deep.equal([]);
  });

  it('stop at the first that fails, and say what is stored', async () => {
    const first = settingsServer({
      'Preference/SavePreferenceEntity': () =>
        json({ Error: true, ErrorType: 'SoSentryException', ErrorMessage: 'Not you.' }, { status: 500 }),
    });
    const both = { useDiscountOnTotal: true, followUpText: 'Call' };
    const saved = await first.backend.settings.saveQuoteSettings(both, { expected: NOTHING });
    expect(saved.settings).to.deep.equal({ ...NOTHING, shownFollowUpText: '' });
    expect(saved.failure?.key).to.equal('useDiscountOnTotal');
    expect(saved.failure?.error).to.include({ kind: 'forbidden', userMessage: 'Not you.' });
    expect(first.writes()).to.have.length(1);

    const second = settingsServer({
      'Preference/SavePreferenceEntity': ({ body }: SentCall) =>
        body.includes('FollowupText')
          ? json(
              { Error: true, ErrorType: 'ArgumentException', ErrorMessage: "Too long. (Parameter 'RawValue')" },
              { status: 500 },
            )
          : { RawValue: '1' },
    });
    const half = await second.backend.settings.saveQuoteSettings(both, { expected: NOTHING });
    expect(half.settings).to.deep.equal({ useDiscountOnTotal: true, followUpText: '', shownFollowUpText: '' });
    expect(half.failure?.key).to.equal('followUpText');
    expect(half.failure?.error.fieldErrors).to.deep.equal({ followUpText: 'Too long.' });
  });

  it('have failed when the service answers null or something else', async () => {
    for (const answer of [null, 'yes', { RawValue: 1 }]) {
      const { backend } = settingsServer({ 'Preference/SavePreferenceEntity': () => answer });
      const changed = { ...NOTHING, useDiscountOnTotal: true };
      const { settings, failure } = await backend.settings.saveQuoteSettings(changed, { expected: NOTHING });
      expect(failure?.error.kind).to.equal('protocol');
      expect(settings.useDiscountOnTotal).to.equal(false);
    }
    const { backend } = settingsServer({ 'Preference/GetPreferenceByName': { RawValue: 5 } });
    expect(((await rejection(backend.settings.quoteSettings())) as BackendError).kind).to.equal('protocol');
  });

  it('are stored even if they cannot be read again', async () => {
    let reads = 0;
    const { backend } = settingsServer({
      'Preference/GetPreferenceByName': () => {
        reads += 1;
        return reads > 2 ? json({}, { status: 503 }) : { RawValue: null };
      },
    });
    const mine = { ...NOTHING, followUpText: 'US:"Call";NO:"Ring"' };
    const saved = await backend.settings.saveQuoteSettings(mine, { expected: NOTHING, language: 'nb' });
    expect(saved).to.deep.equal({ settings: { ...mine, shownFollowUpText: 'Ring' } });
  });

  it('cannot be read by whom the service refuses', async () => {
    const { backend } = settingsServer({
      'Preference/GetPreferenceByName': () => json({ Message: 'Forbidden' }, { status: 403 }),
    });
    expect(((await rejection(backend.settings.quoteSettings())) as BackendError).kind).to.equal('forbidden');
    const save = backend.settings.saveQuoteSettings({ ...NOTHING, useDiscountOnTotal: true }, { expected: NOTHING });
    expect(((await rejection(save)) as BackendError).kind).to.equal('forbidden');
  });

  it('are not written any further once the caller has stopped waiting', async () => {
    const controller = new AbortController();
    const reason = new Error('mine');
    const server = settingsServer({
      'Preference/SavePreferenceEntity': () => {
        controller.abort(reason);
        return { RawValue: '1' };
      },
    });
    const { signal } = controller;
    const both = { useDiscountOnTotal: true, followUpText: 'Call' };
    const saving = server.backend.settings.saveQuoteSettings(both, { expected: NOTHING, signal });
    expect(await rejection(saving)).to.equal(reason);
    expect(server.writes()).to.have.length(1);
  });
});
