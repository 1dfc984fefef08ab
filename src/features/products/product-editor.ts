import type { ReactiveControllerHost } from 'lit';
import {
  BackendError,
  type Backend,
  type CallOptions,
  type Product,
  type ProductField,
  type ProductFieldKey,
  type ProductImage,
  type ProductRow,
  type ProductsBackend,
} from '../../backend/index.js';
import { NewestRead } from '../../core/newest-read.js';
import { SaveInTurn } from '../../core/save-in-turn.js';
import { isUnanswered } from '../../core/uncertain.js';
import { conflicting, copyOf, differences, EMPTY_FORM, formOf, inputOf, merged } from './product-form.js';
import type { ProductForm, ProductPart } from './product-form.js';
import { problems, warnings, type ProductProblem, type ProductWarning } from './product-form-checks.js';
import { aboutProduct, findSent } from './product-sent.js';

/** What the dialog was opened for. */
export type ProductTarget =
  | { readonly kind: 'add' }
  | { readonly kind: 'edit'; readonly id: number }
  /** A new product that starts as a copy. */
  | { readonly kind: 'duplicate'; readonly id: number };

/** Written with the next save; `none` takes the image away. */
export type ImageChange =
  | { readonly kind: 'set'; readonly image: ProductImage | Blob; readonly preview: Blob | undefined }
  | { readonly kind: 'none' };

/** Someone else saved (`theirs`), or removed it (`theirs` is missing). */
export interface ProductConflict {
  readonly theirs?: Product;
  /** Both changed these, and not to the same. */
  readonly parts: readonly ProductPart[];
  /** Only the other one changed these. */
  readonly taken: readonly ProductPart[];
}

/** The one value of the editor. */
export interface ProductEditorState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Why loading failed. */
  readonly error?: BackendError | undefined;
  readonly form: ProductForm;
  /** As it is stored. */
  readonly base: ProductForm;
  readonly dirty: boolean;
  readonly problems: readonly ProductProblem[];
  readonly warnings: ReadonlyMap<ProductFieldKey, ProductWarning>;
  readonly image: ImageChange | undefined;
  readonly saving: boolean;
  readonly saveError?: BackendError | undefined;
  /** What the service said of fields that are still as they were sent, by key. */
  readonly fieldErrors: Readonly<Record<string, string>>;
  /** The product is stored, its image is not. */
  readonly imagePending: boolean;
  /** A new product may be stored although no answer came: it is looked for before it is saved again. */
  readonly uncertain: boolean;
  /** No answer came: what was sent may be stored. */
  readonly outcomeUnknown: boolean;
  /** What was found when it was looked for. */
  readonly found?: ProductRow | undefined;
  readonly conflict?: ProductConflict | undefined;
  readonly canSave: boolean;
}

export interface ProductEditorOptions {
  readonly backend: () => Backend | undefined;
  readonly priceListId: () => number;
  readonly language: () => string;
  readonly fields: () => readonly ProductField[];
  readonly nameOfCopy: (name: string) => string;
  /** The product, or its image, was stored. */
  readonly onStored: (product: Product, created: boolean) => void;
}

type Outcome = 'saved' | 'found' | 'image-failed';

/** The life of one open dialog: load, edit, save, and what can go wrong in between. No DOM. */
export class ProductEditor {
  readonly #host: ReactiveControllerHost;
  readonly #options: ProductEditorOptions;
  readonly #saving: SaveInTurn<Outcome>;
  readonly #reading: NewestRead;
  #target: ProductTarget | undefined;
  /** As the backend gave it; changes only when the backend has answered. */
  #product: Product | undefined;
  #base: ProductForm = EMPTY_FORM;
  #form: ProductForm = EMPTY_FORM;
  #revision = '';
  #originalCode = '';
  #image: ImageChange | undefined;
  #imageError: BackendError | undefined;
  /** What was sent last: the service's words about a field count while it has that value. */
  #sent: ProductForm | undefined;
  #uncertain = false;
  #found: ProductRow | undefined;
  #conflict: ProductConflict | undefined;

  constructor(host: ReactiveControllerHost, options: ProductEditorOptions) {
    this.#host = host;
    this.#options = options;
    this.#saving = new SaveInTurn(host);
    this.#reading = new NewestRead(host);
  }

