import type { SyncActorType, SyncDefault } from '../../../backend/index.js';
import type { DialogDraft } from '../../../core/dialog-life.js';
import type { DefaultEditor } from './default-editor.js';
import { sameDefault, type DefaultForm } from './default-form.js';

/** Raised when the shape of {@link DefaultDraft} changes: an older draft is then left alone. */
const VERSION = 1;

export interface DefaultDraft {
  readonly version: typeof VERSION;
  readonly form: DefaultForm;
  /** What was stored then. */
  readonly stored: SyncDefault | undefined;
}

/** @param fieldId 0 = a new one */
export function draftKey(connectionId: number, type: SyncActorType, fieldId: number): string {
  return `sync-default:${connectionId}:${type}:${fieldId === 0 ? 'new' : fieldId}`;
}

/** What was kept, or `undefined` when it is not one of ours: the database belongs to the page, and to older versions. */
function readDraft(value: unknown): DefaultDraft | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, form, stored } = value as Partial<Record<keyof DefaultDraft, unknown>>;
  if (version !== VERSION || !isForm(form)) return undefined;
  return { version, form, stored: isDefault(stored) ? stored : undefined };
}

const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'boolean';

function isForm(form: unknown): form is DefaultForm {
  if (typeof form !== 'object' || form === null) return false;
  const { fieldId, value, ...flags } = form as Partial<Record<keyof DefaultForm, unknown>>;
  const { setValue, readable, askUser, mandatory } = flags;
  const areFlags = [setValue, readable, askUser, mandatory].every((flag) => typeof flag === 'boolean');
  return typeof fieldId === 'number' && isPlain(value) && areFlags;
}

function isDefault(stored: unknown): stored is SyncDefault {
  if (typeof stored !== 'object' || stored === null) return false;
  const { value, askUser, mandatory } = stored as Partial<Record<keyof SyncDefault, unknown>>;
  return (value === undefined || isPlain(value)) && typeof askUser === 'boolean' && typeof mandatory === 'boolean';
}

/** How what was entered is kept. No field with a secret has a default. */
export function draftOf(editor: DefaultEditor): DialogDraft<DefaultDraft> {
  return {
    current: () => {
      const { form, field, dirty } = editor.state;
      return dirty ? { version: VERSION, form, stored: field?.default } : undefined;
    },
    read: readDraft,
    isOutdated: ({ form, stored }) => {
      const present = editor.fieldOf(form.fieldId)?.default;
      return present !== undefined && stored !== undefined && !sameDefault(present, stored);
    },
  };
}
