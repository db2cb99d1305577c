// Words of the sidebar.

type Params = Readonly<Record<string, string | number>>;

export const sidebar = {
  intro: 'เปิดแท็บที่มีตารางคะแนน แล้วกดปุ่มด้านล่าง ตารางของท่านจะไม่ถูกแก้ไข',
  start: 'เริ่มวิเคราะห์',
  again: 'วิเคราะห์อีกครั้ง',
  working: 'กำลังอ่านคะแนนและเขียนแท็บ อาจใช้เวลาสักครู่…',
  total: 'คะแนนรวม',
  grade: (p: Params) => `ระดับ ${p.grade}`,
  provisional: (p: Params) => `คะแนนยังไม่ครบ มีข้อมูล ${p.coverage}% ของคะแนนทั้งหมด`,
  source: (p: Params) => `แท็บ "${p.tab}" ปีงบประมาณ พ.ศ. ${p.year}`,
  ranking: 'อันดับตัวชี้วัด',
  rankingHeader: ['อันดับ', 'ตัวชี้วัด', 'คะแนน', 'ผล'],
  cutoff: (p: Params) => `เส้นตั้งคือเกณฑ์ผ่าน ${p.cutoff} คะแนน`,
  findings: (p: Params) => `ต้องแก้ ${p.errors} จุด ควรตรวจ ${p.warnings} จุด`,
  seeFindings: (p: Params) => `ดูรายการในแท็บ "${p.tab}"`,
  clean: 'ไม่พบข้อผิดพลาดในตารางคะแนน',
  plan: (p: Params) => `แผนปฏิบัติการมี ${p.count} แถวที่ต้องดำเนินการ`,
  callFailed: 'ติดต่อแผ่นงานไม่ได้ โปรดกดอีกครั้ง ถ้ายังไม่ได้ ให้ปิดแล้วเปิดแถบด้านข้างใหม่',
  severalAccounts:
    'Google ไม่อนุญาตให้ทำงาน มักเกิดเมื่อเข้าสู่ระบบหลายบัญชีพร้อมกัน ให้ออกจากบัญชีอื่น หรือเปิดไฟล์ในหน้าต่างไม่ระบุตัวตนด้วยบัญชีเดียว',
} as const;
