// Number formats of cells that suggestions are written into.

/** Text stays text only in this format. */
const TEXT = '@';
const TWO_DECIMALS = '0.00';

/** The format in which a suggested value shows as what it is: the cell's own, unless that makes a date or percent of it. */
export function formatForValue(value: string | number, own: string): string {
  if (typeof value === 'string') return TEXT;
  return showsPlainNumbers(own) ? own : TWO_DECIMALS;
}

/** Words in quotes, escaped characters and what stands in brackets (colours, languages) are no part of the number. */
function showsPlainNumbers(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return bare === '' || bare === 'General' || !/[@%dmyhse]/i.test(bare);
}
