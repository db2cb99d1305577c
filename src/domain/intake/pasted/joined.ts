// What a page broke in the middle of a word or a number is put together again before the text is cut into lines.

/** Vowels and tone marks that stand on a letter, also as fonts keep them in the private area: no word begins with one. */
const TORN_MARK = /[ \n]+(?=[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\uf700-\uf71a])/g;
const HAS_TORN_MARK = /[ \n][\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\uf700-\uf71a]/;
/** `1` and `00`, `99.` and `33`, `99` and `.33`, where nothing stands behind them. */
const TORN_NUMBER =
  /(^|[ \t\n])([1๑]\n[ \n]*[0๐]{2}|[0-9๐-๙]{2,3}\.\n[ \n]*[0-9๐-๙]{1,2}|[0-9๐-๙]{1,3}\n[ \n]*\.[0-9๐-๙]{1,2})(?= *(?:\n|$))/g;
/** A point that a font puts in front of its number or behind it: ".99 33", "99 33 .". */
const MOVED_POINT =
  /(^|[ \n])(?:\. ?\n?([0-9๐-๙]{1,3}) ([0-9๐-๙]{2})|([0-9๐-๙]{1,3}) ([0-9๐-๙]{2}) \.)(?![0-9๐-๙.,])/g;
/** The word behind a score, without room between them: "99.33ผ่านเกณฑ์". */
const GLUED_WORD = /([0-9๐-๙]\.[0-9๐-๙]{2})(?=[ก-ฮเ-ไ])/g;

/** A letter or two on each line, as where a column is too narrow for anything. */
const UPRIGHT = /(^|\n)((?:[^\n]{1,5}\n){6,}[^\n]{1,5})(?=\n|$)/g;

/** One line for what stands upright, and one for each code in it. */
const inOneLine = (whole: string, before: string, run: string): string =>
  (run.match(/^[ก-ฮเ-ไะา][\u0e31-\u0e3a\u0e47-\u0e4e]*$/gm) ?? []).length * 2 > run.split('\n').length
    ? before +
      run
        .replace(/\n(?=[A-Z]\n\d)/g, '\v')
        .replace(/\n/g, '')
        .replace(/\v/g, '\n')
    : whole;

/** A mark goes to the letter before it. A broken number is one again, with a sign that it is to be asked about. */
export function withoutTears(text: string): string {
  const whole = (HAS_TORN_MARK.test(text) ? text.replace(TORN_MARK, '') : text).replace(UPRIGHT, inOneLine);
  const sign = (whole.match(MOVED_POINT)?.length ?? 0) > 1 ? '' : '?';
  return whole
    .replace(
      MOVED_POINT,
      (_, before: string, ...[a = '', b = '', c = '', d = '']: string[]) =>
        `${before}${a}${c}.${b}${d}${sign}`,
    )
    .replace(GLUED_WORD, '$1 ')
    .replace(TORN_NUMBER, (_, before: string, number: string) => `${before}${number.replace(/[ \n]+/, '')}?`);
}
