// What Google says when it refuses, as scripts in the field report it; and the same in languages of users, where a report
// of it was found. A program that knows only the English text must still do right under the others.

export const SAYS = {
  protected:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  typed: 'This operation is not allowed on cells in typed columns.',
  full: 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  viewer: 'You do not have permission to access the requested document.',
  noUi: 'Cannot call SpreadsheetApp.getUi() from this context.',
  slow: 'Service Spreadsheets timed out while accessing document with id 1AbC.',
  failed: 'Service Spreadsheets failed while accessing document with id 1AbC.',
  accounts: "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
} as const;

/** A call without the scope that it needs. */
export const withoutScope = (call: string, scope: string): string =>
  `Specified permissions are not sufficient to call ${call}. Required permissions: https://www.googleapis.com/auth/${scope}`;

export type ErrorLanguage = 'en' | 'th' | 'ja';

type Translation = readonly [english: RegExp, text: string];

const OTHERS: Readonly<Record<Exclude<ErrorLanguage, 'en'>, readonly Translation[]>> = {
  th: [
    [/^This action would increase .*$/, 'เกินจำนวนเซลล์ที่จำกัดไว้ 10000000 เซลล์'],
    [
      /^Specified permissions are not sufficient to call (.*)\. Required permissions: (.*)$/,
      'คุณไม่ได้รับอนุญาตให้เรียกใช้ $1 สิทธิ์ที่จำเป็นคือ $2',
    ],
    [/^Service Spreadsheets failed .*$/, 'ข้อผิดพลาดของบริการ: สเปรดชีต'],
    // No report was found of these: words that no program can know.
    [/^You are trying to edit a protected .*$/, 'ทำสิ่งนี้ตรงนี้ไม่ได้ (ก)'],
    [/^This operation is not allowed on cells in typed .*$/, 'ทำสิ่งนี้ตรงนี้ไม่ได้ (ข)'],
  ],
  ja: [
    [
      /^You are trying to edit a protected .*$/,
      '保護されているセルやオブジェクトを編集しようとしています。編集する必要がある場合は、スプレッドシートのオーナーに連絡して保護を解除してもらってください。',
    ],
    [/^This action would increase .*$/, 'これ以上は追加できません。'],
    [/^This operation is not allowed on cells in typed .*$/, 'ここでは実行できません。'],
  ],
};

export const translated = (message: string, language: ErrorLanguage): string => {
  if (language === 'en') return message;
  const known = OTHERS[language].find(([english]) => english.test(message));
  return known ? message.replace(...known) : message;
};
