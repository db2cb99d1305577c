// Results of several years in one text: rows under a title of another year than the one read are no rows of it.
import { titledYear } from '../year';
import type { Draft } from './draft';
import type { Line } from './line';
import { LONGEST_TITLE } from './years';

/** The drafts of the year; of each other one's, the first is kept as a doubt, so that it is seen. */
export function ofYear(drafts: readonly Draft[], lines: readonly Line[], year: number): readonly Draft[] {
  const titles = titlesIn(drafts, lines);
  if (titles.every(title => title.year === year)) return drafts;
  const yearOf = ({ lines: [at = 0] }: Draft): number | undefined =>
    titles.filter(title => title.at < at).pop()?.year;
  const scored = new Set(drafts.filter(({ score }) => score !== '').map(yearOf));
  if (scored.size < 2) return drafts;
  const told = new Set<number>();
  return drafts.flatMap(draft => {
    const of = yearOf(draft);
    if (of === undefined || of === year) return [draft];
    if (told.has(of)) return [];
    told.add(of);
    const comment = [draft.code, draft.name, draft.score, draft.comment]
      .filter(text => text !== '')
      .join(' ');
    return [{ ...draft, code: '', name: '', score: '', comment }];
  });
}

/** Lines that are titles with a year, outside of rows. */
function titlesIn(
  drafts: readonly Draft[],
  lines: readonly Line[],
): readonly { readonly at: number; readonly year: number | undefined }[] {
  const taken = new Set(drafts.flatMap(draft => draft.lines));
  return lines.flatMap(({ text }, at) => {
    if (taken.has(at) || text.length > LONGEST_TITLE) return [];
    const named = titledYear(text, false);
    return named ? [{ at, year: named.year }] : [];
  });
}
