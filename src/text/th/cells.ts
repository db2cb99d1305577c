// Thai sentences of functions in cells and of findings. Each says what is wrong and what to do next, in a clerk's words.

import { manyOffices } from './manyOffices';

const TOTAL = 'รวม';

type Params = Readonly<Record<string, string | number>>;

/** Node ids as people say them: "ตัวชี้วัดที่ 9, 10, ตัวชี้วัดย่อย 9.1, O12". */
function names(ids: string | number | undefined): string {
  const kinds = (id = ''): string =>
    /^\d+$/.test(id) ? 'ตัวชี้วัดที่ ' : /^\d+\.\d+$/.test(id) ? 'ตัวชี้วัดย่อย ' : '';
  return String(ids)
    .split(', ')
    .map((id, index, all) => (kinds(id) === kinds(all[index - 1]) ? id : kinds(id) + id))
    .join(', ');
}

/** Whose score it is; a single cell has no code. */
const who = (p: Params): string => (p.code === undefined ? 'ช่องนี้' : `${names(p.code)} `);
const score = (p: Params): string => (p.code === undefined ? 'ช่องนี้' : `คะแนนของ ${who(p)}`);
/** Cells of which something is said once; `named`: what some of them would be. */
const many = (p: Params): string => (Number(p.count) > 1 ? `คะแนน ${p.count} ช่อง` : score(p));
const offer = (p: Params): string =>
  p.named ? ` ได้แก่ ${/^\d/.test(String(p.named)) ? 'ตัวชี้วัดที่ ' : ''}${p.named}` : '';
/** How to say that a low number is a percentage all the same. */
const sure = (p: Params): string =>
  p.code === undefined ? '' : ' หากเป็นร้อยละอยู่แล้ว ให้พิมพ์คำว่า ร้อยละ นำหน้าตัวเลข';
/** What to do about a blank; only a table knows what is not assessed. */
const fill = (p: Params): string =>
  `โปรดใส่คะแนน${p.code === undefined ? '' : ' หากไม่ถูกประเมินให้พิมพ์ว่า ไม่ประเมิน'}`;

export const howMany = (more: string | number): string => (Number(more) > 0 ? ` และอีก ${more} รายการ` : '');

export const severity = { error: 'ผิดพลาด', warning: 'โปรดตรวจ' } as const;

