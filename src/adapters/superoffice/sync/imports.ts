import {
  BackendError,
  type CallOptions,
  type SyncErpPage,
  type SyncErpQuery,
  type SyncImportBackend,
  type SyncImportPreview,
  type SyncImportResult,
  type SyncImportTarget,
} from '../../../backend/index.js';
import type { AgentCall } from '../client.js';
import { notFound } from '../errors.js';
import { invalid, withFieldNames } from '../field-errors.js';
import { engineStatus } from '../wire/sync-carriers.js';
import { importErpData, importLines, importResult, type ImportLineCarrier } from '../wire/import-carriers.js';
import { actorName } from './actor-types.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';
import { conditionOf, toRestrictions } from './import-conditions.js';
import { toPreview } from './import-lines.js';
import { searchRecords } from './import-search.js';
import { importContext, readTargets, type ImportTarget } from './import-targets.js';

const LIMIT = 500;
/** Milliseconds. A search is asked page by page, and what can be searched changes seldom. */
const TARGETS_KEPT = 30_000;

interface KnownTargets {
  readonly about: string;
  readonly targets: readonly ImportTarget[];
  /** When, by `performance.now()`. */
  readonly read: number;
}

/** What a line was previewed as. */
interface Previewed {
  readonly lines: readonly ImportLineCarrier[];
  readonly columns: readonly string[];
}

/** Records of an ERP system, taken over by hand: over the agents ErpSync and Import, and an archive. */
export class SyncImports implements SyncImportBackend {
  readonly #agent: ErpSyncAgent;
  #targets: KnownTargets | undefined;
  /** The service wants its own lines back. */
  readonly #previewed = new WeakMap<SyncImportPreview, Previewed>();

  constructor(agent: ErpSyncAgent) {
    this.#agent = agent;
  }

  async targets(connectionId: number, options?: CallOptions): Promise<readonly SyncImportTarget[]> {
    const targets = await this.#readTargets(connectionId, options);
    return targets.map(({ type, searchable }) => ({ type, fields: searchable }));
  }

  async search(
    query: SyncErpQuery,
    page: { readonly offset: number; readonly limit: number },
    options?: CallOptions,
  ): Promise<SyncErpPage> {
    checkPage(page);
    const target = await this.#target(query, options);
    return this.#agent.read(() => searchRecords(this.#agent, query, target, page, options), options);
  }

  async preview(query: SyncErpQuery, keys: readonly string[], options?: CallOptions): Promise<SyncImportPreview> {
    const target = await this.#target(query, options);
    const { previewed, preview } = await this.#preview(query, keys, target, options);
    this.#previewed.set(preview, previewed);
    return preview;
  }

  /** It can be aborted until it writes. */
  async run(
    preview: SyncImportPreview,
    keys: readonly string[],
    { signal, language, selection = false }: CallOptions & { readonly selection?: boolean } = {},
  ): Promise<SyncImportResult> {
    const options = { signal, language };
    await this.#ensureOff(options);
    const { query } = preview;
    const { lines, columns } =
      this.#previewed.get(preview) ??
      // Of another page, or a copy.
      (await this.#preview(query, keys, await this.#target(query, options), options)).previewed;
    // What was not shown is not imported, either.
    const shown = new Set(preview.lines.map(({ key }) => key));
    const wanted = new Set(keys.filter((key) => shown.has(key)));
    const ImportLines = lines
      .filter(({ ExternalKey }) => wanted.has(ExternalKey))
      .map((line) => ({ ...line, Selected: true }));
    if (ImportLines.length === 0) return { imported: 0, selectionId: undefined };
    signal?.throwIfAborted();
    const parameters = {
      ...this.#request(query, { lines: ImportLines, columns }, language),
      CreateSelection: selection,
    };
    const call = { name: 'Import/SaveImport', parameters, answer: importResult, slow: true };
    const [selectionId = 0, imported = 0] = await this.#whileOff(() => this.#agent.client.call(call, { language }));
    return { imported, selectionId: selectionId > 0 ? selectionId : undefined };
  }

  async #preview(
    query: SyncErpQuery,
    keys: readonly string[],
    target: ImportTarget,
    options: CallOptions = {},
  ): Promise<{ readonly previewed: Previewed; readonly preview: SyncImportPreview }> {
    const wanted = new Set(keys);
    const parameters = {
      Restriction: toRestrictions(query, target),
      Columns: target.imported,
      ConnectionId: query.connectionId,
      ErpActorType: actorName(query.type),
    };
    const found = await this.#ask({ name: 'CreateErpImportData', parameters, answer: importErpData }, options);
    const columns = found.ColumnInfos.map(({ Name }) => Name);
    const chosen = found.ImportLines.filter(({ ExternalKey }) => wanted.has(ExternalKey));
    const request = this.#request(query, { lines: chosen, columns }, options.language);
    const call = { name: 'PreviewImport', parameters: request, answer: importLines };
    const lines = chosen.length === 0 ? [] : await this.#ask(call, options);
    return { previewed: { lines, columns }, preview: toPreview(query, found, lines, target.types) };
  }

