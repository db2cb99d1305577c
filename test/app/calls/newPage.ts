// What a page sends that is opened now and in which something is changed and saved.
let pages = 0;

export const newPage = <Changes>(changes: Changes) => ({
  changes,
  by: { window: `page ${++pages}`, number: 1 },
});
