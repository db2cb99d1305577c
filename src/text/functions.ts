// Words of the functions in cells: what Sheets shows while one is typed, in Thai, and what the page's help says of each.

/** What a function gives, its parameters by name, and what it returns. */
export const functionWords = {
  ITA_SCORE: {
    gives: 'คะแนน ITA ของหน่วยงาน จากตารางคะแนนรายข้อหรือรายตัวชี้วัด (ไม่ปัดเศษ)',
    parameters: {
      items: 'ช่วงที่มีรหัสข้อและคะแนน อย่างน้อย 2 คอลัมน์',
      year: 'ปีงบประมาณ พ.ศ.',
      level: 'ระดับที่ต้องการ: "รวม" (ค่าเริ่มต้น) "IIT" "EIT" "OIT" ตัวชี้วัด 1–10 ตัวชี้วัดย่อย 9.1 หรือรหัสข้อ "O12"',
    },
    returns: 'คะแนน 0–100',
  },
  ITA_GRADE: {
    gives: 'ระดับผลการประเมินตามเกณฑ์ของปีนั้น',
    parameters: {
      score: 'คะแนนรวม คอลัมน์ของคะแนนรวม หรือตารางคะแนน (ตั้งแต่ 2 คอลัมน์)',
      year: 'ปีงบประมาณ พ.ศ.',
      instruments: 'คะแนน IIT EIT OIT ใช้เมื่อปีนั้นกำหนดคะแนนขั้นต่ำของแต่ละแบบวัด (ตั้งแต่ปี 2566)',
    },
    returns: 'ระดับ เช่น A หรือ ผ่านดี',
  },
  ITA_PASS: {
    gives: 'ผ่านเกณฑ์หรือไม่ผ่านเกณฑ์',
    parameters: {
      score: 'คะแนน หรือช่วงของคะแนน',
      cutoff: 'เกณฑ์ผ่าน (ค่าเริ่มต้น 85)',
    },
    returns: 'ผ่านเกณฑ์ หรือ ไม่ผ่านเกณฑ์',
  },
  ITA_RANK: {
    gives:
      'อันดับตัวชี้วัดจากคะแนนสูงไปต่ำ พร้อมผลผ่านเกณฑ์ จัดจากคะแนนทศนิยม 2 ตำแหน่ง จึงอาจต่างจาก RANK() ของเซลล์ที่ไม่ปัดเศษ',
    parameters: {
      items: 'ช่วงที่มีรหัสข้อและคะแนน อย่างน้อย 2 คอลัมน์',
      year: 'ปีงบประมาณ พ.ศ.',
      cutoff: 'เกณฑ์ผ่าน (ค่าเริ่มต้น 85)',
    },
    returns: 'ตาราง: อันดับ ตัวชี้วัดที่ ตัวชี้วัด คะแนน ผลการประเมิน',
  },
  ITA_GAIN: {
    gives: 'แก้ข้อใดได้คะแนนรวมคืนเท่าใด เรียงจากมากไปน้อย',
    parameters: {
      items: 'ช่วงที่มีรหัสข้อและคะแนน อย่างน้อย 2 คอลัมน์',
      year: 'ปีงบประมาณ พ.ศ.',
    },
    returns: 'ตาราง: รหัส ประเด็น คะแนน คะแนนรวมที่ได้คืน สะสม',
  },
  ITA_CHECK: {
    gives: 'ตรวจตารางคะแนน บอกเซลล์ เหตุผล และค่าที่แนะนำ',
    parameters: {
      items: 'ช่วงที่มีรหัสข้อและคะแนน อย่างน้อย 2 คอลัมน์',
      year: 'ปีงบประมาณ พ.ศ.',
    },
    returns: 'ตาราง: แถว คอลัมน์ รหัส ระดับ ข้อความ ค่าที่แนะนำ',
  },
  ITA_ITEMS: {
    gives: 'แบบฟอร์มรายข้อของปี พิมพ์คะแนนในคอลัมน์ถัดไปได้',
    parameters: {
      year: 'ปีงบประมาณ พ.ศ.',
    },
    returns: 'ตาราง: รหัส เครื่องมือ ตัวชี้วัด ตัวชี้วัดย่อย ประเด็น',
  },
  ITA_THAI: {
    gives: 'ตัวเลขไทยสำหรับเอกสารราชการ',
    parameters: {
      value: 'ตัวเลข หรือช่วงของตัวเลข (ข้อความคงเดิม)',
      decimals: 'จำนวนทศนิยม (ค่าเริ่มต้น 2)',
    },
    returns: 'ข้อความเลขไทย',
  },
} as const;

/** What each function gives, in the page. */
export const functionHelp = {
  th: {
    ITA_SCORE: 'คะแนนรวม หรือคะแนนของแบบวัด ตัวชี้วัด หรือข้อที่ระบุ (ไม่ปัดเศษ)',
    ITA_GRADE: 'ระดับผลการประเมินตามเกณฑ์ของปีนั้น',
    ITA_RANK: 'อันดับตัวชี้วัดจากคะแนนสูงไปต่ำ พร้อมผลผ่านเกณฑ์ จัดจากทศนิยม 2 ตำแหน่ง อาจต่างจาก RANK() ของเซลล์ที่ไม่ปัดเศษ',
    ITA_GAIN: 'แก้ข้อใดได้คะแนนรวมคืนเท่าใด เรียงจากมากไปน้อย',
    ITA_CHECK: 'จุดที่ผิดพลาดหรือควรตรวจในตาราง พร้อมเหตุผลและค่าที่แนะนำ',
    ITA_ITEMS: 'ข้อทั้งหมดของปี พิมพ์คะแนนในคอลัมน์ถัดไปได้',
    ITA_PASS: 'คะแนนผ่านเกณฑ์หรือไม่ พิมพ์สูตรเองข้างคะแนน',
    ITA_THAI: 'ตัวเลขไทย พิมพ์สูตรเองข้างตัวเลข',
  },
  en: {
    ITA_SCORE: 'The total, or the score of an instrument, indicator or item that you name (not rounded)',
    ITA_GRADE: 'The grade by the rules of the year',
    ITA_RANK:
      'Indicators from the highest score to the lowest, with pass or fail; scores alike to 2 decimals share a rank, so RANK() over unrounded cells may differ',
    ITA_GAIN: 'How much of the total each repair gives back, largest first',
    ITA_CHECK: 'What is wrong or doubtful in a table, with reasons and suggestions',
    ITA_ITEMS: 'All items of a year; type scores into the next column',
    ITA_PASS: 'Whether the score in one cell passes; type it beside the score',
    ITA_THAI: 'Thai digits for official papers; type it beside the number',
  },
} as const;
