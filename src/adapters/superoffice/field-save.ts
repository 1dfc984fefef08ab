import {
  applyChanges,
  BackendError,
  conflictsOf,
  FIELD_TEXT_LIMIT,
  partKey,
  type FieldsChanges,
  type FieldsConfiguration,
  type FieldsPart,
  type FieldsSaved,
  type TextChange,
} from '../../backend/index.js';
import type { SuperOfficeClient } from './client.js';
import { rawText, toConfiguration, toField } from './field-configuration.js';
import { invalid, withFieldNames } from './field-errors.js';
import { resourceOf, writeSubstitution } from './field-resources.js';
import { changedRows, progressOf, writeRows } from './field-rows.js';
import { byRank, type FieldsSnapshot } from './field-snapshot.js';
import type { StandardTexts } from './standard-texts.js';

/**
 * What can be said before anything is read.
 * @throws BackendError whose field errors are by `partKey`
 */
export function checkTexts({ texts }: FieldsChanges): void {
  const long = texts.filter(({ value }) => value.length > FIELD_TEXT_LIMIT);
  if (long.length === 0) return;
  const problem = `At most ${FIELD_TEXT_LIMIT} characters.`;
  throw invalid(Object.fromEntries(long.map((change) => [partKey(textPart(change)), problem])));
}

function textPart({ id, text, culture }: TextChange): FieldsPart {
  return { kind: 'text', id, text, culture };
}

/** Makes changes, step by step, on a configuration that was just read. */
export class FieldsSave {
  readonly #client: SuperOfficeClient;
  readonly #standards: StandardTexts;
  readonly #language: string | undefined;
  readonly #saved: FieldsPart[] = [];
  /** Cultures and resources that were written: two fields may share one. */
  readonly #written = new Set<string>();
  #snapshot: FieldsSnapshot;

  constructor(
    client: SuperOfficeClient,
    standards: StandardTexts,
    present: FieldsSnapshot,
    language: string | undefined,
  ) {
    this.#client = client;
    this.#standards = standards;
    this.#snapshot = present;
    this.#language = language;
  }

  /** With what was written so far, also when the caller stopped waiting and there is no result. */
  get snapshot(): FieldsSnapshot {
    return this.#snapshot;
  }

  get #configuration(): FieldsConfiguration {
    return toConfiguration(this.#snapshot, this.#standards);
  }

  /**
   * Each step is made to its end; who stops waiting stops those after it.
   * @throws BackendError when nothing was written, or the signal's reason between two steps
   */
  async run(changes: FieldsChanges, expected: FieldsConfiguration, signal?: AbortSignal): Promise<FieldsSaved> {
    const conflicts = conflictsOf(changes, expected, this.#configuration).map(partKey);
    if (conflicts.length > 0) {
      throw new BackendError('conflict', `Changed since it was read: ${conflicts.join(', ')}.`);
    }
    signal?.throwIfAborted();
    const failure = (await this.#saveRows(changes)) ?? (await this.#saveTexts(changes.texts, signal));
    return { configuration: this.#configuration, saved: this.#saved, ...(failure ? { failure } : {}) };
  }

  async #saveRows(changes: FieldsChanges): Promise<FieldsSaved['failure']> {
    const present = this.#configuration;
    const { rows } = this.#snapshot;
    const changed = changedRows(rows, present, applyChanges(present, { ...changes, texts: [] }));
    let error: BackendError | undefined;
    if (changed.length > 0) {
      try {
        const stored = await writeRows(this.#client, changed, { language: this.#language });
        const byName = new Map(stored.map((row) => [row.FieldName, row]));
        this.#snapshot = { ...this.#snapshot, rows: byRank(rows.map((row) => byName.get(row.FieldName) ?? row)) };
      } catch (thrown) {
        error = BackendError.from(thrown);
      }
    }
    const { stored, open } = progressOf(changes, this.#configuration);
    this.#saved.push(...stored);
    if (open.length === 0 && !error) return undefined;
    return {
      parts: open,
      error: error ?? new BackendError('protocol', 'The rows were stored, but not as they were sent.'),
    };
  }

  async #saveTexts(changes: readonly TextChange[], signal: AbortSignal | undefined): Promise<FieldsSaved['failure']> {
    for (const [index, change] of changes.entries()) {
      // Before the first step of all nothing would be written yet, and `run` has looked.
      if (index > 0 || this.#saved.length > 0) signal?.throwIfAborted();
      try {
        if (await this.#saveText(change)) this.#saved.push(textPart(change));
      } catch (thrown) {
        return { parts: [textPart(change)], error: BackendError.from(thrown) };
      }
    }
    return undefined;
  }

  /** @returns false: there is no such field */
  async #saveText(change: TextChange): Promise<boolean> {
    const { culture } = change;
    const row = this.#snapshot.rows.find(({ FieldName }) => FieldName === change.id);
    if (!row) return false;
    const text = toField(row, this.#snapshot, this.#standards)[change.text];
    // As in `withText`: the standard text is none of one's own.
    const wanted = change.value === text.standard[culture] ? '' : change.value;
    const resource = resourceOf(rawText(row, change.text));
    if (wanted === (text.own[culture] ?? '')) return true;
    if (resource === undefined || !text.changeable) throw this.#refusal(change);
    const place = `${culture} ${resource.toUpperCase()}`;
    if (this.#written.has(place)) throw this.#contradiction(change);
    await withFieldNames(
      (parameter) => (/resourcevalues?$/i.test(parameter) ? partKey(textPart(change)) : undefined),
      () => writeSubstitution(this.#client, resource, culture, wanted, { language: this.#language }),
    );
    this.#written.add(place);
    this.#note(resource.toUpperCase(), culture, wanted);
    return true;
  }

  /** Writing it would take back what this very save has written for another field. */
  #contradiction({ id, text }: TextChange): BackendError {
    return new BackendError(
      'validation',
      `The ${text} of ${id} is that of another field, which was changed otherwise.`,
    );
  }

  #refusal({ id, text }: TextChange): BackendError {
    const message = `The ${text} of ${id} is not kept as a resource.`;
    return this.#snapshot.refusal ?? new BackendError('unsupported', message);
  }

  /** Also for other fields with the same resource. */
  #note(resource: string, culture: string, text: string): void {
    const texts = new Map(this.#snapshot.own.get(resource));
    if (text === '') texts.delete(culture);
    else texts.set(culture, text);
    this.#snapshot = { ...this.#snapshot, own: new Map(this.#snapshot.own).set(resource, texts) };
  }
}
