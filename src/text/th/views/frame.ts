// Words around the views of the sidebar: steps, buttons that stand everywhere, and what may go wrong with a call.

export const frame = {
  stepsLabel: 'ขั้นตอน',
  /** Short, because five stand beside each other in 300 pixels. */
  steps: { start: 'เริ่ม', check: 'ตรวจ', result: 'ผล', repair: 'แก้', tabs: 'แท็บ' },
  settings: 'ตั้งค่า',
  help: 'ช่วยเหลือ',
  /** The name of the other language, in that language. */
  otherLanguage: 'English',
  working: 'กำลังทำงาน…',
  slow: 'ใช้เวลานานกว่าปกติ อาจเพราะอินเทอร์เน็ตช้า รอต่อได้ หรือกดลองใหม่',
  /** Of what may not be asked for twice. */
  stillWriting: 'ใช้เวลานานกว่าปกติ แต่ยังทำอยู่ โปรดรอ ไม่ต้องกดซ้ำ',
  retry: 'ลองใหม่',
  /** Reads the same tab once more, after cells were changed by hand. */
  readAgain: 'อ่านใหม่',
  readAgainOf: (p: Readonly<Record<string, string | number>>) => `อ่านใหม่: แท็บ "${p.tab}"`,
  cancel: 'ยกเลิก',
  failures: {
    callFailed: 'ติดต่อแผ่นงานไม่ได้ ข้อมูลของท่านยังอยู่ครบ โปรดตรวจอินเทอร์เน็ตแล้วกดลองใหม่',
    wrongAnswer: 'แถบนี้กับสคริปต์ในแผ่นงานเป็นคนละรุ่น โปรดปิดแล้วเปิดแถบด้านข้างใหม่',
    severalAccounts:
      'Google ไม่อนุญาตให้ทำงาน มักเกิดเมื่อเข้าสู่ระบบหลายบัญชีพร้อมกัน ให้ออกจากบัญชีอื่น หรือเปิดไฟล์ในหน้าต่างไม่ระบุตัวตนด้วยบัญชีเดียว',
  },
  noPlatform: 'ส่วนเสริมทำงานไม่ได้ในไฟล์นี้ ถ้าชื่อไฟล์ลงท้าย .xlsx ให้เลือก ไฟล์ ▸ บันทึกเป็น Google ชีต แล้วเปิดไฟล์ใหม่',
} as const;
