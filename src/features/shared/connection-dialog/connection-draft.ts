import type { ConfigurationValue } from '../../../backend/index.js';
import type { DialogDraft } from '../../../core/dialog-life.js';
import type { ConnectionEditor } from './connection-editor.js';
import { EMPTY_FORM, isSecret, type ConnectionForm } from './connection-form.js';
import type { ConnectionSubject, EditorTarget } from './connection-subject.js';

/** Raised when the shape of {@link ConnectionDraft} changes: an older draft is then left alone. */
export const DRAFT_VERSION = 2;

export interface ConnectionDraft {
  readonly version: typeof DRAFT_VERSION;
  /** Of the connection when editing began: restoring over a newer one must end in the conflict question. */
  readonly revision: string;
  /** Without secrets. */
  readonly form: Omit<ConnectionForm, 'values'>;
  readonly values: readonly (readonly [string, ConfigurationValue])[];
}

export function draftKey({ draftName }: ConnectionSubject, target: EditorTarget): string {
  switch (target.kind) {
    case 'new':
      return `${draftName}/new`;
    case 'edit':
      return `${draftName}/${target.id}`;
    case 'copy':
      return `${draftName}/copy-of-${target.id}`;
  }
}

export function toDraft(form: ConnectionForm, revision: string): ConnectionDraft {
  const { values, ...rest } = form;
  return { version: DRAFT_VERSION, revision, form: rest, values: [...values].filter(([, value]) => !isSecret(value)) };
}

/** What was kept, or `undefined` when it is not one of ours: the database belongs to the page, and to older versions. */
export function readDraft(value: unknown): ConnectionDraft | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const kept = new Map<string, unknown>(Object.entries(value));
  const [version, revision, form, values] = ['version', 'revision', 'form', 'values'].map((key) => kept.get(key));
  if (version !== DRAFT_VERSION || typeof revision !== 'string' || !Array.isArray(values)) return undefined;
  if (!isFormLike(form) || !values.every(isEntry)) return undefined;
  return { version, revision, form, values };
}

function isFormLike(form: unknown): form is ConnectionDraft['form'] {
  if (typeof form !== 'object' || form === null) return false;
  const kept = new Map<string, unknown>(Object.entries(form));
  const { values: _, own: __, ...expected } = EMPTY_FORM;
  const isLike = ([key, sample]: readonly [string, unknown]): boolean => {
    const found = kept.get(key);
    return Array.isArray(sample) ? Array.isArray(found) : typeof found === typeof sample;
  };
  return isOwnLike(kept.get('own')) && Object.entries(expected).every(isLike);
}

function isOwnLike(own: unknown): boolean {
  if (typeof own !== 'object' || own === null) return false;
  return Object.values(own).every((value) => typeof value === 'number' || typeof value === 'boolean');
}

function isEntry(entry: unknown): entry is readonly [string, string | boolean] {
  return (
    Array.isArray(entry) &&
    typeof entry[0] === 'string' &&
    (typeof entry[1] === 'string' || typeof entry[1] === 'boolean')
  );
}

/** The kept edits on top of what the form holds now: secrets, and what the draft does not know, stay. */
export function withDraft(form: ConnectionForm, draft: ConnectionDraft): ConnectionForm {
  const values = new Map(form.values);
  for (const [key, value] of draft.values) if (values.has(key)) values.set(key, value);
  const own = { ...form.own };
  for (const [key, value] of Object.entries(draft.form.own)) if (typeof own[key] === typeof value) own[key] = value;
  // Of a date that was begun nothing is kept.
  const unreadable = draft.form.unreadable.filter((key) => values.get(key));
  return { ...draft.form, id: form.id, own, values, unreadable };
}

/** How the edits of an editor are kept. */
export function draftOf(editor: ConnectionEditor, subject: () => ConnectionSubject): DialogDraft<ConnectionDraft> {
  return {
    current: () => {
      const { form, dirty } = editor.state;
      return dirty ? toDraft(form, editor.revision) : undefined;
    },
    read: (value) => readDraft(value) ?? subject().migrated(value),
    isOutdated: ({ revision }) => revision !== '' && revision !== editor.revision,
  };
}