  get state(): ProductEditorState {
    const form = this.#form;
    const found = problems(form, this.#options.fields());
    const saving = this.#saving.running;
    const saveError = this.#saving.error ?? this.#imageError;
    const { status: read, error } = this.#reading;
    const status = read === 'ready' && !this.#product ? 'loading' : read;
    return {
      status,
      error,
      form,
      base: this.#base,
      dirty: this.#isChanged || this.#image !== undefined,
      problems: found,
      warnings: warnings(form, this.#originalCode),
      image: this.#image,
      saving,
      saveError,
      fieldErrors: this.#fieldErrors(saveError),
      imagePending: this.#imageError !== undefined,
      uncertain: this.#uncertain,
      outcomeUnknown: this.#saving.outcomeUnknown,
      found: this.#found,
      conflict: this.#conflict,
      canSave: !saving && status === 'ready' && !this.#conflict && !this.#found && found.length === 0,
    };
  }

  get revision(): string {
    return this.#revision;
  }

  get #isChanged(): boolean {
    return differences(this.#base, this.#form).length > 0;
  }

  /** Starts over with another target; what an older one still brings is ignored. */
  open(target: ProductTarget): Promise<void> {
    this.#target = target;
    this.#product = this.#sent = undefined;
    this.#base = this.#form = EMPTY_FORM;
    this.#originalCode = this.#revision = '';
    this.#image = undefined;
    this.#saving.startOver();
    this.#settle();
    return this.reload();
  }

  /** Reads the product, again if it could not be read. */
  reload(): Promise<void> {
    const target = this.#target;
    return this.#reading.run(
      (signal) => this.#read(target, this.#call(signal)),
      (product) => {
        const isCopy = target?.kind === 'duplicate';
        this.#originalCode = isCopy ? product.values.code : '';
        this.#begin(isCopy ? copyOf(product, this.#options.nameOfCopy) : product);
      },
    );
  }

  #read(target: ProductTarget | undefined, options: CallOptions): Promise<Product> | undefined {
    const products = this.#options.backend()?.products;
    if (!products || !target) return undefined;
    return target.kind === 'add'
      ? products.create(this.#options.priceListId(), options)
      : products.get(target.id, options);
  }

  edit(change: Partial<Pick<ProductForm, 'inAssortment' | 'override' | 'rights'>>): void {
    this.#form = { ...this.#form, ...change };
    this.#host.requestUpdate();
  }

  /** @param readable false: the text is no number in the user's language */
  setValue(key: ProductFieldKey, value: string, readable = true): void {
    const others = this.#form.unreadable.filter((other) => other !== key);
    const values = { ...this.#form.values, [key]: value };
    this.#form = { ...this.#form, values, unreadable: readable ? others : [...others, key] };
    this.#host.requestUpdate();
  }

  /** `undefined`: as it is stored. */
  setImage(change: ImageChange | undefined): void {
    this.#image = change;
    this.#imageError = undefined;
    this.#host.requestUpdate();
  }

  /** Puts kept edits back, on what they were made on. */
  restore(base: ProductForm, form: ProductForm, revision: string): void {
    this.#base = base;
    this.#form = form;
    this.#revision = revision;
    this.#host.requestUpdate();
  }

  /** @returns whether everything is stored */
  async save(): Promise<boolean> {
    const products = this.#options.backend()?.products;
    if (!products || !this.state.canSave) return false;
    this.#imageError = undefined;
    const outcome = await this.#saving.run((earlier) => this.#write(products, earlier));
    if (!outcome) return this.#afterFailure(products);
    // The service may have written a value in another way.
    if (outcome === 'saved') this.#form = this.#base;
    this.#host.requestUpdate();
    return outcome === 'saved';
  }

  /** Stops waiting for a save; everything that was entered stays. */
  cancelSave(): void {
    if (this.#saving.cancel()) this.#uncertain = this.#form.id === 0;
  }

  /** The product that was found is the one that was saved: my edits go on top of it. */
  async continueWithFound(): Promise<void> {
    const products = this.#options.backend()?.products;
    const id = this.#found?.id;
    if (!products || id === undefined) return;
    let product: Product | undefined;
    const outcome = await this.#saving.run(async () => {
      product = await products.get(id, this.#call());
      return 'found';
    });
    if (!outcome || !product) return;
    this.#target = { kind: 'edit', id };
    const form = { ...this.#form, id };
    this.#begin(product);
    this.#form = form;
    this.#settle();
    this.#options.onStored(product, true);
  }

  /** The product that was found is another one. */
  saveAnother(): Promise<boolean> {
    this.#found = undefined;
    this.#uncertain = false;
    return this.save();
  }

  /** @param given parts that stay theirs; the other edits go on top, and the next save is made knowingly */
  resolve(given: ReadonlySet<string>): void {
    const conflict = this.#conflict;
    if (!conflict) return;
    if (!conflict.theirs) return this.#becomeNew();
    const { theirs } = conflict;
    const form = merged(this.#base, this.#form, formOf(theirs), given);
    this.#begin(theirs);
    this.#form = form;
    this.#settle();
  }

  /** Forgets my edits of the product. */
  takeTheirs(): void {
    const theirs = this.#conflict?.theirs;
    if (!theirs) return;
    this.#begin(theirs);
    this.#settle();
  }

  /** @param earlier what a save brought that nobody waited for */
  async #write(products: ProductsBackend, earlier: Outcome | undefined): Promise<Outcome> {
    if (earlier === 'saved' && !this.#isChanged && !this.#image) return earlier;
    const target = this.#target;
    const image = this.#image;
    let id = this.#form.id;
    // When nothing but the image has changed, nothing but the image is written.
    const saves = id === 0 || !image || this.#isChanged;
    const options = { ...this.#call(), ...aboutProduct(this.#form, saves, image !== undefined) };
    if (saves) {
      const found =
        id === 0 && this.#uncertain ? await findSent(products, this.#sent ?? this.#form, this.#call()) : undefined;
      if (found) {
        this.#found = found;
        return 'found';
      }
      const product = await this.#writeProduct(products, target, options);
      id = product.id;
    }
    if (!image) return 'saved';
    try {
      await products.setProductImage(id, image.kind === 'set' ? image.image : undefined, options);
    } catch (thrown) {
      if (target === this.#target) this.#imageError = BackendError.from(thrown);
      return 'image-failed';
    }
    if (this.#image === image) this.#image = undefined;
    if (this.#product && target === this.#target) this.#options.onStored(this.#product, false);
    return 'saved';
  }

  async #writeProduct(
    products: ProductsBackend,
    target: ProductTarget | undefined,
    options: CallOptions,
  ): Promise<Product> {
    const input = inputOf(this.#form);
    const isNew = input.id === 0;
    this.#sent = this.#form;
    let product: Product;
    try {
      product = await products.save(input, { ...options, revision: isNew ? undefined : this.#revision });
    } catch (thrown) {
      const error = BackendError.from(thrown);
      if (isNew && target === this.#target) this.#uncertain = isUnanswered(error);
      throw error;
    }
    // Another product may be open by now, but this one is stored all the same.
    if (target === this.#target) this.#take(product);
    this.#options.onStored(product, isNew);
    return product;
  }

  /** What is stored now, also when nobody waits for it any more. The edits in the form are not touched. */
  #take(product: Product): void {
    this.#product = product;
    this.#revision = product.revision;
    this.#uncertain = false;
    this.#base = formOf(product);
    this.#form = { ...this.#form, id: product.id };
    // Its code is its own now, whatever it is.
    this.#originalCode = '';
    this.#host.requestUpdate();
  }

  /** @returns whether everything is stored after all */
  async #afterFailure(products: ProductsBackend): Promise<boolean> {
    const { overtaken } = this.#saving;
    if (!overtaken || this.#form.id === 0) return false;
    const conflict = await this.#conflictNow(products, overtaken);
    this.#host.requestUpdate();
    if (!conflict) return false;
    // The answer to an earlier save got lost: what is stored is what I wanted.
    if (conflict.theirs && differences(this.#form, formOf(conflict.theirs)).length === 0) {
      this.#take(conflict.theirs);
      this.#saving.reset();
      this.#options.onStored(conflict.theirs, false);
      return this.#image ? this.save() : true;
    }
    this.#conflict = conflict;
    return false;
  }

  async #conflictNow(products: ProductsBackend, kind: 'not-found' | 'conflict'): Promise<ProductConflict | undefined> {
    try {
      const theirs = await products.get(this.#form.id, this.#call());
      // It is there after all: then something else was not found, and the error of the save stays.
      if (kind === 'not-found') return undefined;
      const form = formOf(theirs);
      const parts = conflicting(this.#base, this.#form, form);
      const mine = new Set(differences(this.#base, this.#form));
      return { theirs, parts, taken: differences(this.#base, form).filter((part) => !mine.has(part)) };
    } catch (thrown) {
      // Without theirs there is nothing to choose from: the conflict itself stays as the error of the save.
      return BackendError.from(thrown).kind === 'not-found' ? { parts: [], taken: [] } : undefined;
    }
  }

  #becomeNew(): void {
    this.#revision = '';
    this.#form = { ...this.#form, id: 0 };
    // All of it is to be saved.
    this.#base = { ...EMPTY_FORM, priceListId: this.#form.priceListId };
    this.#target = { kind: 'add' };
    this.#settle();
  }

  #begin(product: Product): void {
    this.#product = product;
    this.#revision = product.revision;
    this.#base = this.#form = formOf(product);
  }

  /** Nothing is open any more: no question, no error. */
  #settle(): void {
    this.#conflict = this.#found = this.#imageError = undefined;
    this.#uncertain = false;
    this.#saving.reset();
    this.#host.requestUpdate();
  }

  #fieldErrors(error: BackendError | undefined): Readonly<Record<string, string>> {
    const sent = this.#sent;
    if (!error || !sent) return {};
    const changed = new Set<string>(differences(sent, this.#form));
    return Object.fromEntries(Object.entries(error.fieldErrors).filter(([key]) => !changed.has(key)));
  }

  #call(signal?: AbortSignal): CallOptions {
    return { signal, language: this.#options.language() };
  }
}
