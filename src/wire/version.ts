// The version of the product, as the page shows it; package.json says the same.
export const VERSION = '0.2.0';
