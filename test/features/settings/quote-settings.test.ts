import { expect } from 'chai';
import { BackendError, type QuoteSettingsInput, type SettingsBackend } from '../../../src/backend/index.js';
import { createTenant, type Tenant } from '../../../src/mocks/index.js';
import { focused, litWarnings, pause, press, queryAllByRole, recorded, settled, visibleText } from '../../helpers.js';
import { openSettings, type SettingsDriver } from '../../journeys/settings-driver.js';
import { click, eventually } from '../../journeys/tab-driver.js';

const DISCOUNT = 'Use discount on total value';
const FOLLOW_UP = 'Default text for follow-up';
const RESOURCE = '[SR_QUOTE_PUBLISH_FOLLOWUP_TEXT]';
const RESOLVED = 'Call and ask what they think of our quote.';
const STANDARD = 'SuperOffice’s standard text';

function store(tenant: Tenant, key: 'UseDiscountOnTotal' | 'FollowupText', rawValue: string): void {
  tenant.preferences.save({ section: 'Quote', key, level: 'SystemWide', rawValue }, true);
}

function tenantWith(followUpText: string): Tenant {
  const tenant = createTenant('demo', { wait: async () => {} });
  store(tenant, 'FollowupText', followUpText);
  return tenant;
}

const stored = ({ network }: SettingsDriver, key: 'UseDiscountOnTotal' | 'FollowupText'): string | undefined =>
  network.tenant.preferences.find('Quote', key, 'SystemWide')?.rawValue;

/** Counts the saves, and may do something in place of one. */
function saves(
  instead?: (
    settings: SettingsBackend,
    ...args: Parameters<SettingsBackend['saveQuoteSettings']>
  ) => ReturnType<SettingsBackend['saveQuoteSettings']>,
) {
  const sent: QuoteSettingsInput[] = [];
  const override = (settings: SettingsBackend): Partial<SettingsBackend> => ({
    saveQuoteSettings: (input, options) => {
      sent.push(input);
      return instead ? instead(settings, input, options) : settings.saveQuoteSettings(input, options);
    },
  });
  return { sent, override };
}

