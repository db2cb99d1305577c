// What the preview's page says.

export const words = {
  page: 'ทดลองใช้ในเครื่องนี้ ไม่ต้องมีบัญชี Google',
  extensions: 'ส่วนขยาย',
  reset: 'คืนค่าเริ่มต้น',
  copy: 'ทำสำเนาไฟล์',
  save: 'บันทึกเป็น .xlsx',
  address: 'เซลล์ที่เลือก',
  content: 'เนื้อหาของเซลล์',
  grid: (tab: string) => `ตาราง ${tab}`,
  tabs: 'แท็บ',
  working: 'กำลังทำงาน…',
  closeSidebar: 'ปิดแถบด้านข้าง',
  openLink: 'เปิดลิงก์',
  lost: 'การเชื่อมต่อกับโปรแกรมทดลองขาดไป โปรดสั่ง npm run preview ใหม่',
  warnings: 'หน้าทดลองแสดงหรือทำสิ่งเหล่านี้ไม่ได้',
  failed: 'หน้าทดลองขัดข้อง',
  buttons: { OK: 'ตกลง', CANCEL: 'ยกเลิก', YES: 'ใช่', NO: 'ไม่ใช่', CLOSE: 'ปิด' },
} as const;
