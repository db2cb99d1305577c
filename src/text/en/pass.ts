// Words of passing, in English.

export const pass = {
  yes: 'Pass',
  no: 'Fail',
  unknown: 'Incomplete',
  excluded: 'Not assessed',
} as const;
