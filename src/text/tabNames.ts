// Names of the tabs that the product writes, and how the page offers those that are made on request. The tabs themselves
// are Thai in every language; the English names tell a reader of English what they are.

export const tabNames = {
  summary: 'สรุปผล ITA',
  ranking: 'อันดับตัวชี้วัด',
  check: 'ตรวจข้อมูล',
  plan: 'แผนปฏิบัติการ',
  followUp: 'ติดตามผล',
  measures: 'คลังมาตรการ',
} as const;

export const englishTabNames = {
  summary: 'Summary',
  ranking: 'Ranking of indicators',
  check: 'Findings',
  plan: 'Action plan',
  followUp: 'Follow-up',
  measures: 'Our own measures',
} as const satisfies Readonly<Record<keyof typeof tabNames, string>>;

/** What a tab is for, and the words of the button that makes it and later brings it up to date. */
export const requests = {
  th: {
    followUp: {
      about: 'ติดตามผลตามแผน รอบ 6 เดือนและ 12 เดือน',
      make: 'สร้างแท็บติดตามผล',
      update: 'ปรับแท็บติดตามผลตามแผน',
    },
    measures: {
      about: 'มาตรการของหน่วยงาน ใช้แทนมาตรการที่แนะนำ',
      make: 'สร้างแท็บคลังมาตรการ',
      update: 'เพิ่มข้อที่ยังไม่มีในคลัง',
    },
  },
  en: {
    followUp: {
      about: 'What was done, by measure, after 6 and 12 months',
      make: 'Make the follow-up tab',
      update: 'Update the follow-up tab from the plan',
    },
    measures: {
      about: 'Measures of your own, used in place of ours',
      make: 'Make the tab of our own measures',
      update: 'Add items that it does not have yet',
    },
  },
} as const;
