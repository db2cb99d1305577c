// Words of the sidebar's view "result".

export const result = {
  title: 'ผล',
} as const;
