// FY2565: FY2564 with a no-gift policy in the place of the executive's declaration, and three titles made wider.
import type { YearSpec } from '../spec';
import { changeGroup, derive, replaceItems, withConfidence } from './derive';
import { fy2564 } from './fy2564';

export function fy2565(): YearSpec {
  return derive(fy2564(), {
    year: 2565,
    instruments: {
      EIT: eit => changeGroup(eit, '8', { name: 'การปรับปรุงการทำงาน', aliases: ['การปรับปรุงระบบการทำงาน'] }),
      OIT: oit =>
        // O12, O17 and O20 are discussed in a published report; the other titles from O10 to O33 were not seen this year.
        withConfidence(
          replaceItems(oit, {
            34: { topic: 'no-gift-policy', aliases: ['No Gift Policy', 'นโยบาย No Gift Policy'] },
            36: { topic: 'risk-assessment', name: 'การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี' },
            37: { topic: 'risk-actions', name: 'การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ' },
            38: { topic: 'organisation-culture', name: 'การเสริมสร้างวัฒนธรรมองค์กร ตามมาตรฐานทางจริยธรรม' },
          }),
          [
            [10, 33, 'inferred'],
            [12, 12, 'sourced'],
            [17, 17, 'sourced'],
            [20, 20, 'sourced'],
          ],
        ),
    },
  });
}
