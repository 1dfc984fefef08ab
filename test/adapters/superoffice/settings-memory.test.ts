import { expect } from 'chai';
import type { FieldsConfiguration, TextChange } from '../../../src/backend/index.js';
import { override, settingsServer, type SettingsServer } from './settings-server.js';

/** The service says the texts of the sign-in: what is saved is read from the next one on. */
describe('own texts that the service does not give yet', () => {
  const nameOf = async ({ backend }: SettingsServer, language: string): Promise<readonly (string | undefined)[]> => {
    const products = await backend.products.fields({ language });
    const quotes = await backend.settings.shownFields({ language });
    const { label, tooltip } = products.find(({ key }) => key === 'code')!;
    return [label, tooltip, quotes.find(({ id }) => id === 'QuoteLine.Code')?.label];
  };
  const change = (culture: string, value: string, text: TextChange['text'] = 'label'): TextChange => ({
    id: 'QuoteLine.Code',
    text,
    culture,
    value,
  });
  const save = async (
    { backend }: SettingsServer,
    expected: FieldsConfiguration,
    ...texts: readonly TextChange[]
  ): Promise<FieldsConfiguration> =>
    (await backend.settings.saveFields({ flags: [], texts }, { expected })).configuration;

  it('are shown as soon as they are saved, and no longer once they are taken back', async () => {
    const server = settingsServer();
    const before = await server.backend.settings.fields();
    const saved = await save(server, before, change('nb-NO', 'Kode'), change('nb-NO', 'Tips', 'tooltip'));
    expect(await nameOf(server, 'nb')).to.deep.equal(['Kode', 'Tips', 'Kode']);
    expect(await nameOf(server, 'NB-no')).to.deep.equal(['Kode', 'Tips', 'Kode']);
    expect(await nameOf(server, 'en')).to.deep.equal(['CODE in en', 'CODE_TIP in en', 'CODE in en']);
    await save(server, saved, change('nb-NO', ''));
    expect(await nameOf(server, 'nb')).to.deep.equal(['CODE in nb', 'Tips', 'CODE in nb']);
  });

  it('leave the standard texts behind that were seen before, whatever the service goes on saying', async () => {
    const server = settingsServer();
    const before = await server.backend.settings.fields();
    const saved = await save(server, before, change('nb-NO', 'Kode'));
    server.session = server.overrides;
    expect(await save(server, saved, change('nb-NO', ''))).to.deep.equal(before);
    expect(await nameOf(server, 'nb')).to.deep.equal(['CODE in nb', 'CODE_TIP in nb', 'CODE in nb']);
    expect(await server.backend.settings.fields()).to.deep.equal(before);
    // A page that is new cannot tell.
    expect((await nameOf(Object.assign(settingsServer(), { session: server.session }), 'nb'))[0]).to.equal('Kode');
  });

  it('are shown as soon as they are read', async () => {
    const server = settingsServer();
    server.overrides = [override('SR_CODE', 'nb-NO', 'Kode')];
    expect(await nameOf(server, 'nb')).to.deep.equal(['CODE in nb', 'CODE_TIP in nb', 'CODE in nb']);
    await server.backend.settings.fields();
    expect(await nameOf(server, 'nb')).to.deep.equal(['Kode', 'CODE_TIP in nb', 'Kode']);
    // Taken away by somebody else; what stood behind it was never seen here, so the service is asked.
    server.overrides = [];
    await server.backend.settings.fields();
    expect(await nameOf(server, 'nb')).to.deep.equal(['CODE in nb', 'CODE_TIP in nb', 'CODE in nb']);
  });

  it('are those of the main culture of a language', async () => {
    const server = settingsServer();
    server.overrides = [override('SR_CODE', 'en-GB', 'Cipher')];
    await server.backend.settings.fields();
    expect((await nameOf(server, 'en'))[0]).to.equal('CODE in en');
    server.overrides = [override('SR_CODE', 'en-GB', 'Cipher'), override('SR_CODE', 'en-US', 'Key')];
    await server.backend.settings.fields();
    expect((await nameOf(server, 'en'))[0]).to.equal('Key');
    // The service is asked for `en`, whatever English it is.
    expect((await nameOf(server, 'en-GB'))[0]).to.equal('Key');
    // A language that the service does not have is asked for in English.
    expect((await nameOf(server, 'sk'))[0]).to.equal('Key');
  });

  it('are not shown while the tenant has them switched off', async () => {
    const server = settingsServer({ 'Resource/IsResourceSubstitutionActive': [override('', '', '', false)] });
    const saved = await save(server, await server.backend.settings.fields(), change('nb-NO', 'Kode'));
    expect(saved.texts).to.equal('inactive');
    expect((await nameOf(server, 'nb'))[0]).to.equal('CODE in nb');
    await server.backend.settings.activateTexts();
    expect((await nameOf(server, 'nb'))[0]).to.equal('Kode');
  });

  it('belong to one backend', async () => {
    const server = settingsServer();
    await save(server, await server.backend.settings.fields(), change('nb-NO', 'Kode'));
    expect((await nameOf(settingsServer(), 'nb'))[0]).to.equal('CODE in nb');
  });

  it('are in the language of the backend when a call names none', async () => {
    const server = settingsServer({}, { language: 'nb' });
    await save(server, await server.backend.settings.fields(), change('nb-NO', 'Kode'));
    expect((await server.backend.settings.shownFields())[0]?.label).to.equal('Kode');
  });
});
