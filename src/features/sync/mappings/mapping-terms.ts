import type { Localize } from '../../../core/localize.js';
import { compatibility } from '../../../locales/en/compatibility.js';
import { conflict } from '../../../locales/en/conflict.js';
import { connections } from '../../../locales/en/connections.js';
import { fields } from '../../../locales/en/fields.js';
import { shell } from '../../../locales/en/shell.js';
import { sync } from '../../../locales/en/sync.js';
import { syncMapping } from '../../../locales/en/sync-mapping.js';

/** The words of the dialog "Mappings" and its parts. */
export const mappingTerms = {
  ...connections,
  ...conflict,
  ...fields,
  ...shell,
  ...sync,
  ...compatibility,
  ...syncMapping,
};

export type MappingLocalize = Localize<typeof mappingTerms>;
