// Sentences of the preview that the terminal and the server say; those of the page are in client/words.ts.

export const words = {
  usage: [
    'วิธีใช้:  npm run preview -- ไฟล์.xlsx --port 8080',
    '',
    '  ไฟล์       สมุดงาน .xlsx หรือ .csv (ไม่ระบุ: examples/office-2565.xlsx)',
    '  --empty   เริ่มจากไฟล์ใหม่ที่ว่าง',
    '  --port    หมายเลขพอร์ต (ไม่ระบุ: พอร์ตที่ว่าง)',
  ],
  opened: (url: string) => `เปิดหน้าทดลองที่ ${url} (กด Ctrl+C เพื่อหยุด)`,
  newFile: { name: 'ไฟล์ใหม่', tab: 'ชีต1' },
  errors: {
    unknownOption: (option: string) => `ไม่รู้จักตัวเลือก ${option} ใช้ได้เฉพาะ --port และ --empty`,
    badPort: (port: string) => `"${port}" ไม่ใช่หมายเลขพอร์ต ให้ใช้ เช่น --port 8080`,
    takenPort: (port: number) => `พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ โปรดใช้หมายเลขอื่น`,
    emptyWithFile: 'ระบุได้อย่างใดอย่างหนึ่ง: ไฟล์ หรือ --empty',
    severalFiles: (paths: readonly string[]) => `เปิดได้ครั้งละหนึ่งไฟล์ แต่ระบุมา ${paths.join(', ')}`,
  },
  /** What a cell says when the host cannot compute its formula. */
  formulaNotComputed: 'หน้าทดลองคิดได้เฉพาะสูตรที่เป็นฟังก์ชัน ITA_… ตัวเดียว ใน Google ชีตสูตรนี้ใช้ได้ตามปกติ',
  failed: { title: 'หน้าทดลองขัดข้อง', script: 'สคริปต์หยุดทำงาน' },
  refused: {
    title: 'พิมพ์ค่านี้ไม่ได้',
    notHere: (reason: string) => `หน้าทดลองทำสิ่งนี้ไม่ได้: ${reason}`,
  },
} as const;
