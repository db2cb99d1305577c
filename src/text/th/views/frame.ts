// Words around the views of the sidebar: steps, and buttons that stand everywhere.

export const frame = {
  stepsLabel: 'ขั้นตอน',
  /** Short, because five stand beside each other in 300 pixels. */
  steps: { start: 'เริ่ม', check: 'ตรวจ', result: 'ผล', repair: 'แก้', tabs: 'แท็บ' },
  settings: 'ตั้งค่า',
  help: 'ช่วยเหลือ',
  /** The name of the other language, in that language. */
  otherLanguage: 'English',
  /** Reads the same tab once more, after cells were changed by hand. */
  readAgain: 'อ่านใหม่',
  readAgainOf: (p: Readonly<Record<string, string | number>>) => `อ่านใหม่: แท็บ "${p.tab}"`,
  cancel: 'ยกเลิก',
} as const;