/** Sentences of findings, by finding code. */
export const findings = {
  noScore: (p: Params) => `${who(p)}ยังไม่มีคะแนน ${fill(p)}`,
  noData: (p: Params) => `${who(p)}ยังไม่มีคะแนน ("${p.shown}") ${fill(p)}`,
  wordForScore: (p: Params) => `${score(p)}เป็น "${p.shown}" ซึ่งไม่ใช่ตัวเลข โปรดใส่คะแนน 0–100`,
  notANumber: (p: Params) => `${score(p)}เป็นข้อความ "${short(p.shown)}" โปรดใส่คะแนน 0–100`,
  brokenNumber: (p: Params) => `อ่าน${score(p)}จาก "${p.shown}" ไม่ได้ โปรดพิมพ์ตัวเลขใหม่`,
  numberWithText: (p: Params) =>
    `${score(p)}มีข้อความปน "${short(p.shown)}" โปรดเก็บไว้เฉพาะตัวเลข แล้วย้ายข้อความไปช่องหมายเหตุ`,
  severalNumbers: (p: Params) => `${score(p)}มีหลายตัวเลข "${p.shown}" โปรดเก็บไว้เฉพาะคะแนนเดียว`,
  overHundred: (p: Params) => `${score(p)}คือ ${p.shown} ซึ่งเกิน 100 โปรดตรวจจุดทศนิยม`,
  negative: (p: Params) => `${score(p)}ติดลบ (${p.shown}) โปรดใส่คะแนน 0–100`,
  fraction: (p: Params) =>
    `${score(p)}คือ ${p.shown} ดูเหมือนร้อยละที่ยังไม่ได้คูณ 100 โปรดใส่เป็นตัวเลข 0–100${p.shown === '1' ? sure(p) : ''}`,
  percentTwice: (p: Params) => `${score(p)}ถูกแสดงเป็นร้อยละซ้ำ (${p.shown} × 100%) โปรดเปลี่ยนรูปแบบเซลล์เป็นตัวเลข`,
  dateAsScore: (p: Params) => `${score(p)}กลายเป็นวันที่ ${p.shown} โปรดตั้งรูปแบบเซลล์เป็นตัวเลขแล้วพิมพ์คะแนนใหม่`,
  errorValue: (p: Params) => `${score(p)}เป็นค่าผิดพลาด ${p.shown} โปรดแก้สูตรในช่องนี้`,
  percentFormat: (p: Params) => `${score(p)}เก็บเป็นร้อยละ อ่านเป็น ${p.points}`,
  decimalComma: (p: Params) => `${score(p)}ใช้จุลภาคเป็นจุดทศนิยม "${p.shown}" อ่านเป็น ${p.points}`,
  betweenZeroAndFull: (p: Params) =>
    `${names(p.code)} ได้ ${p.points} คะแนน ทั้งที่ข้อนี้ให้ได้เพียง 0 หรือ 100 โปรดตรวจ`,
  notAssessed: (p: Params) => `${names(p.code)} ไม่ถูกประเมิน จึงไม่นำมาเป็นตัวหาร`,

  noCode: () => 'มีคะแนนแต่ไม่มีรหัสข้อ จึงไม่ได้นำมาคิด โปรดใส่รหัสข้อหน้าคะแนนนี้',
  unreadableCode: () => 'อ่านรหัสข้อนี้ไม่ได้ จึงไม่ได้นำคะแนนมาคิด โปรดพิมพ์รหัสใหม่ เช่น O12',
  bareNumber: (p: Params) =>
    `เลข ${p.number} ไม่มีตัวอักษรนำ ไม่ทราบว่าเป็นข้อของแบบวัดใด จึงไม่ได้นำคะแนนมาคิด โปรดพิมพ์รหัสเต็ม เช่น O12`,
  numberWithin: (p: Params) =>
    `แถวนี้อยู่ใต้ ${p.instrument} ซึ่งไม่มี${names(p.code)} จึงไม่ได้นำคะแนนมาคิด หากหมายถึงลำดับที่ ${p.number} ของ ${p.instrument} โปรดพิมพ์รหัสของปีนั้น`,
  noSuchItem: (p: Params) =>
    `ปีนี้ไม่มี ${names(p.code)}${p.years ? ` ซึ่งมีในปี ${p.years}` : ''} โปรดตรวจรหัสและปีงบประมาณ`,
  itemsUnknown: (p: Params) =>
    `ปีนี้ยังไม่ทราบรหัสข้อของ ${p.instrument} จึงไม่ได้นำ ${p.code} มาคิด โปรดใส่คะแนนรายตัวชี้วัดแทน`,
  dateAsCode: (p: Params) =>
    `รหัสกลายเป็นวันที่ โปรดตั้งรูปแบบเซลล์เป็นข้อความแล้วพิมพ์รหัสใหม่${p.named ? ` เช่น ${p.named}` : ''}`,
  otherFramework: (p: Params) => `รหัสนี้เป็นของแบบประเมิน ${p.name} ไม่ใช่ ITA จึงไม่ได้นำมาคิด`,
  titleOfAnother: (p: Params) =>
    `รหัสเป็น ${names(p.code)} แต่ข้อความเป็นของ ${names(p.other)} (${p.name}) จึงไม่ได้นำคะแนนมาคิด โปรดแก้ให้ตรงกัน`,
  titlesOfYear: (p: Params) =>
    `ชื่อข้อตรงกับปี ${p.other} ${p.fits} จาก ${p.count} ข้อ ตรงกับปี ${p.year} ${p.own} ข้อ จึงไม่ได้นำ ${p.named}${howMany(p.more ?? 0)} เรื่องอื่นในปี ${p.year} มาคิด โปรดเลือกปีงบประมาณให้ตรงกับตาราง หรือแก้รหัสและชื่อข้อ`,
  lookAlike: (p: Params) => `รหัสมีอักขระคล้ายหรือเกิน อ่านเป็น ${names(p.code)} โปรดพิมพ์รหัสใหม่ให้ถูกต้อง`,
  nameWins: (p: Params) => `เลข ${p.code} ไม่ตรงกับชื่อ "${p.name}" จึงถือตามชื่อว่าเป็น ${names(p.other)}`,
  nearName: (p: Params) => `"${short(p.shown)}" สะกดไม่ตรง อ่านเป็น ${names(p.code)} (${p.name}) โปรดตรวจ`,
  numberWins: (p: Params) => `ไม่รู้จักชื่อที่อยู่กับ ${names(p.named)} จึงถือตามเลข โปรดตรวจว่าเป็นตัวชี้วัดนั้น ไม่ใช่ลำดับที่`,
  numbersAsIndicators: (p: Params) =>
    `เลข ${p.named} ไม่มีตัวอักษรนำ จึงอ่านเป็น${names(p.named)} โปรดตรวจว่าไม่ใช่ข้อหรือลำดับที่`,
  titleWithoutCode: (p: Params) => `"${short(p.name)}" มีคะแนนแต่ไม่มีรหัสข้อ จึงไม่ได้นำมาคิด โปรดใส่รหัส`,
  subtotalRow: () => 'แถวนี้เป็นช่วงของหลายข้อ จึงไม่ได้นำคะแนนมาคิด',
  unknownRow: (p: Params) => `ไม่รู้จัก "${short(p.name)}" จึงไม่ได้นำคะแนนในแถวนี้มาคิด`,

  checklist: (p: Params) =>
    `${many(p)}เป็นเครื่องหมายของรายการตรวจ (เช่น 1/0, มี/ไม่มี หรือ ครบถ้วน/ไม่ครบ) ไม่ใช่คะแนน จึงยังไม่นำมาคิด โปรดใส่ 100 เมื่อได้คะแนน และ 0 เมื่อไม่ได้${offer(p)}`,
  weightPoints: (p: Params) =>
    `${many(p)}ดูเหมือนเป็นคะแนนตามน้ำหนักหรือจำนวนข้อที่ได้ (เช่น 27 จาก 30) ไม่ใช่ร้อยละ จึงยังไม่นำมาคิด โปรดใส่เป็นร้อยละ (คะแนน ÷ คะแนนเต็ม × 100)${offer(p)}${sure(p)}`,
  otherScale: (p: Params) =>
    `${many(p)}ดูเหมือนเป็นคะแนนเต็ม 5 หรือเต็ม 10 ไม่ใช่ร้อยละ จึงยังไม่นำมาคิด โปรดใส่เป็นร้อยละ${offer(p)}${sure(p)}`,
  commaSplit: (p: Params) =>
    `${many(p)}ดูเหมือนถูกจุลภาคตัดทศนิยมไปไว้ช่องถัดไป (99 | 33) จึงยังไม่นำมาคิด โปรดรวมเป็นตัวเลขเดียว หรือใส่หัวคอลัมน์ถัดไป${offer(p)}`,
  scoreBeside: (p: Params) =>
    `${score(p)}คือ ${p.shown} แต่ในแถวเดียวกันมีอีกตัวเลขคือ ${p.other}${p.name ? ` (คอลัมน์ "${short(p.name)}")` : ''} จึงยังไม่นำมาคิด โปรดใส่คะแนนที่ใช้จริงในช่องคะแนน แล้วลบอีกตัวเลข หรือให้หัวคอลัมน์นั้นเป็น หมายเหตุ`,
  severalScoreColumns: (p: Params) =>
    `พบช่องคะแนน ${p.count} คอลัมน์ (${p.names}) ไม่ทราบว่าจะใช้คอลัมน์ใด โปรดเลือกช่วงที่มีคอลัมน์คะแนนเดียว${p.range ? ` เช่น ${String(p.range).replace(/ \/ /g, ' หรือ ')} (นับเซลล์แรกของช่วงเป็น A1)` : ''}`,
  othersScores: (p: Params) =>
    `คอลัมน์ตัวเลขที่มี (${p.names}) ไม่ใช่คะแนน (เต็ม 100) ของหน่วยงานในปีที่เลือก จึงไม่ได้นำมาคิด โปรดใส่คะแนนของหน่วยงานไว้ในคอลัมน์ชื่อ "คะแนน"`,
  manyOffices,
  otherYearsScores: (p: Params) => `คอลัมน์ "${short(p.name)}" เป็นคะแนนอีกชุดหนึ่ง จึงไม่ได้นำมาคิด ใช้คอลัมน์ของปีที่เลือก`,
  otherYearsTable: (p: Params) => `ตารางนี้เป็นของปี ${p.named} จึงไม่ได้นำมาคิด ใช้เฉพาะตารางของปี ${p.year}`,
  noTableOfYear: (p: Params) =>
    `พบตารางของปี ${p.named} แต่ไม่มีตารางของปี ${p.year} จึงไม่ได้นำคะแนนมาคิด โปรดเลือกปีงบประมาณให้ตรงกับตาราง`,
  excludedButScored: (p: Params) =>
    `${names(p.code)} เขียนว่าไม่ประเมิน แต่ ${names(p.named)} ซึ่งอยู่ใน ${names(p.code)} มีคะแนน จึงยังไม่ตัด ${names(p.code)} ออก โปรดเลือกอย่างใดอย่างหนึ่ง`,
  noItems: (p: Params) => `ไม่พบรหัสข้อและคะแนนของปี ${p.year} โปรดเลือกช่วงที่มีรหัสข้อ (เช่น O1) และคะแนน`,
  onlyTotal: () => 'ตารางมีเฉพาะคะแนนรวม ซึ่งคิดต่อไม่ได้ โปรดใส่คะแนนรายข้อหรือรายตัวชี้วัด',
  duplicateDiffers: (p: Params) =>
    `${names(p.code)} มี ${p.count} แถวและคะแนนไม่ตรงกัน (${p.points}) โปรดเก็บไว้เฉพาะแถวที่ถูกต้อง`,
  duplicateSame: (p: Params) => `${names(p.code)} ซ้ำกัน ${p.count} แถว คะแนนเท่ากัน จึงนับครั้งเดียว`,
  hiddenRows: (p: Params) => `ตัวกรองคลุม ${p.count} แถว แถวที่ซ่อนก็คิดด้วย`,
  yearDiffers: (p: Params) =>
    `ตารางเขียนปี ${p.named} ${p.unknown ? `(ยังไม่มีเกณฑ์ของปี ${p.unknown}) ` : ''}แต่กำลังคิดตามเกณฑ์ปี ${p.year} โปรดตรวจปีงบประมาณ`,
  otherAssessment: (p: Params) => `ตารางมีคำว่า "${p.name}" ของแบบประเมินอื่นที่ใช้รหัสคล้ายกัน โปรดตรวจว่าเป็นคะแนน ITA`,
  notAResult: (p: Params) =>
    `เหนือตารางเขียนว่า "${short(p.name)}" อาจไม่ใช่คะแนนที่ได้จริง โปรดแก้ชื่อตารางหรือใช้ตารางผล`,
  disagreement: (p: Params) =>
    `คะแนน${levelName(p.code)}ในตารางเขียน ${p.entered} แต่คิดจากคะแนนย่อยได้ ${p.computed} จึงใช้ค่าที่คิดได้${p.how ? ` (${p.entered} เป็นค่าเฉลี่ยของทุกแถวโดยไม่ถ่วงน้ำหนัก)` : ''}`,
  totalIsSum: (p: Params) =>
    `แถวรวมเขียน ${p.points} ซึ่งเป็นผลบวกของ ${p.count} แถว ไม่ใช่คะแนน ITA จึงไม่ได้นำมาใช้ โปรดดูคะแนนที่คิดได้`,
  itemsIgnored: (p: Params) =>
    `ใช้คะแนนที่ใส่ไว้ของ ${names(p.code)} เพราะมีคะแนนย่อยเพียง ${p.known} จาก ${p.count} ข้อ`,
  missingItems: (p: Params) => `ยังขาดคะแนนของ ${names(p.named)}${howMany(p.more ?? 0)}`,
} as const;

