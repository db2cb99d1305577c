// Two ways to begin without a table: an empty score form of a year, and made-up scores. Both are new tabs; one that is
// there already is never touched.
import type { Framework } from '../domain/framework/node';
import { leavesOf, pathTo } from '../domain/framework/tree';
import { full2565 } from '../domain/sample/full2565';
import { th } from '../text/th';
import type { TabId, Workbook, World } from './ports';
import { askYear } from './source';
import type { CellOut, CellStyle, TabContent, TabLook } from './tabs/tab';
import { stylesOf } from './wholeTab';

/** Sample years have complete item lists. */
const SAMPLE_YEAR = 2565;

/** Adds the score form of a year that the user names; tells its name. Nothing happens when they cancel. */
export function addForm({ workbook, dialogs }: World): void {
  const framework = askYear(dialogs, years => th.run.askFormYear(years));
  if (!framework) return;
  const content = formContent(framework);
  const name = addTab(workbook, th.run.form.name({ year: framework.year }), content, formLook(content));
  dialogs.tell(th.run.appName, th.run.form.made({ tab: name }));
}

/** Adds a tab with the scores of a made-up office; tells its name. */
export function addSample({ workbook, dialogs }: World): void {
  const [tab] = full2565().tabs;
  const width = tab?.columns.length ?? 0;
  const content = (tab?.rows ?? []).map(({ cells }) =>
    Array.from({ length: width }, (_, column): CellOut => {
      const cell = cells[column] ?? '';
      return typeof cell === 'object' ? '' : cell;
    }),
  );
  const kinds = (tab?.rows ?? []).map(({ kind }) => kind);
  const row: readonly CellStyle[] = ['centred', 'text', 'number', 'text'];
  const styleOf = { title: 'title', section: 'label', header: 'heading' } as const;
  const look: TabLook = {
    styles: kinds.map(kind => (kind === 'item' || kind === 'total' ? row : row.map(() => styleOf[kind]))),
    widths: [80, 420, 80, 320],
  };
  const name = addTab(workbook, th.run.sample.name({ year: SAMPLE_YEAR }), content, look);
  dialogs.tell(th.run.appName, th.run.sample.made({ tab: name }));
}

function formContent(framework: Framework): TabContent {
  const blank = ['', '', '', '', '', ''];
  const { title, score, comment } = th.run.form;
  const header = [...th.headers.items, score, comment];
  const rows = leavesOf(framework.root).map(leaf => {
    const path = pathTo(framework, leaf.id);
    const at = (level: string): string => {
      const node = path.find(one => one.level === level);
      return node ? `${node.id} ${node.name}` : '';
    };
    const instrument = path.find(one => one.level === 'instrument')?.id ?? '';
    return [
      leaf.id,
      instrument,
      at('indicator'),
      at('subIndicator'),
      leaf.level === 'item' ? leaf.name : '',
      '',
      '',
    ];
  });
  return [[title({ year: framework.year }), ...blank], header, ...rows];
}

const FORM_SCORE = 5;

function formLook(content: TabContent): TabLook {
  const row: readonly CellStyle[] = ['centred', 'centred', 'text', 'text', 'text', 'number', 'text'];
  return {
    styles: content.map((_, index) =>
      index === 0 ? row.map(() => 'title' as const) : index === 1 ? row.map(() => 'heading' as const) : row,
    ),
    widths: [80, 80, 220, 220, 420, 80, 320],
    frozenRows: 2,
    checks: [
      { area: { row: 2, column: FORM_SCORE, rows: content.length - 2, columns: 1 }, hint: th.run.form.hint },
    ],
  };
}

function addTab(workbook: Workbook, base: string, content: TabContent, look: TabLook): string {
  let name = base;
  for (let number = 2; workbook.hasTab(name); number++) name = `${base} (${number})`;
  const id: TabId = workbook.addTab(name);
  workbook.writeCells(id, { row: 0, column: 0 }, content, stylesOf(content, look));
  workbook.dress(id, look, true);
  workbook.show(id);
  return name;
}
