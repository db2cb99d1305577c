// Thai and Arabic digits, without Intl: the server's runtime is not known to hold Thai locale data.

const THAI_ZERO = 0x0e50;

/** `๙๔.๑๙` → `94.19`. Other characters stay as they are. */
export function toArabicDigits(text: string): string {
  if (!/[๐-๙]/.test(text)) return text;
  return text.replace(/[๐-๙]/g, digit => String(digit.charCodeAt(0) - THAI_ZERO));
}

/** `94.19` → `๙๔.๑๙`. Other characters stay as they are. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, digit => String.fromCharCode(Number(digit) + THAI_ZERO));
}
