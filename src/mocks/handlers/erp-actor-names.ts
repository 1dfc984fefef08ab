import { ERP_ACTOR_TYPES, type ErpActorType } from '../connectors/sync-connector.js';

/** An `ErpActorType` by its name in any case, or by its number (1 = Customer); `undefined`: there is no such one. */
export function erpActorTypeOf(text: string): ErpActorType | undefined {
  const name = text.trim().toLowerCase();
  return ERP_ACTOR_TYPES.find((type, index) => type.toLowerCase() === name || String(index + 1) === name);
}

/** Its number in SuperOffice's database. */
export function erpActorNumber(type: ErpActorType): number {
  return ERP_ACTOR_TYPES.indexOf(type) + 1;
}
