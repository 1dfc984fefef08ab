import { ERP_ACTOR_TYPES } from '../../connectors/sync-connector.js';
import { localTime } from '../clockwork.js';
import { crmTypeOf } from './crm-fields.js';
import { edited } from './edits.js';
import { randomFrom, type Random } from './random.js';
import type { NewLogRecord } from './sync-log.js';
import type { ErpFieldRecord } from './sync-records.js';
import type { SyncStore } from './sync-store.js';
import type { Synchronizer } from './synchronizer.js';
import { crmName, type Link, type World } from './world.js';

export interface HistorySeed {
  readonly rows: number;
  /** Local times between which they are written; earlier by as much as `to` is in the future. */
  readonly from: string;
  readonly to: string;
}

export interface HistorySources {
  readonly store: SyncStore;
  readonly synchronizer: Synchronizer;
  readonly world: World;
}

interface LinkedFields {
  readonly link: Link;
  readonly fields: readonly ErpFieldRecord[];
}

/** What synchronisation has written before the tenant starts: every field's values lead to what stands there now. */
export class SyncHistory {
  readonly #sources: HistorySources;
  /** What a field held before the rows that are made already, by record of SuperOffice. */
  readonly #values = new Map<Link['crm'], Map<string, string>>();
  readonly #random: Random = randomFrom(2027);

  constructor(sources: HistorySources) {
    this.#sources = sources;
  }

  /**
   * Oldest first.
   * @param now milliseconds
   */
  rows({ rows: wanted, from, to }: HistorySeed, now: number): readonly NewLogRecord[] {
    const links = this.#links();
    const ahead = Math.max(0, Date.parse(`${to}Z`) - now);
    const [first, last] = [Date.parse(`${from}Z`) - ahead, Date.parse(`${to}Z`) - ahead];
    const rows: NewLogRecord[] = [];
    // From the newest one back, since only the end is known. Some edits change nothing.
    for (let tries = 0; rows.length < wanted && tries < wanted * 4; tries += 1) {
      const at = last - ((last - first) * rows.length) / wanted;
      const row = this.#row(this.#random.pick(links), at - this.#random.below(60) * 1000);
      if (row) rows.push(row);
    }
    return rows.reverse();
  }

  /** Every linked record that something is synchronised of. */
  #links(): readonly LinkedFields[] {
    const { synchronizer, world } = this.#sources;
    return synchronizer.active().flatMap(({ id }) => {
      const fields = new Map(ERP_ACTOR_TYPES.map((type) => [type, synchronizer.directedFields(id, type)]));
      return world
        .links(id)
        .map((link) => ({ link, fields: fields.get(link.actorType) ?? [] }))
        .filter((each) => each.fields.length > 0);
    });
  }

  #row(linked: LinkedFields | undefined, at: number): NewLogRecord | undefined {
    const { world } = this.#sources;
    const field = linked && this.#random.pick(linked.fields);
    if (!field) return undefined;
    const { link } = linked;
    const after = this.#valueOf(link, field);
    const before = edited(field, after, world.choices(field, true), this.#random);
    if (before === after) return undefined;
    this.#remember(link, field, before);
    return {
      connectionId: link.connectionId,
      actorType: link.actorType,
      erpKey: link.erpKey,
      crmName: crmName(crmTypeOf(link.actorType), (key) => link.crm.get(key)) || link.erpKey,
      toCrm: field.syncToCrm && (!field.syncToErp || this.#random.next() < 0.6),
      field: field.crmFieldKey,
      oldValue: world.displayed(field, before, true),
      newValue: world.displayed(field, after, true),
      updated: localTime(at),
    };
  }

  #valueOf({ crm }: Link, { crmFieldKey }: ErpFieldRecord): string {
    return this.#values.get(crm)?.get(crmFieldKey) ?? crm.get(crmFieldKey);
  }

  #remember({ crm }: Link, { crmFieldKey }: ErpFieldRecord, value: string): void {
    const values = this.#values.get(crm) ?? new Map<string, string>();
    this.#values.set(crm, values.set(crmFieldKey, value));
  }
}
