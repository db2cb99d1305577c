// Words of the sidebar's view "tabs".

export const tabs = {
  title: 'สร้างแท็บ',
} as const;
