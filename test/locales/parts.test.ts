import { expect } from 'chai';
import { comboBox } from '../../src/locales/en/combo-box.js';
import { compatibility } from '../../src/locales/en/compatibility.js';
import { conflict } from '../../src/locales/en/conflict.js';
import { connectionDialog } from '../../src/locales/en/connection-dialog.js';
import { connections } from '../../src/locales/en/connections.js';
import { fieldConfiguration } from '../../src/locales/en/field-configuration.js';
import { fields } from '../../src/locales/en/fields.js';
import { grid } from '../../src/locales/en/grid.js';
import { priceAdjustment } from '../../src/locales/en/price-adjustment.js';
import { priceListDialog } from '../../src/locales/en/price-list-dialog.js';
import { productDialog } from '../../src/locales/en/product-dialog.js';
import { productExport } from '../../src/locales/en/product-export.js';
import { productImport } from '../../src/locales/en/product-import.js';
import { productPreview } from '../../src/locales/en/product-preview.js';
import { products } from '../../src/locales/en/products.js';
import { reorder } from '../../src/locales/en/reorder.js';
import { scope } from '../../src/locales/en/scope.js';
import { settings } from '../../src/locales/en/settings.js';
import { shell } from '../../src/locales/en/shell.js';
import { syncConnectionDialog } from '../../src/locales/en/sync-connection-dialog.js';
import { syncConnectorDialog } from '../../src/locales/en/sync-connector-dialog.js';
import { syncDefaults } from '../../src/locales/en/sync-defaults.js';
import { syncFile } from '../../src/locales/en/sync-file.js';
import { syncHealth } from '../../src/locales/en/sync-health.js';
import { syncImport } from '../../src/locales/en/sync-import.js';
import { syncJobs } from '../../src/locales/en/sync-jobs.js';
import { syncListMapping } from '../../src/locales/en/sync-list-mapping.js';
import { syncLog } from '../../src/locales/en/sync-log.js';
import { syncMapping } from '../../src/locales/en/sync-mapping.js';
import { syncPreview } from '../../src/locales/en/sync-preview.js';
import { syncPriority } from '../../src/locales/en/sync-priority.js';
import { syncRank } from '../../src/locales/en/sync-rank.js';
import { sync } from '../../src/locales/en/sync.js';
import { ui } from '../../src/locales/en/ui.js';
import { en } from '../../src/locales/en.js';
import type { Part } from '../../src/locales/terms.js';

const groups: Readonly<Record<string, object>> = {
  comboBox,
  compatibility,
  conflict,
  connectionDialog,
  connections,
  fieldConfiguration,
  fields,
  grid,
  priceAdjustment,
  priceListDialog,
  productDialog,
  productExport,
  productImport,
  productPreview,
  products,
  reorder,
  scope,
  settings,
  shell,
  sync,
  syncConnectionDialog,
  syncConnectorDialog,
  syncDefaults,
  syncFile,
  syncHealth,
  syncImport,
  syncJobs,
  syncListMapping,
  syncLog,
  syncMapping,
  syncPreview,
  syncPriority,
  syncRank,
  ui,
};

const isPart = (value: unknown): value is Part => typeof value === 'object';
const partsOf = (group: object): readonly Part[] => Object.values(group).filter(isPart);
const keysOf = (group: object): readonly string[] =>
  Object.entries(group)
    .filter(([, value]) => !isPart(value))
    .map(([key]) => key);

describe('groups of words', () => {
  it('have no word twice, and are all of English', () => {
    const keys = Object.values(groups).flatMap(keysOf);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).to.be.empty;
    expect([...keys].sort()).to.deep.equal([...keysOf(en)].sort());
  });

  for (const [name, group] of Object.entries(groups)) {
    it(`know the other languages of their words: ${name}`, () => {
      expect(partsOf(group)).to.have.lengthOf(1);
    });
  }
});

describe('the words of another language', () => {
  const parts = new Set(Object.values(groups).flatMap(partsOf));
  for (const language of ['da', 'de', 'nb', 'nl', 'sv']) {
    it(`come with those that they are used with, and with no others: ${language}`, async () => {
      for (const part of parts) {
        const wanted = Object.values(groups)
          .filter((group) => partsOf(group).includes(part))
          .flatMap(keysOf);
        const module = await part[language]?.();
        expect(Object.keys(module?.default ?? {}).sort()).to.deep.equal([...wanted].sort());
      }
    });
  }
});
