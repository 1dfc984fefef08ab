import type { Backend, ProductField } from '../../backend/index.js';
import { labelTable, type LabelTable } from './import-labels.js';

/** What has to be known before a file can be understood. */
export interface ImportSetup {
  readonly fields: readonly ProductField[];
  readonly labels: LabelTable;
  readonly canAddItems: boolean;
}

/** A colleague may have exported the file in another language. */
const LANGUAGES = ['en', 'nb', 'sv', 'da', 'de', 'nl'];

/** The fields in the user's language must be there; their labels in others only help. */
export async function readImportSetup(backend: Backend, language: string, signal: AbortSignal): Promise<ImportSetup> {
  const { products } = backend;
  if (!products) return { fields: [], labels: labelTable([]), canAddItems: false };
  const [fields, capabilities, ...others] = await Promise.all([
    products.fields({ signal, language }),
    backend.capabilities({ signal, language }),
    ...LANGUAGES.map((other) => products.fields({ signal, language: other }).catch(() => [])),
  ]);
  return {
    fields,
    labels: labelTable([fields, ...others]),
    canAddItems: capabilities.products?.addListItem !== false,
  };
}
