// Findings whose way out of the page is another one than that out of a cell.

type Params = Readonly<Record<string, string | number>>;

export const findings = {
  severalScoreColumns: (p: Params) =>
    `พบช่องคะแนน ${p.count} คอลัมน์ (${p.names}) โปรดเลือกในช่อง "คอลัมน์คะแนน" ด้านบน`,
  noItems: (p: Params) =>
    `ไม่พบรหัสข้อและคะแนนของปี ${p.year} โปรดตรวจปีและคอลัมน์ด้านบน หรือเปิดแท็บที่มีตารางคะแนนแล้วเริ่มใหม่`,
} as const;
