export const productExport = {};
