// Words of the sidebar's view "check".

export const check = {
  title: 'ตรวจข้อมูล',
} as const;
