import daBase from '../../src/locales/da/base.js';
import daDialogs from '../../src/locales/da/dialogs.js';
import daProducts from '../../src/locales/da/products.js';
import daProductDialogs from '../../src/locales/da/product-dialogs.js';
import daProductTools from '../../src/locales/da/product-tools.js';
import daSettings from '../../src/locales/da/settings.js';
import daFieldConfiguration from '../../src/locales/da/field-configuration.js';
import daReorder from '../../src/locales/da/reorder.js';
import daSync from '../../src/locales/da/sync.js';
import daSyncDialogs from '../../src/locales/da/sync-dialogs.js';
import daSyncLog from '../../src/locales/da/sync-log.js';
import daSyncMapping from '../../src/locales/da/sync-mapping.js';
import daSyncLists from '../../src/locales/da/sync-lists.js';
import daSyncImport from '../../src/locales/da/sync-import.js';
import daSyncHealth from '../../src/locales/da/sync-health.js';
import daSyncFile from '../../src/locales/da/sync-file.js';
import deBase from '../../src/locales/de/base.js';
import deDialogs from '../../src/locales/de/dialogs.js';
import deProducts from '../../src/locales/de/products.js';
import deProductDialogs from '../../src/locales/de/product-dialogs.js';
import deProductTools from '../../src/locales/de/product-tools.js';
import deSettings from '../../src/locales/de/settings.js';
import deFieldConfiguration from '../../src/locales/de/field-configuration.js';
import deReorder from '../../src/locales/de/reorder.js';
import deSync from '../../src/locales/de/sync.js';
import deSyncDialogs from '../../src/locales/de/sync-dialogs.js';
import deSyncLog from '../../src/locales/de/sync-log.js';
import deSyncMapping from '../../src/locales/de/sync-mapping.js';
import deSyncLists from '../../src/locales/de/sync-lists.js';
import deSyncImport from '../../src/locales/de/sync-import.js';
import deSyncHealth from '../../src/locales/de/sync-health.js';
import deSyncFile from '../../src/locales/de/sync-file.js';
import nbBase from '../../src/locales/nb/base.js';
import nbDialogs from '../../src/locales/nb/dialogs.js';
import nbProducts from '../../src/locales/nb/products.js';
import nbProductDialogs from '../../src/locales/nb/product-dialogs.js';
import nbProductTools from '../../src/locales/nb/product-tools.js';
import nbSettings from '../../src/locales/nb/settings.js';
import nbFieldConfiguration from '../../src/locales/nb/field-configuration.js';
import nbReorder from '../../src/locales/nb/reorder.js';
import nbSync from '../../src/locales/nb/sync.js';
import nbSyncDialogs from '../../src/locales/nb/sync-dialogs.js';
import nbSyncLog from '../../src/locales/nb/sync-log.js';
import nbSyncMapping from '../../src/locales/nb/sync-mapping.js';
import nbSyncLists from '../../src/locales/nb/sync-lists.js';
import nbSyncImport from '../../src/locales/nb/sync-import.js';
import nbSyncHealth from '../../src/locales/nb/sync-health.js';
import nbSyncFile from '../../src/locales/nb/sync-file.js';
import nlBase from '../../src/locales/nl/base.js';
import nlDialogs from '../../src/locales/nl/dialogs.js';
import nlProducts from '../../src/locales/nl/products.js';
import nlProductDialogs from '../../src/locales/nl/product-dialogs.js';
import nlProductTools from '../../src/locales/nl/product-tools.js';
import nlSettings from '../../src/locales/nl/settings.js';
import nlFieldConfiguration from '../../src/locales/nl/field-configuration.js';
import nlReorder from '../../src/locales/nl/reorder.js';
import nlSync from '../../src/locales/nl/sync.js';
import nlSyncDialogs from '../../src/locales/nl/sync-dialogs.js';
import nlSyncLog from '../../src/locales/nl/sync-log.js';
import nlSyncMapping from '../../src/locales/nl/sync-mapping.js';
import nlSyncLists from '../../src/locales/nl/sync-lists.js';
import nlSyncImport from '../../src/locales/nl/sync-import.js';
import nlSyncHealth from '../../src/locales/nl/sync-health.js';
import nlSyncFile from '../../src/locales/nl/sync-file.js';
import svBase from '../../src/locales/sv/base.js';
import svDialogs from '../../src/locales/sv/dialogs.js';
import svProducts from '../../src/locales/sv/products.js';
import svProductDialogs from '../../src/locales/sv/product-dialogs.js';
import svProductTools from '../../src/locales/sv/product-tools.js';
import svSettings from '../../src/locales/sv/settings.js';
import svFieldConfiguration from '../../src/locales/sv/field-configuration.js';
import svReorder from '../../src/locales/sv/reorder.js';
import svSync from '../../src/locales/sv/sync.js';
import svSyncDialogs from '../../src/locales/sv/sync-dialogs.js';
import svSyncLog from '../../src/locales/sv/sync-log.js';
import svSyncMapping from '../../src/locales/sv/sync-mapping.js';
import svSyncLists from '../../src/locales/sv/sync-lists.js';
import svSyncImport from '../../src/locales/sv/sync-import.js';
import svSyncHealth from '../../src/locales/sv/sync-health.js';
import svSyncFile from '../../src/locales/sv/sync-file.js';
import type { Terms } from '../../src/locales/terms.js';
import type { Language } from './plurals.js';

