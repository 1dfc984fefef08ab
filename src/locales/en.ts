import { comboBox } from './en/combo-box.js';
import { connectionDialog } from './en/connection-dialog.js';
import { conflict } from './en/conflict.js';
import { connections } from './en/connections.js';
import { fieldConfiguration } from './en/field-configuration.js';
import { fields } from './en/fields.js';
import { grid } from './en/grid.js';
import { priceAdjustment } from './en/price-adjustment.js';
import { priceListDialog } from './en/price-list-dialog.js';
import { productDialog } from './en/product-dialog.js';
import { productExport } from './en/product-export.js';
import { productImport } from './en/product-import.js';
import { productPreview } from './en/product-preview.js';
import { products } from './en/products.js';
import { reorder } from './en/reorder.js';
import { scope } from './en/scope.js';
import { settings } from './en/settings.js';
import { shell } from './en/shell.js';
import { sync } from './en/sync.js';
import { syncConnectionDialog } from './en/sync-connection-dialog.js';
import { syncConnectorDialog } from './en/sync-connector-dialog.js';
import { syncPriority } from './en/sync-priority.js';
import { syncJobs } from './en/sync-jobs.js';
import { syncLog } from './en/sync-log.js';
import { compatibility } from './en/compatibility.js';
import { syncDefaults } from './en/sync-defaults.js';
import { syncFile } from './en/sync-file.js';
import { syncHealth } from './en/sync-health.js';
import { syncImport } from './en/sync-import.js';
import { syncListMapping } from './en/sync-list-mapping.js';
import { syncMapping } from './en/sync-mapping.js';
import { syncPreview } from './en/sync-preview.js';
import { syncRank } from './en/sync-rank.js';
import { ui } from './en/ui.js';

/** All of English. At run time an element brings the group that it uses; this is what other languages translate. */
export const en = {
  ...ui,
  ...fields,
  ...comboBox,
  ...shell,
  ...scope,
  ...connections,
  ...connectionDialog,
  ...grid,
  ...products,
  ...priceListDialog,
  ...productDialog,
  ...productExport,
  ...productImport,
  ...priceAdjustment,
  ...conflict,
  ...reorder,
  ...settings,
  ...fieldConfiguration,
  ...productPreview,
  ...sync,
  ...syncConnectionDialog,
  ...syncConnectorDialog,
  ...syncPriority,
  ...syncJobs,
  ...syncLog,
  ...syncMapping,
  ...compatibility,
  ...syncListMapping,
  ...syncDefaults,
  ...syncRank,
  ...syncImport,
  ...syncPreview,
  ...syncHealth,
  ...syncFile,
};
