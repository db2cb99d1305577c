// What units are called in offices of a type, where all of that type call them so. What differs from office to office,
// as by its size, keeps the usual name until the office sets its own.
import type { Settings } from '../wire/settings';

const TOWN = { สำนักปลัด: 'สำนักปลัดเทศบาล' };

const BY_TYPE: Readonly<Record<Settings['agencyType'], Settings['units']>> = {
  '': {},
  subdistrict: {},
  township: TOWN,
  town: TOWN,
  city: TOWN,
  province: { สำนักปลัด: 'สำนักปลัดองค์การบริหารส่วนจังหวัด' },
  // Bangkok and Pattaya have few names in common.
  special: {},
};

/** The names of units that measures shall use: the office's own, then those of its type. */
export function unitNames({ agencyType, units }: Pick<Settings, 'agencyType' | 'units'>): Settings['units'] {
  const own = Object.entries(units).filter(([, name]) => name.trim() !== '');
  return { ...BY_TYPE[agencyType], ...Object.fromEntries(own) };
}
