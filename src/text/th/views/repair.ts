// Words of the sidebar's view "repair".

export const repair = {
  title: 'แก้อะไรก่อน',
} as const;
