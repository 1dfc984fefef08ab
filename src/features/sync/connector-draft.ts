import type { DialogDraft } from '../../core/dialog-life.js';
import type { ConnectorEditor, ConnectorTarget } from './connector-editor.js';
import type { ConnectorForm } from './connector-form.js';

/** Raised when the shape of {@link ConnectorDraft} changes: an older draft is then left alone. */
const VERSION = 1;

export interface ConnectorDraft {
  readonly version: typeof VERSION;
  /** Of the connector when editing began: restoring over a newer one must end in the conflict question. */
  readonly revision: string;
  readonly form: ConnectorForm;
}

export function draftKey(target: ConnectorTarget): string {
  return target.kind === 'edit' ? `sync-connector/${target.id}` : 'sync-connector/new';
}

/** What was kept, or `undefined` when it is not one of ours: the database belongs to the page, and to older versions. */
export function readDraft(value: unknown): ConnectorDraft | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, revision, form } = value as Partial<Record<keyof ConnectorDraft, unknown>>;
  return version === VERSION && typeof revision === 'string' && isForm(form) ? { version, revision, form } : undefined;
}

function isForm(form: unknown): form is ConnectorForm {
  if (typeof form !== 'object' || form === null) return false;
  const { id, name, url } = form as Partial<Record<keyof ConnectorForm, unknown>>;
  return typeof id === 'number' && typeof name === 'string' && typeof url === 'string';
}

/** How the edits of an editor are kept. */
export function draftOf(editor: ConnectorEditor): DialogDraft<ConnectorDraft> {
  return {
    current: () => {
      const { form, dirty } = editor.state;
      return dirty ? { version: VERSION, revision: editor.revision, form } : undefined;
    },
    read: readDraft,
    isOutdated: ({ revision }) => revision !== '' && revision !== editor.revision,
  };
}
