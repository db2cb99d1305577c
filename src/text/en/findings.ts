// What is doubtful about a cell or a table, in English: what is wrong and what to do next.
import type { InAnyLanguage } from '../inAnyLanguage';
import type { findings as thai } from '../th/cells';
import { manyOffices } from './manyOffices';

type Params = Readonly<Record<string, string | number>>;

/** What a score cell must say for an item that is not assessed: the reader knows the official word only. */
const NOT_ASSESSED = '"ไม่ประเมิน"';

const LONGEST_QUOTE = 40;

export const findings: InAnyLanguage<typeof thai> = {
  noScore: p => `${Who(p)} has no score yet. ${fill(p)}`,
  noData: p => `${Who(p)} has no score yet ("${p.shown}"). ${fill(p)}`,
  wordForScore: p => `${Score(p)} is the word "${p.shown}". Enter a number from 0 to 100.`,
  notANumber: p => `${Score(p)} is the text "${short(p.shown)}". Enter a number from 0 to 100.`,
  brokenNumber: p => `${Score(p)} cannot be read from "${p.shown}". Type the number again.`,
  numberWithText: p =>
    `${Score(p)} is mixed with text: "${short(p.shown)}". Keep only the number and move the text to the comments.`,
  severalNumbers: p => `${Score(p)} holds several numbers: "${p.shown}". Keep only the score.`,
  overHundred: p => `${Score(p)} is ${p.shown}, which is over 100. Check the decimal point.`,
  negative: p => `${Score(p)} is negative (${p.shown}). Enter a number from 0 to 100.`,
  fraction: p =>
    `${Score(p)} is ${p.shown}, which looks like a percentage before it is multiplied by 100. Enter a number from 0 to 100.${p.shown === '1' ? sure(p) : ''}`,
  percentTwice: p =>
    `${Score(p)} is shown as a percentage twice (${p.shown} × 100%). Change the format of the cell to Number.`,
  dateAsScore: p =>
    `${Score(p)} has become the date ${p.shown}. Change the format of the cell to Number and type the score again.`,
  errorValue: p => `${Score(p)} is the error ${p.shown}. Correct the formula in this cell.`,
  percentFormat: p => `${Score(p)} is stored as a percentage and is read as ${p.points}.`,
  decimalComma: p => `${Score(p)} has a decimal comma ("${p.shown}") and is read as ${p.points}.`,
  betweenZeroAndFull: p =>
    `${Name(p.code)} has ${p.points} points, but it can only have 0 or 100. Check the score.`,
  notAssessed: p => `${Name(p.code)} is not assessed, so no mean counts it.`,

  noCode: () => 'There is a score without an item code, so it is not used. Put the code before this score.',
  unreadableCode: () =>
    'This item code cannot be read, so its score is not used. Type the code again, for example O12.',
  bareNumber: p =>
    `The number ${p.number} has no letter, so nobody knows which instrument it belongs to, and its score is not used. Type the full code, for example O12.`,
  numberWithin: p =>
    `This row stands under ${p.instrument}, which has no ${name(p.code)}, so its score is not used. If number ${p.number} of ${p.instrument} is meant, type the code that it has in this year.`,
  noSuchItem: p =>
    `There is no ${name(p.code)} in this year${p.years ? `, but in ${p.years}` : ''}. Check the code and the fiscal year.`,
  itemsUnknown: p =>
    `The item codes of ${p.instrument} are not known for this year, so ${p.code} is not used. Enter the scores of the indicators instead.`,
  dateAsCode: p =>
    `The code has become a date. Change the format of the cell to Plain text and type the code again${p.named ? `, for example ${p.named}` : ''}.`,
  otherFramework: p => `This code belongs to ${p.name}, which is not ITA, so it is not used.`,
  titleOfAnother: p =>
    `The code is ${name(p.code)}, but the text is that of ${name(p.other)} (${p.name}), so the score is not used. Make them agree.`,
  titlesOfYear: p =>
    `${p.fits} of ${p.count} titles are those of fiscal year ${p.other}, and ${p.own} those of ${p.year}. ${p.named}${howMany(p.more ?? 0)} ask about something else in ${p.year}, so they are not used. Choose the year of the table, or correct codes and titles.`,
  lookAlike: p =>
    `The code has look-alike or extra characters and is read as ${name(p.code)}. Type the code again to be sure.`,
  nameWins: p => `The number ${p.code} does not fit the name "${p.name}". The name counts: ${name(p.other)}.`,
  nearName: p =>
    `"${short(p.shown)}" is not spelt exactly so, and is read as ${name(p.code)} (${p.name}). Check it.`,
  numberWins: p =>
    `The names beside ${name(p.named)} are not known, so the numbers count. Check that they are no ranks.`,
  numbersAsIndicators: p =>
    `Numbers without a letter are read as ${name(p.named)}. Check that they are neither items nor row numbers.`,
  titleWithoutCode: p => `"${short(p.name)}" has a score but no item code, so it is not used. Add the code.`,
  subtotalRow: () => 'This row stands for several items, so its score is not used.',
  unknownRow: p => `"${short(p.name)}" is not known, so the score in this row is not used.`,

  checklist: p =>
    `${Many(p)} a mark of a checklist (such as 1/0 or "ครบถ้วน") and not a score, so it is not used yet. Enter 100 for full points and 0 for none.${offer(p)}`,
  weightPoints: p =>
    `${Many(p)} probably points of the weight or a count of items (such as 27 of 30) and not percent, so it is not used yet. Enter percent (points ÷ full marks × 100).${offer(p)}${sure(p)}`,
  otherScale: p =>
    `${Many(p)} probably on a scale of 5 or 10 and not percent, so it is not used yet. Enter percent.${offer(p)}${sure(p)}`,
  commaSplit: p =>
    `${Many(p)} probably cut at its decimal comma, with the rest in the next cell (99 | 33), so it is not used yet. Make it one number; if the next column is something else, give it a heading.${offer(p)}`,
  scoreBeside: p =>
    `${Score(p)} is ${p.shown}, but its row holds another number: ${p.other}${p.name ? ` (in the column "${short(p.name)}")` : ''}. It is not used until one of them is meant: put the right score into the column of scores and delete the other number, or head its column "หมายเหตุ".`,
  severalScoreColumns: p =>
    `There are ${p.count} columns of scores (${p.names}). Choose one under "Column of scores" above.`,
  othersScores: p =>
    `The columns of numbers (${p.names}) are not the scores (of 100) of your office in this year, so they are not used. Put your scores into a column headed "คะแนน".`,
  manyOffices,
  otherYearsScores: p =>
    `The column "${short(p.name)}" holds another set of scores, so it is not used. The column of the chosen year is.`,
  otherYearsTable: p =>
    `This table is of fiscal year ${p.named}, so it is not used. The table of ${p.year} is.`,
  noTableOfYear: p =>
    `The tables are of fiscal years ${p.named}, and none is of ${p.year}, so no score is used. Choose the year of the table that is meant.`,
  excludedButScored: p =>
    `${Name(p.code)} is marked as not assessed, but ${name(p.named)} inside ${name(p.code)} has a score, so nothing is left out yet. Keep one or the other.`,
  noItems: p =>
    `There are no item codes and scores of fiscal year ${p.year} here. Check the year and the columns above, or open the tab with the score table and start again.`,
  onlyTotal: () =>
    'The table holds only total scores, from which nothing can be computed. Enter the scores of items or indicators.',
  duplicateDiffers: p =>
    `${Name(p.code)} has ${p.count} rows with different scores (${p.points}). Keep only the right row.`,
  duplicateSame: p => `${Name(p.code)} has ${p.count} rows with the same score, so it is counted once.`,
  hiddenRows: p => `A filter covers ${p.count} rows. Those that it hides are used too.`,
  yearDiffers: p =>
    `The table says fiscal year ${p.named}${p.unknown ? ` (the rules of ${p.unknown} are not known yet)` : ''}, but the rules of ${p.year} are applied. Check the fiscal year.`,
  otherAssessment: p =>
    `The table says "${p.name}", which belongs to another assessment with similar codes. Check that these are ITA scores of your office.`,
  notAResult: p =>
    `The title above the table says "${short(p.name)}", so these may not be scores that your office received. If they are, correct the title; if not, use the table of results.`,
  disagreement: p =>
    `The table gives ${name(p.code)} ${p.entered}, but the scores below it make ${p.computed}. The computed score is used.${p.how ? ` ${p.entered} is the plain mean of all rows, without weights.` : ''}`,
  totalIsSum: p =>
    `The total row says ${p.points}, which is the sum of ${p.count} rows and no ITA score, so it is not used. See the computed score.`,
  itemsIgnored: p =>
    `The score entered for ${name(p.code)} is used, because only ${p.known} of the ${p.count} scores below it are there.`,
  missingItems: p => `Scores are still missing: ${name(p.named)}${howMany(p.more ?? 0)}.`,
};

