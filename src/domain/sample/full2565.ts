// A complete made-up office (FY2565): all 88 items, and a second tab that has nothing to do with scores.
import { leavesOf, nodesAt } from '../framework/tree';
import { header, heading, item, knownFramework, section } from './rows';
import { surveyScores } from './surveyScores';
import type { SampleRow, SampleTab, SampleWorkbook } from './tab';

const YEAR = 2565;
const OFFICE = 'อบต.ตัวอย่างสมบูรณ์';

const LOST: Readonly<Record<string, string>> = {
  O11: 'รายงานไม่ระบุผลการใช้จ่ายของแต่ละโครงการ',
  O16: 'เป็นแบบสำรวจที่ยังไม่สรุปผล',
  O26: 'มีแผนแล้ว แต่ไม่มีหลักฐานการดำเนินการของปีนี้',
  O36: 'การประเมินความเสี่ยงไม่ระบุระดับความรุนแรง',
};

/** Seed, least score and spread of the survey items, by letter. */
const SURVEYS: Readonly<Record<string, readonly [number, number, number]>> = {
  I: [2565, 82, 17],
  E: [1565, 77, 19],
};

export function full2565(): SampleWorkbook {
  return { id: 'full-2565', tabs: [scoresTab(), unitsTab()] };
}

function scoresTab(): SampleTab {
  const framework = knownFramework(YEAR);
  const rows: SampleRow[] = [...heading('คะแนนการประเมิน ITA รายข้อ', OFFICE, `${YEAR}`)];
  for (const instrument of nodesAt(framework, 'instrument')) {
    const items = leavesOf(instrument);
    const survey = SURVEYS[instrument.letter ?? ''];
    const scores = survey && surveyScores(survey[0], items.length, survey[1], survey[2]);
    rows.push(section(`${instrument.name} (${instrument.id})`));
    rows.push(header('ข้อ', 'ประเด็นการประเมิน', 'คะแนน', 'ความคิดเห็น'));
    items.forEach(({ id, name }, index) => {
      rows.push(item(id, name, scores?.[index] ?? (LOST[id] ? 0 : 100), LOST[id] ?? ''));
    });
  }
  return { name: 'คะแนนรายข้อ', columns: ['code', 'title', 'score', 'comment'], rows };
}

function unitsTab(): SampleTab {
  return {
    name: 'ผู้รับผิดชอบ',
    columns: ['text', 'text', 'text'],
    rows: [
      { kind: 'title', cells: [`ผู้รับผิดชอบการประเมิน ${OFFICE}`] },
      header('หน่วยงาน', 'งานที่ดูแล', 'โทรศัพท์ภายใน'),
      item('สำนักปลัด', 'ประสานการประเมินและเว็บไซต์', 101),
      item('กองคลัง', 'ข้อมูลงบประมาณและการจัดซื้อจัดจ้าง', 102),
      item('กองช่าง', 'ข้อมูลการให้บริการด้านโยธา', 103),
      item('กองการศึกษา', 'ข้อมูลการให้บริการด้านการศึกษา', 104),
    ],
  };
}
