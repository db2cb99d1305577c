// Names of style classes, of which some hold only at times.

export const classes = (...names: readonly (string | false | undefined)[]): string =>
  names.filter(name => name).join(' ');
