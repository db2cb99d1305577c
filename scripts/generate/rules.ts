// docs/rules.md: the rules of every year as the code holds them, for a reader who wants to check them.
import { FRAMEWORK_YEARS, frameworkOf } from '../../src/domain/framework/frameworks';
import { list, page, table } from './markdown';
import { topicTable } from './topicTable';
import { yearChapter } from './year';

export const rules = { file: 'docs/rules.md', content };

function content(): string {
  const chapters = FRAMEWORK_YEARS.flatMap(year => {
    const framework = frameworkOf(year);
    return framework ? yearChapter(framework) : [];
  });
  return page([...introduction(), ...rollUp(), ...golden(), ...topics(), ...chapters]);
}

const introduction = (): readonly string[] => [
  '<!-- Written by `npm run generate` from src/domain/framework; edit the data, not this page. -->',
  '# The rules, year by year',
  'ITA (Integrity and Transparency Assessment, การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ) is the yearly assessment of Thai public agencies by the National Anti-Corruption Commission (NACC, ป.ป.ช.). Years are fiscal years of the Buddhist Era: FY2565 ran from October 2021 to September 2022. This page shows what the code takes the rules of each year to be, how well each fact is known, and where it comes from.',
  table(
    ['Known', 'Means'],
    [
      ['sourced', 'official, or reproduced from published results'],
      ['inferred', 'one indirect source, or carried over from a neighbouring year'],
      ['recalled', 'no source of that year was seen'],
    ],
  ),
  'The product shows everything that is not *sourced* with the note “ตรวจสอบกับคู่มือ ป.ป.ช.” (check with the NACC manual).',
];

const rollUp = (): readonly string[] => [
  '## From item scores to a grade',
  table(
    ['Level', 'IIT: survey of the staff', 'EIT: survey of outside users', 'OIT: open-data checklist'],
    [
      ['Item', 'mean over the respondents, 0–100', 'the same', '100 or 0, nothing between'],
      ['Sub-indicator', 'none', 'none', 'mean of its items'],
      ['Indicator', 'mean of its items', 'mean of its items', 'mean of its sub-indicators, not of its items'],
      ['Instrument', 'mean of indicators 1–5', 'mean of indicators 6–8', 'mean of indicators 9–10'],
      ['Total', '30 %', '30 %', '40 %'],
    ],
  ),
  list([
    'Full precision is kept throughout. A score is rounded half up to two decimals once: when it is shown, or before it meets a limit. The policy `eachLevel` instead rounds every computed score before it is used.',
    'An empty item is not 0; it is not scored yet, and every score above it waits for it.',
    'Scores printed by the assessment’s own system (ITAS) are already turned so that higher is better. Never turn them again.',
    'A score may be entered at any level. The deepest complete data counts, and a disagreement is reported.',
    'Until FY2565 the total alone decides the grade. From FY2566 every instrument counts too: 94.64 is only ผ่าน when one of the three is below 85.',
    'An office passes with a total from 85, in every year.',
  ]),
];

const golden = (): readonly string[] => [
  '## Published results that the rules reproduce',
  table(
    ['Year', 'Given', 'Gives', 'A wrong method would give'],
    [
      [
        'FY2564',
        'O1, O8, O23, O27 and O29 are 0, every other open-data item is 100',
        '9.1 = 77.78, 9.2 = 100, 9.3 = 85.71, 9.4 = 75, 9.5 = 80; indicator 9 = 83.70; OIT = 91.85',
        'flat mean of the items: 84.85 and 88.37',
      ],
      [
        'FY2565',
        'indicators 1–10: 99.33, 97.41, 98.00, 98.75, 98.66, 91.79, 89.43, 81.13, 92.14, 100.00',
        'IIT 98.43, EIT 87.45, OIT 96.07, total 94.19, grade A',
        'weighted parts rounded first: 94.20; flat mean of ten: 94.66',
      ],
      ['FY2565', 'O12, O17 and O20 are 0', '9.2 = 75, 9.3 = 85.71, indicator 9 = 92.14', ''],
      ['FY2565', 'one zero in 9.5 (O29)', 'indicator 9 = 96.00', ''],
      ['FY2566', 'IIT 85.67, EIT 84.53, OIT 97.50', 'total 90.06', 'any other weights in steps of 5 %'],
      ['FY2567', 'IIT 92.24, EIT 94.15, OIT 95.84', 'total 94.25, grade ผ่านดี', ''],
      ['FY2568', 'total 94.64, EIT below 85', 'grade ผ่าน', 'grade by the total alone: ผ่านดี'],
    ],
  ),
];

const topics = (): readonly string[] => [
  '## The same matter, another code',
  'Codes change their meaning: E-Service is O17 in FY2565, O18 in FY2566 and O10 in FY2568. So each item has a topic that stays, and years are compared by topic, never by code. Where a year merged two items into one, the merged item goes on with the topic of one of them (FY2568’s โครงสร้างและอำนาจหน้าที่ with `structure`, FY2569’s หลักเกณฑ์และแผนการบริหารและพัฒนาทรัพยากรบุคคล with `hr-policy`), so a comparison across such a change is a comparison of neighbours. Survey items from FY2566 on are not known.',
  topicTable(),
];