export const pass = { yes: 'ผ่านเกณฑ์', no: 'ไม่ผ่านเกณฑ์', unknown: 'ข้อมูลไม่ครบ', excluded: 'ไม่ประเมิน' } as const;

export const cells = {
  severity,
  findings,

  /** Errors of functions in cells. */
  functions: {
    leftOut: (p: Params) => `ยังใส่ข้อมูลไม่ครบ ให้พิมพ์สูตรแบบนี้ ${p.usage}`,
    notARange: (p: Params) => `ต้องเลือกช่วงที่มีรหัสข้อและคะแนนอย่างน้อย 2 คอลัมน์ เช่น ${p.usage}`,
    unlikelyYear: (p: Params) => `ปี "${p.shown}" ไม่ใช่ปีงบประมาณ พ.ศ. ให้ใช้ ${p.suggestion}`,
    unreadableYear: (p: Params) => `อ่านปี "${p.shown}" ไม่ได้ ให้ใส่ปีงบประมาณ พ.ศ. เช่น 2565`,
    unknownYear: (p: Params) => `ยังไม่มีเกณฑ์ของปี ${p.year} ใช้ได้เฉพาะปี ${p.first}–${p.last}`,
    unknownLevel: (p: Params) =>
      `ไม่รู้จักระดับ "${p.shown}" ให้ใช้ "รวม" ชื่อแบบวัด เช่น "OIT" เลขตัวชี้วัด เช่น 9 หรือ 9.1 หรือรหัสข้อ เช่น "O12"`,
    noScoreYet: (p: Params) => `ยังคิดคะแนน${levelName(p.level)}ไม่ได้ ${p.reasons} ดูรายการทั้งหมดด้วย ${p.usage}`,
    toMend: (p: Params) => `โปรดแก้ ${names(p.named)}${howMany(p.more ?? 0)}`,
    toFill: (p: Params) => `โปรดใส่คะแนน ${names(p.named)}${howMany(p.more ?? 0)}`,
    notAssessed: (p: Params) => `${levelName(p.level).trim()} ไม่ถูกประเมินในปีนี้`,
    cellNotAssessed: 'ช่องนี้เขียนว่าไม่ประเมิน จึงไม่มีคะแนนให้ตัดสิน',
    moreRows: (p: Params) => `และอีก ${p.more} แถว ดู ${p.usage}`,
    badCutoff: (p: Params) => `เกณฑ์ "${p.shown}" ใช้ไม่ได้ ให้ใส่ตัวเลข 0–100 เช่น 85`,
    badDecimals: (p: Params) => `จำนวนทศนิยม "${p.shown}" ใช้ไม่ได้ ให้ใส่เลขจำนวนเต็ม 0–6`,
    tooManyDigits: (p: Params) =>
      `ตัวเลข ${p.shown} เกิน 15 หลัก ซึ่งเซลล์เก็บไว้ไม่ครบ จึงไม่แปลง โปรดลดจำนวนทศนิยม หรือพิมพ์เลขไทยเอง`,
    needsInstruments: (p: Params) => `ปี ${p.year} ต้องดูคะแนน ${p.names} ด้วย ให้พิมพ์สูตรแบบนี้ ${p.usage}`,
    badInstruments: (p: Params) => `คะแนน ${p.names} ต้องมี ${p.count} ช่องสำหรับแต่ละคะแนนรวม เช่น ${p.usage}`,
    totalDiffers: (p: Params) =>
      `คะแนนรวม ${p.total} ไม่ตรงกับ ${p.names} ซึ่งถ่วงน้ำหนักแล้วได้ ${p.computed} โปรดตรวจว่าเป็นของหน่วยงานและปีเดียวกัน`,
    noInstrumentScore: (p: Params) => `ยังไม่มีคะแนนของ ${p.instrument} จึงตัดสินระดับไม่ได้ โปรดใส่คะแนน`,
  },

  /** Header rows of table functions. */
  headers: {
    rank: ['อันดับ', 'ตัวชี้วัดที่', 'ตัวชี้วัด', 'คะแนน', 'ผลการประเมิน'],
    gain: ['รหัส', 'ประเด็น', 'คะแนน', 'คะแนนรวมที่ได้คืน', 'สะสม'],
    check: ['แถว', 'คอลัมน์', 'รหัส', 'ระดับ', 'ข้อความ', 'ค่าที่แนะนำ'],
    items: ['รหัส', 'เครื่องมือ', 'ตัวชี้วัด', 'ตัวชี้วัดย่อย', 'ประเด็น'],
  },

  pass,
  nothingFound: 'ไม่พบข้อผิดพลาด',
  nothingToGain: 'ทุกข้อได้คะแนนเต็มแล้ว',
  total: TOTAL,
} as const;

const LONGEST_QUOTE = 40;

function short(text: string | number | undefined): string {
  const shown = String(text ?? '');
  return shown.length > LONGEST_QUOTE ? `${shown.slice(0, LONGEST_QUOTE)}…` : shown;
}

/** The root of every framework has this id; it is called the total. */
const levelName = (id: string | number | undefined): string => (id === 'TOTAL' ? TOTAL : ` ${names(id)} `);
