import type { Directory } from './directory.js';
import type { Rights } from './rights.js';
import { TenantError } from './tenant-error.js';

/** From what holds for everybody to what holds for one machine: the last one that is set counts. */
const LEVELS = ['HardDefault', 'SystemWide', 'Database', 'Group', 'Individual', 'PC'] as const;

export type PreferenceLevel = (typeof LEVELS)[number];

export function isPreferenceLevel(text: string): text is PreferenceLevel {
  return (LEVELS as readonly string[]).includes(text);
}

export interface PreferenceSeed {
  readonly section: string;
  readonly key: string;
  readonly rawValue: string;
  /** Default: `SystemWide`. */
  readonly level?: PreferenceLevel;
}

export interface PreferenceRecord extends Required<PreferenceSeed> {
  /** 0: nobody has set it, it comes with the system. */
  readonly id: number;
  /** The associate or group that it is for; 0: nobody in particular. */
  readonly targetId: number;
}

/** What holds where nobody has set anything. */
const DEFAULTS: readonly PreferenceRecord[] = [
  ['UseDiscountOnTotal', '0'],
  ['FollowupText', '[SR_QUOTE_PUBLISH_FOLLOWUP_TEXT]'],
].map(([key = '', rawValue = '']) => ({ id: 0, section: 'Quote', key, rawValue, level: 'HardDefault', targetId: 0 }));

/** Settings of a tenant and its users. Sections and keys are found in any case. */
export class Preferences {
  readonly #directory: Directory;
  readonly #rights: Rights;
  #records: readonly PreferenceRecord[] = [];
  #lastId = 0;

  constructor(directory: Directory, rights: Rights) {
    this.#directory = directory;
    this.#rights = rights;
  }

  load(seeds: readonly PreferenceSeed[] = []): void {
    this.#records = [];
    this.#lastId = 100;
    for (const { section, key, rawValue, level = 'SystemWide' } of seeds) this.#put(section, key, level, rawValue);
  }

  /**
   * What is set on that level for the user who is signed in.
   * @param level absent: the one closest to the user, at last the default of the system
   */
  find(section: string, key: string, level?: PreferenceLevel): PreferenceRecord | undefined {
    const found = this.#mine().filter((each) => isAbout(each, section, key) && each.level === (level ?? each.level));
    return found.at(-1);
  }

  /** What holds for the user of every preference of a section. */
  inSection(section: string): readonly PreferenceRecord[] {
    const wanted = section.toLowerCase();
    const ofSection = this.#mine().filter((each) => each.section.toLowerCase() === wanted);
    return [...new Map(ofSection.map((each) => [each.key.toLowerCase(), each])).values()];
  }

  /**
   * An administrator saves a preference on any level.
   * @param alone what is set closer to users is removed
   * @throws TenantError
   */
  save({ section, key, level, rawValue }: Required<PreferenceSeed>, alone: boolean): PreferenceRecord {
    this.#rights.check('preferences');
    if (level === 'HardDefault') {
      throw new TenantError('ArgumentException', 'A preference cannot be saved on this level.', 'Level');
    }
    if (alone) {
      const lower = LEVELS.slice(LEVELS.indexOf(level) + 1);
      this.#records = this.#records.filter((each) => !isAbout(each, section, key) || !lower.includes(each.level));
    }
    return this.#put(section, key, level, rawValue);
  }

  /** The user who is signed in sets it for themselves. */
  saveOwn({ section, key, rawValue }: Pick<PreferenceRecord, 'section' | 'key' | 'rawValue'>): PreferenceRecord {
    return this.#put(section, key, 'Individual', rawValue);
  }

  /** An administrator takes it away: what is set farther from the user counts again. An id of none does nothing. */
  delete(id: number): void {
    this.#rights.check('preferences');
    this.#records = this.#records.filter((each) => each.id !== id);
  }

  /** Those that apply to the user who is signed in, the closest one last. */
  #mine(): readonly PreferenceRecord[] {
    const all = [...DEFAULTS, ...this.#records].filter(({ level, targetId }) => targetId === this.#target(level));
    return all.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  }

  #target(level: PreferenceLevel): number {
    const { currentAssociateId } = this.#directory;
    if (level === 'Individual' || level === 'PC') return currentAssociateId;
    return level === 'Group' ? (this.#directory.associate(currentAssociateId)?.groupId ?? 0) : 0;
  }

  #put(section: string, key: string, level: PreferenceLevel, rawValue: string): PreferenceRecord {
    if (section === '' || key === '') {
      throw new TenantError('ArgumentException', 'A preference has a section and a key.', 'Specification');
    }
    const targetId = this.#target(level);
    const stored = this.#records.find(
      (each) => isAbout(each, section, key) && each.level === level && each.targetId === targetId,
    );
    if (!stored) this.#lastId += 1;
    const record = { id: this.#lastId, section, key, level, targetId, ...stored, rawValue };
    this.#records = [...this.#records.filter((each) => each !== stored), record];
    return record;
  }
}

function isAbout(record: PreferenceRecord, section: string, key: string): boolean {
  return record.section.toLowerCase() === section.toLowerCase() && record.key.toLowerCase() === key.toLowerCase();
}
