import daBase from '../../src/locales/da/base.js';
import daDialogs from '../../src/locales/da/dialogs.js';
import daProducts from '../../src/locales/da/products.js';
import daProductDialogs from '../../src/locales/da/product-dialogs.js';
import daProductTools from '../../src/locales/da/product-tools.js';
import daSettings from '../../src/locales/da/settings.js';
import daFieldConfiguration from '../../src/locales/da/field-configuration.js';
import deBase from '../../src/locales/de/base.js';
import deDialogs from '../../src/locales/de/dialogs.js';
import deProducts from '../../src/locales/de/products.js';
import deProductDialogs from '../../src/locales/de/product-dialogs.js';
import deProductTools from '../../src/locales/de/product-tools.js';
import deSettings from '../../src/locales/de/settings.js';
import deFieldConfiguration from '../../src/locales/de/field-configuration.js';
import nbBase from '../../src/locales/nb/base.js';
import nbDialogs from '../../src/locales/nb/dialogs.js';
import nbProducts from '../../src/locales/nb/products.js';
import nbProductDialogs from '../../src/locales/nb/product-dialogs.js';
import nbProductTools from '../../src/locales/nb/product-tools.js';
import nbSettings from '../../src/locales/nb/settings.js';
import nbFieldConfiguration from '../../src/locales/nb/field-configuration.js';
import nlBase from '../../src/locales/nl/base.js';
import nlDialogs from '../../src/locales/nl/dialogs.js';
import nlProducts from '../../src/locales/nl/products.js';
import nlProductDialogs from '../../src/locales/nl/product-dialogs.js';
import nlProductTools from '../../src/locales/nl/product-tools.js';
import nlSettings from '../../src/locales/nl/settings.js';
import nlFieldConfiguration from '../../src/locales/nl/field-configuration.js';
import svBase from '../../src/locales/sv/base.js';
import svDialogs from '../../src/locales/sv/dialogs.js';
import svProducts from '../../src/locales/sv/products.js';
import svProductDialogs from '../../src/locales/sv/product-dialogs.js';
import svProductTools from '../../src/locales/sv/product-tools.js';
import svSettings from '../../src/locales/sv/settings.js';
import svFieldConfiguration from '../../src/locales/sv/field-configuration.js';
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
  },
  de: {
    ...deBase,
    ...deDialogs,
    ...deProducts,
    ...deProductDialogs,
    ...deProductTools,
    ...deSettings,
    ...deFieldConfiguration,
  },
  nb: {
    ...nbBase,
    ...nbDialogs,
    ...nbProducts,
    ...nbProductDialogs,
    ...nbProductTools,
    ...nbSettings,
    ...nbFieldConfiguration,
  },
  nl: {
    ...nlBase,
    ...nlDialogs,
    ...nlProducts,
    ...nlProductDialogs,
    ...nlProductTools,
    ...nlSettings,
    ...nlFieldConfiguration,
  },
  sv: {
    ...svBase,
    ...svDialogs,
    ...svProducts,
    ...svProductDialogs,
    ...svProductTools,
    ...svSettings,
    ...svFieldConfiguration,
  },
};
