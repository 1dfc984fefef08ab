import { expect } from 'chai';
import { html } from 'lit';
import type { FieldsChanges, FieldsConfiguration } from '../../../src/backend/index.js';
import { announceChange } from '../../../src/core/backend-changes.js';
import { define } from '../../../src/core/custom-element.js';
import { QuotesyncSettings } from '../../../src/features/settings/quotesync-settings.js';
import { QuotesyncProductFieldsStoredEvent } from '../../../src/features/settings/field-events.js';
import { configureProductDialog } from '../../../src/features/settings/settings-dialog.js';
import { createTenant, MockBackend } from '../../../src/mocks/index.js';
import {
  axeEverywhere,
  focused,
  getByRole,
  litWarnings,
  mount,
  queryAllByRole,
  recorded,
  settled,
  visibleText,
} from '../../helpers.js';
import { openSettings, type SettingsDriver } from '../../journeys/settings-driver.js';
import { click, eventually } from '../../journeys/tab-driver.js';

const NO_CHANGES: FieldsChanges = { flags: [], texts: [] };

/** Saves another label of a field, as another administrator would. */
async function rename(tab: SettingsDriver, id: string, value: string, culture = 'en-US'): Promise<FieldsConfiguration> {
  const settings = tab.admin.backend?.settings;
  const expected = await settings!.fields();
  const texts = [{ id, text: 'label', culture, value } as const];
  return (await settings!.saveFields({ ...NO_CHANGES, texts }, { expected })).configuration;
}

const dialogOf = (tab: SettingsDriver): HTMLElement | null | undefined =>
  tab.admin.shadowRoot
    ?.querySelector('quotesync-settings')
    ?.shadowRoot?.querySelector<HTMLElement>('quotesync-configure-product-dialog');

describe('<quotesync-settings>', () => {
  it('is a tab of cards: quote settings, product fields, sale types', async () => {
    const tab = await openSettings();
    const cards = queryAllByRole(tab.admin, 'heading').map(visibleText);
    expect(cards).to.deep.equal(['Quote settings', 'Product fields', 'Sale types']);
    expect(await axeEverywhere(tab.admin)).to.deep.equal([]);
    expect(litWarnings()).to.deep.equal([]);
  });

  it('works alone, with a backend of its own, and says when it has none', async () => {
    define(QuotesyncSettings);
    const backend = new MockBackend(createTenant('demo', { wait: async () => {} }));
    const element = await mount(html`<quotesync-settings .backend=${backend}></quotesync-settings>`);
    await eventually(() => visibleText(element).includes('Price unit'));
    const bare = await mount(html`<quotesync-settings></quotesync-settings>`);
    expect(visibleText(bare)).to.contain('Not connected to a backend');
    const without = new MockBackend(createTenant('demo'), { withoutSettings: true });
    const lacking = await mount(html`<quotesync-settings .backend=${without}></quotesync-settings>`);
    expect(visibleText(lacking)).to.contain('Not connected to a backend');
  });

  it('loads each card for itself, and each says what went wrong', async () => {
    const loading = await openSettings({ latency: 5000, impatient: true });
    await eventually(() => visibleText(loading.admin).match(/Loading … .*Loading …/));
    expect(await axeEverywhere(loading.admin)).to.deep.equal([]);
    for (const [fault, card, other] of [
      ['settings/quoteSettings', 'Quote settings', 'Product fields'],
      ['settings/shownFields', 'Product fields', 'Quote settings'],
    ] as const) {
      const tab = await openSettings({ faults: `500@${fault}*1` });
      const { element, retry } = failureIn(tab.card(card));
      expect(visibleText(element)).to.contain('The service failed');
      expect(queryAllByRole(tab.card(other), 'alert'), other).to.deep.equal([]);
      expect(await axeEverywhere(tab.admin)).to.deep.equal([]);
      click(retry!);
      await tab.quiet();
      expect(queryAllByRole(tab.admin, 'alert')).to.deep.equal([]);
      expect(tab.shownFields).to.have.length(17);
      expect(tab.discount.disabled).to.equal(false);
    }
  });

  it('that the user has no rights to says so, and offers no second attempt', async () => {
    const tab = await openSettings({ faults: '403@settings/*' });
    for (const name of ['Quote settings', 'Product fields'] as const) {
      const { element, retry } = failureIn(tab.card(name));
      expect(visibleText(element)).to.contain('Not allowed');
      expect(retry).to.equal(undefined);
    }
    expect(await axeEverywhere(tab.admin)).to.deep.equal([]);
  });

  it('is accessible while it is edited, after a failure, in a conflict, and when it is only looked at', async () => {
    const tab = await openSettings({ faults: '500@settings/saveSetting+1*1' });
    await tab.toggleDiscount();
    await tab.write('Text '.repeat(200));
    expect(await axeEverywhere(tab.admin)).to.deep.equal([]);
    await tab.save();
    expect(await axeEverywhere(tab.admin)).to.deep.equal([]);
    tab.network.tenant.preferences.save(
      { section: 'Quote', key: 'FollowupText', level: 'SystemWide', rawValue: 'Theirs' },
      true,
    );
    await tab.save();
    expect(tab.alerts.join(' ')).to.contain('Someone else changed');
    expect(await axeEverywhere(tab.admin)).to.deep.equal([]);
    tab.admin.readonly = true;
    await settled();
    expect(await axeEverywhere(tab.admin)).to.deep.equal([]);
  });

  it('is no wider than a small screen, whatever others have written', async () => {
    const tenant = createTenant('demo', { wait: async () => {} });
    const long = `${'W'.repeat(300)} <img src=x onerror=alert(1)> \u202Eאבג`;
    tenant.preferences.save({ section: 'Quote', key: 'FollowupText', level: 'SystemWide', rawValue: long }, true);
    const tab = await openSettings({ tenant });
    await rename(tab, 'QuoteLine.Code', 'L'.repeat(400));
    announceChange(tab.admin.backend!, 'product-fields');
    await tab.quiet();
    for (const width of [360, 2000]) {
      tab.admin.parentElement!.style.width = `${width}px`;
      await tab.write(`${long}!`);
      for (const card of ['Quote settings', 'Product fields', 'Sale types'] as const) {
        const { scrollWidth, clientWidth } = tab.card(card);
        expect(scrollWidth, `${card} at ${width}`).to.equal(clientWidth);
      }
    }
    expect(tab.quote.querySelector('img')).to.equal(null);
    expect(await axeEverywhere(tab.admin)).to.deep.equal([]);
  });
});

