import type { CallOptions } from './call-options.js';

/** A user of SuperOffice. */
export interface Associate {
  readonly id: number;
  readonly name: string;
}

export interface UserGroup {
  readonly id: number;
  readonly name: string;
}

/** A sync connection, as far as another connection needs to know it. */
export interface SyncConnectionReference {
  readonly id: number;
  readonly name: string;
}

/** An item of a list that a connector or SuperOffice provides. */
export interface ListItem {
  /** What is stored; never shown. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
}

/** What several tabs look up: people, groups, lists. Texts are in the language of the call. */
export interface DirectoryBackend {
  associates(options?: CallOptions): Promise<readonly Associate[]>;
  userGroups(options?: CallOptions): Promise<readonly UserGroup[]>;
  syncConnections(options?: CallOptions): Promise<readonly SyncConnectionReference[]>;
  /** Items of a named list, in their order. `not-found` when nobody provides it. */
  listItems(listName: string, options?: CallOptions): Promise<readonly ListItem[]>;
}
