// Words of the sidebar's view "settings".

export const settings = {
  title: 'ตั้งค่า',
} as const;
