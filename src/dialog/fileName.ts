// The name of a downloaded file: what it is, whose, and of which year.

/** Characters that a file system forbids, and those that nobody sees. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
/** Of the whole name: file systems count bytes, and a Thai letter has three. */
const LONGEST = 75;

/** @example fileName({ name: 'ประกาศ', agency: 'อบต.ตัวอย่าง', year: 2565 }, 'docx') // 'ประกาศ อบต.ตัวอย่าง 2565.docx' */
export function fileName(
  { name, agency, year }: { readonly name: string; readonly agency: string; readonly year: number },
  ending: string,
): string {
  const room = LONGEST - name.length - `${year}`.length - ending.length - 3;
  const whose = safe(agency).slice(0, Math.max(0, room)).trim();
  return `${[safe(name), whose, year].filter(part => part !== '').join(' ')}.${ending}`;
}

const safe = (text: string): string => text.replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim();
