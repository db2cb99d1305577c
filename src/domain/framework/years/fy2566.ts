// FY2566: a new checklist of 43 items and grades in words. The survey questions changed too; their codes are not known.
import type { YearSpec } from '../spec';
import { derive, withNewItems, withoutItems } from './derive';
import { fy2565 } from './fy2565';
import { openData, subIndicator, under } from './notation';
import { WORD_BANDS } from './shared';

export function fy2566(): YearSpec {
  return derive(fy2565(), {
    year: 2566,
    instruments: {
      IIT: withoutItems,
      EIT: withoutItems,
      OIT: earlier => withNewItems(earlier, checklist(), 'sourced'),
    },
    bands: WORD_BANDS,
    confidence: { weights: 'sourced', structure: 'inferred', grades: 'inferred' },
  });
}

const checklist = () => [
  openData(
    9,
    subIndicator(
      { id: '9.1', name: 'ข้อมูลพื้นฐาน' },
      under('ข้อมูลพื้นฐาน', 'structure', 'executives', 'authority', 'strategic-plan', 'contact', 'laws'),
      under('การประชาสัมพันธ์', 'news'),
      under('การปฏิสัมพันธ์ข้อมูล', 'q-and-a', 'social-network', 'privacy-policy'),
    ),
    subIndicator(
      { id: '9.2', name: 'การบริหารงาน' },
      under(
        'การดำเนินงาน',
        { topic: 'operation-plan', name: 'แผนดำเนินงานและการใช้งบประมาณประจำปี' },
        {
          topic: 'operation-half-year',
          name: 'รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณประจำปี รอบ 6 เดือน',
        },
        'operation-report',
      ),
      under('การปฏิบัติงาน', 'operation-manual'),
      under('การให้บริการ', 'service-manual', 'service-statistics', 'satisfaction-survey', 'e-service'),
    ),
    subIndicator(
      { id: '9.3', name: 'การจัดซื้อจัดจ้าง' },
      under(
        'การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ',
        'procurement-plan',
        'procurement-notices',
        'procurement-monthly',
        'procurement-report',
      ),
    ),
    subIndicator(
      { id: '9.4', name: 'การบริหารและพัฒนาทรัพยากรบุคคล' },
      under(
        'การบริหารและพัฒนาทรัพยากรบุคคล',
        { topic: 'hr-policy', name: 'นโยบายหรือแผนการบริหารทรัพยากรบุคคล' },
        { topic: 'hr-policy-actions', name: 'การดำเนินการตามนโยบายหรือแผนการบริหารทรัพยากรบุคคล' },
        'hr-criteria',
        'hr-report',
      ),
    ),
    subIndicator(
      { id: '9.5', name: 'การส่งเสริมความโปร่งใส' },
      under(
        'การจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
        'complaint-guideline',
        'complaint-channel',
        'complaint-statistics',
      ),
      under('การเปิดโอกาสให้เกิดการมีส่วนร่วม', 'participation'),
    ),
  ),
  openData(
    10,
    subIndicator(
      { id: '10.1', name: 'การดำเนินการเพื่อป้องกันการทุจริต' },
      under(
        'นโยบาย No Gift Policy',
        { topic: 'no-gift-policy', name: 'ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่' },
        'no-gift-culture',
        'no-gift-report',
      ),
      under(
        'การประเมินความเสี่ยงเพื่อป้องกันการทุจริต',
        { topic: 'risk-assessment', name: 'การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปี' },
        'risk-actions',
      ),
      under('แผนป้องกันการทุจริต', 'anti-corruption-plan', 'anti-corruption-half-year', 'anti-corruption-report'),
    ),
    subIndicator(
      { id: '10.2', name: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส' },
      under('มาตรการส่งเสริมมาตรฐานทางจริยธรรม', 'ethics-code', 'ethics-drive', 'ethics-assessment'),
      under(
        'มาตรการส่งเสริมความโปร่งใสและป้องกันการทุจริตภายในหน่วยงาน',
        'transparency-measures',
        'transparency-actions',
      ),
    ),
  ),
];
