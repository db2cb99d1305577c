// A row that the plan keeps although the scores no longer ask for it says so wherever its point is printed.
import { describe, expect, test } from '@jest/globals';
import { analysisReport } from '../../src/documents/analysisReport';
import { measuresReport } from '../../src/documents/measuresReport';
import { sevenTopicsPlan } from '../../src/documents/sevenTopicsPlan';
import { parts } from '../../src/text/th/documents/parts';
import { tabs } from '../../src/text/th/tabs';
import { factsOf, planLine } from './facts';
import { textOf } from './reading';

const factsWith = (mark: string) =>
  factsOf({
    year: 2565,
    scores: { O17: 100 },
    plan: [
      planLine({
        key: 'e-service',
        instrument: 'OIT',
        indicator: '9 การเปิดเผยข้อมูล',
        code: 'O17',
        point: 'E-Service',
        mark,
      }),
    ],
  });

const gone = [tabs.plan.carried({ year: 2564 }), tabs.plan.noLongerNeeded].join(tabs.plan.andMark);
const SAID = '(ไม่เข้าเกณฑ์แล้ว)';

describe.each([
  ['the analysis report', analysisReport, `O17 E-Service ${SAID}`],
  ['the plan by the seven topics', sevenTopicsPlan, `O17 E-Service ${SAID}`],
  ['the report on measures', measuresReport, `ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ${SAID}`],
])('%s', (_, build, said) => {
  test('says of a row beside its point that it no longer meets the criteria', () => {
    expect(textOf(build(factsWith(gone)))).toContain(said);
  });

  test('prints no other remark of the plan', () => {
    const text = textOf(build(factsWith(tabs.plan.chosen)));
    expect(text).not.toContain(SAID);
    expect(text).not.toContain(tabs.plan.chosen);
  });
});

test("the words that tell of such a row are those of the plan's own remark", () => {
  expect(tabs.plan.noLongerNeeded).toContain(parts.plan.noLongerNeeded);
});
