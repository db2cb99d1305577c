// The formula that an error shows when something is left out of a function, by function.
export const USAGE = {
  ITA_SCORE: '=ITA_SCORE(A2:C90, 2565)',
  ITA_GRADE: '=ITA_GRADE(B2, 2565)',
  ITA_PASS: '=ITA_PASS(B2)',
  ITA_RANK: '=ITA_RANK(A2:C90, 2565)',
  ITA_GAIN: '=ITA_GAIN(A2:C90, 2565)',
  ITA_CHECK: '=ITA_CHECK(A2:C90, 2565)',
  ITA_ITEMS: '=ITA_ITEMS(2565)',
  ITA_THAI: '=ITA_THAI(B2)',
  gradeOfItems: '=ITA_GRADE(A2:C90, 2565)',
  check: (year: number) => `=ITA_CHECK(A2:C90, ${year})`,
  withInstruments: (year: number) => `=ITA_GRADE(B2, ${year}, C2:E2)`,
} as const;
