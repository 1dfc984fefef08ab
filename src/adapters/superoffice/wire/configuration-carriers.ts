import * as v from 'valibot';
import { dictionary, text } from './carriers.js';

/** What a connector declares and stores; see carriers.ts. */

export const fieldMetadata = v.object({
  FieldKey: v.string(),
  Rank: v.nullish(v.number(), 0),
  DisplayName: text,
  DisplayDescription: text,
  FieldType: v.picklist(['Checkbox', 'Text', 'Password', 'Integer', 'Double', 'List', 'Date', 'Label']),
  ListName: text,
  DefaultValue: text,
  MaxLength: v.nullish(v.number(), 0),
  Access: v.picklist(['Normal', 'Mandatory', 'ReadOnly']),
});
export type FieldMetadataCarrier = v.InferOutput<typeof fieldMetadata>;

export const stringDictionary = dictionary<string>(text);
export const fieldMetadataDictionary = dictionary<FieldMetadataCarrier>(fieldMetadata);
