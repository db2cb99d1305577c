// Thai sentences of functions in cells and of findings. Each says what is wrong and what to do next, in a clerk's words.

type Params = Readonly<Record<string, string | number>>;

export const howMany = (more: string | number): string => (Number(more) > 0 ? ` และอีก ${more} ข้อ` : '');

export const cells = {
  severity: { error: 'ผิดพลาด', warning: 'โปรดตรวจ' },

  /** Sentences of findings, by finding code. */
  findings: {
    noScore: (p: Params) => `${p.code} ยังไม่มีคะแนน โปรดใส่คะแนน หากไม่ถูกประเมินให้พิมพ์ว่า ไม่ประเมิน`,
    noData: (p: Params) => `${p.code} ยังไม่มีคะแนน ("${p.shown}") โปรดใส่คะแนน หากไม่ถูกประเมินให้พิมพ์ว่า ไม่ประเมิน`,
    wordForScore: (p: Params) => `คะแนนของ ${p.code} เป็น "${p.shown}" ซึ่งไม่ใช่ตัวเลข โปรดใส่คะแนน 0–100`,
    notANumber: (p: Params) => `ช่องคะแนนของ ${p.code} เป็นข้อความ "${short(p.shown)}" โปรดใส่คะแนน 0–100`,
    brokenNumber: (p: Params) => `อ่านคะแนนของ ${p.code} จาก "${p.shown}" ไม่ได้ โปรดพิมพ์ตัวเลขใหม่`,
    numberWithText: (p: Params) =>
      `คะแนนของ ${p.code} มีข้อความปน "${short(p.shown)}" โปรดเหลือเฉพาะตัวเลข แล้วย้ายข้อความไปช่องหมายเหตุ`,
    severalNumbers: (p: Params) => `ช่องคะแนนของ ${p.code} มีหลายตัวเลข "${p.shown}" โปรดเหลือคะแนนเดียว`,
    overHundred: (p: Params) => `คะแนนของ ${p.code} คือ ${p.shown} ซึ่งเกิน 100 โปรดตรวจจุดทศนิยม`,
    negative: (p: Params) => `คะแนนของ ${p.code} ติดลบ (${p.shown}) โปรดใส่คะแนน 0–100`,
    fraction: (p: Params) => `คะแนนของ ${p.code} คือ ${p.shown} ดูเหมือนร้อยละที่ยังไม่ได้คูณ 100 โปรดตรวจ`,
    percentTwice: (p: Params) =>
      `คะแนนของ ${p.code} ถูกแสดงเป็นร้อยละซ้ำ (${p.shown} × 100%) โปรดเปลี่ยนรูปแบบเซลล์เป็นตัวเลข`,
    dateAsScore: (p: Params) =>
      `ช่องคะแนนของ ${p.code} กลายเป็นวันที่ ${p.shown} โปรดตั้งรูปแบบเซลล์เป็นตัวเลขแล้วพิมพ์คะแนนใหม่`,
    errorValue: (p: Params) => `ช่องคะแนนของ ${p.code} เป็นค่าผิดพลาด ${p.shown} โปรดแก้สูตรในช่องนี้`,
    percentFormat: (p: Params) => `คะแนนของ ${p.code} เก็บเป็นร้อยละ อ่านเป็น ${p.points}`,
    decimalComma: (p: Params) => `คะแนนของ ${p.code} ใช้จุลภาคเป็นจุดทศนิยม "${p.shown}" อ่านเป็น ${p.points}`,
    betweenZeroAndFull: (p: Params) => `${p.code} ได้ ${p.points} คะแนน ทั้งที่ข้อนี้ให้ได้เพียง 0 หรือ 100 โปรดตรวจ`,
    notAssessed: (p: Params) => `${p.code} ไม่ถูกประเมิน จึงไม่นำมาเป็นตัวหาร`,

    noCode: () => 'มีคะแนนแต่ไม่มีรหัสข้อ จึงไม่ได้นำมาคิด โปรดใส่รหัสข้อหน้าคะแนนนี้',
    unreadableCode: () => 'อ่านรหัสข้อนี้ไม่ได้ จึงไม่ได้นำคะแนนมาคิด โปรดพิมพ์รหัสใหม่ เช่น O12',
    bareNumber: (p: Params) =>
      `เลข ${p.number} ไม่มีตัวอักษรนำ ไม่ทราบว่าเป็นข้อของแบบวัดใด จึงไม่ได้นำคะแนนมาคิด โปรดพิมพ์รหัสเต็ม เช่น O12`,
    noSuchItem: (p: Params) => `ปีนี้ไม่มี ${p.code} โปรดตรวจรหัสและปีงบประมาณ`,
    itemsUnknown: (p: Params) =>
      `ปีนี้ยังไม่ทราบรหัสข้อของ ${p.instrument} จึงไม่ได้นำ ${p.code} มาคิด โปรดใส่คะแนนรายตัวชี้วัดแทน`,
    dateAsCode: () => 'รหัสกลายเป็นวันที่ โปรดตั้งรูปแบบเซลล์เป็นข้อความแล้วพิมพ์รหัสใหม่',
    otherFramework: (p: Params) => `รหัสนี้เป็นของแบบประเมิน ${p.name} ไม่ใช่ ITA จึงไม่ได้นำมาคิด`,
    titleOfAnother: (p: Params) =>
      `รหัสเป็น ${p.code} แต่ข้อความเป็นของ ${p.other} (${p.name}) จึงไม่ได้นำคะแนนมาคิด โปรดแก้ให้ตรงกัน`,
    lookAlike: (p: Params) => `รหัสมีอักขระคล้าย อ่านเป็น ${p.code} โปรดพิมพ์รหัสใหม่ให้ถูกต้อง`,
    nameWins: (p: Params) => `เลข ${p.code} ไม่ตรงกับชื่อ "${p.name}" จึงถือตามชื่อว่าเป็น ${p.other}`,
    numbersAsIndicators: (p: Params) =>
      `เลข ${p.named} ไม่มีตัวอักษรนำ จึงอ่านเป็นตัวชี้วัดที่ ${p.named} โปรดตรวจว่าไม่ใช่ข้อหรือลำดับที่`,
    titleWithoutCode: (p: Params) => `"${short(p.name)}" มีคะแนนแต่ไม่มีรหัสข้อ จึงไม่ได้นำมาคิด โปรดใส่รหัส`,
    subtotalRow: () => 'แถวนี้เป็นช่วงของหลายข้อ จึงไม่ได้นำคะแนนมาคิด',
    unknownRow: (p: Params) => `ไม่รู้จัก "${short(p.name)}" จึงไม่ได้นำคะแนนในแถวนี้มาคิด`,

    severalScoreColumns: (p: Params) =>
      `พบช่องคะแนน ${p.count} คอลัมน์ (${p.names}) ไม่ทราบว่าจะใช้คอลัมน์ใด โปรดเลือกช่วงที่มีคอลัมน์คะแนนเดียว`,
    otherYearsScores: (p: Params) => `คอลัมน์ "${short(p.name)}" เป็นคะแนนอีกชุดหนึ่ง จึงไม่ได้นำมาคิด ใช้คอลัมน์ของปีที่เลือก`,
    excludedButScored: (p: Params) =>
      `${p.code} เขียนว่าไม่ประเมิน แต่ ${p.named} ซึ่งอยู่ใน ${p.code} มีคะแนน จึงยังไม่ตัด ${p.code} ออก โปรดเลือกอย่างใดอย่างหนึ่ง`,
    noItems: (p: Params) => `ไม่พบรหัสข้อและคะแนนของปี ${p.year} โปรดเลือกช่วงที่มีรหัสข้อ (เช่น O1) และคะแนน`,
    duplicateDiffers: (p: Params) =>
      `${p.code} มี ${p.count} แถวและคะแนนไม่ตรงกัน (${p.points}) โปรดเหลือแถวที่ถูกต้อง`,
    duplicateSame: (p: Params) => `${p.code} ซ้ำกัน ${p.count} แถว คะแนนเท่ากัน จึงนับครั้งเดียว`,
    hiddenRows: (p: Params) => `มีแถวที่ซ่อนอยู่ ${p.count} แถว และนำมาคิดด้วย`,
    yearDiffers: (p: Params) => `ตารางเขียนปี ${p.named} แต่กำลังคิดตามเกณฑ์ปี ${p.year} โปรดตรวจปีงบประมาณ`,
    otherAssessment: (p: Params) =>
      `ตารางมีคำว่า "${p.name}" ซึ่งเป็นของแบบประเมินอื่นที่ใช้รหัสคล้ายกัน โปรดตรวจว่าเป็นคะแนน ITA ของหน่วยงาน`,
    disagreement: (p: Params) =>
      `คะแนน${levelName(p.code)}ในตารางเขียน ${p.entered} แต่คิดจากคะแนนย่อยได้ ${p.computed} จึงใช้ค่าที่คิดได้`,
    missingItems: (p: Params) => `${p.instrument} ยังขาด ${p.count} ข้อ: ${p.named}${howMany(p.more ?? 0)}`,
  },

  /** Errors of functions in cells. */
  functions: {
    leftOut: (p: Params) => `ยังใส่ข้อมูลไม่ครบ ให้พิมพ์สูตรแบบนี้ ${p.usage}`,
    notARange: (p: Params) => `ต้องเลือกช่วงที่มีรหัสข้อและคะแนนอย่างน้อย 2 คอลัมน์ เช่น ${p.usage}`,
    unlikelyYear: (p: Params) => `ปี "${p.shown}" ไม่ใช่ปีงบประมาณ พ.ศ. ให้ใช้ ${p.suggestion}`,
    unreadableYear: (p: Params) => `อ่านปี "${p.shown}" ไม่ได้ ให้ใส่ปีงบประมาณ พ.ศ. เช่น 2565`,
    unknownYear: (p: Params) => `ยังไม่มีเกณฑ์ของปี ${p.year} ใช้ได้เฉพาะปี ${p.first}–${p.last}`,
    unknownLevel: (p: Params) =>
      `ไม่รู้จักระดับ "${p.shown}" ให้ใช้ "รวม" ชื่อแบบวัด เช่น "OIT" เลขตัวชี้วัด เช่น 9 หรือ 9.1 หรือรหัสข้อ เช่น "O12"`,
    noScoreYet: (p: Params) => `ยังคิดคะแนน${levelName(p.level)}ไม่ได้ ${p.reasons} ดูรายการทั้งหมดด้วย =ITA_CHECK`,
    toMend: (p: Params) => `โปรดแก้ ${p.named}${howMany(p.more ?? 0)}`,
    toFill: (p: Params) => `โปรดใส่คะแนน ${p.named}${howMany(p.more ?? 0)}`,
    notAssessed: (p: Params) => `${levelName(p.level).trim()} ไม่ถูกประเมินในปีนี้`,
    badCutoff: (p: Params) => `เกณฑ์ "${p.shown}" ใช้ไม่ได้ ให้ใส่ตัวเลข 0–100 เช่น 85`,
    badDecimals: (p: Params) => `จำนวนทศนิยม "${p.shown}" ใช้ไม่ได้ ให้ใส่เลขจำนวนเต็ม 0–6`,
    needsInstruments: (p: Params) => `ปี ${p.year} ต้องดูคะแนน ${p.names} ด้วย ให้พิมพ์สูตรแบบนี้ ${p.usage}`,
    badInstruments: (p: Params) => `คะแนน ${p.names} ต้องมี ${p.count} ช่องสำหรับแต่ละคะแนนรวม เช่น ${p.usage}`,
    noInstrumentScore: (p: Params) => `ยังไม่มีคะแนนของ ${p.instrument} จึงตัดสินระดับไม่ได้ โปรดใส่คะแนน`,
  },

  /** Header rows of table functions. */
  headers: {
    rank: ['อันดับ', 'ตัวชี้วัดที่', 'ตัวชี้วัด', 'คะแนน', 'ผลการประเมิน'],
    gain: ['รหัส', 'ประเด็น', 'คะแนน', 'คะแนนรวมที่ได้คืน', 'สะสม'],
    check: ['แถว', 'คอลัมน์', 'รหัส', 'ระดับ', 'ข้อความ', 'ค่าที่แนะนำ'],
    items: ['รหัส', 'เครื่องมือ', 'ตัวชี้วัด', 'ตัวชี้วัดย่อย', 'ประเด็น'],
  },

  pass: { yes: 'ผ่านเกณฑ์', no: 'ไม่ผ่านเกณฑ์', unknown: 'ข้อมูลไม่ครบ' },
  nothingFound: 'ไม่พบข้อผิดพลาด',
  nothingToGain: 'ทุกข้อได้คะแนนเต็มแล้ว',
  thisCell: 'ช่องนี้',
  /** A score cell whose item stands in the table but cannot be used. */
  unusable: 'ใช้ไม่ได้ โปรดแก้',
} as const;

const LONGEST_QUOTE = 40;

function short(text: string | number | undefined): string {
  const shown = String(text ?? '');
  return shown.length > LONGEST_QUOTE ? `${shown.slice(0, LONGEST_QUOTE)}…` : shown;
}

/** The root of every framework has this id; it is called the total. */
const levelName = (id: string | number | undefined): string => (id === 'TOTAL' ? 'รวม' : ` ${id} `);