/** What went wrong in a card, and the way to try again. */
function failureIn(card: HTMLElement): { readonly element: HTMLElement; readonly retry: HTMLElement | undefined } {
  const element = getByRole(card, 'alert');
  return { element, retry: queryAllByRole(element, 'button', { name: 'Try again' })[0] };
}

describe('Sale types', () => {
  const link = (tab: SettingsDriver): HTMLAnchorElement =>
    getByRole<HTMLAnchorElement>(tab.card('Sale types'), 'link', { name: 'Open sale types', exact: true });
  const button = (tab: SettingsDriver): HTMLElement =>
    getByRole(tab.card('Sale types'), 'button', { name: 'Open sale types', exact: true });
  const said = (tab: SettingsDriver): string => visibleText(getByRole(tab.card('Sale types'), 'status'));

  it('are opened by the host that prevents the default', async () => {
    const tab = await openSettings();
    tab.admin.addEventListener('quotesync-sale-types-requested', (event) => event.preventDefault());
    const events = recorded(tab.admin, 'quotesync-sale-types-requested');
    click(button(tab));
    await settled();
    expect(events).to.have.length(1);
    expect(events[0]).to.include({ bubbles: true, composed: true, cancelable: true });
    expect(said(tab)).to.equal('');
  });

  it('of a host that knows nothing of them: it is said where they are', async () => {
    const tab = await openSettings();
    click(button(tab));
    await settled();
    expect(said(tab)).to.contain('“Sale - Type, Stages, Quote”');
    expect(await axeEverywhere(tab.admin)).to.deep.equal([]);
  });

  for (const address of ['https://online.example/lists?sale=1', '/lists/sale', 'lists#sale']) {
    it(`are behind a link to ${address}`, async () => {
      const tab = await openSettings({ saleTypesUrl: address });
      expect(link(tab).href).to.equal(new URL(address, document.baseURI).href);
      // The host may still open them itself.
      const followed: boolean[] = [];
      document.addEventListener(
        'click',
        (event) => {
          followed.push(!event.defaultPrevented);
          event.preventDefault();
        },
        { once: true },
      );
      tab.admin.addEventListener('quotesync-sale-types-requested', (event) => event.preventDefault(), { once: true });
      link(tab).click();
      document.addEventListener(
        'click',
        (event) => {
          followed.push(!event.defaultPrevented);
          event.preventDefault();
        },
        { once: true },
      );
      link(tab).click();
      await settled();
      expect(followed).to.deep.equal([false, true]);
      expect(said(tab)).to.equal('');
    });
  }

  for (const address of ['javascript:alert(1)', 'data:text/html,x', 'java\nscript:alert(1)', 'https://', ' ']) {
    it(`have no link to ${JSON.stringify(address)}`, async () => {
      const tab = await openSettings({ saleTypesUrl: address });
      expect(queryAllByRole(tab.card('Sale types'), 'link')).to.deep.equal([]);
      click(button(tab));
      await settled();
      expect(said(tab)).to.contain('Lists');
    });
  }
});

