import { ContextConsumer, ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Backend } from '../backend/backend.js';
import { backendContext, draftContext, readonlyContext, surroundingsContext, viewContext } from './contexts.js';
import type { DraftStore } from './draft-store.js';
import { QuotesyncDirtyChangeEvent } from './host-events.js';
import type { AwaitedBackend, FailedCall, HostSurroundings } from './host-surroundings.js';
import { HostWatch } from './host-watch.js';
import { lazyDraftStore } from './lazy-draft-store.js';
import type { SupportBundle } from './support-bundle.js';
import type { Releasable, UnsavedRegister } from './unsaved-guard.js';
import { lazyViewStore, type ViewStore } from './view-store.js';
import { watchBackend } from './watched-backend.js';

/** An element that a host may put on its page by itself. */
export interface RootElement extends ReactiveControllerHost, HTMLElement {
  /** @internal What the host gave to this very element. */
  readonly ownBackend: Backend | undefined;
  /** @internal Why there is none of the address it was given. */
  readonly awaitedBackend: AwaitedBackend | undefined;
  readonly readonly: boolean;
  readonly readonlyReason: string;
  readonly hiddenParts: string;
  readonly drafts: DraftStore | null | undefined;
  readonly views: ViewStore | null | undefined;
  readonly draftScope: string;
}

/** How many failures are remembered. */
const REMEMBERED = 20;

const NOTHING_HIDDEN: ReadonlySet<string> = new Set();

/** The same value for the same words: what is inside is told of changes only. */
function lastOf<T>(make: (words: string) => T): (words: string) => T {
  let last: { readonly words: string; readonly made: T } | undefined;
  return (words) => {
    if (last?.words !== words) last = { words, made: make(words) };
    return last.made;
  };
}

/**
 * What an element is to its host: where its backend and its settings come from, what it tells, and what is unsaved in it.
 * An element inside another one of ours takes over what that one has, and hands all of it on to those inside.
 */
export class HostRoot implements ReactiveController, UnsavedRegister {
  readonly #host: RootElement;
  readonly #around;
  readonly #provided;
  readonly #watch: HostWatch;
  readonly #watched = new WeakMap<Backend, Backend>();
  readonly #unsaved = new Set<Releasable>();
  readonly #failures: FailedCall[] = [];
  readonly #draftsOf = lastOf(lazyDraftStore);
  readonly #viewsOf = lastOf(lazyViewStore);
  readonly #hiddenOf = lastOf((parts): ReadonlySet<string> => new Set(parts.split(/\s+/).filter(Boolean)));
  #shown: Backend | undefined;
  #surroundings: HostSurroundings | undefined;
  #refreshes = 0;
  #followed = 0;