describe('Quote settings', () => {
  it('are shown as they are stored', async () => {
    const tenant = tenantWith('Call back');
    store(tenant, 'UseDiscountOnTotal', '1');
    const tab = await openSettings({ tenant });
    expect(tab.discount.checked).to.equal(true);
    expect(tab.followUp.value).to.equal('Call back');
    expect(tab.hint).to.equal('');
    expect(tab.changes).to.deep.equal([]);
    expect(tab.status).to.equal('No unsaved changes.');
    expect(litWarnings()).to.deep.equal([]);
  });

  it('are written with Save, not before: it is said what changes, and that it was saved', async () => {
    const tab = await openSettings({ tenant: tenantWith('Call back') });
    const events = recorded(tab.admin, 'quotesync-quote-settings-saved');
    await tab.toggleDiscount();
    expect(tab.status).to.equal('1 change is not saved yet.');
    await tab.write('Write a letter\nor call');
    expect(tab.status).to.equal('2 changes are not saved yet.');
    expect(tab.changes).to.deep.equal([
      [DISCOUNT, 'No', 'Yes'],
      [FOLLOW_UP, 'Call back', 'Write a letter or call'],
    ]);
    expect(stored(tab, 'UseDiscountOnTotal')).to.equal(undefined);
    await tab.save();
    expect(tab.status).to.match(/^Saved at \d/);
    expect(tab.changes).to.deep.equal([]);
    expect(stored(tab, 'UseDiscountOnTotal')).to.equal('1');
    expect(stored(tab, 'FollowupText')).to.equal('Write a letter\nor call');
    expect(events.map(({ settings }) => settings)).to.deep.equal([['useDiscountOnTotal', 'followUpText']]);
    expect(events[0]).to.include({ bubbles: true, composed: true });
    expect(focused()).to.equal(tab.quoteButton('Save'));
    // What was said of the last save is over with the next edit.
    await tab.toggleDiscount();
    expect(tab.status).to.equal('1 change is not saved yet.');
  });

  it('are sent once, however often Save is pressed, and only when there is something to save', async () => {
    const { sent, override } = saves();
    const tab = await openSettings({ override, latency: 30 });
    click(tab.quoteButton('Save'));
    await settled();
    expect(sent).to.deep.equal([]);
    expect(tab.quoteButton('Save').getAttribute('aria-disabled')).to.equal('true');
    await tab.toggleDiscount();
    expect(tab.quoteButton('Save').getAttribute('aria-disabled')).to.equal('false');
    click(tab.quoteButton('Save'));
    click(tab.quoteButton('Save'));
    await settled();
    expect(tab.status).to.equal('Saving …');
    expect(tab.discount.disabled).to.equal(true);
    expect(tab.followUp.disabled).to.equal(true);
    click(tab.quoteButton('Save'));
    await tab.quiet();
    expect(sent).to.have.length(1);
  });

  it('are as before when an edit is taken back, by hand or with Undo changes', async () => {
    const tab = await openSettings({ tenant: tenantWith('Call back') });
    await tab.write('Call');
    await tab.write('Call back');
    await tab.toggleDiscount();
    await tab.toggleDiscount();
    expect(tab.status).to.equal('No unsaved changes.');
    expect(tab.quoteButton('Undo changes').getAttribute('aria-disabled')).to.equal('true');
    await tab.write('Other');
    await tab.toggleDiscount();
    await tab.pressQuote('Undo changes');
    expect(tab.followUp.value).to.equal('Call back');
    expect(tab.discount.checked).to.equal(false);
    expect(tab.status).to.equal('No unsaved changes.');
    expect(focused()).to.equal(tab.quoteButton('Undo changes'));
  });

  it('are a form: Enter saves from the checkbox and makes a line in the text', async () => {
    const tab = await openSettings({ tenant: tenantWith('One') });
    tab.followUp.focus();
    await press('Control+End', 'Enter', 'T', 'w', 'o');
    await tab.quiet();
    expect(tab.followUp.value).to.equal('One\nTwo');
    expect(stored(tab, 'FollowupText')).to.equal('One');
    tab.discount.focus();
    await press('Space', 'Enter');
    await tab.quiet();
    expect(stored(tab, 'FollowupText')).to.equal('One\nTwo');
    expect(stored(tab, 'UseDiscountOnTotal')).to.equal('1');
  });

  it('are only looked at when nothing may be changed', async () => {
    const tab = await openSettings({ tenant: tenantWith(`Hello. ${RESOURCE}`), readonly: true });
    expect(tab.discount.disabled).to.equal(true);
    expect(tab.followUp.readOnly).to.equal(true);
    expect(tab.followUp.value).to.equal(`Hello. ${RESOLVED}`);
    for (const name of ['Save', 'Undo changes', 'Use the standard text'])
      expect(tab.hasQuoteButton(name), name).to.equal(false);
  });

  it('follow what another element on the same backend saves', async () => {
    const tab = await openSettings();
    const other = await openSettings({ backend: tab.admin.backend! });
    await tab.toggleDiscount();
    await tab.save();
    await eventually(() => other.discount.checked);
    expect(other.status).to.equal('No unsaved changes.');
    expect(tab.status).to.match(/^Saved at/);
  });

  it('are another tenant’s when the backend is replaced, edits and all', async () => {
    const tab = await openSettings({ tenant: tenantWith('Mine') });
    await tab.write('Edited');
    const other = await openSettings({ tenant: tenantWith('Theirs') });
    tab.admin.backend = other.admin.backend;
    await eventually(() => tab.followUp.value === 'Theirs');
    expect(tab.changes).to.deep.equal([]);
  });

  it('of another tenant wait for no save of the old one, and are not blamed for it', async () => {
    const { override } = saves(async () => {
      await pause(150);
      throw new BackendError('server', 'broken');
    });
    const tab = await openSettings({ tenant: tenantWith('Mine'), override });
    const other = await openSettings({ tenant: tenantWith('Theirs') });
    await tab.write('Edited');
    click(tab.quoteButton('Save'));
    tab.admin.backend = other.admin.backend;
    await eventually(() => tab.followUp.value === 'Theirs');
    expect(tab.followUp.disabled).to.equal(false);
    await pause(200);
    await tab.quiet();
    expect(tab.alerts).to.deep.equal([]);
  });

  it('stay as they are edited when the language changes', async () => {
    const tab = await openSettings({ tenant: tenantWith('Call back') });
    await tab.write('Edited');
    document.documentElement.lang = 'nb';
    await pause(50);
    await tab.quiet();
    const text = tab.admin.shadowRoot
      ?.querySelector('quotesync-settings')
      ?.shadowRoot?.querySelector('quotesync-quote-settings')
      ?.shadowRoot?.querySelector('textarea');
    expect(text?.value).to.equal('Edited');
  });
});

