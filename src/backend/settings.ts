import type { BackendError } from './backend-error.js';
import type { CallOptions } from './call-options.js';
import type { FieldsChanges, FieldsPart } from './field-changes.js';
import type { ProductFieldKey } from './products.js';

/** In the order in which they are written. */
export const QUOTE_SETTING_KEYS = ['useDiscountOnTotal', 'followUpText'] as const;

export type QuoteSettingKey = (typeof QUOTE_SETTING_KEYS)[number];

/** The part of the quote settings that a user edits (preferences of the section `Quote`, for the whole tenant). */
export interface QuoteSettingsInput {
  readonly useDiscountOnTotal: boolean;
  /**
   * As it is stored: plain, multi-language (`US:"Hello";NO:"Hei"`, see `textInLanguage`), or with resource strings
   * (`[SR_NAME]`). `''`: SuperOffice's standard text.
   */
  readonly followUpText: string;
}

export interface QuoteSettings extends QuoteSettingsInput {
  /** What a user of the call's language reads; `''` when the backend cannot tell. */
  readonly shownFollowUpText: string;
}

export interface QuoteSettingsSaved {
  /** As they are stored now. */
  readonly settings: QuoteSettings;
  /** The one that could not be written, and why. It and those after it were not written. */
  readonly failure?: { readonly key: QuoteSettingKey; readonly error: BackendError };
}

/** A text of a field in several languages. Keys are cultures (`nb-NO`). */
export interface FieldText {
  /** The tenant's own texts. A culture without one reads the standard text. */
  readonly own: Readonly<Record<string, string>>;
  /** SuperOffice's texts, as far as the backend knows them: behind an own text it may not. */
  readonly standard: Readonly<Record<string, string>>;
  /** False: it is not kept as a resource, and cannot be changed here. */
  readonly changeable: boolean;
}

/** A field of products and quote lines, as the tenant configured it (`QuoteLineConfiguration`). */
export interface ConfiguredField {
  /** As the backend names it: `QuoteLine.UnitCost`. */
  readonly id: string;
  /** The field of products that it is about; `undefined`: it is in quotes only. */
  readonly product: ProductFieldKey | undefined;
  /** Shown in quotes. */
  readonly shown: boolean;
  /** It cannot be hidden. */
  readonly alwaysShown: boolean;
  readonly editable: boolean;
  /** Implies `editable`. */
  readonly mandatory: boolean;
  /** Neither `editable` nor `mandatory` can be changed. */
  readonly restricted: boolean;
  readonly label: FieldText;
  readonly tooltip: FieldText;
}

/** Which of the two texts of a field. */
export type FieldTextKind = 'label' | 'tooltip';

/** In characters (parameter of the Resource agent). */
export const FIELD_TEXT_LIMIT = 2047;

export interface FieldsConfiguration {
  /** In their order. A fixed set: none can be added or removed. */
  readonly fields: readonly ConfiguredField[];
  /** BCP 47 with region, `nb-NO`: SuperOffice's languages, and what else the tenant has. */
  readonly cultures: readonly string[];
  /**
   * `active` · `inactive`: own texts are stored, but the tenant has them switched off · `unavailable`: this user may not
   * change them (`changeable` is then false everywhere).
   */
  readonly texts: 'active' | 'inactive' | 'unavailable';
}

export interface FieldsSaved {
  /** As it is stored now, with what others changed meanwhile. */
  readonly configuration: FieldsConfiguration;
  /** What was written of the changes, in the order of writing. */
  readonly saved: readonly FieldsPart[];
  /** What could not be written in one step, and why. Nothing after it was tried. */
  readonly failure?: { readonly parts: readonly FieldsPart[]; readonly error: BackendError };
}

/** A field that quotes show, by its name in the language of the call. */
export interface ShownField {
  readonly id: string;
  readonly label: string;
}

/** The tab "Settings": quote settings, and the configuration of product fields. */
export interface SettingsBackend {
  quoteSettings(options?: CallOptions): Promise<QuoteSettings>;

  /**
   * Writes what differs from `expected`, one setting after the other in the order of {@link QUOTE_SETTING_KEYS}, and
   * stops at the first that fails. Rejects with `conflict` when one of them is neither what `expected` nor what
   * `settings` says; nothing is written then.
   */
  saveQuoteSettings(
    settings: QuoteSettingsInput,
    options: CallOptions & { readonly expected: QuoteSettingsInput },
  ): Promise<QuoteSettingsSaved>;

  /** The fields that quotes show, in their order. */
  shownFields(options?: CallOptions): Promise<readonly ShownField[]>;

  fields(options?: CallOptions): Promise<FieldsConfiguration>;

  /**
   * Writes the changes in this order: order and flags in one step, then the texts one by one, in the order in which
   * they are given. Stops at the first step that fails. Rejects with `conflict` when something that is to be changed is
   * neither what `expected` nor what `changes` says (see `conflictsOf`); with any error when nothing was written and
   * nothing failed yet that could be named. What is not in `changes` is left as others have it. Flags follow the rules
   * of `withFlag`: what is locked stays.
   */
  saveFields(
    changes: FieldsChanges,
    options: CallOptions & { readonly expected: FieldsConfiguration },
  ): Promise<FieldsSaved>;

  /** Switches own texts on for the whole tenant (see {@link FieldsConfiguration.texts}). */
  activateTexts(options?: CallOptions): Promise<void>;
}
