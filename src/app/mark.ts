// A short mark of a table of values: two tables with the same mark hold, for all that matters here, the same values.

/** 53-bit hash (cyrb53) of the values and where they stand; trailing blanks do not count. */
export function markOf(rows: readonly (readonly unknown[])[]): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  const mix = (code: number): void => {
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  };
  rows.forEach((row, rowIndex) => {
    row.forEach((value, column) => {
      if (value === '' || value === null || value === undefined) return;
      const text = `${rowIndex},${column},${typeof value},${String(value)};`;
      for (let index = 0; index < text.length; index++) mix(text.charCodeAt(index));
    });
  });
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