describe('The text for follow-up', () => {
  it('is SuperOffice’s own where it is empty', async () => {
    const tab = await openSettings();
    expect(tab.followUp.value).to.equal('');
    expect(tab.followUp.placeholder).to.equal(RESOLVED);
    expect(tab.hint).to.contain(STANDARD);
    expect(tab.hasQuoteButton('Use the standard text')).to.equal(false);
    await tab.write('Own');
    expect(tab.changes).to.deep.equal([[FOLLOW_UP, STANDARD, 'Own']]);
    await tab.save();
    await tab.pressQuote('Use the standard text');
    expect(focused()).to.equal(tab.followUp);
    expect(tab.followUp.value).to.equal('');
    expect(tab.changes).to.deep.equal([[FOLLOW_UP, 'Own', STANDARD]]);
    await tab.save();
    expect(stored(tab, 'FollowupText')).to.equal(RESOURCE);
    expect(tab.followUp.placeholder).to.equal(RESOLVED);
  });

  it('is edited in the user’s language; the others are named and kept', async () => {
    const tab = await openSettings({ tenant: tenantWith('US:"Call";NO:"Ring";SW:"Ring upp"') });
    expect(tab.followUp.value).to.equal('Call');
    expect(tab.hint).to.equal('It is also stored in: Norwegian Bokmål, Swedish. Those texts are kept.');
    await tab.write('Call soon');
    expect(tab.changes).to.deep.equal([[FOLLOW_UP, 'Call', 'Call soon']]);
    await tab.save();
    expect(stored(tab, 'FollowupText')).to.equal('US:"Call soon";NO:"Ring";SW:"Ring upp"');
  });

  it('without one in the user’s language shows another’s; the first word makes it the user’s own', async () => {
    const tab = await openSettings({ tenant: tenantWith('NO:"Ring"') });
    expect(tab.followUp.value).to.equal('Ring');
    expect(tab.hint).to.contain('Your language has no text of its own.');
    await tab.write('Ring soon');
    expect(tab.hint).not.to.contain('Your language has no text');
    await tab.save();
    expect(stored(tab, 'FollowupText')).to.contain('NO:"Ring"').and.contain('US:"Ring soon"');
  });

  it('of a language may be emptied: then another one is read', async () => {
    const tab = await openSettings({ tenant: tenantWith('US:"Call";NO:"Ring"') });
    await tab.write('');
    expect(tab.followUp.placeholder).to.equal('Ring');
    expect(tab.changes).to.deep.equal([[FOLLOW_UP, 'Call', 'Ring']]);
    await tab.save();
    expect(stored(tab, 'FollowupText')).to.equal('NO:"Ring"');
  });

  it('goes in all languages with the standard text, which is said before', async () => {
    const tab = await openSettings({ tenant: tenantWith('US:"Call";NO:"Ring"') });
    await tab.pressQuote('Use the standard text');
    expect(tab.hint).to.contain('The texts in these languages are removed, too: Norwegian Bokmål.');
    await tab.pressQuote('Undo changes');
    await tab.write('Call soon');
    expect(tab.hint).to.equal('It is also stored in: Norwegian Bokmål. Those texts are kept.');
  });

  it('that SuperOffice translates is shown as it is read, and stays as it is stored until it is edited', async () => {
    const tab = await openSettings({ tenant: tenantWith(`Hello. ${RESOURCE}`) });
    expect(tab.followUp.value).to.equal(`Hello. ${RESOLVED}`);
    expect(tab.hint).to.contain(RESOURCE).and.contain('until you edit it');
    await tab.toggleDiscount();
    await tab.save();
    expect(stored(tab, 'FollowupText')).to.equal(`Hello. ${RESOURCE}`);
    await tab.write('Call!');
    expect(tab.hint).to.contain(`takes the place of the one that SuperOffice translates (${RESOURCE})`);
    expect(tab.changes).to.deep.equal([[FOLLOW_UP, `Hello. ${RESOLVED}`, 'Call!']]);
    // Typed back as it was shown, it is the stored one again.
    await tab.write(`Hello. ${RESOLVED}`);
    expect(tab.changes).to.deep.equal([]);
    await tab.write('Call!');
    await tab.save();
    expect(stored(tab, 'FollowupText')).to.equal('Call!');
    expect(tab.hint).to.equal('');
  });

  it('that SuperOffice translates in one language of several is replaced in that one only', async () => {
    const tab = await openSettings({ tenant: tenantWith(`US:"${RESOURCE}";NO:"Ring"`) });
    expect(tab.followUp.value).to.equal(RESOLVED);
    await tab.write('Call');
    await tab.save();
    expect(stored(tab, 'FollowupText')).to.equal('US:"Call";NO:"Ring"');
  });

  it('of blanks is none', async () => {
    const tab = await openSettings();
    await tab.write('  \n ');
    expect(tab.status).to.equal('No unsaved changes.');
  });
});

