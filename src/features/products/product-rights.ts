import type { ProductAccess, ProductField, ProductFieldKey, ProductRight, ProductRights } from '../../backend/index.js';

/** The part of the form that says what sellers may do. */
export interface ProductSecurity {
  /** Whether {@link rights} count. */
  readonly override: boolean;
  /** Kept while they do not count: a second thought costs nothing. */
  readonly rights: ProductRights;
}

export function configuredAccess({ editable, mandatory }: ProductField): ProductAccess {
  if (mandatory) return 'mandatory';
  return editable ? 'writable' : 'read-only';
}

/** What counts for a field of this product. A restricted field keeps its configuration, and the reason it was given. */
export function rightOf(field: ProductField, { override, rights }: ProductSecurity): ProductRight {
  const own = override ? rights.get(field.key) : undefined;
  const configured = configuredAccess(field);
  if (!own) return { access: configured, reason: '' };
  return field.restricted ? { access: configured, reason: own.reason } : own;
}

/** Switched on for the first time, it starts from the configuration of all products. */
export function withOverride(
  { rights }: ProductSecurity,
  override: boolean,
  fields: readonly ProductField[],
): ProductSecurity {
  if (!override || rights.size > 0) return { override, rights };
  const changeable = fields.filter(({ restricted }) => !restricted);
  return {
    override,
    rights: new Map(changeable.map((field) => [field.key, { access: configuredAccess(field), reason: '' }])),
  };
}

/** @param stored what was there when editing began: what was hidden is hidden again when a second thought comes */
export function withEditable(
  security: ProductSecurity,
  field: ProductField,
  editable: boolean,
  stored: ProductRights,
): ProductSecurity {
  const off = stored.get(field.key)?.access === 'hidden' ? 'hidden' : 'read-only';
  return withAccess(security, field, editable ? 'writable' : off);
}

/** What is mandatory can be edited, too. */
export function withMandatory(security: ProductSecurity, field: ProductField, mandatory: boolean): ProductSecurity {
  return withAccess(security, field, mandatory ? 'mandatory' : 'writable');
}

function withAccess(security: ProductSecurity, field: ProductField, access: ProductAccess): ProductSecurity {
  const { reason } = rightOf(field, security);
  return { ...security, rights: new Map(security.rights).set(field.key, { access, reason }) };
}

export function sameSecurity(a: ProductSecurity, b: ProductSecurity): boolean {
  if (!a.override || !b.override) return a.override === b.override;
  return a.rights.size === b.rights.size && [...a.rights].every(([key, right]) => sameRight(right, b.rights.get(key)));
}

function sameRight(a: ProductRight, b: ProductRight | undefined): boolean {
  return a.access === b?.access && a.reason === b.reason;
}

/** As the port wants them: empty when nothing is overridden. */
export function rightsToSave({ override, rights }: ProductSecurity): ProductRights {
  return override ? rights : new Map<ProductFieldKey, ProductRight>();
}
