// Collects findings about cells while a grid is read.
import type { Finding, FindingCode, FindingParams } from './finding';
import type { Cell } from './gridCell';
import { readable, readableParams } from './readableNumber';

export class FindingLog {
  readonly findings: Finding[] = [];

  add(
    code: FindingCode,
    cell: Cell,
    subject: string,
    params: FindingParams,
    suggestions: readonly (string | number)[],
  ): void {
    this.findings.push({
      code,
      row: cell.row,
      column: cell.column,
      subject: readable(subject),
      params: readableParams(params),
      suggestions,
    });
  }
}
