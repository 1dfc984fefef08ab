/** People and groups of a tenant. Names may hold inline translations. */

export interface UserGroupRecord {
  readonly id: number;
  readonly name: string;
  readonly deleted: boolean;
}

export interface AssociateRecord {
  readonly id: number;
  readonly fullName: string;
  /** The short name people sign in with. */
  readonly userName: string;
  readonly groupId: number;
  readonly personId: number;
  readonly contactId: number;
}

export interface DirectorySeed {
  readonly userGroups: readonly UserGroupRecord[];
  readonly associates: readonly AssociateRecord[];
  /** Who is signed in. */
  readonly currentAssociateId: number;
}

export class Directory {
  #seed: DirectorySeed = { userGroups: [], associates: [], currentAssociateId: 0 };

  load(seed: DirectorySeed): void {
    this.#seed = seed;
  }

  get currentAssociateId(): number {
    return this.#seed.currentAssociateId;
  }

  userGroups(): readonly UserGroupRecord[] {
    return this.#seed.userGroups;
  }

  associates(): readonly AssociateRecord[] {
    return this.#seed.associates;
  }

  associate(id: number): AssociateRecord | undefined {
    return this.#seed.associates.find((each) => each.id === id);
  }
}
