import * as v from 'valibot';

/**
 * The carriers that settings need (see carriers.ts for the rules). Shapes: official Swagger of the Quote, Preference and
 * Resource agents, v1.
 */

const flag = v.nullish(v.boolean(), false);
const id = v.pipe(v.number(), v.integer());

/** Goes back as it was read, so `null` stays `null`. */
export const quoteLineConfigurationRow = v.looseObject({
  QuoteLineConfigurationId: id,
  FieldName: v.string(),
  /** `[SR_NAME]` when it is read raw. */
  Label: v.nullish(v.string()),
  Tooltip: v.nullish(v.string()),
  Editable: flag,
  InUse: flag,
  Mandatory: flag,
  Rank: v.nullish(v.number(), 0),
  RestrictEdit: flag,
});
export type QuoteLineConfigurationRow = v.InferOutput<typeof quoteLineConfigurationRow>;

/** `RawValue` of what nobody has set is `null`. */
export const preferenceEntity = v.object({ RawValue: v.nullish(v.string(), '') });

export const resourceOverride = v.object({
  /** Without brackets; `''` is the master switch. */
  ResourceName: v.nullish(v.string(), ''),
  /** `IsResourceSubstitutionActive` does not set it. */
  ResourceValue: v.nullish(v.string(), ''),
  /** .NET: `nb-NO`. */
  Culture: v.nullish(v.string(), ''),
  IsActive: flag,
});
export type ResourceOverrideCarrier = v.InferOutput<typeof resourceOverride>;
