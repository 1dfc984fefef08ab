import type { ConfigurationValue } from '../../backend/index.js';
import type { DialogDraft } from '../../core/dialog-life.js';
import type { ConnectionEditor, EditorTarget } from './connection-editor.js';
import { EMPTY_FORM, isSecret, type ConnectionForm } from './connection-form.js';

/** Raised when the shape of {@link ConnectionDraft} changes: an older draft is then left alone. */
const VERSION = 1;

export interface ConnectionDraft {
  readonly version: typeof VERSION;
  /** Of the connection when editing began: restoring over a newer one must end in the conflict question. */
  readonly revision: string;
  /** Without secrets. */
  readonly form: Omit<ConnectionForm, 'values'>;
  readonly values: readonly (readonly [string, ConfigurationValue])[];
}

export function draftKey(target: EditorTarget): string {
  switch (target.kind) {
    case 'new':
      return 'quote-connection/new';
    case 'edit':
      return `quote-connection/${target.id}`;
    case 'copy':
      return `quote-connection/copy-of-${target.id}`;
  }
}

export function toDraft(form: ConnectionForm, revision: string): ConnectionDraft {
  const { values, ...rest } = form;
  return { version: VERSION, revision, form: rest, values: [...values].filter(([, value]) => !isSecret(value)) };
}

/** What was kept, or `undefined` when it is not one of ours: the database belongs to the page, and to older versions. */
export function readDraft(value: unknown): ConnectionDraft | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, revision, form, values } = value as Partial<Record<keyof ConnectionDraft, unknown>>;
  if (version !== VERSION || typeof revision !== 'string' || !Array.isArray(values)) return undefined;
  if (!isFormLike(form) || !values.every(isEntry)) return undefined;
  return { version, revision, form, values };
}

function isFormLike(form: unknown): form is ConnectionDraft['form'] {
  if (typeof form !== 'object' || form === null) return false;
  const { values: _, ...expected } = EMPTY_FORM;
  return Object.entries(expected).every(([key, sample]) => {
    const found: unknown = (form as Record<string, unknown>)[key];
    return Array.isArray(sample) ? Array.isArray(found) : typeof found === typeof sample;
  });
}

function isEntry(entry: unknown): entry is readonly [string, string | boolean] {
  return (
    Array.isArray(entry) &&
    typeof entry[0] === 'string' &&
    (typeof entry[1] === 'string' || typeof entry[1] === 'boolean')
  );
}

/** The kept edits on top of what the form holds now: secrets and fields that the draft does not know stay. */
export function withDraft(form: ConnectionForm, draft: ConnectionDraft): ConnectionForm {
  const values = new Map(form.values);
  for (const [key, value] of draft.values) if (values.has(key)) values.set(key, value);
  // Of a date that was begun nothing is kept.
  const unreadable = draft.form.unreadable.filter((key) => values.get(key));
  return { ...draft.form, id: form.id, values, unreadable };
}

/** How the edits of an editor are kept. */
export function draftOf(editor: ConnectionEditor): DialogDraft<ConnectionDraft> {
  return {
    current: () => {
      const { form, dirty } = editor.state;
      return dirty ? toDraft(form, editor.revision) : undefined;
    },
    read: readDraft,
    isOutdated: ({ revision }) => revision !== '' && revision !== editor.revision,
  };
}