describe('Product fields', () => {
  it('are summed up: those that quotes show, in their order, and how many they are', async () => {
    const tab = await openSettings();
    expect(tab.shownFields.slice(0, 4)).to.deep.equal(['Code', 'Name', 'Description', 'Unit']);
    expect(visibleText(tab.fields)).to.contain('count: 17').and.contain('These settings apply to all ERP connections.');
  });

  it('may all be hidden', async () => {
    const tab = await openSettings({ override: () => ({ shownFields: async () => [] }) });
    expect(visibleText(tab.fields)).to.contain('No product fields are shown').and.contain('count: 0');
    expect(await axeEverywhere(tab.admin)).to.deep.equal([]);
  });

  it('keep the last summary when it cannot be read again', async () => {
    const tab = await openSettings({ faults: '500@settings/shownFields+1*1' });
    announceChange(tab.admin.backend!, 'product-fields');
    await tab.quiet();
    expect(tab.shownFields).to.have.length(17);
    const { element, retry } = failureIn(tab.fields);
    expect(visibleText(element)).to.contain('The product fields could not be loaded.');
    click(retry!);
    await tab.quiet();
    expect(queryAllByRole(tab.fields, 'alert')).to.deep.equal([]);
    expect(focused()).to.equal(getByRole(tab.fields, 'button', { name: 'Configure product' }));
  });

  it('are configured in a dialog, from the button or at a field; the focus comes back', async () => {
    const tab = await openSettings();
    for (const name of ['Configure product', 'Cost']) {
      await tab.pressField(name);
      await tab.pressField(name);
      await tab.dialog('Configure product');
      await tab.quiet();
      expect(dialogOf(tab)).to.have.property('field', name === 'Cost' ? 'QuoteLine.UnitCost' : undefined);
      (await tab.dialog('Configure product')).button('Cancel').click();
      await tab.noDialog();
      expect(focused()).to.equal(getByRole(tab.fields, 'button', { name, exact: true }));
    }
  });

  it('tell the tab what was stored: the summary follows, the host hears it, and it is said', async () => {
    const tab = await openSettings();
    const events = recorded(tab.admin, 'quotesync-product-fields-saved');
    await tab.pressField('Configure product');
    const dialog = await eventually(() => dialogOf(tab));
    await tab.quiet();
    const configuration = await rename(tab, 'QuoteLine.UnitCost', 'Purchase price');
    const part = { kind: 'text', id: 'QuoteLine.UnitCost', text: 'label', culture: 'en-US' } as const;
    dialog.dispatchEvent(new QuotesyncProductFieldsStoredEvent(configuration, [part], false));
    await eventually(() => tab.shownFields.includes('Purchase price'));
    expect(events.map(({ parts }) => parts)).to.deep.equal([[part]]);
    expect(events[0]).to.include({ bubbles: true, composed: true });
    expect(tab.notice, 'half of it').to.equal('');
    dialog.dispatchEvent(new QuotesyncProductFieldsStoredEvent(configuration, [part], true));
    await settled();
    expect(tab.notice).to.equal('The product fields were saved.');
  });

  it('leave the focus on Configure product when the field that was opened is not shown any more', async () => {
    const tab = await openSettings();
    await tab.pressField('Cost');
    const dialog = await tab.dialog('Configure product');
    await tab.quiet();
    const settings = tab.admin.backend!.settings!;
    const expected = await settings.fields();
    const flags = [{ id: 'QuoteLine.UnitCost', flag: 'shown', value: false } as const];
    await settings.saveFields({ ...NO_CHANGES, flags }, { expected });
    announceChange(tab.admin.backend!, 'product-fields');
    await eventually(() => !tab.shownFields.includes('Cost'));
    dialog.button('Cancel').click();
    await tab.noDialog();
    expect(focused()).to.equal(getByRole(tab.fields, 'button', { name: 'Configure product' }));
  });

  it('say that the dialog could not be loaded, and load it again', async () => {
    const { load } = configureProductDialog;
    configureProductDialog.load = () => Promise.reject(new TypeError('Failed to fetch'));
    const warned: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void warned.push(words);
    try {
      const tab = await openSettings();
      await tab.pressField('Cost');
      const { element, retry } = failureIn(tab.fields);
      expect(visibleText(element)).to.contain('This part of the page could not be loaded.');
      expect(warned).to.have.length(1);
      expect(await axeEverywhere(tab.admin)).to.deep.equal([]);
      configureProductDialog.load = load;
      click(retry!);
      await tab.dialog('Configure product');
      expect(queryAllByRole(tab.fields, 'alert')).to.deep.equal([]);
      expect(dialogOf(tab)).to.have.property('field', 'QuoteLine.UnitCost');
    } finally {
      configureProductDialog.load = load;
      console.warn = warn;
    }
  });

  it('of another tenant have no dialog of the old one', async () => {
    const tab = await openSettings();
    await tab.pressField('Configure product');
    await tab.dialog('Configure product');
    tab.admin.backend = (await openSettings({ seed: 'empty' })).admin.backend;
    await settled();
    expect(dialogOf(tab)).to.equal(null);
  });
});
