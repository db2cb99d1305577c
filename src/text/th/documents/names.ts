// Names of the documents as the list to choose from shows them, by id.

export const names = {
  analysisReport: 'รายงานวิเคราะห์ผลการประเมิน',
  sevenTopicsPlan: 'แผนปรับปรุงตาม 7 ประเด็น',
  followUpReport: 'รายงานผลการดำเนินการตามมาตรการ พร้อมบันทึกข้อความ',
  measuresReport: 'การวิเคราะห์ผลและมาตรการปรับปรุง',
  oitMemo: 'บันทึกรายงานผลคะแนน OIT',
  clarification: 'บันทึกชี้แจงผลคะแนน OIT',
  announcement: 'ประกาศมาตรการส่งเสริมคุณธรรมและความโปร่งใส',
  unitPages: 'แผนแยกหน้าตามผู้รับผิดชอบ',
  poster: 'ภาพผลการประเมินหน้าเดียว',
} as const;

/** Of a file that holds all of them. */
export const allPapers = 'เอกสารจากผลประเมิน ITA';
