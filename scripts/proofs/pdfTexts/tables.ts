// The score tables that are printed: all of one made-up office, each in a form in which results are handed out.
import type { FrameworkNode } from '../../../src/domain/framework/node';
import { leavesOf, nodeById, nodesAt } from '../../../src/domain/framework/tree';
import { knownFramework, nameIn } from '../../../src/domain/sample/rows';
import { toThaiDigits } from '../../../src/domain/thai/digits';
import type { PrintedTable } from './truth';

const OFFICE = 'อบต.ตัวอย่าง';

const titleOf = (year: number | string, of = 'ผลการประเมินคุณธรรมและความโปร่งใส (ITA)'): string =>
  `${of} ประจำปีงบประมาณ พ.ศ. ${year} ${OFFICE}`;

const POINTS_2565 = [99.33, 97.41, 98, 98.75, 98.66, 91.79, 89.43, 81.13, 92.14, 100];
const POINTS_2568 = [91.36, 84.02, 93.5, 80.17, 88.94, 90.05, 79.81, 76.4, 96.67, 87.5];

const pointsOf = (scores: readonly number[]): Record<string, number> =>
  Object.fromEntries(scores.map((points, index) => [`${index + 1}`, points]));

const nameOf = (year: number, id: string | number): string => nameIn(knownFramework(year), `${id}`);

function indicators2565(): PrintedTable {
  return {
    id: 'indicators2565',
    title: titleOf(2565),
    heads: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'คะแนน'],
    widths: [25, 90, 25],
    isAlsoOdd: true,
    rows: POINTS_2565.map((points, at) => [`${at + 1}`, nameOf(2565, at + 1), points.toFixed(2)]),
    truth: { year: 2565, points: pointsOf(POINTS_2565) },
  };
}

/** Number and name in one cell, the total below. */
function indicators2568(): PrintedTable {
  return {
    id: 'indicators2568',
    title: titleOf(2568),
    heads: ['ตัวชี้วัด', 'คะแนน'],
    widths: [110, 30],
    rows: [
      ...POINTS_2568.map((points, at) => [`ตัวชี้วัดที่ ${at + 1} ${nameOf(2568, at + 1)}`, points.toFixed(2)]),
      ['คะแนนรวม', '87.74'],
    ],
    truth: { year: 2568, points: pointsOf(POINTS_2568), total: 87.74 },
  };
}

function instruments2567(): PrintedTable {
  const points = { IIT: 91.36, EIT: 88.05, OIT: 95.5 };
  return {
    id: 'instruments2567',
    title: titleOf(2567),
    heads: ['แบบวัด', 'คะแนน'],
    widths: [120, 30],
    rows: [
      ...Object.entries(points).map(([id, score]) => [`${nameOf(2567, id)} (${id})`, score.toFixed(2)]),
      ['คะแนนรวม', '92.02'],
    ],
    truth: { year: 2567, points, total: 92.02 },
  };
}

/** Each instrument above its indicators, and the total first, with everything but names in the middle of its column. */
function report2568(): PrintedTable {
  const [iit, eit, oit] = [87.6, 82.09, 92.09];
  const indicator = (at: number): string[] => [
    `${at}`,
    nameOf(2568, at),
    (POINTS_2568[at - 1] as number).toFixed(2),
  ];
  const instrument = (id: string, points: number): string[] => [id, nameOf(2568, id), points.toFixed(2)];
  return {
    id: 'report2568',
    title: titleOf(2568, 'รายงานผลการประเมิน ITA'),
    heads: ['ที่', 'เครื่องมือ/ตัวชี้วัด', 'คะแนนที่ได้'],
    widths: [20, 100, 30],
    isCentred: true,
    rows: [
      ['', 'คะแนน ITA', '87.74'],
      instrument('IIT', iit),
      ...[1, 2, 3, 4, 5].map(indicator),
      instrument('EIT', eit),
      ...[6, 7, 8].map(indicator),
      instrument('OIT', oit),
      ...[9, 10].map(indicator),
    ],
    truth: { year: 2568, points: { ...pointsOf(POINTS_2568), IIT: iit, EIT: eit, OIT: oit }, total: 87.74 },
  };
}

const LOST_2565: Readonly<Record<string, string>> = {
  O8: 'มีเพียงคำถามที่พบบ่อย ผู้เข้าชมเว็บไซต์ส่งคำถามและรับคำตอบไม่ได้',
  O20: 'แสดงยอดเบิกจ่ายแล้ว แต่ไม่ได้อธิบายปัญหา อุปสรรค และข้อเสนอแนะของการใช้จ่าย',
  O23: 'ไม่มีข้อมูลเดือนตุลาคม 2564 และเดือนมีนาคม 2565',
};

