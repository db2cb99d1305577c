// Words of the sidebar's view "start".

export const start = {
  title: 'เริ่ม',
} as const;
