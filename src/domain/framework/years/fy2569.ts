// FY2569, provisional: a checklist of 26 items as one agency printed it; weights and grades carried over.
import type { YearSpec } from '../spec';
import { derive, withConfidence, withNewItems } from './derive';
import { fy2568 } from './fy2568';
import { openData, subIndicator, under } from './notation';
import { WORD_BANDS } from './shared';

export function fy2569(): YearSpec {
  return derive(fy2568(), {
    year: 2569,
    instruments: {
      OIT: earlier =>
        withConfidence(withNewItems(earlier, checklist(), 'sourced'), [
          [2, 2, 'inferred'],
          [6, 7, 'inferred'],
        ]),
    },
    bands: WORD_BANDS.map(band => ({ ...band, confidence: 'recalled' })),
    confidence: { weights: 'recalled', structure: 'recalled', grades: 'recalled' },
  });
}

const checklist = () => [
  openData(
    9,
    subIndicator(
      { id: '9.1', name: 'ข้อมูลพื้นฐาน' },
      under(
        'ข้อมูลพื้นฐาน',
        { topic: 'structure', name: 'โครงสร้าง หน้าที่และอำนาจ' },
        'executives',
        { topic: 'contact', name: 'ข้อมูลการติดต่อและช่องทางการสอบถาม' },
        'news',
      ),
    ),
    subIndicator(
      { id: '9.2', name: 'การบริหารงานและงบประมาณ', aliases: ['การบริหารงาน'] },
      under(
        'การบริหารงาน',
        'strategic-plan',
        'operation-plan',
        'operation-report',
        'operation-manual',
        'service-manual',
        { topic: 'e-service', name: 'ระบบการให้บริการผ่านช่องทางออนไลน์ (E-Service)' },
      ),
    ),
    subIndicator(
      { id: '9.3', name: 'การจัดซื้อจัดจ้าง' },
      under('การจัดซื้อจัดจ้าง', 'procurement-monthly', {
        topic: 'procurement-report',
        name: 'รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุของหน่วยงาน ประจำปี',
      }),
    ),
    subIndicator(
      { id: '9.4', name: 'การบริหารและพัฒนาทรัพยากรบุคคล' },
      under(
        'การบริหารและพัฒนาทรัพยากรบุคคล',
        { topic: 'hr-policy', name: 'หลักเกณฑ์และแผนการบริหารและพัฒนาทรัพยากรบุคคล' },
        { topic: 'hr-report', name: 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล' },
        'ethics-code',
      ),
    ),
    subIndicator(
      { id: '9.5', name: 'การส่งเสริมความโปร่งใส' },
      under('การส่งเสริมความโปร่งใส', 'complaint-guideline', 'complaint-channel', 'complaint-statistics', {
        topic: 'participation',
        name: 'ผลการเปิดโอกาสให้มีส่วนร่วมในการดำเนินงาน',
      }),
    ),
  ),
  openData(
    10,
    subIndicator(
      { id: '10.1', name: 'การดำเนินการเพื่อป้องกันการทุจริต' },
      under(
        'การป้องกันการทุจริต',
        {
          topic: 'no-gift-policy',
          name: 'การขับเคลื่อนนโยบาย No Gift Policy จากการปฏิบัติหน้าที่และการเสริมสร้างความรู้เกี่ยวกับหลักเกณฑ์การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยาของเจ้าพนักงานของรัฐ',
          aliases: ['No Gift Policy', 'นโยบาย No Gift Policy'],
        },
        { topic: 'risk-assessment', name: 'การประเมินความเสี่ยงการทุจริตในหน่วยงานภาครัฐ' },
        { topic: 'risk-actions', name: 'รายงานผลการดำเนินการตามแผนบริหารจัดการความเสี่ยงการทุจริตของหน่วยงาน' },
        'anti-corruption-plan',
        { topic: 'anti-corruption-report', name: 'รายงานผลการดำเนินการป้องกันการทุจริต' },
      ),
    ),
    subIndicator(
      { id: '10.2', name: 'การส่งเสริมคุณธรรมและความโปร่งใส', aliases: ['มาตรการส่งเสริมคุณธรรมและความโปร่งใส'] },
      under(
        'การส่งเสริมคุณธรรมและความโปร่งใส',
        { topic: 'transparency-measures', name: 'การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร' },
        'transparency-actions',
      ),
    ),
  ),
];
