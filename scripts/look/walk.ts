// The ways through the sidebar of which pictures are taken, as a person goes them.
import type { Page } from 'playwright-core';
import type { WORDS } from '../../src/text/words';
import type { Words } from '../../src/text/wordsOf';

export interface Stop {
  /** Of the picture. */
  readonly name: string;
  /** From the stop before to this one. */
  readonly go: (page: Page, words: Words) => Promise<void>;
}

export interface Walk {
  /** A workbook of examples/, or none for an empty one. */
  readonly example: string | undefined;
  readonly language: keyof typeof WORDS;
  readonly stops: readonly Stop[];
}

/** What a clerk copies from a result page, with what stands around the table. */
const PASTED = [
  'ผลการประเมิน OIT ประจำปีงบประมาณ พ.ศ. 2564',
  'อบต.ตัวอย่าง',
  'ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน',
  'ข้อ\tประเด็นการตรวจ\tความคิดเห็น\tคะแนน',
  'O1\tโครงสร้าง\tไม่พบผู้บริหารฝ่ายการเมือง',
  'ในแผนผังที่เผยแพร่\t0.00',
  'O2\tข้อมูลผู้บริหาร\t\t๑๐๐.๐๐',
  'O3\tอำนาจหน้าที่\t\t100.00',
  'O4\tแผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน\t\tยังไม่ประกาศ',
  'พิมพ์จากระบบ หน้า 1 จาก 2',
].join('\n');

const press = async (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();

const step =
  (name: keyof Words['sidebar']['frame']['steps']): Stop['go'] =>
  (page, { sidebar }) =>
    press(page, sidebar.frame.steps[name]);

const begin: Stop = { name: 'start', go: async () => {} };

const read: Stop = {
  name: 'check',
  go: async (page, { sidebar }) => {
    await press(page, sidebar.start.ways.read);
    await page.getByRole('heading', { level: 1, name: sidebar.check.title }).waitFor();
  },
};

const paste: readonly Stop[] = [
  {
    name: 'paste',
    go: async (page, { sidebar }) => {
      await press(page, sidebar.frame.steps.start);
      await page.getByRole('button', { name: sidebar.start.ways.paste }).first().click();
      await page.getByLabel(sidebar.start.paste.label).fill(PASTED);
    },
  },
  {
    name: 'paste-read',
    go: async (page, { sidebar }) => {
      await press(page, sidebar.start.paste.read);
      await page.getByText(sidebar.start.paste.result).waitFor();
    },
  },
];

const rest: readonly Stop[] = [
  { name: 'result', go: step('result') },
  { name: 'repair', go: step('repair') },
  {
    name: 'repair-tried',
    go: async (page, { sidebar }) => {
      await press(page, sidebar.repair.takePath);
    },
  },
  { name: 'tabs', go: step('tabs') },
  {
    name: 'tabs-made',
    go: async (page, { sidebar }) => {
      await press(page, sidebar.tabs.make);
      await page.getByText(sidebar.tabs.finished).waitFor();
    },
  },
  { name: 'settings', go: (page, { sidebar }) => press(page, sidebar.frame.settings) },
  { name: 'help', go: (page, { sidebar }) => press(page, sidebar.frame.help) },
];

const question: Stop = {
  name: 'check-question',
  go: async (page, { sidebar }) => {
    await page.getByRole('button', { name: sidebar.check.use }).first().click();
  },
};

const languages = ['th', 'en'] as const;

export const WALKS: readonly Walk[] = [
  ...languages.map(language => ({ example: 'full-2565.xlsx', language, stops: [begin, read, ...rest] })),
  ...languages.map(language => ({
    example: 'messy-2565.xlsx',
    language,
    stops: [
      { ...read, name: 'check-messy' },
      question,
      { name: 'result-messy', go: step('result') },
      ...paste,
    ],
  })),
];
