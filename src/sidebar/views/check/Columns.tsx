// The columns of codes and scores, as they were recognised, to be corrected by the user.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ColumnChoice, ReadColumn, Reading } from '../../../wire/reading';
import { usePage } from '../../page';
import { headerOf, joinTables } from '../../readColumns';
import type { Reread } from '../../reread';
import { type Choosing, choosing, columnsOf, namesYear, wholeChoice } from './columnChoice';

type Role = keyof ColumnChoice;

export function Columns({ reading, reread }: { reading: Reading; reread: Reread }) {
  const words = usePage().words.sidebar.check.columns;
  const [open, setOpen] = useState<Choosing>();
  const [isOutdated, setOutdated] = useState(false);
  const columns = columnsOf(reading);
  const known = useRef(columns);
  // One column that was chosen waits for the other one, unless the columns are no longer those.
  useEffect(() => {
    if (columns === known.current) return;
    known.current = columns;
    setOutdated(open !== undefined);
    setOpen(undefined);
  }, [columns]);

  const nameOf = (column: ReadColumn): string => {
    const name = words.name({ letter: column.letter, header: headerOf(column) });
    return namesYear(column, reading) ? words.ofYear({ column: name }) : name;
  };
  const [table] = reading.tables;
  const sent = reread.wish?.columns;
  const current: Choosing | null = open ?? (sent === 'auto' ? null : (sent ?? reading.chosen));

  const choose = (role: Role, value: string): void => {
    setOutdated(false);
    if (value === '') {
      setOpen(undefined);
      reread.request({ columns: 'auto' });
      return;
    }
    const next = open ? { ...open, [role]: Number(value) } : choosing(reading, role, Number(value));
    const whole = wholeChoice(next);
    setOpen(whole ? undefined : next);
    if (whole) reread.request({ columns: whole });
  };

  return (
    <>
      <ul class="plain muted">
        {joinTables(reading.tables).map(({ code, score, firstRow, lastRow }) => (
          <li key={`${code.letter}${score?.letter}`}>
            {words.table({
              code: nameOf(code),
              score: score ? nameOf(score) : words.unknown,
              first: firstRow + 1,
              last: lastRow + 1,
            })}
          </li>
        ))}
      </ul>
      {reading.columns.length > 0 &&
        (['code', 'score'] as const).map(role => {
          const recognised = table?.[role];
          return (
            <label class="field" key={role}>
              <span>{words[role]}</span>
              <select
                value={current?.[role] ?? ''}
                onChange={({ currentTarget }) => choose(role, currentTarget.value)}
              >
                <option value="">
                  {reading.chosen
                    ? words.auto
                    : recognised
                      ? words.autoOf({ column: nameOf(recognised) })
                      : words.choose}
                </option>
                {reading.columns.map(column => (
                  <option key={column.column} value={column.column}>
                    {nameOf(column)}
                  </option>
                ))}
              </select>
            </label>
          );
        })}
      <div role="status">
        {open && <p class="notice">{open.code === open.score ? words.same : words.both}</p>}
        {isOutdated && <p class="notice">{words.outdated}</p>}
      </div>
    </>
  );
}
