// The ways in which clerks, scanners and programs write one score in a line of text: with marks, units and words around it,
// with a weight or a count in front of it, with letters for its digits.
import { toThaiDigits } from '../../src/domain/thai/digits';

/** @param pick gives a number below the one that it is asked for */
export type ScoreForm = (score: string, pick: (count: number) => number) => string;

/** Marks that mean nothing, and words that say that the number is the score: nearly all are read. */
export const PLAIN_FORMS: Readonly<Record<string, ScoreForm>> = {
  'as it is': score => score,
  'a percent sign': (score, pick) => `${score}${['%', ' %', '％'][pick(3)]}`,
  'its unit glued': score => `${score}คะแนน`,
  'its unit': score => `${score} คะแนน`,
  'a word glued': (score, pick) => `${['คะแนน', 'ได้', 'ร้อยละ', 'เท่ากับ'][pick(4)]}${score}`,
  'a word': (score, pick) => `${['คะแนน', 'ได้', 'ร้อยละ', 'ได้คะแนน', 'ผลคะแนน', 'score'][pick(6)]} ${score}`,
  'a word and its unit': score => `ได้${score}คะแนน`,
  emphasis: (score, pick) => around(score, ['**', '*', '__', '_', '***', '`'][pick(6)] as string),
  'square brackets': score => `[${score}]`,
  'round brackets': (score, pick) => [`(${score})`, `( ${score} )`, `(${score}%)`][pick(3)] as string,
  'quotation marks': (score, pick) =>
    [`"${score}"`, `“${score}”`, `'${score}'`, `‘${score}’`, `«${score}»`][pick(5)] as string,
  'a dash in front': (score, pick) => `${['-', '–', '—', ':-', '->', '→', '=>', '»'][pick(8)]} ${score}`,
  'a colon or an equals sign': (score, pick) => `${[': ', '= ', ':', '='][pick(4)]}${score}`,
  'a grade behind': (score, pick) => `${score} ${['(A)', '(AA)', 'A', '(B)', '[A]', 'ระดับ A'][pick(6)]}`,
  'a word of the result': (score, pick) =>
    `${score} ${['(ผ่าน)', 'ผ่าน', '(ผ่านเกณฑ์)', '- ผ่าน', '/ผ่าน'][pick(5)]}`,
  'a point or comma behind': (score, pick) =>
    `${score}${(score.includes('.') ? [',', ';', '.'] : [',', ';'])[pick(score.includes('.') ? 3 : 2)]}`,
  'a decimal comma': score => score.replace('.', ','),
  'Thai digits': score => toThaiDigits(score),
  'wide digits': score => score.replace(/[\d.]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  'a tick behind': (score, pick) => `${score}${[' ✓', ' ✔', '✅'][pick(3)]}`,
  'full marks': (score, pick) => `${score} ${['จาก 100', 'จาก 100 คะแนน', '/ 100'][pick(3)]}`,
  'full marks glued': score => `${score}/100`,
};

const around = (score: string, mark: string): string => `${mark}${score}${mark}`;

/** What leaves something unsure: read right, or told with what is likely. */
export const UNSURE_FORMS: Readonly<Record<string, ScoreForm>> = {
  'letters for digits': (score, pick) => misread(score, pick),
  'a space inside': (score, pick) => score.replace('.', [' .', '. ', ' . ', ', ', ' ,'][pick(5)] as string),
  'Thai digits with a space inside': (score, pick) =>
    toThaiDigits(score.replace('.', [' .', '. ', ' . '][pick(3)] as string)),
  'a footnote mark': (score, pick) => `${score}${['*', ' *', '†', '^'][pick(4)]}`,
  'a middle dot': score => score.replace('.', '·'),
  'about so much': (score, pick) => `${['~', '≈', '≈ ', '~ ', 'ประมาณ ', '≥ ', '> '][pick(7)]}${score}`,
  'a change since last year': (score, pick) =>
    `${score} ${['+1.20', '-1.20', '(+1.20)', '(-1.20)', '▲1.20', '▼ 1.20', '↑1.20', '(▲ 1.20)', '(เพิ่มขึ้น 1.20)', '(ลดลง 1.20)', 'เพิ่มขึ้น 1.20'][pick(11)]}`,
};

/** One or more of the digits that a letter looks like. */
function misread(score: string, pick: (count: number) => number): string {
  const letters: Readonly<Record<string, readonly string[]>> = { 0: ['O', 'o'], 1: ['l', 'I'] };
  let isDone = false;
  const read = score.replace(/[01]/g, digit => {
    const alike = letters[digit] ?? [];
    if (isDone && pick(2) === 0) return digit;
    isDone = true;
    return alike[pick(alike.length)] as string;
  });
  // Some digits stay what they are.
  return read;
}

/** Numbers in front of the score of an instrument. */
export const WEIGHTED: Readonly<Record<string, (weight: number) => string>> = {
  'its weight': weight => `${weight}`,
  'its weight in percent': weight => `${weight}%`,
  'its weight in brackets': weight => `(${weight}%)`,
  'its weight in words': weight => `(ร้อยละ ${weight})`,
  'its weight in more words': weight => `(น้ำหนัก ${weight})`,
  'its weight in a sentence': weight => `ร้อยละ ${weight} ได้`,
  'its weight in another sentence': weight => `น้ำหนัก ${weight} คะแนน`,
  'its weight in one more sentence': weight => `น้ำหนักร้อยละ ${weight} ได้คะแนน`,
};

/** Numbers of persons or of items in front of it. */
export const COUNTED: Readonly<Record<string, (count: number) => string>> = {
  persons: count => `ผู้ตอบ ${count} คน`,
  'a number of persons': count => `จำนวน ${count} คน`,
  'persons in brackets': count => `(${count} คน)`,
  'respondents in brackets': count => `(ผู้ตอบ ${count} ราย)`,
  items: count => `${count} ข้อ`,
  'a number of items': count => `จำนวน ${count} ข้อ`,
  'items in brackets': count => `(${count} ข้อ)`,
  n: count => `n=${count}`,
};
