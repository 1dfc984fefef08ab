export const priceAdjustment = {};
