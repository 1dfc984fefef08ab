import { fieldConfigurationPart } from '../parts/field-configuration.js';

/** The preview of the product dialog. */
export const productPreview = {
  fieldConfigurationPart,
  previewOfProduct: (language: string) => `Preview of the product dialog in ${language}`,
  previewOfQuote: (language: string) => `Preview of a line of a quote in ${language}`,
  previewEditable: 'Editable',
  previewMandatory: 'Mandatory',
  previewHidden: 'Not shown in quotes',
  previewNothing: 'No field is shown.',
};
