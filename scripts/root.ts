// The project's folder. run.mjs and jest both start there; a bundled script cannot tell it from its own address.
export const ROOT = `${process.cwd()}/`;
