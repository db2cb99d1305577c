// Words of the sidebar's view "help".

export const help = {
  title: 'ช่วยเหลือ',
} as const;
