// Words of the sidebar's view "repair".

type Params = Readonly<Record<string, string | number>>;

export const repair = {
  title: 'แก้อะไรก่อน',
  intro: 'รายการที่ได้คะแนนรวมคืนมากอยู่บนสุด ติ๊กหรือเลื่อนคะแนนเพื่อลอง คะแนนในแผ่นงานไม่เปลี่ยน',
  planHint: (p: Params) => `"ใส่ลงแผน" ทำเครื่องหมายรายการที่เลือกในแท็บ "${p.tab}" ไม่แก้สิ่งที่พิมพ์ไว้`,
  newPlanHint: '"ใส่ลงแผน" สร้างแท็บแผนปฏิบัติการ แล้วทำเครื่องหมายรายการที่เลือก',
  none: 'ทุกรายการได้คะแนนเต็มแล้ว ไม่มีรายการที่ต้องแก้',
  provisional: (p: Params) => `คะแนนยังไม่ครบ (มีข้อมูล ${p.known}%) ตัวเลขเป็นค่าชั่วคราว คิดจากคะแนนที่มีแล้ว`,

  path: (p: Params) => `ทางที่สั้นที่สุดสู่ ${p.grade}: ${p.count} รายการ`,
  pathItems: (p: Params) => `ถ้าได้เต็ม 100: ${p.items}`,
  takePath: 'ลองเลือกรายการเหล่านี้',

  instrument: 'แสดงแบบวัด',
  all: 'ทั้งหมด',
  choice: (p: Params) => `${p.name} (${p.count} รายการ)`,
  more: (p: Params) => `แสดงอีก ${p.count} รายการ`,

  has: (p: Params) => `ได้ ${p.points}`,
  gives: (p: Params) => `คืน +${p.points}`,
  /** While the total is provisional. */
  givesWhole: (p: Params) => `คืน +${p.points} เมื่อคะแนนครบ`,
  running: (p: Params) => `แก้ถึงรายการนี้ได้ ${p.total}`,
  valueText: (p: Params) => `${p.points} คะแนน`,
  exactly: (p: Params) => `พิมพ์คะแนนที่ลองของ ${p.id}`,
  fault: 'ใส่ตัวเลข 0–100 ทศนิยมไม่เกิน 2 ตำแหน่ง',
  comment: 'ความเห็นผู้ตรวจ',
  inPlan: 'อยู่ในแผน',
  takeOut: 'เอาออก',
  takeOutOf: (p: Params) => `เอา ${p.id} ออกจากแผน`,

  indicators: 'ตัวชี้วัดเมื่อแก้แล้ว',
  outcome: 'ผลที่จะได้',
  provisionalTotal: (p: Params) => `${p.points} (ชั่วคราว)`,
  becomes: (p: Params) => `คะแนนรวมจาก ${p.before} เป็น ${p.after}`,
  asItIs: (p: Params) => `คะแนนรวมตามแผ่นงาน ${p.now}`,
  reset: 'ล้างที่ลอง',
  mark: 'ใส่ลงแผน',
  takenOut: 'เอาออกจากแผนแล้ว',
  marked: (p: Params) => `ทำเครื่องหมายในแผนแล้ว ${p.count} แถว`,
} as const;
