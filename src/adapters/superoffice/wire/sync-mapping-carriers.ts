import * as v from 'valibot';
import { text } from './carriers.js';
import { enumeration } from './enumeration.js';

/** Carriers of the ErpSync agent about fields; see carriers.ts. Those that are sent back keep what is not named here. */

const flag = v.nullish(v.boolean(), false);
const id = v.pipe(v.number(), v.integer());

export const fieldMapping = v.looseObject({
  ErpFieldId: v.nullish(id, 0),
  ErpFieldKey: text,
  FieldType: enumeration,
  Access: enumeration,
  CrmFieldKey: text,
  SyncToCrm: flag,
  SyncToErp: flag,
  ShowInGui: flag,
  ShowInSearch: flag,
  AlreadyMapped: flag,
  MissingInERP: flag,
  MissingInCRM: flag,
  ListReference: text,
  CrmDisplayName: text,
  ErpDisplayName: text,
  ErpDisplayTooltip: text,
});
export type FieldMappingCarrier = v.InferOutput<typeof fieldMapping>;

export const actorTypeMapping = v.looseObject({
  IsActive: v.nullish(v.boolean(), null),
  ActorTypeCrm: enumeration,
  FieldMappings: v.nullish(v.array(fieldMapping), []),
});
export type ActorTypeMappingCarrier = v.InferOutput<typeof actorTypeMapping>;

export const crmActorType = enumeration;

const listItemMapping = v.looseObject({
  ErpListItemId: text,
  ErpListItemName: text,
  CrmListItem: v.nullish(v.looseObject({ Id: id, Name: text }), null),
});

const listMapping = v.looseObject({
  CrmList: v.nullish(v.looseObject({ Name: text, Type: text }), null),
  ErpListName: text,
  ErpActorTypeName: text,
  ErpFieldId: v.nullish(id, 0),
  ErpCrmListItemMappings: v.nullish(v.array(listItemMapping), []),
});
export type ListMappingCarrier = v.InferOutput<typeof listMapping>;

export const listMappingContainer = v.looseObject({
  ErpListItemMappings: v.nullish(v.array(listMapping), []),
});
export type ListMappingContainer = v.InferOutput<typeof listMappingContainer>;

export const defaultValue = v.looseObject({
  ErpFieldId: id,
  HasFirstSyncDefaultValue: flag,
  FirstSyncDefaultValue: text,
  PromptUser: flag,
  Mandatory: flag,
});
export type DefaultValueCarrier = v.InferOutput<typeof defaultValue>;

/** Of archive providers whose columns are not known beforehand. */
export const archiveColumns = v.nullish(
  v.array(
    v.object({
      Name: text,
      DisplayName: text,
      CanRestrictBy: flag,
      RestrictionType: text,
      RestrictionListName: text,
    }),
  ),
  [],
);
export type ArchiveColumnCarrier = v.InferOutput<typeof archiveColumns>[number];
