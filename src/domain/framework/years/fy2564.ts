// FY2564: the complete base of the structure that held from FY2562 to FY2565.
import type { YearSpec } from '../spec';
import { withConfidence } from './derive';
import { openData, subIndicator, survey, under } from './notation';
import { EIT, IIT, LETTER_BANDS, OIT } from './shared';

export function fy2564(): YearSpec {
  return {
    year: 2564,
    instruments: [
      withConfidence({ ...IIT, confidence: 'sourced', indicators: staffSurvey() }, [[10, 10, 'recalled']]),
      withConfidence({ ...EIT, confidence: 'recalled', indicators: publicSurvey() }, [
        [11, 12, 'sourced'],
        [14, 14, 'sourced'],
      ]),
      { ...OIT, confidence: 'sourced', indicators: checklist() },
    ],
    bands: LETTER_BANDS,
    passMark: 85,
    rounding: 'once',
    confidence: { weights: 'sourced', structure: 'sourced', grades: 'sourced' },
  };
}

const staffSurvey = () => [
  survey(
    1,
    'staff-service-steps',
    'staff-equal-service',
    'staff-commitment',
    'staff-bribe-demand',
    'staff-gifts-received',
    'staff-giving-for-favours',
  ),
  survey(
    2,
    'staff-budget-awareness',
    'staff-budget-value',
    'staff-budget-favouritism',
    'staff-false-claims',
    'staff-procurement-openness',
    'staff-budget-scrutiny',
  ),
  survey(
    3,
    'staff-fair-assignment',
    'staff-fair-appraisal',
    'staff-training-selection',
    'staff-personal-errands',
    'staff-improper-orders',
    'staff-personnel-fairness',
  ),
  survey(
    4,
    'staff-asset-taking',
    'staff-borrowing-ease',
    'staff-borrowing-permission',
    'staff-outsider-use',
    'staff-asset-rules',
    'staff-asset-oversight',
  ),
  survey(
    5,
    'staff-leader-resolve',
    'staff-prevention-plan',
    'staff-corruption-remedy',
    'staff-watch-and-sanction',
    'staff-audit-follow-up',
    'staff-complaint-trust',
  ),
];

const publicSurvey = () => [
  survey(
    6,
    'public-service-steps',
    'public-equal-service',
    'public-straight-information',
    'public-bribe-demand',
    'public-common-good',
  ),
  survey(
    7,
    'public-access-channels',
    'public-information',
    'public-feedback-channel',
    'public-explanations',
    'public-complaint-channel',
  ),
  survey(
    8,
    'public-service-quality',
    'public-process-improvement',
    'public-technology',
    'public-participation',
    'public-transparency-improvement',
  ),
];

const checklist = () => [
  openData(
    9,
    subIndicator(
      { id: '9.1', name: 'ข้อมูลพื้นฐาน' },
      under('ข้อมูลพื้นฐาน', 'structure', 'executives', 'authority', 'strategic-plan', 'contact', 'laws'),
      under('การประชาสัมพันธ์', 'news'),
      under('การปฏิสัมพันธ์ข้อมูล', 'q-and-a', 'social-network'),
    ),
    subIndicator(
      { id: '9.2', name: 'การบริหารงาน' },
      under('การดำเนินงาน', 'operation-plan', 'operation-half-year', 'operation-report'),
      under('การปฏิบัติงาน', 'operation-manual'),
      under('การให้บริการ', 'service-manual', 'service-statistics', 'satisfaction-survey', 'e-service'),
    ),
    subIndicator(
      { id: '9.3', name: 'การบริหารเงินงบประมาณ' },
      under('แผนการใช้จ่ายงบประมาณประจำปี', 'budget-plan', 'budget-half-year', 'budget-report'),
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
      under('การบริหารและพัฒนาทรัพยากรบุคคล', 'hr-policy', 'hr-policy-actions', 'hr-criteria', 'hr-report'),
    ),
    subIndicator(
      { id: '9.5', name: 'การส่งเสริมความโปร่งใส' },
      under(
        'การจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
        'complaint-guideline',
        'complaint-channel',
        'complaint-statistics',
      ),
      under('การเปิดโอกาสให้เกิดการมีส่วนร่วม', 'feedback-channel', 'participation'),
    ),
  ),
  openData(
    10,
    subIndicator(
      { id: '10.1', name: 'การดำเนินการเพื่อป้องกันการทุจริต' },
      under('เจตจำนงสุจริตของผู้บริหาร', 'executive-integrity', 'executive-participation'),
      under('การประเมินความเสี่ยงเพื่อการป้องกันการทุจริต', 'risk-assessment', 'risk-actions'),
      under('การเสริมสร้างวัฒนธรรมองค์กร', 'organisation-culture'),
      under('แผนป้องกันการทุจริต', 'anti-corruption-plan', 'anti-corruption-half-year', 'anti-corruption-report'),
    ),
    subIndicator(
      { id: '10.2', name: 'มาตรการภายในเพื่อป้องกันการทุจริต' },
      under(
        'มาตรการส่งเสริมความโปร่งใสและป้องกันการทุจริตภายในหน่วยงาน',
        'transparency-measures',
        'transparency-actions',
      ),
    ),
  ),
];
