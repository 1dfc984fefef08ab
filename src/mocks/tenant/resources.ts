import { languageCode } from '../../backend/languages.js';
import { localizedText, resourceText, standardText, type ResourceReader } from '../texts.js';
import type { Rights } from './rights.js';
import { TenantError } from './tenant-error.js';

/** A text of the tenant's own in the place of SuperOffice's, in one culture. */
export interface Substitution {
  /** Without brackets: `SR_QUOTELINE_CODE`. */
  readonly name: string;
  /** .NET: `nb-NO`. */
  readonly culture: string;
  readonly value: string;
  readonly active: boolean;
}

export interface ResourcesSeed {
  /** The tenant's languages. Default: the six that SuperOffice comes in. */
  readonly cultures?: readonly string[];
  /** Resources beside those that every tenant has: name → text, with its translations inline. */
  readonly standard?: Readonly<Record<string, string>>;
  readonly substitutions?: readonly Substitution[];
  /** The master switch. Default: on. */
  readonly active?: boolean;
}

export const STANDARD_CULTURES = ['en-US', 'nb-NO', 'sv-SE', 'da-DK', 'de-DE', 'nl-NL'] as const;

const MAX_VALUE = 2047;
const MAX_CULTURE = 9;

/** By name, then by culture in lower case. */
type ByName = ReadonlyMap<string, ReadonlyMap<string, Substitution>>;

/**
 * The texts of a tenant: SuperOffice's, and those that it puts in their place. What is stored is stored at once, but
 * whoever is signed in reads it after the next login only (SuperOffice's documentation of resource substitution).
 */
export class Resources {
  readonly #rights: Rights;
  #cultures: readonly string[] = STANDARD_CULTURES;
  #standard: ReadonlyMap<string, string> = new Map();
  #stored: ByName = new Map();
  #session: ByName = new Map();
  #active = true;
  #version = 0;

  constructor(rights: Rights) {
    this.#rights = rights;
  }

  load({ cultures = STANDARD_CULTURES, standard = {}, substitutions = [], active = true }: ResourcesSeed = {}): void {
    this.#cultures = cultures;
    this.#standard = new Map(Object.entries(standard));
    this.#stored = new Map();
    for (const each of substitutions) this.#put(each);
    this.#active = active;
    this.beginSession();
  }

  /** The user signs in: from now on answers contain what is stored now. */
  beginSession(): void {
    this.#session = this.#active ? this.#stored : new Map();
    this.#version += 1;
  }

  /** .NET: `nb-NO`. */
  get cultures(): readonly string[] {
    return this.#cultures;
  }

  /** The master switch: off, nobody reads the tenant's own texts. */
  get active(): boolean {
    return this.#active;
  }

  /** Grows with everything that can change what somebody reads. */
  get version(): number {
    return this.#version;
  }

  /**
   * @param names none: all of them
   * @param culture in any case; `''`: all of them
   */
  substitutions(names: readonly string[] = [], culture = ''): readonly Substitution[] {
    const wanted = names.length === 0 ? [...this.#stored.keys()] : names;
    const all = [...new Set(wanted)].flatMap((name) => [...(this.#stored.get(name)?.values() ?? [])]);
    return culture === '' ? all : all.filter((each) => each.culture.toLowerCase() === culture.toLowerCase());
  }

  /** @throws TenantError */
  set({ name, culture, value, active }: Substitution): void {
    this.#rights.check('texts');
    if (!/^\w{1,254}$/.test(name)) throw refusal(`“${name}” is no name of a resource.`, 'ResourceName');
    if (value.length > MAX_VALUE) {
      throw refusal(`The text is ${value.length} characters long; ${MAX_VALUE} is the limit.`, 'ResourceValues');
    }
    this.#put({ name, culture: canonicalCulture(culture), value, active });
    this.#version += 1;
  }

  /** @param culture `''`: in all cultures */
  delete(name: string, culture: string): void {
    this.#rights.check('texts');
    const kept = [...(this.#stored.get(name) ?? [])].filter(([key]) => culture !== '' && key !== culture.toLowerCase());
    const others = [...this.#stored].filter(([key]) => key !== name);
    this.#stored = new Map(kept.length === 0 ? others : [...others, [name, new Map(kept)]]);
    this.#version += 1;
  }

  /**
   * @param name `''`: the master switch, whatever the culture
   * @param culture `''`: in all cultures
   */
  activate(name: string, culture: string, active: boolean): void {
    this.#rights.check('texts');
    if (name === '') this.#active = active;
    else for (const each of this.substitutions([name], culture)) this.#put({ ...each, active });
    this.#version += 1;
  }

  /** What SuperOffice itself says; `undefined`: there is no such resource. */
  readonly standardText: ResourceReader = (name, language) => {
    const own = this.#standard.get(name);
    return own === undefined ? standardText(name, language) : resourceText(own, language);
  };

  /** What the user who is signed in reads: the tenant's texts as they were at login. */
  localized(raw: string, language: string): string {
    return this.#read(raw, language, this.#session);
  }

  /** What a user reads who signs in now. */
  present(raw: string, language: string): string {
    return this.#read(raw, language, this.#active ? this.#stored : new Map());
  }

  #read(raw: string, language: string, substitutions: ByName): string {
    return localizedText(raw, language, (name) => {
      const cultures = substitutions.get(name);
      const own = cultures?.get(language.toLowerCase()) ?? cultures?.get(this.#cultureOf(language));
      return own?.active ? own.value : this.standardText(name, language);
    });
  }

  /** In lower case: `nb` → `nb-no`; English for a language that SuperOffice does not know. */
  #cultureOf(language: string): string {
    const code = languageCode(language);
    return (this.#cultures.find((culture) => languageCode(culture) === code) ?? language).toLowerCase();
  }

  #put(substitution: Substitution): void {
    const { name, culture } = substitution;
    const cultures = new Map(this.#stored.get(name)).set(culture.toLowerCase(), substitution);
    // Sessions keep the maps of their login: these are new ones.
    this.#stored = new Map(this.#stored).set(name, cultures);
  }
}

function canonicalCulture(culture: string): string {
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(culture);
    if (canonical !== '' && culture.length <= MAX_CULTURE) return canonical;
  } catch {
    // Refused below, as one that is too long is.
  }
  throw refusal(`“${culture}” is no culture.`, 'Culture');
}

function refusal(message: string, parameter: string): TenantError {
  return new TenantError('ArgumentException', message, parameter);
}