describe('Saving the quote settings', () => {
  it('that fails keeps everything, and Try again saves it', async () => {
    for (const [fault, words] of [
      ['401', 'Sign in again in SuperOffice'],
      ['503', 'The settings were not saved'],
      ['429', 'The service asks for a short break'],
    ] as const) {
      const tab = await openSettings({ faults: `${fault}@settings/saveQuoteSettings*1` });
      await tab.toggleDiscount();
      await tab.write('Kept');
      await tab.save();
      expect(tab.alerts.join(' '), fault).to.contain(words).and.contain('Nothing you entered is lost');
      expect(tab.followUp.value).to.equal('Kept');
      expect(tab.discount.checked).to.equal(true);
      expect(tab.status).to.equal('2 changes are not saved yet.');
      await tab.pressQuote('Try again');
      await tab.quiet();
      expect(tab.alerts).to.deep.equal([]);
      expect(tab.status).to.match(/^Saved at/);
      expect(focused()).to.equal(tab.quoteButton('Save'));
      expect(stored(tab, 'FollowupText')).to.equal('Kept');
    }
  });

  it('that is refused says so', async () => {
    const tab = await openSettings({ faults: '403@settings/saveQuoteSettings' });
    await tab.toggleDiscount();
    await tab.save();
    expect(tab.alerts.join(' ')).to.contain('Your rights or the licence do not include this');
    expect(tab.hasQuoteButton('Try again')).to.equal(false);
    expect(tab.discount.checked).to.equal(true);
  });

  it('that is not accepted says why where it can be mended', async () => {
    const { override } = saves(async () => {
      throw new BackendError('validation', 'too long', { fieldErrors: { followUpText: 'At most 10 characters.' } });
    });
    const tab = await openSettings({ override });
    await tab.write('Much too long');
    await tab.save();
    expect(tab.errorOf(tab.followUp)).to.equal('At most 10 characters.');
    expect(tab.errorOf(tab.discount)).to.equal('');
    expect(focused()).to.equal(tab.followUp);
  });

  it('that breaks off says what is saved and what is not; the rest follows', async () => {
    const tab = await openSettings({ faults: '500@settings/saveSetting+1*1' });
    const events = recorded(tab.admin, 'quotesync-quote-settings-saved');
    await tab.toggleDiscount();
    await tab.write('Second');
    await tab.save();
    expect(tab.alerts.join(' '))
      .to.contain('Only a part is saved')
      .and.contain(`“${DISCOUNT}” is saved, “${FOLLOW_UP}” is not.`);
    expect(tab.errorOf(tab.followUp)).to.contain('Something went wrong on the server');
    expect(tab.changes).to.deep.equal([[FOLLOW_UP, STANDARD, 'Second']]);
    expect(stored(tab, 'UseDiscountOnTotal')).to.equal('1');
    expect(stored(tab, 'FollowupText')).to.equal(undefined);
    await tab.save();
    expect(stored(tab, 'FollowupText')).to.equal('Second');
    expect(tab.alerts).to.deep.equal([]);
    expect(tab.errorOf(tab.followUp)).to.equal('');
    expect(events.map(({ settings }) => settings)).to.deep.equal([['useDiscountOnTotal'], ['followUpText']]);
  });

  it('without an answer says that nobody knows, looks, and finds it', async () => {
    const { sent, override } = saves(async (settings, input, options) => {
      await settings.saveQuoteSettings(input, options);
      throw new BackendError('timeout', 'No answer');
    });
    const tab = await openSettings({ override });
    const events = recorded(tab.admin, 'quotesync-quote-settings-saved');
    await tab.toggleDiscount();
    await tab.save();
    expect(sent).to.have.length(1);
    expect(tab.alerts).to.deep.equal([]);
    expect(tab.status).to.match(/^Saved at/);
    expect(events.map(({ settings }) => settings)).to.deep.equal([['useDiscountOnTotal']]);
  });

  it('without an answer that was not made keeps everything; Try again changes nothing twice', async () => {
    const tab = await openSettings({ faults: 'offline@settings/saveQuoteSettings*1' });
    await tab.write('Kept');
    await tab.save();
    expect(tab.alerts.join(' '))
      .to.contain('It is not known whether it was saved')
      .and.contain('nothing is changed twice');
    expect(tab.followUp.value).to.equal('Kept');
    await tab.pressQuote('Try again');
    await tab.quiet();
    expect(stored(tab, 'FollowupText')).to.equal('Kept');
    expect(tab.alerts).to.deep.equal([]);
  });

  it('may be given up; what comes of it is said all the same', async () => {
    const tab = await openSettings();
    tab.network.faults.latency = 250;
    await tab.write('Late');
    await tab.pressQuote('Save');
    await tab.pressQuote('Stop waiting');
    expect(tab.alerts.join(' ')).to.contain('It is not known whether it was saved');
    expect(tab.followUp.value).to.equal('Late');
    await eventually(() => tab.status.startsWith('Saved at'));
    await tab.quiet();
    expect(tab.alerts).to.deep.equal([]);
    expect(stored(tab, 'FollowupText')).to.equal('Late');
  });

  it('keeps the page from being left while there is something to lose', async () => {
    const asks = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const tab = await openSettings();
    expect(asks()).to.equal(false);
    await tab.toggleDiscount();
    expect(asks()).to.equal(true);
    await tab.save();
    expect(asks()).to.equal(false);
  });
});

