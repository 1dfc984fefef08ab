import type { ReactiveControllerHost } from 'lit';
import type { Associate, Backend, UserGroup } from '../backend/index.js';
import { Resource } from './resource.js';

/** Everybody whom a scope can name. */
export interface People {
  readonly userGroups: readonly UserGroup[];
  readonly associates: readonly Associate[];
}

export const NO_PEOPLE: People = { userGroups: [], associates: [] };

export interface PeopleOptions {
  readonly backend: () => Backend | undefined;
  readonly language: () => string;
  /** Read only when somebody needs it: most connections are for everyone. */
  readonly wanted: () => boolean;
}

/** Users and groups, read once they are wanted. */
export class PeopleResource extends Resource<readonly [Backend, string], People> {
  constructor(host: ReactiveControllerHost, { backend, language, wanted }: PeopleOptions) {
    super(host, {
      args: () => {
        const present = backend();
        return present && wanted() ? ([present, language()] as const) : undefined;
      },
      read: async ([{ directory }, tag], signal) => {
        const options = { signal, language: tag };
        const [userGroups, associates] = await Promise.all([
          directory.userGroups(options),
          directory.associates(options),
        ]);
        return { userGroups, associates };
      },
    });
  }
}
