// Words around a signature.
export const signing = {
  signed: 'ลงชื่อ',
} as const;
