// Whether two positions are one, with the name of their office or without: ปลัด อบต. and ปลัดองค์การบริหารส่วนตำบลตัวอย่าง.

import { printable } from '../domain/thai/printable';

/** Kinds of office as positions name them, in full and in short, the longer first; what follows is the office's name. */
const OFFICE =
  /(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศมนตรี(?:ตำบล|เมือง|นคร)?|เทศบาล(?:ตำบล|เมือง|นคร)?|(?:อบต|อบจ)\.?|(?:ทต|ทม|ทน)\.).*$/;

/** What is left is what they do: ปลัด, รองปลัด, นายก, หัวหน้าสำนักปลัด. */
const dutyOf = (position: string): string => printable(position).replace(/\s+/g, '').replace(OFFICE, '');

/** An empty position is nobody's. */
export const isSamePosition = (one: string, other: string): boolean =>
  dutyOf(one) !== '' && dutyOf(one) === dutyOf(other);
