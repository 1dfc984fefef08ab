import type { ReactiveControllerHost } from 'lit';
import type { SyncActorType } from '../../../backend/index.js';
import { FocusHeir } from '../../../core/focus-heir.js';
import type { ActorEditor, ActorState } from './actor-editor.js';
import type { MappingsEditor } from './mappings-editor.js';
import {
  ActorView,
  failedType,
  nextProblem,
  NO_MAPPING_SEARCH,
  problemAnywhere,
  type MappingSearch,
} from './mappings-view.js';

/** A row that the keyboard is to go to, and which of its controls. */
export interface RowTarget {
  readonly key: string;
  /** Absent: the one that is used first. */
  readonly cell?: string;
}

/** Where the user is in the panel: the kind of records, and what is looked for and selected in each kind. */
export class MappingsPlace {
  readonly #host: ReactiveControllerHost;
  readonly #editor: MappingsEditor;
  readonly #goToRow: (target: RowTarget) => void;
  #type: SyncActorType | undefined;
  #views = new Map<SyncActorType, ActorView>();

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    editor: MappingsEditor,
    goToRow: (target: RowTarget) => void,
  ) {
    this.#host = host;
    // The last suggestion takes what accepts it away.
    new FocusHeir(host, { of: '#accept-all, #threshold', to: '#next-problem' });
    this.#editor = editor;
    this.#goToRow = goToRow;
  }

  get type(): SyncActorType | undefined {
    return this.#type;
  }

  get editor(): ActorEditor | undefined {
    return this.#type && this.#editor.actor(this.#type);
  }

  /** The records that are shown. */
  get actor(): ActorState | undefined {
    return this.#type && this.#editor.state.actors.get(this.#type);
  }

  view(type: SyncActorType): ActorView {
    const view = this.#views.get(type) ?? new ActorView();
    this.#views.set(type, view);
    return view;
  }

  /** Another connection: nothing is looked for any more. @param type where to begin */
  startOver(type: SyncActorType | undefined): void {
    this.#views = new Map();
    this.#type = type;
  }

  /** The kind of records that was wanted may not be there. */
  showKnown(): void {
    const { types } = this.#editor.state;
    if (this.#type === undefined || !types.includes(this.#type)) this.show(types[0]);
  }

  show(type: SyncActorType | undefined): void {
    this.#type = type;
    this.#host.requestUpdate();
  }

  /** Whatever is looked for, this row is shown. */
  reveal(target: RowTarget): void {
    const { actor } = this;
    if (!actor) return;
    const view = this.view(actor.type);
    if (!view.rows(actor).some(({ key }) => key === target.key)) view.look(NO_MAPPING_SEARCH, actor);
    this.#goToRow(target);
  }

  look(search: Partial<MappingSearch>): void {
    const { actor } = this;
    if (!actor) return;
    const view = this.view(actor.type);
    view.look({ ...view.search, ...search }, actor);
    this.#host.requestUpdate();
  }

  select(keys: readonly string[], selected: boolean): void {
    if (this.#type) this.view(this.#type).select(keys, selected);
    this.#host.requestUpdate();
  }

  unselect(): void {
    if (this.#type) this.view(this.#type).selected = new Set();
    this.#host.requestUpdate();
  }

  /** Other records have problems, or may have: nobody has looked at them. */
  get elsewhere(): boolean {
    const { types, actors } = this.#editor.state;
    const others = types.filter((type) => type !== this.#type).map((type) => actors.get(type));
    return others.some((actor) => !actor || problemAnywhere([actor], 1) !== undefined);
  }

  /** Reads what failed again. */
  async reload(): Promise<void> {
    await this.#editor.reload();
    this.showKnown();
  }

  /**
   * In these records, or where they have none, in others: those that nobody has looked at are read for it.
   * @returns false when there is none
   */
  async goToProblem(step: 1 | -1): Promise<boolean> {
    const [views, type] = [this.#views, this.#type];
    for (;;) {
      if (this.#goToKnownProblem(step)) return true;
      const { types, actors } = this.#editor.state;
      const unread = types.find((each) => !actors.has(each));
      if (unread === undefined) return false;
      await this.#editor.show(unread);
      // The user has gone on meanwhile.
      if (views !== this.#views || type !== this.#type) return true;
    }
  }

  #goToKnownProblem(step: 1 | -1): boolean {
    const { actor } = this;
    const here = actor && nextProblem(actor, this.view(actor.type).active, step);
    const there = here === undefined ? problemAnywhere(this.#editor.state.actors.values(), step) : undefined;
    if (there) this.show(there.type);
    const key = here ?? there?.key;
    if (key !== undefined) this.reveal({ key });
    return key !== undefined;
  }

  /** What failed must not fail out of sight. */
  goToFailure(): void {
    this.show(failedType([...this.#editor.state.actors.values()], this.#type));
    const [key] = this.actor?.refused.keys() ?? [];
    if (key !== undefined) this.reveal({ key });
  }
}
