// A doubt about one cell or one table: where, what, and what the officer could write instead. Findings are codes with
// parameters; their sentences live in text/.

type Severity = 'error' | 'warning';

/**
 * Every kind of finding and whether the value was used all the same. `error`: not used (ผิดพลาด); `warning`: used, or not
 * needed, but worth a look (โปรดตรวจ).
 */
export const SEVERITY = {
  // The score
  noScore: 'error',
  noData: 'error',
  wordForScore: 'error',
  notANumber: 'error',
  brokenNumber: 'error',
  numberWithText: 'error',
  severalNumbers: 'error',
  overHundred: 'error',
  negative: 'error',
  fraction: 'error',
  percentTwice: 'error',
  dateAsScore: 'error',
  errorValue: 'error',
  percentFormat: 'warning',
  decimalComma: 'warning',
  betweenZeroAndFull: 'warning',
  notAssessed: 'warning',
  // The code
  noCode: 'error',
  unreadableCode: 'error',
  bareNumber: 'error',
  numberWithin: 'error',
  noSuchItem: 'error',
  itemsUnknown: 'error',
  dateAsCode: 'error',
  otherFramework: 'error',
  titleOfAnother: 'error',
  titlesOfYear: 'error',
  lookAlike: 'warning',
  nameWins: 'warning',
  nearName: 'warning',
  numberWins: 'warning',
  numbersAsIndicators: 'warning',
  titleWithoutCode: 'warning',
  subtotalRow: 'warning',
  unknownRow: 'warning',
  // The unit of a table's scores, told once for all of its cells
  checklist: 'error',
  weightPoints: 'error',
  otherScale: 'error',
  commaSplit: 'error',
  scoreBeside: 'error',
  // The table
  severalScoreColumns: 'error',
  othersScores: 'error',
  manyOffices: 'error',
  otherYearsScores: 'warning',
  otherYearsTable: 'warning',
  noTableOfYear: 'error',
  excludedButScored: 'error',
  noItems: 'warning',
  onlyTotal: 'warning',
  duplicateDiffers: 'error',
  duplicateSame: 'warning',
  hiddenRows: 'warning',
  yearDiffers: 'warning',
  otherAssessment: 'warning',
  notAResult: 'warning',
  disagreement: 'warning',
  totalIsSum: 'warning',
  itemsIgnored: 'warning',
  missingItems: 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

export type FindingCode = keyof typeof SEVERITY;

/** What is asked about a whole table before any of it is used. */
export const ASKS_ABOUT_TABLE = [
  'severalScoreColumns',
  'othersScores',
  'manyOffices',
] as const satisfies readonly FindingCode[];

export type FindingParams = Readonly<Record<string, string | number>>;

export interface Finding {
  readonly code: FindingCode;
  /** 0-based place in the grid that was read; nothing for a finding about the whole table. */
  readonly row: number | undefined;
  readonly column: number | undefined;
  /** The item or node, or the text that stands where its code should be. */
  readonly subject: string;
  readonly params: FindingParams;
  /** What could be written into the cell instead; never applied without being asked. */
  readonly suggestions: readonly (string | number)[];
}

export const severityOf = (finding: Finding): Severity => SEVERITY[finding.code];
