// FY2568: a checklist of 28 items.
import type { YearSpec } from '../spec';
import { derive, withConfidence, withNewItems } from './derive';
import { fy2567 } from './fy2567';
import { openData, subIndicator, under } from './notation';

export function fy2568(): YearSpec {
  return derive(fy2567(), {
    year: 2568,
    instruments: {
      OIT: earlier =>
        withConfidence(withNewItems(earlier, checklist(), 'sourced'), [
          [5, 5, 'inferred'],
          [7, 7, 'inferred'],
          [27, 28, 'inferred'],
        ]),
    },

    confidence: { weights: 'inferred', structure: 'recalled', grades: 'inferred' },
  });
}

const checklist = () => [
  openData(
    9,
    subIndicator(
      { id: '9.1', name: 'ข้อมูลพื้นฐาน' },
      under('ข้อมูลพื้นฐาน', { topic: 'structure', name: 'โครงสร้างและอำนาจหน้าที่' }, 'executives', 'contact'),
      under('การประชาสัมพันธ์', 'news'),
    ),
    subIndicator(
      { id: '9.2', name: 'การบริหารงานและงบประมาณ', aliases: ['การบริหารงาน'] },
      under('การดำเนินงานและการใช้งบประมาณ', 'strategic-plan', 'operation-plan', 'operation-report'),
      under(
        'การปฏิบัติงานและการให้บริการ',
        'operation-manual',
        { topic: 'service-manual', name: 'คู่มือหรือแนวทางการขอรับบริการสำหรับผู้รับบริการหรือผู้มาติดต่อ' },
        'e-service',
        'service-statistics',
      ),
    ),
    subIndicator(
      { id: '9.3', name: 'การจัดซื้อจัดจ้าง' },
      under(
        'การจัดซื้อจัดจ้าง',
        {
          topic: 'procurement-list',
          name: 'รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ และความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ',
        },
        { topic: 'procurement-report', name: 'รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี' },
      ),
    ),
    subIndicator(
      { id: '9.4', name: 'การบริหารและพัฒนาทรัพยากรบุคคล' },
      under('การบริหารและพัฒนาทรัพยากรบุคคล', 'hr-policy', 'hr-report', {
        topic: 'ethics-code',
        name: 'ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม',
      }),
    ),
    subIndicator(
      { id: '9.5', name: 'การส่งเสริมความโปร่งใส' },
      under(
        'การส่งเสริมความโปร่งใส',
        'complaint-guideline',
        'complaint-channel',
        'complaint-statistics',
        'participation',
      ),
    ),
  ),
  openData(
    10,
    subIndicator(
      { id: '10.1', name: 'การดำเนินการเพื่อป้องกันการทุจริตในประเด็นสินบน', aliases: ['การดำเนินการเพื่อป้องกันการทุจริต'] },
      under(
        'การป้องกันการทุจริตในประเด็นสินบน',
        {
          topic: 'no-gift-policy',
          name: 'ประกาศเจตนารมณ์และการสร้างวัฒนธรรมตามนโยบาย No Gift Policy จากการปฏิบัติหน้าที่',
          aliases: ['No Gift Policy', 'นโยบาย No Gift Policy'],
        },
        'gift-report',
        {
          topic: 'risk-assessment',
          name: 'การประเมินความเสี่ยงที่อาจเกิดการให้หรือรับสินบนจากการดำเนินงานตามภารกิจของหน่วยงานประจำปี',
        },
        { topic: 'risk-actions', name: 'รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี' },
      ),
    ),
    subIndicator(
      { id: '10.2', name: 'การส่งเสริมคุณธรรมและความโปร่งใส', aliases: ['มาตรการส่งเสริมคุณธรรมและความโปร่งใส'] },
      under(
        'การส่งเสริมคุณธรรมและความโปร่งใส',
        'anti-corruption-plan',
        'anti-corruption-report',
        'transparency-measures',
        'transparency-actions',
      ),
    ),
  ),
];
