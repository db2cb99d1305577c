// Comparing what a tab holds with what it should hold.
import type { TabContent } from './tab';

/** True when the values are exactly the content, blanks beyond it aside. */
export function holds(values: readonly (readonly unknown[])[], content: TabContent): boolean {
  const rows = Math.max(values.length, content.length);
  for (let row = 0; row < rows; row++) {
    const columns = Math.max(values[row]?.length ?? 0, content[row]?.length ?? 0);
    for (let column = 0; column < columns; column++) {
      if ((values[row]?.[column] ?? '') !== (content[row]?.[column] ?? '')) return false;
    }
  }
  return true;
}

export const isEmpty = (values: readonly (readonly unknown[])[]): boolean => holds(values, []);

/** The content with blanks added, so that writing it also empties what stood there before. */
export function covering(values: readonly (readonly unknown[])[], content: TabContent): TabContent {
  const rows = Math.max(values.length, content.length);
  const columns = Math.max(values[0]?.length ?? 0, content[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => content[row]?.[column] ?? ''),
  );
}
