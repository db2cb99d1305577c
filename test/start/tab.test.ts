// Which tab holds the scores, and what the menu command says of one that does not.
import { describe, expect, test } from '@jest/globals';
import type { CellValue } from '../../scripts/host/cell';
import { th } from '../../src/text/th';
import { file, isSaved, refusal, runInOwnFolder, squeezed } from './runs';

runInOwnFolder();

const items: CellValue[][] = [['ปีงบประมาณ 2565'], ['ข้อ', 'คะแนน'], ['O1', 100]];

describe('the tab', () => {
  test('that is named is taken', async () => {
    const path = await file({ ก: items, ข: items });
    expect((await squeezed(path, '--sheet', 'ข'))[1]).toBe('แท็บ ข');
  });

  test('that does not exist is refused with those that do', async () => {
    expect(await refusal('examples/full-2565.xlsx', '--sheet', 'คะแนน')).toBe(
      'ไม่มีแท็บ "คะแนน" ในไฟล์นี้ แท็บที่มี: "คะแนนรายข้อ", "ผู้รับผิดชอบ"',
    );
  });

  test('must be named where several hold scores', async () => {
    expect(await refusal(await file({ ก: items, ข: items }))).toBe(
      'มีคะแนนอยู่หลายแท็บ โปรดเลือกหนึ่งแท็บ --sheet "ก" หรือ --sheet "ข"',
    );
  });

  test.each([
    'อันดับตัวชี้วัด',
    'สรุปผล ITA 2565',
    'แผนปฏิบัติการ 2565 (2)',
    'ตรวจข้อมูล (ที่แก้ไขไว้)',
    'ตรวจข้อมูล 2565 (ที่แก้ไขไว้) 2',
  ])('named %s is of an earlier run and not offered', async own => {
    expect((await squeezed(await file({ คะแนน: items, [own]: items }, own)))[1]).toBe('แท็บ คะแนน');
  });

  test.each(['สรุปผล ITA', 'ตรวจข้อมูล 2565'])(
    'named %s is taken where no other one holds scores',
    async own => {
      expect((await squeezed(await file({ [own]: items, ปก: [['ปก']] }, `หน่วยงานตั้งชื่อ ${own}`)))[1]).toBe(
        `แท็บ ${own}`,
      );
    },
  );

  test('that is a copy of ours is told as such when it is named', async () => {
    const ranking = [
      [...th.tabs.ranking.header],
      [1, 10, 'การป้องกันการทุจริต', 'OIT', 100, 'ผ่านเกณฑ์', 'จุดแข็ง', 15],
    ];
    const path = await file({ คะแนน: items, สำเนา: ranking });
    expect((await squeezed(path))[1]).toBe('แท็บ คะแนน');
    expect(await refusal(path, '--sheet', 'สำเนา', '--year', '2565')).toBe(
      th.refusals.ownCopy({ tab: 'สำเนา', own: th.tabs.names.ranking, source: '' }),
    );
  });

  test('whose name only begins like one of ours is the user’s', async () => {
    expect((await squeezed(await file({ 'ตรวจข้อมูล กองคลัง': items })))[1]).toBe('แท็บ ตรวจข้อมูล กองคลัง');
  });

  test('of a workbook without scores is refused', async () => {
    expect(await refusal(await file({ ปก: [['รายงานปีงบประมาณ 2565']] }))).toMatch(
      /^ไม่พบรหัสข้อและคะแนนในแท็บ "ปก"/,
    );
  });
});

describe('what the menu command refuses', () => {
  test('is said in its words, and nothing is saved', async () => {
    expect(await refusal('examples/full-2565.xlsx', '--sheet', 'ผู้รับผิดชอบ')).toMatch(
      /^ไม่พบรหัสข้อและคะแนนในแท็บ "ผู้รับผิดชอบ" โปรดเปิดแท็บที่มีตารางคะแนน/,
    );
    expect(isSaved('full-2565')).toBe(false);
  });

  test('may be several columns of scores', async () => {
    const rows = [['ปีงบประมาณ 2565'], ['ข้อ', 'คะแนนครั้งแรก', 'คะแนนครั้งที่สอง'], ['O1', 100, 0], ['O2', 0, 100]];
    expect(await refusal(await file({ คะแนน: rows }))).toMatch(/^พบช่องคะแนน 2 คอลัมน์/);
  });
});
