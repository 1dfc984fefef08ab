import { counting } from '../counting.js';
import { productDialogsPart } from '../parts/product-dialogs.js';

const { n, one } = counting('en');

/** Words of the dialogs "Add/edit product" and "Select image". Official labels are SuperOffice's own, literally. */
export const productDialog = {
  productDialogsPart,
  addEditProduct: 'Add/edit product',
  includeInPriceList: 'Include in price list',
  editable: 'Editable',
  mandatory: 'Mandatory',
  editableField: (field: string) => `Editable: ${field}`,
  mandatoryField: (field: string) => `Mandatory: ${field}`,
  overrideDefaultSecurity: 'Override default security',
  securityFromSettings:
    'Editable and Mandatory are as set for all products. Tick “Override default security” to set them for this product.',
  hiddenField: 'Not shown in quotes',
  rightHidden: 'Hidden from sellers for this product.',
  rightReason: (reason: string) => `Reason: ${reason}`,
  saveProduct: 'Save',
  saveAndNew: 'Save + new',
  productWasSaved: (name: string) => `“${name}” was saved.`,
  productNotSaved: 'The product was not saved',
  productSaveAgain: 'Nothing you entered is lost. Try again with Save.',
  productOutcomeUnknown: 'Nobody knows whether the product was saved',
  productOutcomeUnknownText:
    'The service did not answer. Press Save again: the price list is searched for it first, so that it is not there twice.',
  productFoundHeading: 'It may have been saved already',
  productFoundText: (product: string) =>
    `The price list has the product “${product}”. If the answer got lost, this is the one you saved.`,
  productUseFound: 'Continue with that one',
  productSaveAnother: 'Save another one',
  imageNotSaved: 'The product was saved, its image was not',
  imageNotSavedText: 'Only the image is missing. Try again, or undo the change of the image.',
  undoImage: 'Undo the change of the image',
  productCopyNotice: 'This is a copy: give it a code of its own. The image is not copied.',
  codeOfOriginal: 'This is still the code of the original.',

  // Fields
  fieldNotInConfiguration: 'The service named no product fields.',
  notWebAddress: 'This is not a web address. It should begin with http:// or https://.',
  openAddress: (address: string) => `Open ${address}`,
  minimumAboveList: 'This is above the list price.',
  listBelowCost: 'This is below the cost.',
  itemNotInList: (item: string) => `${item} (not in the list)`,
  supplierUnknown: (id: string) => `Company ${id}`,
  supplierNameFailed: 'The name of the company could not be loaded.',
  retryList: (list: string) => `Try again: ${list}`,

  // Conflict
  productConflictHeading: 'Someone else changed this product',
  productConflictText: 'Nothing was overwritten. What only one of you changed is merged; choose for the rest.',
  productGoneHeading: 'Someone else deleted this product',
  productGoneText: 'Your changes are still here. You can save them as a new product.',
  productSaveAsNew: 'Save as a new product',
  productDraftOutdated: (when: string) =>
    `Unsaved changes from ${when} were found. The product has been changed by someone else since.`,
  security: 'Security',
  securityOverridden: (fields: number) =>
    one(fields) ? 'Overridden for 1 field' : `Overridden for ${n(fields)} fields`,
  securityDefault: 'Default',

  // Image
  imageOfProduct: (product: string) => `Image of ${product}`,
  imageOfNewProduct: 'Image of the new product',
  noImage: 'No image',
  imageLoadFailed: 'The image could not be loaded.',
  imageCannotBeShown: 'There is an image, but this page cannot show it.',
  changeImage: 'Change image',
  imageChanged: 'The new image is stored when you save.',
  imageRemoved: 'The image is removed when you save.',
  selectImage: 'Select image',
  images: 'Images',
  imagesEmpty: 'There are no images yet',
  imagesEmptyText: 'Upload one: it is then here for other products, too.',
  imagesFailed: 'The images could not be loaded',
  imageNamed: (name: string) => `Image ${name}`,
  uploadImage: 'Upload an image',
  dropImage: 'or drop it here',
  imageAdvice: 'PNG, JPEG or GIF, at most 5 MB. 130 × 180 pixels look best.',
  imageDimensions: (width: string, height: string) => `${width} × ${height} pixels`,
  imagePreview: 'Preview',
  imageNothingChosen: 'Choose an image, or upload one.',
  imageReading: 'Reading the image …',
  imageTooLarge: (size: string) => `This file has ${size} MB. At most 5 MB are possible.`,
  imageIsSvg: 'SVG files are refused: they are documents that can contain scripts. Export it as PNG.',
  imageWrongType: 'This is not a PNG, JPEG or GIF file, whatever its name says.',
  imageDamaged: 'This file is damaged: the picture in it cannot be read.',
  imageOnlyOne: 'Only one image at a time: choose one of the files.',
};
