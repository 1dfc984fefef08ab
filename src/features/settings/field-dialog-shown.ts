import type { ReactiveControllerHost } from 'lit';
import type { ConfiguredField, FieldsConfiguration } from '../../backend/index.js';
import { FieldDialogView, NO_SEARCH, type FieldLayout, type FieldSearch } from './field-dialog-view.js';
import { MissingTour } from './field-languages-tour.js';
import { ownCulture, standardName, type MissingText } from './field-languages.js';
import { FieldRowsView } from './field-rows-view.js';

export interface ShownFieldsOptions {
  readonly language: () => string;
  readonly configuration: () => FieldsConfiguration;
  /** Ids of fields with changes that are not saved. */
  readonly changed: () => ReadonlySet<string>;
}

/** Other rows, other texts, or both. */
export interface ShownChange {
  readonly culture?: string;
  readonly layout?: Partial<FieldLayout>;
  readonly search?: Partial<FieldSearch>;
}

/** Which rows and which of their texts are shown: the language, the arrangement, and what is looked for. */
export class ShownFields {
  readonly #host: ReactiveControllerHost;
  readonly #options: ShownFieldsOptions;
  readonly #view: FieldDialogView;
  readonly #rows = new FieldRowsView();
  readonly #tour = new MissingTour();
  #culture: string | undefined;
  #search: FieldSearch = NO_SEARCH;
  #active: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ShownFieldsOptions) {
    this.#host = host;
    this.#options = options;
    this.#view = new FieldDialogView(host);
  }

  /** The language that is edited, and that the preview speaks. */
  get culture(): string {
    const { cultures } = this.#options.configuration();
    const chosen = this.#culture;
    return chosen !== undefined && cultures.includes(chosen) ? chosen : ownCulture(this.#options.language(), cultures);
  }

  get layout(): FieldLayout {
    return this.#view.layout;
  }

  /** The field that has the keyboard, or had it last: the preview marks it. */
  get active(): string | undefined {
    return this.#active;
  }

  activate(id: string): void {
    // What is being typed must not go on in another language when the page changes its own.
    this.#culture ??= this.culture;
    if (id === this.#active) return;
    this.#active = id;
    this.#host.requestUpdate();
  }

  get search(): FieldSearch {
    return this.#search;
  }

  get isNarrowed(): boolean {
    return this.#rows.isNarrowed;
  }

  get rows(): readonly ConfiguredField[] {
    return this.#rows.rows(this.#options.configuration());
  }

  show({ culture, layout, search }: ShownChange): void {
    if (culture !== undefined) this.#culture = culture;
    if (layout) this.#view.change(layout);
    if (search) this.#search = { ...this.#search, ...search };
    const configuration = this.#options.configuration();
    const { cultures } = configuration;
    this.#rows.look(configuration, {
      ...this.#search,
      cultures: this.layout.side ? cultures : [this.culture],
      changed: this.#options.changed(),
      nameOf: (field) => standardName(field, this.#options.language(), cultures),
    });
    this.#host.requestUpdate();
  }

  /** Shows the next text that is missing, whatever has to be shown differently for it. @returns where it is */
  showNextMissing(): MissingText | undefined {
    const { side, kind } = this.layout;
    const isNear = (each: MissingText): boolean => (side ? each.kind === kind : each.culture === this.culture);
    const next = this.#tour.next(this.#options.configuration(), isNear);
    if (!next) return undefined;
    const isFound = this.rows.some(({ id }) => id === next.id);
    this.show({
      ...(side ? { layout: { kind: next.kind } } : { culture: next.culture }),
      ...(isFound ? {} : { search: NO_SEARCH }),
    });
    return next;
  }
}