describe('Quote settings that someone else changed', () => {
  async function contested(): Promise<SettingsDriver> {
    const tab = await openSettings({ tenant: tenantWith('Old') });
    await tab.toggleDiscount();
    await tab.write('Mine');
    store(tab.network.tenant, 'FollowupText', 'Theirs');
    await tab.save();
    return tab;
  }

  it('are not overwritten: mine and theirs are shown', async () => {
    const tab = await contested();
    expect(tab.alerts.join(' '))
      .to.contain('Someone else changed these settings')
      .and.contain('Mine')
      .and.contain('Theirs');
    expect(tab.status).to.equal('Choose whose values are to be used first.');
    expect(tab.quoteButton('Save').getAttribute('aria-disabled')).to.equal('true');
    expect(stored(tab, 'FollowupText')).to.equal('Theirs');
    expect(stored(tab, 'UseDiscountOnTotal')).to.equal(undefined);
  });

  it('are mine when I say so, with a save of their own', async () => {
    const tab = await contested();
    await tab.pressQuote('Continue with the chosen values');
    expect(tab.changes).to.deep.equal([
      [DISCOUNT, 'No', 'Yes'],
      [FOLLOW_UP, 'Theirs', 'Mine'],
    ]);
    expect(focused()).to.equal(tab.quoteButton('Save'));
    await tab.save();
    expect(stored(tab, 'FollowupText')).to.equal('Mine');
    expect(stored(tab, 'UseDiscountOnTotal')).to.equal('1');
  });

  it('are theirs where I say so; my other edits stay', async () => {
    const tab = await contested();
    const radios = queryAllByRole(tab.quote, 'radio');
    radios[1]?.click();
    await tab.pressQuote('Continue with the chosen values');
    expect(tab.followUp.value).to.equal('Theirs');
    expect(tab.changes).to.deep.equal([[DISCOUNT, 'No', 'Yes']]);
    await tab.save();
    expect(stored(tab, 'FollowupText')).to.equal('Theirs');
    expect(stored(tab, 'UseDiscountOnTotal')).to.equal('1');
  });

  it('are theirs altogether', async () => {
    const tab = await contested();
    await tab.pressQuote('Use theirs');
    expect(tab.followUp.value).to.equal('Theirs');
    expect(tab.discount.checked).to.equal(false);
    expect(tab.status).to.equal('No unsaved changes.');
  });

  it('are mine, too, when I edit mine back to what it was before I say so', async () => {
    const tab = await contested();
    await tab.write('Old');
    await tab.pressQuote('Continue with the chosen values');
    expect(tab.followUp.value).to.equal('Old');
    expect(tab.changes).to.deep.equal([
      [DISCOUNT, 'No', 'Yes'],
      [FOLLOW_UP, 'Theirs', 'Old'],
    ]);
  });

  it('are taken quietly where I changed nothing', async () => {
    const tab = await openSettings({ tenant: tenantWith('Old') });
    await tab.toggleDiscount();
    store(tab.network.tenant, 'FollowupText', 'Theirs');
    await tab.save();
    expect(tab.alerts).to.deep.equal([]);
    expect(tab.followUp.value).to.equal('Theirs');
    expect(stored(tab, 'UseDiscountOnTotal')).to.equal('1');
  });

  it('keep the conflict as an error when theirs cannot be read', async () => {
    const tab = await openSettings({ tenant: tenantWith('Old'), faults: '500@settings/quoteSettings+1*1' });
    await tab.write('Mine');
    store(tab.network.tenant, 'FollowupText', 'Theirs');
    await tab.save();
    expect(tab.alerts.join(' ')).to.contain('Someone else saved this in the meantime');
    expect(tab.followUp.value).to.equal('Mine');
    await tab.save();
    expect(tab.alerts.join(' ')).to.contain('Someone else changed these settings');
  });
});

