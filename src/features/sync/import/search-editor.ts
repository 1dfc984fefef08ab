import type { ReactiveControllerHost } from 'lit';
import type { SyncActorType, SyncImportTarget, SyncSearchField } from '../../../backend/index.js';
import { newCondition, readConditions, withField, type ConditionDraft, type ReadDraft } from './search-conditions.js';

/** What is searched for, while it is being made: a kind of records, and its conditions. Each kind keeps its own. */
export class SearchEditor {
  readonly #host: ReactiveControllerHost;
  #targets: readonly SyncImportTarget[] = [];
  #type: SyncActorType | undefined;
  readonly #drafts = new Map<SyncActorType, readonly ConditionDraft[]>();
  #lastId = 0;
  /** What the service said about conditions, by their ids. */
  #refusals: ReadonlyMap<number, string> = new Map();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get targets(): readonly SyncImportTarget[] {
    return this.#targets;
  }

  get target(): SyncImportTarget | undefined {
    return this.#targets.find(({ type }) => type === this.#type);
  }

  get drafts(): readonly ConditionDraft[] {
    return this.#type === undefined ? [] : (this.#drafts.get(this.#type) ?? []);
  }

  refusalOf(id: number): string | undefined {
    return this.#refusals.get(id);
  }

  /** What can be searched for: another connection, or another language. What was entered stays. */
  begin(targets: readonly SyncImportTarget[]): void {
    this.#targets = targets;
    if (!this.target) this.#choose(targets[0]?.type);
  }

  read(language: string): readonly ReadDraft[] {
    return this.target ? readConditions(this.drafts, this.target, language) : [];
  }

  choose(type: SyncActorType): void {
    this.#choose(type);
    this.#host.requestUpdate();
  }

  /** @returns its id */
  add(): number | undefined {
    const field = this.#unusedField;
    if (!field) return undefined;
    this.#lastId += 1;
    this.#set([...this.drafts, newCondition(this.#lastId, field)]);
    return this.#lastId;
  }

  remove(id: number): void {
    this.#set(this.drafts.filter((draft) => draft.id !== id));
  }

  change(id: number, change: Partial<Omit<ConditionDraft, 'id' | 'field'>>): void {
    this.#refusals = new Map([...this.#refusals].filter(([refused]) => refused !== id));
    this.#set(this.drafts.map((draft) => (draft.id === id ? { ...draft, ...change } : draft)));
  }

  chooseField(id: number, key: string): void {
    const fields = this.target?.fields ?? [];
    const field = fields.find((each) => each.key === key);
    if (!field) return;
    this.#set(
      this.drafts.map((draft) => {
        const before = fields.find((each) => each.key === draft.field);
        return draft.id === id && before ? withField(draft, before, field) : draft;
      }),
    );
  }

  /** The service did not accept conditions. */
  refuse(refusals: ReadonlyMap<number, string>): void {
    this.#refusals = refusals;
    this.#host.requestUpdate();
  }

  get #unusedField(): SyncSearchField | undefined {
    const fields = this.target?.fields ?? [];
    return fields.find(({ key }) => !this.drafts.some(({ field }) => field === key)) ?? fields[0];
  }

  /** The first condition is there to be filled in. */
  #choose(type: SyncActorType | undefined): void {
    this.#type = type;
    if (this.target && !this.#drafts.has(this.target.type)) this.add();
  }

  #set(drafts: readonly ConditionDraft[]): void {
    if (this.#type !== undefined) this.#drafts.set(this.#type, drafts);
    this.#host.requestUpdate();
  }
}