  /** What previewing and importing send. The context is not documented; like other lists it is told whose records. */
  #request(
    { connectionId, type }: SyncErpQuery,
    { lines, columns }: Previewed,
    language: string | undefined,
  ): Readonly<Record<string, unknown>> {
    return {
      ImportLines: lines,
      ColumnDefinition: columns,
      Culture: cultureOf(this.#agent.client.languageOf({ language })),
      Context: importContext(connectionId, type),
    };
  }

  #ask<Answer>(call: AgentCall<Answer>, options: CallOptions): Promise<Answer> {
    const whole = { ...call, name: `Import/${call.name}`, slow: true };
    const run = (): Promise<Answer> => withFieldNames(conditionOf, () => this.#agent.client.call(whole, options));
    return this.#agent.read(run, options);
  }

  async #target(query: SyncErpQuery, options?: CallOptions): Promise<ImportTarget> {
    const { connectionId, type } = query;
    const target = (await this.#readTargets(connectionId, options, true)).find((each) => each.type === type);
    if (!target) throw notFound('ErpSync/SupportsAdvancedSearch', `${type} to search in connection ${connectionId}`);
    return target;
  }

  /** @param kept what was read a moment ago will do */
  async #readTargets(connectionId: number, options?: CallOptions, kept = false): Promise<readonly ImportTarget[]> {
    const about = JSON.stringify([connectionId, options?.language ?? '']);
    const known = this.#targets;
    if (kept && known?.about === about && performance.now() - known.read < TARGETS_KEPT) return known.targets;
    const targets = await readTargets(this.#agent, connectionId, options);
    this.#targets = { about, targets, read: performance.now() };
    return targets;
  }

  async #ensureOff(options: CallOptions): Promise<void> {
    const { IsRunning } = await this.#agent.call({ name: 'GetEngineStatus', answer: engineStatus }, options);
    if (IsRunning) throw new BackendError('conflict', 'Automatic synchronisation is on.');
  }

  /** Somebody may turn it on in the meantime; how the service then refuses is not documented. */
  async #whileOff<T>(run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (thrown) {
      if (thrown instanceof BackendError && thrown.kind === 'server') await this.#ensureOff({});
      throw thrown;
    }
  }
}

function checkPage({ offset, limit }: { readonly offset: number; readonly limit: number }): void {
  const isWhole = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
  const errors = {
    ...(isWhole(offset) ? {} : { offset: 'A whole number from 0 on.' }),
    ...(isWhole(limit) && limit <= LIMIT ? {} : { limit: `A whole number from 0 to ${LIMIT}.` }),
  };
  if (Object.keys(errors).length > 0) throw invalid(errors);
}

/** `en` → `en-US`. */
function cultureOf(language: string): string {
  const { language: code, region } = new Intl.Locale(language).maximize();
  return region ? `${code}-${region}` : code;
}
