import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { axeEverywhere, axeViolations, litWarnings, pause, queryAllByRole, visibleText } from '../../helpers.js';
import {
  demoTenant,
  eventually,
  openConfiguration,
  type ConfigureDriver,
  type OpenOptions,
} from './configure-product-driver.js';

after(() => setViewport({ width: 800, height: 600 }));

const offTenant = (): ReturnType<typeof demoTenant> => {
  const tenant = demoTenant();
  tenant.resources.activate('', '', false);
  return tenant;
};

const lacking = async (dialog: ConfigureDriver): Promise<void> => {
  await dialog.select('Show', 'With own texts');
  await dialog.press('Activate all');
  await dialog.choose('All languages side by side');
};

interface State {
  readonly options?: OpenOptions;
  readonly prepare?: (dialog: ConfigureDriver) => Promise<void>;
}

const STATES: Readonly<Record<string, State>> = {
  ready: {},
  loading: { options: { faults: 'hang@settings/fields', impatient: true } },
  failed: { options: { faults: '500@settings/fields', impatient: true } },
  'all languages, some missing': { prepare: lacking },
  'nothing found': { prepare: (dialog) => dialog.search('zebra') },
  changed: {
    prepare: async (dialog) => {
      await dialog.fill('Label: Code', 'Article number');
      await dialog.press('Move Name up');
      await dialog.listChanges();
      // A row that was moved shines up for a moment.
      await pause(1200);
    },
  },
  'partly saved': {
    options: { faults: '500@settings/saveText+1*1' },
    prepare: async (dialog) => {
      await dialog.fill('Label: Code', 'Article number');
      await dialog.fill('Label: Name', 'Article');
      await dialog.fail();
    },
  },
  conflict: {
    prepare: async (dialog) => {
      await dialog.fill('Label: Code', 'Article number');
      await dialog.changedElsewhere({
        texts: [{ id: 'QuoteLine.Code', text: 'label', culture: 'en-US', value: 'Item no.' }],
      });
      await dialog.fail();
    },
  },
  'texts switched off': { options: { tenant: offTenant() } },
  readonly: { options: { readonly: true } },
};

for (const width of [1400, 360]) {
  describe(`Configure product at ${width} px`, function () {
    this.timeout(30_000);
    before(() => setViewport({ width, height: 800 }));

    for (const [name, { options, prepare }] of Object.entries(STATES)) {
      it(`${name}: clean for axe`, async () => {
        const dialog = await openConfiguration(options);
        await prepare?.(dialog);
        const violations = width === 360 ? await axeViolations(dialog.host) : await axeEverywhere(dialog.host);
        expect(violations).to.deep.equal([]);
      });
    }
  });
}

// Beside the preview and without it, in one line, in two, and one below the other.
for (const width of [1900, 1400, 1340, 1300, 1240, 1180, 1090, 1000, 760, 600, 420, 360]) {
  describe(`Configure product at ${width} px`, () => {
    before(() => setViewport({ width, height: 800 }));

    it('nothing sticks out, and nothing is cut off', async () => {
      for (const dir of ['ltr', 'rtl'] as const) {
        const dialog = await openConfiguration(dir === 'rtl' ? { dir } : {});
        const modal = queryAllByRole(dialog.host, 'dialog')[0]!;
        const body = dialog.host.shadowRoot?.querySelector<HTMLElement>('.content');
        expect(modal.scrollWidth).to.be.at.most(modal.clientWidth);
        expect(body!.scrollWidth).to.be.at.most(body!.clientWidth + 1);
        const [row] = dialog.rows;
        const { left, right, bottom } = row!.getBoundingClientRect();
        for (const box of row!.querySelectorAll('input, textarea, button')) {
          const place = box.getBoundingClientRect();
          expect(place.left >= left - 1 && place.right <= right + 1, box.outerHTML.slice(0, 80)).to.equal(true);
          expect(place.bottom <= bottom + 1, 'cut off').to.equal(true);
        }
        dialog.host.remove();
      }
    });
  });
}

describe('At 360 px', () => {
  before(() => setViewport({ width: 360, height: 740 }));

  it('the preview is there when it is wanted', async () => {
    const dialog = await openConfiguration();
    expect(queryAllByRole(dialog.host, 'region', { name: 'Preview' }).length).to.equal(0);
    await dialog.press('Preview');
    await eventually(() => queryAllByRole(dialog.host, 'region', { name: 'Preview' })[0]);
    expect(litWarnings()).to.deep.equal([]);
  });

  it('the preview marks a field without taking the box that is written in out of sight', async () => {
    const dialog = await openConfiguration();
    await dialog.press('Preview');
    const preview = await eventually(() => dialog.host.shadowRoot!.querySelector('quotesync-product-preview'));
    for (const field of ['Code', 'Description', 'Unit minimum price']) {
      const input = dialog.input(`Label: ${field}`);
      input.focus();
      await eventually(() => {
        const marked = preview.shadowRoot?.querySelector('.row--highlighted bdi');
        return marked && visibleText(marked) === field;
      });
      const { top, bottom } = input.getBoundingClientRect();
      expect(top, field).to.be.at.least(0);
      expect(bottom, field).to.be.at.most(innerHeight);
    }
  });

  it('every box of a row can be named without the heads of columns', async () => {
    const dialog = await openConfiguration();
    expect(dialog.text).to.contain('Editable');
    await dialog.toggle('Mandatory: Description');
    await dialog.fill('Label: Description', 'About it');
    expect(dialog.changes).to.equal('2 changes');
  });
});