/** The items of two parts, with remarks over several lines. */
function items2565(): PrintedTable {
  const items = ['9.1', '9.3'].flatMap(part => itemsOf(2565, part));
  const points = Object.fromEntries(items.map(({ id }) => [id, LOST_2565[id] ? 0 : 100]));
  return {
    id: 'items2565',
    title: titleOf(2565, 'ผลคะแนนการเปิดเผยข้อมูลสาธารณะ (OIT)'),
    heads: ['ข้อ', 'ประเด็นการตรวจ', 'ความคิดเห็น', 'คะแนน'],
    widths: [14, 72, 60, 20],
    rows: items.map(({ id, name }) => [id, name, LOST_2565[id] ?? '', (points[id] as number).toFixed(2)]),
    truth: { year: 2565, points },
  };
}

const LOST_2568 = new Set(['O6', 'O12', 'O23']);

/** A narrow column for titles, so that the long ones take two or three lines. */
function items2568(): PrintedTable {
  const items = itemsOf(2568, 'OIT');
  const points = Object.fromEntries(items.map(({ id }) => [id, LOST_2568.has(id) ? 0 : 100]));
  return {
    id: 'items2568',
    title: titleOf(2568, 'ผลการประเมิน OIT'),
    heads: ['ข้อ', 'ประเด็นการประเมิน', 'คะแนน'],
    widths: [16, 70, 24],
    rows: items.map(({ id, name }) => [id, name, (points[id] as number).toFixed(2)]),
    truth: { year: 2568, points },
  };
}

/** Under this title an office suite leaves the letter า of the whole file without its character. */
function ranking2565(): PrintedTable {
  const ranked = POINTS_2565.map((points, at) => ({ points, name: nameOf(2565, at + 1) })).sort(
    (a, b) => b.points - a.points,
  );
  return {
    id: 'ranking2565',
    title: titleOf(2565, 'ผลคะแนนจำแนกตามตัวชี้วัด'),
    heads: ['อันดับ', 'ตัวชี้วัด', 'คะแนน', 'ผล'],
    widths: [18, 80, 25, 35],
    isAlsoOdd: true,
    rows: ranked.map(({ points, name }, at) => [
      `${at + 1}`,
      name,
      points.toFixed(2),
      points < 85 ? 'ไม่ผ่านเกณฑ์' : 'ผ่านเกณฑ์',
    ]),
    truth: { year: 2565, points: pointsOf(POINTS_2565) },
  };
}

function thaiDigits2565(): PrintedTable {
  const plain = indicators2565();
  return {
    ...plain,
    id: 'thaiDigits2565',
    isAlsoOdd: false,
    title: toThaiDigits(plain.title),
    rows: plain.rows.map(row => row.map(toThaiDigits)),
  };
}

/** Two parts of the checklist under their sub-headings, in Thai digits. */
function thaiItems2565(): PrintedTable {
  const framework = knownFramework(2565);
  const parts = nodesAt(framework, 'subIndicator').filter(({ id }) => id === '9.4' || id === '9.5');
  const lost = new Set(['O26', 'O33']);
  const items = parts.flatMap(leavesOf);
  const points = Object.fromEntries(items.map(({ id }) => [id, lost.has(id) ? 0 : 100]));
  const rows = parts.flatMap(part => [
    [`ตัวชี้วัดย่อยที่ ${part.id} ${part.name}`],
    ...leavesOf(part).map(({ id, name }) => [id, name, (points[id] as number).toFixed(2)]),
  ]);
  return {
    id: 'thaiItems2565',
    title: toThaiDigits(titleOf(2565, 'ผลคะแนน OIT')),
    heads: ['ข้อ', 'ประเด็นการตรวจ', 'คะแนน'],
    widths: [16, 90, 24],
    rows: rows.map(row => row.map(toThaiDigits)),
    truth: { year: 2565, points },
  };
}

function itemsOf(year: number, group: string): readonly FrameworkNode[] {
  const framework = knownFramework(year);
  return leavesOf(nodeById(framework, group) ?? framework.root);
}

export const TABLES: readonly PrintedTable[] = [
  indicators2565(),
  indicators2568(),
  instruments2567(),
  report2568(),
  items2565(),
  items2568(),
  ranking2565(),
  thaiDigits2565(),
  thaiItems2565(),
];
