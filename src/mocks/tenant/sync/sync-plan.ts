import { ERP_ACTOR_TYPES, type ErpActorType } from '../../connectors/sync-connector.js';
import type { ErpActors } from './erp-actors.js';
import type { SyncProgress } from './sync-progress.js';
import type { ErpFieldRecord } from './sync-records.js';
import type { ValueFailure } from './value-conversion.js';
import type { ErpRecord, Link, World } from './world.js';

export interface PlannedValue {
  readonly field: ErpFieldRecord;
  readonly toCrm: boolean;
  /** What stands there now. */
  readonly before: string;
  readonly value: string;
}

export interface PlannedFailure {
  readonly field: ErpFieldRecord;
  readonly toCrm: boolean;
  /** What cannot be written. */
  readonly value: string;
  readonly failure: ValueFailure;
}

/** What happens to one record of an ERP system and its counterpart; often nothing. */
export interface PlannedRecord {
  readonly record: ErpRecord;
  /** `undefined`: a counterpart is made, if there are values for it. */
  readonly link: Link | undefined;
  readonly values: readonly PlannedValue[];
  readonly failures: readonly PlannedFailure[];
}

export interface SyncPlannerSources {
  readonly actors: ErpActors;
  readonly world: World;
  readonly progress: SyncProgress;
}

type Step = PlannedValue | PlannedFailure;

/** Finds out what there is to synchronise, and writes nothing: the engine does it, and the dry run tells it. */
export class SyncPlanner {
  readonly #sources: SyncPlannerSources;

  constructor(sources: SyncPlannerSources) {
    this.#sources = sources;
  }

  /** What is synchronised of a connection: mapped fields with a direction, of actors that are switched on. */
  directedFields(connectionId: number, type?: ErpActorType): readonly ErpFieldRecord[] {
    const { actors } = this.#sources;
    const on = new Set(actors.types(connectionId).flatMap((each) => (each.active ? [each.type] : [])));
    return actors
      .fields(connectionId, type)
      .filter(
        (field) =>
          on.has(field.actorType) &&
          (field.syncToCrm || field.syncToErp) &&
          !field.missingInErp &&
          actors.crmField(field) !== undefined,
      );
  }

  /** Every record that takes part; those without a counterpart first. */
  plan(connectionId: number): readonly PlannedRecord[] {
    const { world } = this.#sources;
    const directed = this.directedFields(connectionId);
    const fieldsOf = new Map(ERP_ACTOR_TYPES.map((type) => [type, directed.filter((each) => each.actorType === type)]));
    const fields = ({ actorType }: ErpRecord): readonly ErpFieldRecord[] => fieldsOf.get(actorType) ?? [];
    return [
      ...world.unlinked(connectionId).flatMap((record) => this.#ofNew(record, fields(record)) ?? []),
      ...world.links(connectionId).map((link) => this.#ofLink(link, fields(link))),
    ];
  }

  /** One value on its way to the other side; `undefined`: it is there already. */
  step(link: Link, field: ErpFieldRecord, toCrm: boolean): Step | undefined {
    const value = toCrm ? link.erp.get(field.key) : link.crm.get(field.crmFieldKey);
    const before = toCrm ? link.crm.get(field.crmFieldKey) : link.erp.get(field.key);
    const step = this.#step(field, toCrm, value, before);
    // A text that is too long to be written there may have been there all the time.
    const isThere = isFailure(step) ? step.failure === 'too-long' && value === before : step.value === before;
    return isThere ? undefined : step;
  }

  #ofLink(link: Link, fields: readonly ErpFieldRecord[]): PlannedRecord {
    const { progress } = this.#sources;
    const steps = fields.flatMap((field) => {
      const seen = progress.seen(link.connectionId);
      const toCrm =
        newerSide(link, field, seen) ?? (progress.isOpen(link, field) ? filledSide(link, field) : undefined);
      return toCrm === undefined ? [] : (this.step(link, field, toCrm) ?? []);
    });
    return planned(link, link, steps);
  }

  /** Persons of companies that SuperOffice knows are made there, too. */
  #ofNew(record: ErpRecord, fields: readonly ErpFieldRecord[]): PlannedRecord | undefined {
    if (record.actorType !== 'Person' || !this.#sources.world.parentLink(record)) return undefined;
    const steps = fields
      .filter(({ syncToCrm, key }) => syncToCrm && record.erp.get(key) !== '')
      .map((field) => this.#step(field, true, record.erp.get(field.key), ''));
    return planned(record, undefined, steps);
  }

  #step(field: ErpFieldRecord, toCrm: boolean, value: string, before: string): Step {
    const converted = this.#sources.world.converted(field, value, toCrm);
    return 'failure' in converted
      ? { field, toCrm, value, failure: converted.failure }
      : { field, toCrm, before, value: converted.value };
  }
}

function isFailure(step: Step): step is PlannedFailure {
  return 'failure' in step;
}

function planned(record: ErpRecord, link: Link | undefined, steps: readonly Step[]): PlannedRecord {
  return {
    record,
    link,
    values: steps.filter((step): step is PlannedValue => !isFailure(step)),
    failures: steps.filter(isFailure),
  };
}

/** Where a value that was written later than `seen` may go: to SuperOffice, to the ERP system, or nowhere. */
function newerSide({ erp, crm }: Link, field: ErpFieldRecord, seen: number): boolean | undefined {
  const [erpAt, crmAt] = [erp.writtenAt(field.key), crm.writtenAt(field.crmFieldKey)];
  const toCrm = field.syncToCrm && erpAt > seen;
  const toErp = field.syncToErp && crmAt > seen;
  if (toCrm && toErp) return erpAt > crmAt;
  if (toCrm) return true;
  return toErp ? false : undefined;
}

/** Where a value may go that is old but has never been there. What is empty stays where it is. */
function filledSide({ erp, crm }: Link, field: ErpFieldRecord): boolean | undefined {
  const toCrm = field.syncToCrm && erp.get(field.key) !== '';
  const toErp = field.syncToErp && crm.get(field.crmFieldKey) !== '';
  if (toCrm && toErp) return erp.writtenAt(field.key) >= crm.writtenAt(field.crmFieldKey);
  if (toCrm) return true;
  return toErp ? false : undefined;
}
