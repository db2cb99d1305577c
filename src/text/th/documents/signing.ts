// Words around a signature.
export const signing = {
  signed: 'ลงชื่อ',
  position: 'ตำแหน่ง',
} as const;
