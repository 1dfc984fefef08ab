import { expect } from 'chai';
import { mappingChoicePopup } from '../../../src/features/sync/mappings/quotesync-mapping-rows.js';
import { eventually, openMappings } from './mappings-driver.js';
import { mappingsService } from './mappings-service.js';

describe('Mappings: the list to choose from', () => {
  const { load } = mappingChoicePopup;
  const { warn } = console;

  afterEach(() => {
    mappingChoicePopup.load = load;
    console.warn = warn;
  });

  it('comes after the rows, says so when it does not come, and can be asked for again', async () => {
    console.warn = () => {};
    mappingChoicePopup.load = () => Promise.reject(new TypeError('Failed to fetch'));
    const dialog = await openMappings(mappingsService().backend);
    expect(dialog.alerts).to.equal('');
    dialog.pick('City').click();
    await eventually(() => dialog.alerts.includes('The list could not be loaded.'));
    mappingChoicePopup.load = load;
    await dialog.openChoices('City');
    await eventually(() => dialog.options.length > 1);
    expect(dialog.alerts).to.equal('');
  });

  it('opens with the letter that was pressed before it was there', async () => {
    let arrive = (): void => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    mappingChoicePopup.load = () => arrived.then(load);
    const dialog = await openMappings(mappingsService().backend);
    dialog.pick('City').focus();
    dialog.pick('City').dispatchEvent(new KeyboardEvent('keydown', { key: 'p', bubbles: true, composed: true }));
    expect(dialog.options).to.have.length(0);
    arrive();
    await eventually(() => dialog.options.length > 0);
    const typed = dialog.host.shadowRoot?.querySelector('quotesync-mappings')?.shadowRoot;
    const popup = typed?.querySelector('quotesync-mapping-rows')?.shadowRoot?.querySelector('quotesync-choice-popup');
    expect(popup?.shadowRoot?.querySelector('input')?.value).to.equal('p');
  });
});
