// The rows of a table as they stand: what each shows, and the hidden key beside it.
import { type Identity, isBlankIn, shows } from './evidence';
import type { RowCells } from './table';

export interface SeenRow<Id extends string> {
  readonly row: RowCells<Id>;
  /** The hidden key beside it. */
  readonly own: string;
}

export class SeenTable<Id extends string> {
  readonly hasKeys: boolean;
  readonly hidden: readonly string[];
  readonly rows: readonly SeenRow<Id>[];
  /** The columns that are enough, as far as they are there. */
  readonly by: readonly Id[];
  readonly visible: readonly Id[];

  constructor(
    columns: readonly (Id | undefined)[],
    cells: readonly (readonly unknown[])[],
    readonly identity: Identity<Id>,
  ) {
    const ids: readonly (string | undefined)[] = columns;
    const keyColumn = ids.indexOf('key');
    this.hasKeys = keyColumn >= 0;
    this.by = identity.by.filter(column => columns.includes(column));
    this.visible = columns.filter((id, at): id is Id => id !== undefined && at !== keyColumn);
    this.hidden = cells.map(line => String(line[keyColumn] ?? ''));
    this.rows = cells.map((line, at) => ({
      row: column => line[columns.indexOf(column)] ?? '',
      own: this.hidden[at] as string,
    }));
  }

  get isAsWritten(): boolean {
    return this.hasKeys && this.rows.every(row => this.isFree(row) || this.showsOwn(row));
  }

  showsOwn({ row, own: key }: SeenRow<Id>): boolean {
    const { known, own } = this.identity;
    return own?.is(key) ? own.keyOf(row) === key && known.has(key) : shows(row, known.get(key), this.by);
  }

  /** Neither a key nor anything that tells. */
  private isFree({ row, own }: SeenRow<Id>): boolean {
    return own === '' && isBlankIn(row, this.by);
  }
}
