// Every sentence and heading of the terminal output that the add-on itself does not say.

import type { FilePlace, FileProblem } from '../host/errors';

const quoted = (names: readonly string[]) => names.map(name => `"${name}"`).join(', ');

export const words = {
  usage: [
    'วิธีใช้:  npm start -- ไฟล์.xlsx --year 2565 --sheet "คะแนน"',
    '',
    '  ไฟล์       สมุดงาน .xlsx หรือ .csv ที่มีรหัสข้อและคะแนน (ไม่ระบุ: examples/office-2565.xlsx)',
    '  --year    ปีงบประมาณ พ.ศ. (ไม่จำเป็นถ้าในแท็บเขียนปีไว้)',
    '  --sheet   ชื่อแท็บที่มีคะแนน (ไม่จำเป็นถ้ามีแท็บเดียว)',
  ],

  page: {
    file: 'ไฟล์',
    tab: 'แท็บ',
    year: 'ปีงบประมาณ',
    instruments: 'คะแนนรายแบบวัด',
    ranking: 'อันดับตัวชี้วัด',
    gain: 'แก้ข้อใดได้คะแนนรวมคืนมากที่สุด',
    noGain: 'ไม่มีข้อที่ต้องดำเนินการ',
    more: (count: number, tab: string) => `อีก ${count} แถว ดูในแท็บ "${tab}"`,
    check: 'ตรวจข้อมูล',
    suggestion: (value: string) => `ค่าที่แนะนำ: ${value}`,
    count: (severity: string, count: number) => `${severity} ${count} รายการ`,
    leftOut: (tabs: readonly string[]) =>
      `แท็บ ${quoted(tabs)} ไม่มีเซลล์ (เช่น แผ่นแผนภูมิ) จึงไม่ได้อ่าน และไม่มีในไฟล์ผล`,
    taken: {
      changed: (path: string) => `ไม่เขียนทับ ${path} เพราะอาจมีสิ่งที่กรอกหรือแก้ไขไว้ในไฟล์นั้น`,
      other: (path: string) => `ไม่เขียนทับ ${path} เพราะไม่ใช่ผลของไฟล์นี้`,
    },
    saved: (path: string) => `บันทึกผลไว้ที่ ${path}`,
  },

  errors: {
    files: {
      missing: path => `ไม่พบไฟล์ ${path} โปรดตรวจชื่อและที่อยู่ของไฟล์`,
      unsupported: path => `เปิด ${path} ไม่ได้ โปรดใช้สมุดงาน .xlsx หรือไฟล์ .csv`,
      corrupt: path => `ไฟล์ ${path} เสียหายหรือไม่ใช่สมุดงาน โปรดเปิดในโปรแกรมตารางแล้วบันทึกใหม่เป็น .xlsx`,
      encrypted: path => `ไฟล์ ${path} มีรหัสผ่าน โปรดเปิดในโปรแกรมตาราง เอารหัสผ่านออก แล้วบันทึกใหม่`,
      oldFormat: path => `ไฟล์ ${path} เป็นสมุดงานรุ่นเก่า (.xls) โปรดเปิดในโปรแกรมตารางแล้วบันทึกใหม่เป็น .xlsx`,
      tooLarge: (path, { tab, cell }) =>
        `แท็บ "${tab}" ของไฟล์ ${path} มีข้อมูลไกลถึงเซลล์ ${cell} โปรดลบแถวและคอลัมน์ที่ไม่ใช้ หรือคัดลอกเฉพาะตารางคะแนนไปไว้ในไฟล์ใหม่`,
    } satisfies Record<FileProblem, (path: string, place: FilePlace) => string>,
    cannotSave: (path: string) => `บันทึก ${path} ไม่ได้ โปรดปิดไฟล์นี้ในโปรแกรมอื่นแล้วสั่งใหม่`,
    unknownOption: (option: string) => `ไม่รู้จักตัวเลือก ${option} ใช้ได้เฉพาะ --year และ --sheet`,
    emptyOption: (option: string) => `ตัวเลือก ${option} ยังไม่มีค่า ให้ใส่ค่าต่อท้าย เช่น ${EXAMPLES[option]}`,
    severalFiles: (paths: readonly string[]) =>
      `เปิดได้ครั้งละหนึ่งไฟล์ แต่ระบุมา ${paths.length} ไฟล์: ${paths.join(', ')}`,
    noSuchTab: (tab: string, tabs: readonly string[]) => `ไม่มีแท็บ "${tab}" ในไฟล์นี้ แท็บที่มี: ${quoted(tabs)}`,
    severalTabs: (tabs: readonly string[]) =>
      `มีคะแนนอยู่หลายแท็บ โปรดเลือกหนึ่งแท็บ ${tabs.map(tab => `--sheet "${tab}"`).join(' หรือ ')}`,
    noScores: (tabs: readonly string[]) =>
      `ไม่พบรหัสข้อและคะแนนในแท็บ ${quoted(tabs)} โปรดใช้แท็บที่มีรหัสข้อ (เช่น O1) และคะแนน`,
    notComputed: (tab: string, cells: readonly string[], more: number) =>
      `ในแท็บ "${tab}" เซลล์ ${cells.join(', ')}${more > 0 ? ` และอีก ${more} เซลล์` : ''} มีสูตรที่ยังไม่มีค่าเก็บไว้ในไฟล์ โปรดเปิดไฟล์ในโปรแกรมตารางคำนวณแล้วบันทึกอีกครั้ง`,
    noYear: () => 'ไม่ทราบปีงบประมาณ โปรดระบุ เช่น --year 2565',
    severalYears: (years: readonly number[]) =>
      `ในไฟล์เขียนไว้หลายปี (${years.join(', ')}) โปรดระบุปีงบประมาณ เช่น --year ${years[0]}`,
    unreadableYear: (year: string, suggestion?: number) =>
      `ปี "${year}" ไม่ใช่ปีงบประมาณ พ.ศ. ให้ใช้ --year ${suggestion ?? 2565}`,
    otherYear: (tab: string, named: number, year: number) =>
      `แท็บ "${tab}" เขียนว่าเป็นปี ${named} ไม่ใช่ปี ${year} โปรดแก้ปีในแท็บให้ถูก หรือสั่งด้วย --year ${named}`,
    unknownYear: (year: number, years: readonly number[]) =>
      `ยังไม่มีเกณฑ์ของปี ${year} ปีที่ใช้ได้: ${years.join(', ')}`,
    namedUnknownYear: (year: number, years: readonly number[]) =>
      `ในไฟล์เขียนปี ${year} ซึ่งยังไม่มีเกณฑ์ ถ้าจะใช้เกณฑ์ของปีอื่น ให้ระบุ เช่น --year ${years[years.length - 1]}`,
    refusedFormula: (reason: string) => `มีสูตรที่โปรแกรมนี้คิดให้ไม่ได้ โปรดวางเป็นค่าแทน (${reason})`,
  },
};

const EXAMPLES: Readonly<Record<string, string>> = { '--year': '--year 2565', '--sheet': '--sheet "คะแนน"' };
