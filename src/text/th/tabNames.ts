// Names of the tabs that the product writes. They are Thai in every language, because the tabs are.

export const tabNames = {
  summary: 'สรุปผล ITA',
  ranking: 'อันดับตัวชี้วัด',
  check: 'ตรวจข้อมูล',
  plan: 'แผนปฏิบัติการ',
  followUp: 'ติดตามผล',
  measures: 'คลังมาตรการ',
} as const;
