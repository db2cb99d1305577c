// What about a year is to be checked, by what is uncertain.
import { howMany } from './cells';

type Params = Readonly<Record<string, string | number>>;

export const uncertain = {
  title: 'ตรวจสอบกับคู่มือ ป.ป.ช.',
  weights: () => 'น้ำหนักคะแนน',
  structure: () => 'ข้อใดอยู่ในตัวชี้วัดย่อยใด',
  grades: () => 'ชื่อและช่วงของระดับผลการประเมิน',
  names: (p: Params) => `ชื่อของ ${p.count} รายการ (${p.named}${howMany(p.more ?? 0)})`,
} as const;
