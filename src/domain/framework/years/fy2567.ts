// FY2567: a checklist of 35 items; where the later ones belong was not seen.
import type { YearSpec } from '../spec';
import { derive, withConfidence, withNewItems } from './derive';
import { fy2566 } from './fy2566';
import { openData, subIndicator, under } from './notation';

export function fy2567(): YearSpec {
  return derive(fy2566(), {
    year: 2567,
    instruments: {
      OIT: earlier =>
        withConfidence(withNewItems(earlier, checklist(), 'recalled'), [
          [1, 4, 'sourced'],
          [5, 17, 'inferred'],
        ]),
    },
    confidence: { weights: 'sourced', structure: 'recalled', grades: 'inferred' },
  });
}

const checklist = () => [
  openData(
    9,
    subIndicator(
      { id: '9.1', name: 'ข้อมูลพื้นฐาน' },
      under('ข้อมูลพื้นฐาน', 'structure', 'executives', 'authority', 'contact'),
      under('การประชาสัมพันธ์', 'news', 'q-and-a'),
    ),
    subIndicator(
      { id: '9.2', name: 'การบริหารงาน' },
      under(
        'การดำเนินงานและการใช้งบประมาณ',
        'strategic-plan',
        { topic: 'operation-plan', name: 'แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี' },
        'operation-report',
      ),
      under('การปฏิบัติงาน', { topic: 'operation-manual', name: 'คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่' }),
      under(
        'การให้บริการ',
        { topic: 'service-manual', name: 'คู่มือหรือแนวทางการให้บริการสำหรับผู้รับบริการหรือผู้มาติดต่อ' },
        { topic: 'service-statistics', name: 'ข้อมูลสถิติการให้บริการ' },
        'e-service',
      ),
    ),
    subIndicator(
      { id: '9.3', name: 'การจัดซื้อจัดจ้าง' },
      under('การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', 'procurement-list', 'procurement-notices', 'procurement-progress', {
        topic: 'procurement-report',
        name: 'รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี',
      }),
    ),
    subIndicator(
      { id: '9.4', name: 'การบริหารและพัฒนาทรัพยากรบุคคล' },
      under(
        'การบริหารและพัฒนาทรัพยากรบุคคล',
        { topic: 'hr-policy', name: 'แผนการบริหารและพัฒนาทรัพยากรบุคคล' },
        'hr-report',
        'ethics-code',
        'ethics-drive',
      ),
    ),
    subIndicator(
      { id: '9.5', name: 'การส่งเสริมความโปร่งใส' },
      under(
        'การจัดการเรื่องร้องเรียนและการมีส่วนร่วม',
        'complaint-guideline',
        'complaint-channel',
        { topic: 'complaint-statistics', name: 'ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ' },
        'participation',
      ),
    ),
  ),
  openData(
    10,
    subIndicator(
      { id: '10.1', name: 'การดำเนินการเพื่อป้องกันการทุจริต' },
      under('นโยบาย No Gift Policy', 'no-gift-policy', 'no-gift-culture', 'no-gift-report', 'gift-report'),
      under(
        'การประเมินความเสี่ยงเพื่อป้องกันการทุจริต',
        { topic: 'risk-assessment', name: 'การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี' },
        { topic: 'risk-actions', name: 'รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ' },
      ),
      under('แผนป้องกันการทุจริต', 'anti-corruption-plan', 'anti-corruption-report'),
    ),
    subIndicator(
      { id: '10.2', name: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส' },
      under('มาตรการส่งเสริมคุณธรรมและความโปร่งใส', 'transparency-measures', {
        topic: 'transparency-actions',
        name: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      }),
    ),
  ),
];
