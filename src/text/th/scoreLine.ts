// Where in a tab scores were read: คอลัมน์ C "คะแนน", or แถว 2 of a table that lies on its side.

export const scoreLine = (p: Readonly<Record<string, string | number>>): string =>
  `${p.row ? `แถว ${p.row}` : `คอลัมน์ ${p.column}`}${p.head ? ` "${p.head}"` : ''}`;
