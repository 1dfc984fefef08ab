import type { ReactiveControllerHost } from 'lit';
import type { Backend, BackendError, CallOptions, PriceList, ProductsBackend } from '../../backend/index.js';
import { oneAction } from '../../core/one-action.js';
import { SaveInTurn } from '../../core/save-in-turn.js';
import { EMPTY_FORM, formOf, inputOf, isChanged, merged, type PriceListForm } from './price-list-form.js';

/** What the dialog was opened for. */
export type PriceListTarget = { readonly kind: 'add' } | { readonly kind: 'edit'; readonly priceList: PriceList };

/** Someone else saved (`theirs`), or deleted it (`theirs` is missing). */
export interface PriceListConflict {
  readonly theirs?: PriceList;
}

/** The one value of the editor. */
export interface PriceListEditorState {
  readonly form: PriceListForm;
  /** As it is stored, or as a new one began. */
  readonly base: PriceListForm;
  readonly dirty: boolean;
  readonly saving: boolean;
  readonly saveError?: BackendError | undefined;
  readonly conflict?: PriceListConflict | undefined;
}

export interface PriceListEditorOptions {
  readonly backend: () => Backend | undefined;
  readonly language: () => string;
  /** The backend has stored it, also when nobody waits for it any more. */
  readonly onSaved: (priceList: PriceList, created: boolean) => void;
}

/** The life of one open dialog: edit, save, and what can go wrong in between. No DOM. A save outlives the element. */
export class PriceListEditor {
  readonly #host: ReactiveControllerHost;
  readonly #options: PriceListEditorOptions;
  readonly #saving: SaveInTurn<PriceList>;
  #target: PriceListTarget | undefined;
  #base: PriceListForm = EMPTY_FORM;
  #form: PriceListForm = EMPTY_FORM;
  #revision = '';
  #conflict: PriceListConflict | undefined;

  constructor(host: ReactiveControllerHost, options: PriceListEditorOptions) {
    this.#host = host;
    this.#options = options;
    this.#saving = new SaveInTurn(host);
  }

  get state(): PriceListEditorState {
    return {
      form: this.#form,
      base: this.#base,
      dirty: isChanged(this.#base, this.#form),
      saving: this.#saving.running,
      saveError: this.#saving.error,
      conflict: this.#conflict,
    };
  }

  get revision(): string {
    return this.#revision;
  }

  open(target: PriceListTarget): void {
    const isNew = target.kind === 'add';
    this.#base = this.#form = isNew ? EMPTY_FORM : formOf(target.priceList);
    this.#revision = isNew ? '' : target.priceList.revision;
    this.#conflict = undefined;
    this.#target = target;
    this.#saving.startOver();
  }

  edit(change: Partial<Omit<PriceListForm, 'id'>>): void {
    this.#form = { ...this.#form, ...change };
    this.#host.requestUpdate();
  }

  /** The currency that a new one begins with has become known. */
  begin(currency: string): void {
    if (this.#form.id !== 0 || this.#base.currency !== '') return;
    this.#base = { ...this.#base, currency };
    if (this.#form.currency === '') this.#form = { ...this.#form, currency };
  }

  /** Puts kept edits back; `revision` is the one they were made on. */
  restore(form: PriceListForm, revision: string): void {
    this.#form = { ...form, id: this.#form.id, currency: this.#form.id === 0 ? form.currency : this.#form.currency };
    if (this.#form.id !== 0) this.#revision = revision;
    this.#host.requestUpdate();
  }

  /** @returns whether it is saved */
  async save(): Promise<boolean> {
    const products = this.#options.backend()?.products;
    if (!products || this.#saving.running || this.#conflict) return false;
    const saved = await this.#saving.run((earlier) => this.#write(products, earlier));
    if (!saved) await this.#lookForConflict(products);
    return saved !== undefined;
  }

  /** Stops waiting for a save; everything that was entered stays. */
  cancelSave(): void {
    this.#saving.cancel();
  }

  /** My edits on top of theirs; the next save is made knowingly. Without theirs it becomes a new price list. */
  keepMine(): void {
    const theirs = this.#conflict?.theirs;
    if (theirs) return this.#rebase(theirs, merged(this.#base, this.#form, formOf(theirs)));
    this.#form = { ...this.#form, id: 0, copies: false };
    this.#base = { ...EMPTY_FORM, currency: this.#form.currency };
    this.#revision = '';
    this.#conflict = undefined;
    this.#saving.reset();
  }

  /** Forgets my edits. */
  takeTheirs(): void {
    const theirs = this.#conflict?.theirs;
    if (theirs) this.#rebase(theirs, formOf(theirs));
  }

  #rebase(theirs: PriceList, form: PriceListForm): void {
    this.#base = formOf(theirs);
    this.#form = form;
    this.#revision = theirs.revision;
    this.#conflict = undefined;
    this.#saving.reset();
  }

  /** @param earlier what a save brought that nobody waited for */
  async #write(products: ProductsBackend, earlier: PriceList | undefined): Promise<PriceList> {
    if (earlier && !isChanged(this.#base, this.#form)) return earlier;
    const target = this.#target;
    const sent = this.#form;
    const saved = await this.#send(products, sent);
    // Another one may be open by now, but this one is stored all the same.
    if (target === this.#target) this.#take(saved, sent);
    this.#options.onSaved(saved, sent.id === 0);
    return saved;
  }

  #send(products: ProductsBackend, form: PriceListForm): Promise<PriceList> {
    const { id, name } = inputOf(form);
    const options = { ...this.#call(), ...oneAction({ id, name }) };
    if (id === 0 && form.copies) {
      return products.copyPriceList(inputOf(form), { sourceId: form.sourceId, prices: form.prices }, options);
    }
    return products.savePriceList(inputOf(form), { ...options, revision: this.#revision || undefined });
  }

  /** What is stored now. What was typed since it was sent stays an edit. */
  #take(saved: PriceList, sent: PriceListForm): void {
    this.#base = formOf(saved);
    this.#form =
      this.#form === sent ? this.#base : { ...this.#form, id: saved.id, copies: false, sourceId: 0, prices: 'convert' };
    this.#revision = saved.revision;
    this.#host.requestUpdate();
  }

  async #lookForConflict(products: ProductsBackend): Promise<void> {
    const { overtaken } = this.#saving;
    if (!overtaken || this.#form.id === 0) return;
    try {
      const theirs = (await products.priceLists(this.#call())).find(({ id }) => id === this.#form.id);
      // It is there after all: then something else was not found, and the error of the save stays.
      if (!theirs) this.#conflict = {};
      else if (overtaken === 'conflict') this.#conflict = { theirs };
    } catch {
      // Without theirs there is nothing to choose from: the conflict itself stays as the error of the save.
    }
    this.#host.requestUpdate();
  }

  #call(): CallOptions {
    return { language: this.#options.language() };
  }
}
