import type { syncImport } from '../en/sync-import.js';
import type { syncPreview } from '../en/sync-preview.js';
import type { Translated } from '../terms.js';

/** Danish words of importing from an ERP system and of the preview of a synchronisation. */
export default {} satisfies Translated<typeof syncImport & typeof syncPreview>;
