// What was found, as a table by kind of file and version of Office, and below it each error once with the files that have it.
import type { Made, Verdict } from './sdk';

export function report(
  verdicts: readonly Verdict[],
  versions: readonly string[],
): { readonly lines: readonly string[]; readonly count: number } {
  const files = [...new Set(verdicts.map(({ file }) => file))];
  const kinds = [...new Set(files.map(({ kind }) => kind))];
  const rows = kinds.map(kind => {
    const own = files.filter(file => file.kind === kind);
    const errors = versions.map(version =>
      verdicts.filter(one => one.file.kind === kind && one.version === version).flatMap(one => one.errors),
    );
    return [
      kind,
      own.length,
      ...errors.map(found => found.length),
      own.flatMap(({ faults }) => faults).length,
    ];
  });
  const sums = rows.reduce<number[]>(
    (all, row) => row.slice(1).map((cell, index) => (all[index] ?? 0) + Number(cell)),
    [],
  );
  const table = [['', 'files', ...versions, 'own checks'], ...rows, ['all', ...sums]];
  return {
    lines: [...table.map(lineOf), ...told(verdicts, files)],
    count: sums.slice(1).reduce((all, one) => all + one, 0),
  };
}

const lineOf = (cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => (index === 0 ? `${cell}`.padEnd(18) : `${cell}`.padStart(13))).join('');

function told(verdicts: readonly Verdict[], files: readonly Made[]): readonly string[] {
  const where = new Map<string, Set<string>>();
  const tell = (error: string, file: Made): void => {
    where.set(error, (where.get(error) ?? new Set()).add(`${file.kind} of ${file.of}`));
  };
  for (const { file, errors } of verdicts) for (const error of errors) tell(error, file);
  for (const file of files) for (const fault of file.faults) tell(fault, file);
  return [...where].flatMap(([error, names]) => ['', error, ...[...names].map(name => `  ${name}`)]);
}
