// What `npm run deploy` and `npm run push` say: Thai for the office, one short English line below it for developers.
export const words = {
  usage: `วิธีใช้: npm run deploy               สร้าง Google ชีตใหม่พร้อมส่วนเสริม (สั่งซ้ำคือส่งรุ่นใหม่ไปที่ชีตเดิม)
        npm run deploy -- SCRIPT_ID  ส่งไปยังสคริปต์ที่ผูกกับชีตของท่าน
Usage: npm run deploy [-- SCRIPT_ID]`,
  noClasp: 'ไม่พบ clasp โปรดสั่ง npm ci แล้วสั่งใหม่\nclasp was not found: run npm ci.',
  notLoggedIn:
    'ยังไม่ได้เข้าสู่ระบบ Google โปรดสั่ง npx clasp login อนุญาตในเบราว์เซอร์ แล้วสั่งใหม่\nNot logged in: run npx clasp login, then try again.',
  noScript:
    'ไฟล์ .clasp.json ยังไม่ระบุสคริปต์ โปรดสั่ง npm run deploy เพื่อสร้างชีตใหม่ หรือ npm run deploy -- SCRIPT_ID\n.clasp.json names no script yet: use npm run deploy, which needs none.',
  apiOff:
    'บัญชีนี้ยังไม่เปิด Apps Script API โปรดเปิดที่ https://script.google.com/home/usersettings รอสักครู่ แล้วสั่งใหม่\nThe Apps Script API is off for this account: switch it on there, wait a minute, try again.',
  noAnswer: (said: string) =>
    `สร้างแล้วแต่อ่านรหัสสคริปต์ไม่ได้ โปรดดูชีตใหม่ใน Google ไดรฟ์ แล้วสั่ง npm run deploy -- SCRIPT_ID\nThe id of the new script could not be read:\n${said}`,
  refused: (said: string) =>
    `Google ไม่รับ โปรดตรวจรหัสสคริปต์ สิทธิ์แก้ไขของบัญชี และอินเทอร์เน็ต แล้วสั่งใหม่ ชีตที่สร้างไว้แล้วไม่ถูกสร้างซ้ำ\nGoogle refused:\n${said}`,
  notAnId: (id: string) =>
    `"${id}" ไม่ใช่รหัสสคริปต์ โปรดคัดลอกจาก ส่วนขยาย ▸ Apps Script ▸ การตั้งค่าโปรเจ็กต์ ▸ รหัสสคริปต์\nNot a script id.`,
  badFile: (name: string) =>
    `อ่านไฟล์ ${name} ไม่ได้ โปรดลบแล้วสั่งใหม่ หรือสั่ง npm run deploy -- SCRIPT_ID\n${name} cannot be read: delete it, or name the script id.`,
  done: (script: string, sheet: string | undefined) =>
    [
      'ส่งขึ้น Google แล้ว / Pushed.',
      ...(sheet === undefined
        ? []
        : [`ชีต / spreadsheet: https://docs.google.com/spreadsheets/d/${sheet}/edit`]),
      `สคริปต์ / script: https://script.google.com/d/${script}/edit`,
      'เปิดหรือโหลดชีตใหม่ แล้วทำขั้น 5–7 ใน README',
    ].join('\n'),
};
