import type { SyncActorMapping, SyncActorType, SyncFieldMapping } from '../../../backend/index.js';
import type { DialogDraft } from '../../../core/dialog-life.js';
import type { ActorEdits, EditedMapping } from './mapping-changes.js';
import { mappingOf } from './mapping-edits.js';

/** Raised when the shape of {@link MappingsDraft} changes: an older draft is then left alone. */
const VERSION = 1;

/** Unsaved edits of one kind of records: only what was changed, and from what. */
export interface ActorDraft {
  readonly type: SyncActorType;
  /** Of what they were made on. */
  readonly revision: string;
  readonly active: { readonly from: boolean; readonly to: boolean } | undefined;
  readonly fields: readonly {
    readonly key: string;
    readonly from: SyncFieldMapping;
    readonly to: SyncFieldMapping;
  }[];
}

export interface MappingsDraft {
  readonly version: typeof VERSION;
  readonly actors: readonly ActorDraft[];
}

export function draftKeyOf(connectionId: number): string {
  return `sync-mappings-${connectionId}`;
}

export function toDraft(actors: readonly ActorDraft[]): MappingsDraft {
  return { version: VERSION, actors };
}

/** @param base what the edits were made on: by it is known later what someone else has changed */
export function actorDraft(type: SyncActorType, base: EditedMapping, edits: ActorEdits): ActorDraft {
  const before = new Map(base.fields.map((field) => [field.key, field]));
  return {
    type,
    revision: base.revision,
    active: edits.active === undefined ? undefined : { from: base.active, to: edits.active },
    fields: [...edits.fields].map(([key, to]) => ({ key, from: mappingOf(before.get(key) ?? to), to })),
  };
}

/** Without what has been edited since: that is newer. */
export function withoutEdits(draft: ActorDraft, edits: ActorEdits): ActorDraft {
  return {
    ...draft,
    active: edits.active === undefined ? draft.active : undefined,
    fields: draft.fields.filter(({ key }) => !edits.fields.has(key)),
  };
}

/** The mapping that the edits of a draft were made on, as far as the draft knows. */
export function draftBase(draft: ActorDraft, stored: SyncActorMapping): EditedMapping {
  const from = new Map(draft.fields.map((field) => [field.key, field.from]));
  return {
    revision: draft.revision,
    active: draft.active?.from ?? stored.active,
    fields: stored.fields.map((field) => ({ ...field, ...from.get(field.key) })),
  };
}

/** The edits of a draft. */
export function draftEdits(draft: ActorDraft): ActorEdits {
  return { active: draft.active?.to, fields: new Map(draft.fields.map(({ key, to }) => [key, to])) };
}

/** `undefined` when it is not one of ours: the database belongs to the page, and to older versions. */
export function readDraft(value: unknown): MappingsDraft | undefined {
  if (!isRecord(value)) return undefined;
  const { version, actors } = value;
  if (version !== VERSION || !Array.isArray(actors) || !actors.every(isActor)) return undefined;
  return { version, actors };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isActor(value: unknown): value is ActorDraft {
  if (!isRecord(value)) return false;
  const { type, revision, active, fields } = value;
  const isSwitch = isRecord(active) && typeof active['from'] === 'boolean' && typeof active['to'] === 'boolean';
  return (
    typeof type === 'string' &&
    typeof revision === 'string' &&
    (active === undefined || isSwitch) &&
    Array.isArray(fields) &&
    fields.every((field) => isRecord(field) && typeof field['key'] === 'string' && isMapping(field['from']) && isMapping(field['to'])) // prettier-ignore
  );
}

function isMapping(value: unknown): value is SyncFieldMapping {
  if (!isRecord(value) || typeof value['crmFieldKey'] !== 'string') return false;
  return ['toSuperOffice', 'toErp', 'showInErpTab', 'showInSearch'].every((key) => typeof value[key] === 'boolean');
}

/** What of an editor is kept as a draft. */
export function draftOf(editor: {
  readonly state: { readonly dirty: boolean };
  readonly draft: MappingsDraft;
  isOutdated(draft: MappingsDraft): boolean;
}): DialogDraft<MappingsDraft> {
  return {
    current: () => (editor.state.dirty ? editor.draft : undefined),
    read: readDraft,
    isOutdated: (draft) => editor.isOutdated(draft),
  };
}
