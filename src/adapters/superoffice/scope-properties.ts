import type { Scope } from '../../backend/index.js';
import type { ScopeProperties } from './scope.js';

/** Only who saves needs it: lists are loaded without. */
export function scopeProperties(scope: Scope): ScopeProperties {
  return {
    AllAccess: scope.everyone,
    UserGroupAccessIds: scope.everyone ? [] : [...scope.userGroupIds],
    AssociateAccessIds: scope.everyone ? [] : [...scope.associateIds],
  };
}
