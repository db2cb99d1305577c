// Names of downloaded files, whatever the office is called.
import { describe, expect, test } from '@jest/globals';
import { CHOICE_IDS, needsOf } from '../../src/dialog/choices';
import { fileName } from '../../src/dialog/fileName';
import { paperName } from '../../src/dialog/paperName';
import { AS_KNOWN, BY_EYE } from '../../src/dialog/segments';
import { names } from '../../src/text/th/documents/names';
import { framework } from '../domain/framework/shipped';
import fc from '../fastCheck';
import { HOSTILE } from '../hostileTexts';

test('a file is named by the document, the office and the year', () => {
  expect(fileName({ name: 'รายงานวิเคราะห์ผลการประเมิน', agency: 'อบต.ตัวอย่าง', year: 2565 }, 'docx')).toBe(
    'รายงานวิเคราะห์ผลการประเมิน อบต.ตัวอย่าง 2565.docx',
  );
});

test('an office without a name leaves no gap', () => {
  expect(fileName({ name: 'ประกาศ', agency: ' ', year: 2565 }, 'png')).toBe('ประกาศ 2565.png');
});

test.each(HOSTILE)('%j makes a name that every file system takes', agency => {
  const name = fileName({ name: 'ประกาศ', agency, year: 2565 }, 'docx');
  expect(name).toMatch(/^ประกาศ .*2565\.docx$/);
  expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]|\s{2}/u);
  // A name of a file is at most 255 bytes on the usual systems.
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
});

const LONG = 'องค์การบริหารส่วนตำบลตัวอย่างที่มีชื่อยาวมาก';

describe('a long name of an office', () => {
  const named = (agency: string, split = AS_KNOWN): string =>
    fileName({ name: names.followUpReport, agency, year: 2566 }, 'docx', split).slice(
      names.followUpReport.length + 1,
    );

  test('stands whole where there is room, and is cut after a word where there is none', () => {
    expect(fileName({ name: names.oitMemo, agency: LONG, year: 2565 }, 'docx')).toContain(LONG);
    expect(named(LONG)).toBe('องค์การบริหารส่วนตำบล 2566.docx');
  });

  test('is cut at a space where the browser knows no words, and between letters where it has no space', () => {
    expect(named('เทศบาลตำบลตัวอย่าง อำเภอตัวอย่าง', BY_EYE)).toBe('เทศบาลตำบลตัวอย่าง 2566.docx');
    expect(named(LONG, BY_EYE)).toMatch(/^องค์การบริหารส่วนตำบล\S* 2566\.docx$/);
  });

  test('never loses a mark of the letter at which it is cut, and never a part of the others', () => {
    const letters = new Intl.Segmenter('th', { granularity: 'grapheme' });
    const clusters = (text: string): readonly string[] =>
      Array.from(letters.segment(text), ({ segment }) => segment);
    const part = fc.constantFrom('กิ่', 'น้ำ', 'ปู่', 'เก๊', 'ที่', 'ก', ' ', 'é', '👩‍🌾', 'A');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 90 }), fc.constantFrom(AS_KNOWN, BY_EYE), (parts, split) => {
        const agency = parts.join('').replace(/\s+/g, ' ').trim();
        const name = fileName({ name: 'ประกาศ', agency, year: 2565 }, 'docx', split);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(225);
        // What is seen of an office, before the year: a beginning of it, letter by whole letter.
        const shown = /^ประกาศ (?:(.+) )?2565\.docx$/su.exec(name)?.[1] ?? '';
        const whole = agency.replace(/\u200D/g, ' ').replace(/\s+/g, ' ');
        expect(whole.startsWith(shown)).toBe(true);
        expect(clusters(whole).slice(0, clusters(shown).length)).toEqual(clusters(shown));
      }),
      { numRuns: 200 },
    );
  });
});

test('papers on measures are named by the year of the measures, the others by that of the scores', () => {
  const endings = Object.fromEntries(
    CHOICE_IDS.map(id => [id, paperName(id, '', { framework: framework(2568) }).slice(names[id].length + 1)]),
  );
  expect(endings).toMatchObject({
    analysisReport: '2568.docx',
    sevenTopicsPlan: '2569.docx',
    followUpReport: '2569.docx',
    measuresReport: '2569.docx',
    oitMemo: '2568.docx',
    announcement: '2569.docx',
    poster: '2568.png',
  });
  // What a paper repeats of the plan or of its follow-up is of the year after the scores, but for the report on them.
  const byScores = CHOICE_IDS.filter(
    id => needsOf(id).namedBy === 'scores' && needsOf(id).rows !== undefined,
  );
  expect(byScores).toEqual(['analysisReport']);
});
