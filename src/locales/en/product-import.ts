export const productImport = {};
