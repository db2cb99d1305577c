// Dates in cells as the file shows them. A script gets the moment of a date, and its own time zone may be another one than
// that of the file: then midnight there is the day before or after here.

type Values = readonly (readonly unknown[])[];

/** Gives values their days in the time zone of the file; nothing is asked before a date is met. */
export function daysOf(file: GoogleAppsScript.Spreadsheet.Spreadsheet): (values: Values) => Values {
  /** That of the file, where it is another one than the script's. */
  let zone: string | undefined;
  let isKnown = false;
  const dayOf = (date: Date): Date => {
    if (!isKnown) {
      const own = file.getSpreadsheetTimeZone();
      zone = own === Session.getScriptTimeZone() ? undefined : own;
      isKnown = true;
    }
    return zone === undefined || Number.isNaN(date.getTime()) ? date : shownIn(zone, date);
  };
  return values =>
    values.some(row => row.some(isDate))
      ? values.map(row => row.map(value => (isDate(value) ? dayOf(value) : value)))
      : values;
}

/** The same moment, so that what is written back is what was read, with the day that its cell shows. */
function shownIn(zone: string, date: Date): Date {
  const [year = 0, month = 0, day = 0] = Utilities.formatDate(date, zone, 'yyyy/M/d').split('/').map(Number);
  return Object.assign(new Date(date.getTime()), {
    getFullYear: () => year,
    getMonth: () => month - 1,
    getDate: () => day,
  });
}

/** By class name: a date of another realm is no instance of this realm's class. */
const isDate = (value: unknown): value is Date =>
  typeof value === 'object' && Object.prototype.toString.call(value) === '[object Date]';
