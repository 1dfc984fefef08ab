import type { QuoteSettingsInput, QuoteSettingsSaved } from '../backend/index.js';
import { failsWith, ok, same } from './expect.js';
import { settingsTest, type SettingsSubject } from './settings-fixture.js';
import type { ContractRunner, SubjectFactory } from './subject.js';

const OWN_TEXT = 'US:"Was the quote clear?";NO:"Var tilbudet klart?"';

/** The promises of `SettingsBackend` about quote settings. */
export function describeQuoteSettings(runner: ContractRunner, create: SubjectFactory): void {
  const test = settingsTest(runner, create);

  runner.describe('quote settings', () => {
    test('come back as they were saved, for as long as nobody saves others', async (subject) => {
      const { settings, stored } = subject;
      for (const useDiscountOnTotal of [!stored.useDiscountOnTotal, stored.useDiscountOnTotal]) {
        for (const followUpText of ['Call them', 'Line one\nLine "two" & <b>three</b> é', '']) {
          const saved = await saveNow(subject, { useDiscountOnTotal, followUpText });
          same(saved.failure, undefined, 'failure');
          same(inputOf(saved.settings), { useDiscountOnTotal, followUpText }, 'saved settings');
          same(inputOf(await settings.quoteSettings()), { useDiscountOnTotal, followUpText }, 'settings read again');
        }
      }
    });

    test('have a text that users read in their language, and that is kept whole', async (subject) => {
      const { settings, stored } = subject;
      const saved = await saveNow(subject, { ...stored, followUpText: OWN_TEXT });
      same(saved.settings.followUpText, OWN_TEXT, 'stored text');
      for (const [language, shown] of [
        ['en', 'Was the quote clear?'],
        ['nb', 'Var tilbudet klart?'],
      ] as const) {
        const { followUpText, shownFollowUpText } = await settings.quoteSettings({ language });
        same([followUpText, shownFollowUpText], [OWN_TEXT, shown], `text in ${language}`);
      }
    });

    test('show plain text as it is', async (subject) => {
      const { settings } = await saveNow(subject, { ...subject.stored, followUpText: 'Call them' });
      same(settings.shownFollowUpText, 'Call them', 'shown text');
    });

    test('show the standard text, or nothing, when there is no other', async (subject) => {
      const { settings } = await saveNow(subject, { ...subject.stored, followUpText: '' });
      ok(!settings.shownFollowUpText.includes('[SR_'), `"${settings.shownFollowUpText}" is no text for users`);
    });

    test('that are not changed are not written', async ({ settings, stored }) => {
      const saved = await settings.saveQuoteSettings(stored, { expected: stored });
      same([inputOf(saved.settings), saved.failure], [inputOf(stored), undefined], 'result');
    });

    test('are not overwritten unseen, and nothing is written then', async (subject) => {
      const { settings, stored } = subject;
      await saveNow(subject, { ...stored, followUpText: 'Theirs' });
      const mine = { useDiscountOnTotal: !stored.useDiscountOnTotal, followUpText: 'Mine' };
      await failsWith('conflict', settings.saveQuoteSettings(mine, { expected: stored }));
      const expected = { ...inputOf(stored), followUpText: 'Theirs' };
      same(inputOf(await settings.quoteSettings()), expected, 'settings after the conflict');
    });

    test('keep what somebody else changed meanwhile', async (subject) => {
      const { settings, stored } = subject;
      await saveNow(subject, { ...stored, followUpText: 'Theirs' });
      const mine = { ...stored, useDiscountOnTotal: !stored.useDiscountOnTotal };
      const saved = await settings.saveQuoteSettings(mine, { expected: stored });
      same(inputOf(saved.settings), { ...inputOf(mine), followUpText: 'Theirs' }, 'settings of both');
    });

    test('that are stored already can be saved again', async (subject) => {
      const { settings, stored } = subject;
      const mine = { useDiscountOnTotal: !stored.useDiscountOnTotal, followUpText: 'Mine' };
      await settings.saveQuoteSettings(mine, { expected: stored });
      const again = await settings.saveQuoteSettings(mine, { expected: stored });
      same([inputOf(again.settings), again.failure], [mine, undefined], 'result of the second time');
    });

    test('are not written once the caller has stopped waiting', async ({ settings, stored }) => {
      const reason = new Error('aborted by the caller');
      const signal = AbortSignal.abort(reason);
      const mine = { ...stored, useDiscountOnTotal: !stored.useDiscountOnTotal };
      for (const call of [
        () => settings.quoteSettings({ signal }),
        () => settings.saveQuoteSettings(mine, { expected: stored, signal }),
      ]) {
        same(await call().catch((thrown: unknown) => thrown === reason), true, 'it rejects with the reason');
      }
      same(inputOf(await settings.quoteSettings()), inputOf(stored), 'settings');
    });
  });
}

/** Without what users read of them. */
function inputOf({ useDiscountOnTotal, followUpText }: QuoteSettingsInput): QuoteSettingsInput {
  return { useDiscountOnTotal, followUpText };
}

async function saveNow({ settings }: SettingsSubject, input: QuoteSettingsInput): Promise<QuoteSettingsSaved> {
  return settings.saveQuoteSettings(input, { expected: await settings.quoteSettings() });
}
