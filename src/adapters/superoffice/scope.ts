import type { Scope } from '../../backend/index.js';

/** How carriers of both kinds of connections say who may use them. */
export interface ScopeProperties {
  readonly AllAccess: boolean;
  readonly UserGroupAccessIds: number[];
  readonly AssociateAccessIds: number[];
}

export function toScope({ AllAccess, UserGroupAccessIds, AssociateAccessIds }: ScopeProperties): Scope {
  if (AllAccess) return { everyone: true };
  return { everyone: false, userGroupIds: UserGroupAccessIds, associateIds: AssociateAccessIds };
}
