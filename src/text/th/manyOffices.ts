// What a table of several offices is, and what to do with it: said by findings and by refusals.

export const manyOffices = (p: Readonly<Record<string, string | number>>): string =>
  `ตารางนี้มีคะแนนของ ${p.count} หน่วยงาน (${short(String(p.names))}) จึงคิดเป็นคะแนนเดียวไม่ได้ โปรดคัดลอกหัวตารางกับคะแนนของหน่วยงานเดียวไปไว้อีกแท็บ แล้วใช้แท็บนั้น`;

const LONGEST = 60;
const short = (names: string): string => (names.length > LONGEST ? `${names.slice(0, LONGEST)}…` : names);
