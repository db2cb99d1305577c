// A spreadsheet file in memory: its tabs in order, and the open one.
import type { FontStyle, NamedRange } from 'hucre';
import { HostError } from './errors';
import { Sheet } from './sheet';

export class Workbook {
  readonly sheets: Sheet[] = [];
  /** Position of the open tab. */
  active = 0;
  defaultFont: FontStyle | undefined;
  namedRanges: NamedRange[] = [];

  constructor(public name = '') {}

  sheet(name: string): Sheet | undefined {
    return this.sheets.find(sheet => sheet.name === name);
  }

  /** The open tab; a spreadsheet always has one. */
  get activeSheet(): Sheet {
    const sheet = this.sheets[this.active];
    if (!sheet) throw new HostError('the workbook has no tab');
    return sheet;
  }

  /** Adds an empty tab behind the others. Names are unique, as in Google Sheets. */
  addSheet(name: string): Sheet {
    if (this.sheet(name))
      throw new HostError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    const sheet = new Sheet(name);
    this.sheets.push(sheet);
    return sheet;
  }
}
