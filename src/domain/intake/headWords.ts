// Words at the heads of columns by what they say of the column, with the misspellings that offices make.

/**
 * `score`: scores of the office; `result`: they, or words or levels about them; `others`: scores of another office, of
 * all offices, of an earlier time, or a target; `other`: never scores; `yes` and `no`: ticks for what is there and what is
 * not.
 */
export type Role =
  | 'code'
  | 'title'
  | 'comment'
  | 'score'
  | 'counter'
  | 'result'
  | 'others'
  | 'other'
  | 'yes'
  | 'no';

/** Header words by role, as keys. A word of 4 letters or more may be one typing mistake away. */
export const EXACT: ReadonlyMap<string, Role> = new Map(
  Object.entries<Role>({
    ข้อ: 'code',
    ข้อที่: 'code',
    รหัส: 'code',
    รหัสข้อ: 'code',
    รหัสตัวชี้วัด: 'code',
    เลขข้อ: 'code',
    ข้อคำถาม: 'code',
    ตัวชี้วัด: 'code',
    ตัวชี้วัดที่: 'code',
    code: 'code',
    item: 'code',
    iit: 'code',
    eit: 'code',
    oit: 'code',
    ที่: 'counter',
    ลำดับ: 'counter',
    ลำดับที่: 'counter',
    อันดับ: 'counter',
    อันดับที่: 'counter',
    no: 'counter',
    rank: 'counter',
    ranking: 'counter',
    น้ำหนัก: 'other',
    คะแนนเต็ม: 'other',
    เต็ม: 'other',
    เครื่องมือ: 'other',
    แบบวัด: 'other',
    weight: 'other',
    n: 'other',
    sd: 'other',
    gap: 'other',
    min: 'other',
    max: 'other',
    หน้า: 'other',
    หน้าที่: 'other',
    เลขหน้า: 'other',
    ผลการประเมิน: 'result',
    สถานะ: 'result',
    เกรด: 'result',
    grade: 'result',
    level: 'result',
    status: 'result',
    จำนวน: 'result',
    ร้อยละ: 'score',
    ได้: 'score',
    ที่ได้: 'score',
    ได้รับ: 'score',
    ค่าเฉลี่ย: 'score',
    เฉลี่ย: 'score',
    mean: 'score',
    average: 'score',
    score: 'score',
    scores: 'score',
    points: 'score',
    result: 'score',
    เดิม: 'others',
    เป้า: 'others',
  }),
);

/** Beginnings of header words, tried in this order. */
export const BEGINNINGS: readonly (readonly [string, Role])[] = [
  ['ตัวชี้วัดย่อย', 'title'],
  ['ประเด็น', 'title'],
  ['รายการ', 'title'],
  ['รายละเอียด', 'title'],
  ['หัวข้อ', 'title'],
  ['ชื่อ', 'title'],
  ['ข้อความ', 'title'],
  ['คำถาม', 'title'],
  ['title', 'title'],
  ['ความคิดเห็น', 'comment'],
  ['ความเห็น', 'comment'],
  ['ข้อเสนอแนะ', 'comment'],
  ['ข้อสังเกต', 'comment'],
  ['ข้อค้นพบ', 'comment'],
  ['หมายเหตุ', 'comment'],
  ['สาเหตุ', 'comment'],
  ['เหตุผล', 'comment'],
  ['ข้อบกพร่อง', 'comment'],
  ['จุดอ่อน', 'comment'],
  ['ปัญหา', 'comment'],
  ['comment', 'comment'],
  ['remark', 'comment'],
  ['ระดับจังหวัด', 'others'],
  ['ระดับประเทศ', 'others'],
  ['ระดับอำเภอ', 'others'],
  ['ระดับภาค', 'others'],
  ['ระดับ', 'result'],
  ['แปลผล', 'result'],
  ['คะแนนเต็ม', 'other'],
  ['น้ำหนัก', 'other'],
  ['ค่าน้ำหนัก', 'other'],
  ['คะแนนถ่วง', 'other'],
  ['ถ่วงน้ำหนัก', 'other'],
  ['คะแนนเป้าหมาย', 'others'],
  ['เป้าหมาย', 'others'],
  ['ค่าเป้าหมาย', 'others'],
  ['สัดส่วน', 'other'],
  ['จำนวนผู้', 'other'],
  ['จำนวนคน', 'other'],
  ['จำนวนข้อคำถาม', 'other'],
  ['จำนวนคำถาม', 'other'],
  ['จำนวนตัวชี้วัด', 'other'],
  ['ข้อทั้งหมด', 'other'],
  ['fullmark', 'other'],
  ['maxscore', 'other'],
  ['fullscore', 'other'],
  ['เกณฑ์', 'other'],
  ['ผู้รับผิดชอบ', 'other'],
  ['หน่วยงาน', 'other'],
  ['วันที่', 'other'],
  ['ลิงก์', 'other'],
  ['ลิงค์', 'other'],
  ['link', 'other'],
  ['url', 'other'],
];

const AREA = '(?:ประเทศ|จังหวัด|อำเภอ|ภูมิภาค|ภาค(?!รัฐ|ส่วน)|กลุ่ม)';

/** What stands anywhere in a head and tells more than the word for score beside it, tried in this order. */
export const WITHIN: readonly (readonly [RegExp, Role])[] = [
  [
    /น้ำหนัก|ถ่วง|ผลคูณ|เบี่ยงเบน|แปรปรวน|ผู้ตอบ|อัตราการ|การตอบ(?!สนอง)|ตอบกลับ|ต่าง$|ส่วนต่าง|ผลต่าง|เพิ่ม(?:ขึ้น|ลด|$)|ลด(?:ลง|เพิ่ม|$)|เปลี่ยนแปลง|ต่ำสุด|สูงสุด|weight|respon[ds]|differen|^m(?:in|ax)imum/,
    'other',
  ],
  // What is missing from full marks.
  [/ขาด|ที่หาย|หายไป|(?:ที่|คะแนน|ถูก|สูญ)(?:เสีย|หัก)|^หัก|บกพร่อง|deduct|lost/, 'other'],
  [/จำนวนข้อ(?!.*(?:ได้|ผ่าน))/, 'other'],
  [/(?:อัน|ลำ)ดับ|rank/, 'counter'],
  [/ปีก่อน|ปีที่แล้ว|ปีที่ผ่าน|ปีเดิม|ครั้งก่อน|คะแนนเดิม|คะแนนก่อน|^ก่อน|เป้าหมาย|คาดการณ์|คาดหวัง|ประเมินตนเอง/, 'others'],
  [new RegExp(`(?:เฉลี่ย|คะแนน|ระดับ|รวม|ทั้ง)(?:ของ|ราย|ทั้ง|ระดับ|ใน)*${AREA}|^${AREA}`), 'others'],
  [/previous|lastyear|national|province|target|expected/, 'others'],
  [
    /^(?:ปี|ปีงบประมาณ|ปีงบ|ประจำปี|ประจำปีงบประมาณ|พศ|ปีพศ|ปีงบประมาณพศ|fy|ita)(?:2[56]\d\d|[5-7]\d|20[12]\d)$/,
    'score',
  ],
  [/^(?:ปี(?:งบประมาณ|งบ)?(?:พศ|ที่ประเมิน)?|พศ|fy|year|fiscalyear)$/, 'other'],
  [/คะแนน|score/, 'score'],
];
