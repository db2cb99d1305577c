// Gives a tab its look in few calls: every property of a block is one call, whatever its size. What is there already
// and is ours is not added twice; what is not ours is left.
import type { Area, Check, Rule, TabLook } from '../app/tabs/tab';
import { formatting, type Hand } from './asking';
import { blockOf } from './block';
import { CHART_COLOURS, PAINTS, type Paint, TONES } from './palette';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const PLAIN_SIZE = 10;

/** False where Google did not allow all of it, which is told: what is missing is added once it does. */
export function dressSheet(sheet: Sheet, look: TabLook, isNew: boolean, hand: Hand): boolean {
  paintCells(sheet, look);
  setWidths(sheet, look.widths);
  if (look.frozenRows !== undefined) sheet.setFrozenRows(look.frozenRows);
  for (const row of look.hiddenRows ?? []) sheet.hideRows(row + 1);
  for (const column of look.hiddenColumns ?? []) sheet.hideColumns(column + 1);
  if (look.rules) addRules(sheet, look.rules, isNew);
  let isWhole = true;
  for (const check of look.checks ?? []) {
    const cells = rangeOf(sheet, check.area);
    const rule = validationOf(check);
    isWhole = formatting(sheet, hand, () => cells.setDataValidation(rule)) && isWhole;
  }
  for (const { row, column, text } of look.notes ?? []) sheet.getRange(row + 1, column + 1).setNote(text);
  if (look.warning !== undefined) warn(sheet, look.warning, isNew);
  if (look.chart) addChart(sheet, look.chart, isNew);
  return isWhole;
}

const rangeOf = (sheet: Sheet, { row, column, rows, columns }: Area): Range =>
  blockOf(sheet, row + 1, column + 1, rows, columns);

function paintCells(sheet: Sheet, { styles, columnStyles, rules }: TabLook): void {
  const columns = styles[0]?.length ?? 0;
  if (columns === 0) return;
  const paints = styles.map(row => row.map(style => PAINTS[style]));
  const block = blockOf(sheet, 1, 1, paints.length, columns);
  const each = <T>(of: (paint: Paint) => T): T[][] => paints.map(row => row.map(of));
  block.setBackgrounds(each(({ background }) => background ?? null) as string[][]);
  block.setFontColors(each(({ color }) => color ?? null) as string[][]);
  block.setFontWeights(each(({ bold }) => (bold ? 'bold' : 'normal')));
  if (paints.some(row => row.some(({ size }) => size !== undefined))) {
    block.setFontSizes(each(({ size }) => size ?? PLAIN_SIZE));
  }
  // Rows below the styled ones come and go: they are aligned in advance, as far down as the rules reach.
  const lastRow = Math.max(styles.length, ...(rules ?? []).map(({ area }) => area.row + area.rows));
  const below = columnStyles ? lastRow - styles.length : 0;
  const aligned = [
    ...paints,
    ...Array.from({ length: below }, () => (columnStyles ?? []).map(style => PAINTS[style])),
  ];
  const whole = blockOf(sheet, 1, 1, aligned.length, columns);
  whole.setHorizontalAlignments(aligned.map(row => row.map(({ align }) => align ?? 'left')));
  if (columnStyles) {
    whole.setWrap(true);
    whole.setVerticalAlignment('top');
  }
}

/** The most frequent width in one call, then each run of another one. */
function setWidths(sheet: Sheet, widths: readonly number[]): void {
  const count = (width: number): number => widths.filter(other => other === width).length;
  const usual = widths.reduce((best, width) => (count(width) > count(best) ? width : best), widths[0] ?? 100);
  sheet.setColumnWidths(1, widths.length, usual);
  for (let start = 0; start < widths.length; ) {
    let end = start + 1;
    while (end < widths.length && widths[end] === widths[start]) end++;
    const width = widths[start] as number;
    if (width !== usual) sheet.setColumnWidths(start + 1, end - start, width);
    start = end;
  }
}

function addRules(sheet: Sheet, rules: readonly Rule[], isNew: boolean): void {
  const ours = rules.map(({ area, when, tone }) => {
    const { background, color } = TONES[tone];
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(when)
      .setRanges([rangeOf(sheet, area)])
      .setBackground(background);
    return (color === undefined ? rule : rule.setFontColor(color)).build();
  });
  const formulas = new Set(rules.map(({ when }) => when));
  const there = isNew ? [] : sheet.getConditionalFormatRules();
  const theirs = there.filter(rule => {
    const values = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
    return !formulas.has(String(values[0]));
  });
  sheet.setConditionalFormatRules([...theirs, ...ours]);
}

function validationOf(check: Check): GoogleAppsScript.Spreadsheet.DataValidation {
  const rule = SpreadsheetApp.newDataValidation();
  // Words beyond the list and "ไม่ประเมิน" beside points stay possible: a warning, not a wall.
  return 'words' in check
    ? rule
        .requireValueInList([...check.words], true)
        .setAllowInvalid(true)
        .build()
    : rule.requireNumberBetween(0, 100).setAllowInvalid(true).setHelpText(check.hint).build();
}

/** Protects the tab with a warning only. `protect` gives the protection that is there, so a cut run is simply completed. */
function warn(sheet: Sheet, text: string, isNew: boolean): void {
  const there = isNew ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  const isTheirs = there.some(protection => !['', text].includes(protection.getDescription()));
  if (!isTheirs) sheet.protect().setDescription(text).setWarningOnly(true);
}

function addChart(sheet: Sheet, chart: NonNullable<TabLook['chart']>, isNew: boolean): void {
  if (!isNew && sheet.getCharts().some(there => there.getOptions().get('title') === chart.title)) return;
  const built = sheet
    .newChart()
    .asBarChart()
    .addRange(rangeOf(sheet, chart.data))
    .setNumHeaders(1)
    .setOption('title', chart.title)
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setOption('legend', { position: 'bottom' })
    .setOption('colors', CHART_COLOURS)
    .setOption('hAxis', { viewWindow: { min: 0, max: 100 } })
    .setPosition(chart.row + 1, chart.column + 1, 0, 0)
    .build();
  sheet.insertChart(built);
}