const KINDS = [
  { pattern: /^\d+$/, one: 'indicator', several: 'indicators' },
  { pattern: /^\d+\.\d+$/, one: 'sub-indicator', several: 'sub-indicators' },
] as const;

/** Node ids as people say them: "indicators 9, 10, sub-indicator 9.1, O12". */
function name(ids: string | number | undefined): string {
  const all = String(ids).split(', ');
  const kindOf = (id = '') => KINDS.find(({ pattern }) => pattern.test(id));
  return all
    .map((id, index) => {
      const kind = kindOf(id);
      if (id === 'TOTAL') return 'the total';
      if (!kind || kind === kindOf(all[index - 1])) return id;
      return `${kind === kindOf(all[index + 1]) ? kind.several : kind.one} ${id}`;
    })
    .join(', ');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const Name = (ids: string | number | undefined): string => capital(name(ids));
/** Whose score it is; a single cell has no code. */
const Who = (p: Params): string => (p.code === undefined ? 'This cell' : Name(p.code));
const Score = (p: Params): string => (p.code === undefined ? 'This cell' : `The score of ${name(p.code)}`);
/** Cells of which something is said once; `named`: what some of them would be. */
const Many = (p: Params): string =>
  Number(p.count) > 1 ? `Scores in ${p.count} cells: each is` : `${Score(p)} is`;
const offer = (p: Params): string =>
  p.named ? ` That is: ${/^\d/.test(String(p.named)) ? 'indicators ' : ''}${p.named}.` : '';
/** How to say that a low number is a percentage all the same. */
const sure = (p: Params): string =>
  p.code === undefined ? '' : ' If it is percent already, type "ร้อยละ" in front of the number.';
/** What to do about a blank; only a table knows what is not assessed. */
const fill = (p: Params): string =>
  p.code === undefined
    ? 'Enter the score.'
    : `Enter the score, or type ${NOT_ASSESSED} if it is not assessed.`;

export const howMany = (more: string | number): string => (Number(more) > 0 ? ` and ${more} more` : '');

function short(text: string | number | undefined): string {
  const shown = String(text ?? '');
  return shown.length > LONGEST_QUOTE ? `${shown.slice(0, LONGEST_QUOTE)}…` : shown;
}
