// What units are usually called in offices of a type. Where offices of a type differ, as by their size, the usual name
// stays until the office sets its own: a plan proposes no name that is only a guess. Taken from published plans and from
// lists of units on offices' pages and in their systems; no law gives every office of a type the same units.
import type { Settings, USUAL_UNITS } from '../wire/settings';

type Unit = (typeof USUAL_UNITS)[number];
type Names = Readonly<Record<Unit, string>>;

const USUAL: Names = {
  สำนักปลัด: 'สำนักปลัด',
  กองคลัง: 'กองคลัง',
  กองช่าง: 'กองช่าง',
  กองสวัสดิการสังคม: 'กองสวัสดิการสังคม',
  // Both are called so in offices of every type.
  หน่วยตรวจสอบภายใน: 'หน่วยตรวจสอบภายใน',
  ทุกส่วนราชการ: 'ทุกส่วนราชการ',
};

/** So in lists of all three kinds of municipality. */
const MUNICIPAL: Names = { ...USUAL, สำนักปลัด: 'สำนักปลัดเทศบาล' };

const BY_TYPE: Readonly<Record<Settings['agencyType'], Names>> = {
  '': USUAL,
  // The published plans of subdistrict offices write the short name of the clerk's office, though it has a longer one.
  subdistrict: USUAL,
  township: MUNICIPAL,
  // Only the largest towns have bureaus (สำนัก) in place of divisions (กอง).
  town: MUNICIPAL,
  // Works are a bureau wherever a list names them, finance in most; welfare is a division in some and a bureau in others.
  city: { ...MUNICIPAL, กองคลัง: 'สำนักคลัง', กองช่าง: 'สำนักช่าง' },
  // Works and finance are divisions in some lists and bureaus in others.
  province: { ...USUAL, สำนักปลัด: 'สำนักปลัดองค์การบริหารส่วนจังหวัด' },
  // Bangkok and Pattaya have few names in common.
  special: USUAL,
};

/** The names of units that measures shall use: the office's own, then those of its type. */
export function unitNames({ agencyType, units }: Pick<Settings, 'agencyType' | 'units'>): Names {
  const own = Object.entries(units).filter(([, name]) => name.trim() !== '');
  return { ...BY_TYPE[agencyType], ...Object.fromEntries(own) };
}
