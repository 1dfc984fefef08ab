import type { ErpActorType } from '../../connectors/sync-connector.js';
import { TenantError } from '../tenant-error.js';
import { crmTypeOf } from './crm-fields.js';
import type { ErpActors } from './erp-actors.js';
import { failureCause } from './failure-texts.js';
import type {
  ActorPreviewRecord,
  PreviewChangeRecord,
  PreviewFailureRecord,
  PreviewValueRecord,
  SyncPreviewRecord,
} from './preview-records.js';
import type { PlannedFailure, PlannedRecord, PlannedValue, SyncPlanner } from './sync-plan.js';
import type { SyncStore } from './sync-store.js';
import { crmName, type ErpRecord, type World } from './world.js';

export interface SyncPreviewsSources {
  readonly store: SyncStore;
  readonly actors: ErpActors;
  readonly world: World;
  readonly planner: SyncPlanner;
  /** Makes happen what was due before. */
  readonly catchUp: () => void;
}

export interface PreviewSize {
  /** Changes of each kind of records; default 5. */
  readonly samples?: number;
  /** Records of each failure; default 3. */
  readonly examples?: number;
}

/** Dry runs: what the engine would do next, from the same plan. */
export class SyncPreviews {
  readonly #sources: SyncPreviewsSources;

  constructor(sources: SyncPreviewsSources) {
    this.#sources = sources;
  }

  /** @throws TenantError a SoNotFoundException; a ConnectorException when the ERP system does not answer, or refuses */
  async of(connectionId: number, { samples = 5, examples = 3 }: PreviewSize = {}): Promise<SyncPreviewRecord> {
    const { store } = this.#sources;
    if (store.knownConnection(connectionId).deleted) {
      throw new TenantError('SoNotFoundException', `ErpConnection id ${connectionId} not found`);
    }
    await store.working(connectionId);
    this.#sources.catchUp();
    const plan = this.#sources.planner.plan(connectionId);
    const types = this.#sources.actors.types(connectionId).filter(({ active }) => active);
    return {
      actors: types.map(({ type }) => this.#counts(connectionId, type, plan)),
      changes: types.flatMap(({ type }) =>
        plan
          .filter(({ record, values }) => record.actorType === type && values.length > 0)
          .slice(0, samples)
          .map((each) => this.#change(each)),
      ),
      failures: this.#failures(plan, examples),
    };
  }

  #counts(connectionId: number, type: ErpActorType, plan: readonly PlannedRecord[]): ActorPreviewRecord {
    const { world } = this.#sources;
    const ofType = ({ actorType }: ErpRecord): boolean => actorType === type;
    const all = [...world.links(connectionId), ...world.unlinked(connectionId)].filter(ofType).length;
    const planned = plan.filter(({ record }) => ofType(record));
    const fail = planned.filter(({ failures }) => failures.length > 0).length;
    const changed = planned.filter(({ values, failures }) => values.length > 0 && failures.length === 0);
    const create = changed.filter(({ link }) => link === undefined).length;
    const update = changed.length - create;
    return { type, create, update, skip: all - create - update - fail, fail };
  }

  #change(planned: PlannedRecord): PreviewChangeRecord {
    const { record, link, values } = planned;
    return {
      type: record.actorType,
      key: record.erpKey,
      record: nameOf(planned),
      action: link === undefined ? 'create' : 'update',
      values: values.map((each) => this.#value(each)),
    };
  }

  #value({ field, toCrm, before, value }: PlannedValue): PreviewValueRecord {
    const { actors, world } = this.#sources;
    return {
      fieldLabel: actors.crmField(field)?.label ?? field.crmFieldKey,
      crmFieldKey: field.crmFieldKey,
      toCrm,
      oldValue: world.displayed(field, before, toCrm),
      newValue: world.displayed(field, value, toCrm),
    };
  }

  #failures(plan: readonly PlannedRecord[], examples: number): readonly PreviewFailureRecord[] {
    const byCause = new Map<string, PreviewFailureRecord>();
    for (const planned of plan) {
      for (const failure of planned.failures) {
        const key = causeKey(failure);
        const known = byCause.get(key) ?? this.#failure(failure);
        byCause.set(key, {
          ...known,
          count: known.count + 1,
          examples: [...known.examples, nameOf(planned)].slice(0, examples),
        });
      }
    }
    return [...byCause.values()];
  }

  #failure({ field, toCrm, value, failure }: PlannedFailure): PreviewFailureRecord {
    const { actors, world } = this.#sources;
    const crmField = actors.crmField(field);
    const maxLength = toCrm ? (crmField?.maxLength ?? 0) : field.maxLength;
    return {
      cause: failureCause(failure, {
        field: field.label,
        target: toCrm ? (crmField?.label ?? field.crmFieldKey) : field.label,
        item: world.displayed(field, value, !toCrm),
        maxLength,
      }),
      type: field.actorType,
      count: 0,
      examples: [],
      place: {
        kind: failure === 'list-item' ? 'list-mapping' : 'mappings',
        actorType: field.actorType,
        fieldKey: field.key,
      },
    };
  }
}

/** Each item of a list is mended on its own. */
function causeKey({ field, toCrm, value, failure }: PlannedFailure): string {
  return [field.id, toCrm, failure, failure === 'list-item' ? value : ''].join(' ');
}

function nameOf({ record, link, values }: PlannedRecord): string {
  const value = (key: string): string =>
    link ? link.crm.get(key) : (values.find(({ field }) => field.crmFieldKey === key)?.value ?? '');
  return crmName(crmTypeOf(record.actorType), value) || record.erpKey;
}
