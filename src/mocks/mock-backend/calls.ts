import { BackendError, type BackendErrorKind } from '../../backend/backend-error.js';
import type { CallOptions } from '../../backend/call-options.js';
import type { FaultKind, FaultPlan } from '../faults.js';
import { PRODUCT_COLUMNS } from '../tenant/product-columns.js';
import type { Resources } from '../tenant/resources.js';
import { TenantError } from '../tenant/tenant-error.js';
import { delay, hang, orAborted } from '../waiting.js';

/** What an adapter would make of each fault. `hang` is not here: it gives no answer at all. */
const KIND_OF_FAULT: Readonly<Record<Exclude<FaultKind, 'hang'>, BackendErrorKind>> = {
  '401': 'unauthenticated',
  '403': 'forbidden',
  '404': 'not-found',
  '409': 'conflict',
  '429': 'rate-limited',
  '500': 'server',
  '503': 'server',
  'error-200': 'server',
  null: 'protocol',
  malformed: 'protocol',
  html: 'protocol',
  shape: 'protocol',
  offline: 'network',
};

/** The model's field for a property that the tenant complains about. */
const FIELD_OF_PARAMETER: Readonly<Record<string, string>> = {
  DisplayName: 'name',
  DisplayDescription: 'description',
  AllAccess: 'scope',
  ConnectorName: 'connectorName',
  ErpConnectionId: 'syncConnectionId',
  Currency: 'currency',
  ValidFrom: 'validFrom',
  ValidTo: 'validTo',
  URL: 'url',
  ErpConnectorId: 'connectorId',
  Interval: 'interval',
  FirstSyncDefaultValue: 'value',
  Mandatory: 'mandatory',
  ...Object.fromEntries(PRODUCT_COLUMNS.map(({ key, property }) => [property, key])),
};

/** A text of the tenant as a user of the call's language reads it. */
export type TextReader = (raw: string) => string;

/** How every method of the mock backend runs: latency, faults, abort and the one kind of error. */
export class MockCalls {
  readonly #faults: FaultPlan;
  readonly #language: string;
  readonly #resources: Resources;

  constructor(faults: FaultPlan, language: string, resources: Resources) {
    this.#faults = faults;
    this.#language = language;
    this.#resources = resources;
  }

  /** @param call the method as fault patterns name it, `connections/save` */
  async run<T>(
    call: string,
    options: CallOptions | undefined,
    work: (language: string, read: TextReader) => T | Promise<T>,
  ): Promise<T> {
    const { signal, language = this.#language } = options ?? {};
    signal?.throwIfAborted();
    await delay(this.#faults.nextDelay(), signal);
    await this.fault(call, signal);
    const running = Promise.resolve().then(() => work(language, (raw) => this.#resources.present(raw, language)));
    try {
      return await orAborted(running, signal);
    } catch (error) {
      // What the caller aborted is no error of the backend.
      signal?.throwIfAborted();
      throw backendErrorOf(error);
    }
  }

  /** Rejects when the plan has a fault for this call. */
  async fault(call: string, signal?: AbortSignal): Promise<void> {
    const kind = this.#faults.take(call);
    if (kind === undefined) return;
    if (kind === 'hang') await hang(signal);
    else
      throw new BackendError(KIND_OF_FAULT[kind], `Fault ${kind} in ${call}`, kind === '429' ? { retryAfter: 2 } : {});
  }
}

export function backendErrorOf(error: unknown): BackendError {
  if (!(error instanceof TenantError)) return BackendError.from(error);
  const { errorType, message, parameter } = error;
  const userMessage = message;
  switch (errorType) {
    case 'ArgumentException':
      return new BackendError('validation', message, { userMessage, fieldErrors: fieldErrorsOf(parameter, message) });
    case 'SoNotFoundException':
      return new BackendError('not-found', message, { userMessage });
    case 'SoSentryException':
      return new BackendError('forbidden', message, { userMessage });
    case 'InvalidOperationException':
      return new BackendError('conflict', message, { userMessage });
    case 'ConnectorException':
      return new BackendError('server', message, { userMessage });
  }
}

/** Parameters that name one of many: a setting, a field, an item of a list, a condition. */
const KEYED: readonly (readonly [RegExp, (key: string, item: string) => string])[] = [
  [/^(?:Connection)?ConfigFields\[(.*)\]$/s, (key) => `values.${key}`],
  [/^FieldMappings\[(.*)\]$/s, (key) => `fields.${key}`],
  [/^ErpListItemMappings\[(\d+)\]\.ErpCrmListItemMappings\[(.*)\]$/s, (field, item) => `items.${field}.${item}`],
  [/^Restrictions\[(\d+)\]$/, (index) => `conditions.${index}`],
];

function fieldErrorsOf(parameter: string | undefined, message: string): Record<string, string> {
  if (parameter === undefined) return {};
  const field = keyedField(parameter) ?? FIELD_OF_PARAMETER[parameter];
  return field === undefined ? {} : { [field]: message };
}

function keyedField(parameter: string): string | undefined {
  for (const [pattern, nameOf] of KEYED) {
    const [, key, item = ''] = pattern.exec(parameter) ?? [];
    if (key !== undefined) return nameOf(key, item);
  }
  return undefined;
}