describe('A draft of the quote settings', () => {
  /** Longer than the pause after which typing is kept. */
  const KEPT_AFTER = 600;

  async function leftBehind(): Promise<SettingsDriver> {
    const tab = await openSettings({ tenant: tenantWith('Old') });
    await tab.write('Draft');
    await pause(KEPT_AFTER);
    tab.admin.remove();
    return tab;
  }

  const reopen = async ({ network, draftScope }: SettingsDriver): Promise<SettingsDriver> => {
    const tab = await openSettings({ tenant: network.tenant, draftScope });
    await eventually(() => tab.quoteText.includes('were found'));
    return tab;
  };

  it('is offered after a reload, and can be taken back', async () => {
    const tab = await reopen(await leftBehind());
    expect(tab.followUp.value).to.equal('Old');
    await tab.pressQuote('Restore');
    expect(tab.followUp.value).to.equal('Draft');
    expect(tab.changes).to.deep.equal([[FOLLOW_UP, 'Old', 'Draft']]);
    expect(focused()).to.equal(tab.followUp);
    await tab.save();
    const again = await openSettings({ tenant: tab.network.tenant, draftScope: tab.draftScope });
    await pause(100);
    expect(again.quoteText).not.to.contain('were found');
  });

  it('can be forgotten', async () => {
    const tab = await reopen(await leftBehind());
    await tab.pressQuote('Forget them');
    expect(tab.quoteText).not.to.contain('were found');
    expect(focused()).to.equal(tab.discount);
    const again = await openSettings({ tenant: tab.network.tenant, draftScope: tab.draftScope });
    await pause(100);
    expect(again.quoteText).not.to.contain('were found');
  });

  it('on what someone else changed since is decided at once', async () => {
    const before = await leftBehind();
    store(before.network.tenant, 'FollowupText', 'Theirs');
    const tab = await reopen(before);
    expect(tab.quoteText).to.contain('Someone else has changed the settings since');
    await tab.pressQuote('Restore');
    expect(tab.alerts.join(' ')).to.contain('Someone else changed these settings').and.contain('Draft');
    await tab.pressQuote('Continue with the chosen values');
    await tab.save();
    expect(stored(tab, 'FollowupText')).to.equal('Draft');
  });

  it('is not offered when it is what is stored by now', async () => {
    const before = await leftBehind();
    store(before.network.tenant, 'FollowupText', 'Draft');
    const tab = await openSettings({ tenant: before.network.tenant, draftScope: before.draftScope });
    await pause(100);
    expect(visibleText(tab.quote)).not.to.contain('were found');
  });

  it('is not kept of what was undone', async () => {
    const tab = await openSettings({ tenant: tenantWith('Old') });
    await tab.write('Draft');
    await pause(KEPT_AFTER);
    await tab.pressQuote('Undo changes');
    tab.admin.remove();
    const again = await openSettings({ tenant: tab.network.tenant, draftScope: tab.draftScope });
    await pause(100);
    expect(again.quoteText).not.to.contain('were found');
  });
});
