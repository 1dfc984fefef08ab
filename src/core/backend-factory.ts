import type { Backend } from '../backend/backend.js';

/** Makes the backend of a `base-url`. */
export type BackendFactory = (baseUrl: string) => Backend | Promise<Backend>;

let factory: BackendFactory | undefined;

/**
 * Says what the attribute `base-url` stands for. The elements know no adapter; the entries that register them do
 * (`quotesync/define` loads the SuperOffice adapter when an element first asks for it).
 */
export function setBackendFactory(create: BackendFactory): void {
  factory = create;
}

/** @throws TypeError when no entry has said how: the classes were registered one by one. */
export function createBackend(baseUrl: string): Backend | Promise<Backend> {
  if (!factory) throw new TypeError('quotesync: nothing makes a backend of a base-url; set the property `backend`.');
  return factory(baseUrl);
}
