/** The preview of the product dialog. */
export const productPreview = {};