/** Every language as a whole. A group of English words that no part translates does not compile here. */
export const translations: Readonly<Record<Language, Terms>> = {
  da: {
    ...daBase,
    ...daDialogs,
    ...daProducts,
    ...daProductDialogs,
    ...daProductTools,
    ...daSettings,
    ...daFieldConfiguration,
    ...daReorder,
    ...daSync,
    ...daSyncDialogs,
    ...daSyncLog,
    ...daSyncMapping,
    ...daSyncLists,
    ...daSyncImport,
    ...daSyncHealth,
    ...daSyncFile,
  },
  de: {
    ...deBase,
    ...deDialogs,
    ...deProducts,
    ...deProductDialogs,
    ...deProductTools,
    ...deSettings,
    ...deFieldConfiguration,
    ...deReorder,
    ...deSync,
    ...deSyncDialogs,
    ...deSyncLog,
    ...deSyncMapping,
    ...deSyncLists,
    ...deSyncImport,
    ...deSyncHealth,
    ...deSyncFile,
  },
  nb: {
    ...nbBase,
    ...nbDialogs,
    ...nbProducts,
    ...nbProductDialogs,
    ...nbProductTools,
    ...nbSettings,
    ...nbFieldConfiguration,
    ...nbReorder,
    ...nbSync,
    ...nbSyncDialogs,
    ...nbSyncLog,
    ...nbSyncMapping,
    ...nbSyncLists,
    ...nbSyncImport,
    ...nbSyncHealth,
    ...nbSyncFile,
  },
  nl: {
    ...nlBase,
    ...nlDialogs,
    ...nlProducts,
    ...nlProductDialogs,
    ...nlProductTools,
    ...nlSettings,
    ...nlFieldConfiguration,
    ...nlReorder,
    ...nlSync,
    ...nlSyncDialogs,
    ...nlSyncLog,
    ...nlSyncMapping,
    ...nlSyncLists,
    ...nlSyncImport,
    ...nlSyncHealth,
    ...nlSyncFile,
  },
  sv: {
    ...svBase,
    ...svDialogs,
    ...svProducts,
    ...svProductDialogs,
    ...svProductTools,
    ...svSettings,
    ...svFieldConfiguration,
    ...svReorder,
    ...svSync,
    ...svSyncDialogs,
    ...svSyncLog,
    ...svSyncMapping,
    ...svSyncLists,
    ...svSyncImport,
    ...svSyncHealth,
    ...svSyncFile,
  },
};