  constructor(host: RootElement) {
    this.#host = host;
    this.#watch = new HostWatch(host, (failure) => this.#remember(failure));
    host.addController(this);
    this.#around = {
      backend: new ContextConsumer(host, { context: backendContext, subscribe: true }),
      drafts: new ContextConsumer(host, { context: draftContext, subscribe: true }),
      views: new ContextConsumer(host, { context: viewContext, subscribe: true }),
      readonly: new ContextConsumer(host, { context: readonlyContext, subscribe: true }),
      surroundings: new ContextConsumer(host, { context: surroundingsContext, subscribe: true }),
    };
    this.#provided = {
      backend: new ContextProvider(host, { context: backendContext }),
      drafts: new ContextProvider(host, { context: draftContext }),
      views: new ContextProvider(host, { context: viewContext }),
      readonly: new ContextProvider(host, { context: readonlyContext, initialValue: false }),
      surroundings: new ContextProvider(host, { context: surroundingsContext }),
    };
    host.addEventListener('quotesync-unsaved', (event) => event.registers.push(this));
  }

  hostConnected(): void {
    // Nothing to do; a controller needs one method.
  }

  /** What the elements inside call: the host's own backend, watched, else the one of the element around. */
  get backend(): Backend | undefined {
    const own = this.#host.ownBackend;
    if (!own) return this.awaited ? undefined : this.#around.backend.value;
    let watched = this.#watched.get(own);
    if (!watched) this.#watched.set(own, (watched = watchBackend(own, this.#watch)));
    return watched;
  }

  /** Why there is no backend, unless nobody named one. */
  get awaited(): AwaitedBackend | undefined {
    const { ownBackend, awaitedBackend } = this.#host;
    if (ownBackend) return undefined;
    return awaitedBackend ?? this.#outer?.awaited;
  }

  get readonly(): boolean {
    return this.#host.readonly || this.#around.readonly.value === true;
  }

  /** Why, in the host's words; may be empty. The one of the element itself comes first. */
  get readonlyReason(): string {
    return this.#host.readonlyReason || (this.#outer?.readonlyReason ?? '');
  }

  /** What is to be left out, by the names that the documentation lists. */
  get hiddenParts(): ReadonlySet<string> {
    return this.#hiddenOf([this.#host.hiddenParts, ...(this.#outer?.hiddenParts ?? NOTHING_HIDDEN)].join(' '));
  }

  get drafts(): DraftStore | undefined {
    return this.#store(this.#host.drafts, this.#around.drafts.value, this.#draftsOf);
  }

  get views(): ViewStore | undefined {
    return this.#store(this.#host.views, this.#around.views.value, this.#viewsOf);
  }

  get dirty(): boolean {
    return this.#unsaved.size > 0;
  }

  /** The last failures of calls and of parts that could not be drawn, oldest first. */
  get failures(): readonly FailedCall[] {
    return this.#failures;
  }

  /** Everything inside is read again; {@link isOutdated} tells the elements. */
  refresh(): void {
    this.#refreshes += 1;
    this.#host.requestUpdate();
  }

  /** What is unsaved is given up, as far as the browser would ask about it. Drafts stay. */
  release(): void {
    this.#unsaved.forEach((guard) => guard.release());
  }

  /** Hands on what the elements inside need. Call it in `willUpdate`. @returns whether it is another backend's page now */
  update(supportBundle: () => Promise<SupportBundle>): boolean {
    const { backend } = this;
    const { backend: given, drafts, views, readonly } = this.#provided;
    given.setValue(backend);
    drafts.setValue(this.drafts);
    views.setValue(this.views);
    readonly.setValue(this.readonly);
    this.#handOn(supportBundle);
    if (backend === this.#shown) return false;
    this.#shown = backend;
    this.#followed = this.#allRefreshes;
    this.#watch.begin();
    return true;
  }

  /** Once after each {@link refresh} of this element or one around it. For `willUpdate`, after {@link update}. */
  isOutdated(): boolean {
    if (this.#followed === this.#allRefreshes) return false;
    this.#followed = this.#allRefreshes;
    return true;
  }

  setUnsaved(guard: Releasable, unsaved: boolean, tells: boolean): void {
    const before = this.dirty;
    if (unsaved) this.#unsaved.add(guard);
    else this.#unsaved.delete(guard);
    if (tells && before !== this.dirty) this.#host.dispatchEvent(new QuotesyncDirtyChangeEvent(this.dirty));
  }

  get #outer(): HostSurroundings | undefined {
    return this.#around.surroundings.value;
  }

  get #allRefreshes(): number {
    return this.#refreshes + (this.#outer?.refreshes ?? 0);
  }

  /** The host's own, else one for its scope, else what the element around has: that may be none. */
  #store<Store>(own: Store | null | undefined, outer: Store | undefined, make: (scope: string) => Store) {
    const { draftScope } = this.#host;
    if (own !== undefined) return own ?? undefined;
    if (draftScope !== '') return make(draftScope);
    // A page may also provide the contexts by itself: it has said what there is, and what is not.
    const inside = this.#outer !== undefined || this.#around.readonly.value !== undefined;
    return outer ?? (inside ? undefined : make(''));
  }

  #handOn(supportBundle: () => Promise<SupportBundle>): void {
    const before = this.#surroundings;
    const now: HostSurroundings = {
      readonlyReason: this.readonlyReason,
      hiddenParts: this.hiddenParts,
      awaited: this.awaited,
      refreshes: this.#allRefreshes,
      remember: this.#remember,
      supportBundle: this.#outer?.supportBundle ?? supportBundle,
    };
    const same = before && entriesOf(now).every(([key, value]) => before[key] === value);
    if (!same) this.#provided.surroundings.setValue((this.#surroundings = now));
  }

  /** For what goes wrong inside: it is part of the support information. */
  readonly #remember = (failure: FailedCall): void => {
    const last = this.#failures.at(-1);
    const again =
      last && last.method === failure.method && last.slice === failure.slice && last.message === failure.message;
    // The same failure again and again must not push out all others.
    if (again) this.#failures.pop();
    this.#failures.push(again ? { ...failure, times: last.times + 1 } : failure);
    if (this.#failures.length > REMEMBERED) this.#failures.shift();
    this.#outer?.remember(failure);
  };
}

function entriesOf(value: HostSurroundings) {
  return Object.entries(value) as [keyof HostSurroundings, unknown][];
}
