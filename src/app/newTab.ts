// Ways to begin without a table: an empty score form of a year, made-up scores, and any other block of cells. All are new
// tabs; one that holds something is never touched.
import { frameworkOf } from '../domain/framework/frameworks';
import type { Framework } from '../domain/framework/node';
import { leavesOf, pathTo } from '../domain/framework/tree';
import { full2565 } from '../domain/sample/full2565';
import { MESSAGES } from '../text/messages';
import { th } from '../text/th';
import type { Answer } from '../wire/calls';
import type { Language } from '../wire/settings';
import { done } from './answer';
import { askYear } from './askYear';
import { openFile } from './file';
import type { TabId, Workbook, World } from './ports';
import type { CellOut, CellStyle, TabContent, TabLook } from './tabs/tab';
import { isEmpty } from './tabs/table';
import { underLock } from './underLock';
import { stylesOf } from './wholeTab';

export interface NewTab {
  readonly id: TabId;
  readonly name: string;
}

/** Sample years have complete item lists. */
const SAMPLE_YEAR = 2565;

/** Adds the score form of a year that the user names; tells its name. Nothing happens when they cancel. */
export function addForm(world: World): void {
  const { language } = openFile(world);
  const year = askYear(world.dialogs, language, (run, years) => run.askFormYear(years));
  const framework = year === undefined ? undefined : frameworkOf(year);
  if (framework)
    tellMade(world, language, workbook => makeForm(workbook, framework), MESSAGES[language].run.form.made);
}

/** Adds the sample tab; tells its name. */
export function addSample(world: World): void {
  const { language } = openFile(world);
  tellMade(world, language, makeSample, MESSAGES[language].run.sample.made);
}

function tellMade(
  world: World,
  language: Language,
  add: (workbook: Workbook) => NewTab,
  made: (p: { readonly tab: string }) => string,
): void {
  const added = addAlone(world, add);
  const { run, refusals } = MESSAGES[language];
  if (added.ok) world.dialogs.tell(run.appName, made({ tab: added.value.name }));
  else world.dialogs.tell(run.notDone, refusals.locked());
}

/** Two runs at once would take the same free name. */
export const addAlone = ({ workbook, lock }: World, add: (workbook: Workbook) => NewTab): Answer<NewTab> =>
  underLock(lock, () => done(add(workbook)));

/** Adds the empty score form of a year and opens it. */
export function makeForm(workbook: Workbook, framework: Framework): NewTab {
  const content = formContent(framework);
  return addTab(workbook, th.run.form.name({ year: framework.year }), content, formLook(content));
}

/** Adds a tab with the scores of a made-up office and opens it. */
export function makeSample(workbook: Workbook): NewTab {
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
  return addTab(workbook, th.run.sample.name({ year: SAMPLE_YEAR }), content, look);
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

/**
 * Adds a tab with this content and opens it. It is written in one piece, so a run that is cut leaves an empty tab or a
 * whole one; an empty one under the name is used. To be called under the lock.
 */
export function addTab(workbook: Workbook, base: string, content: TabContent, look: TabLook): NewTab {
  let name = base;
  let there = workbook.tabNamed(name);
  for (let number = 2; there !== undefined && !isEmptyTab(workbook, there); number++) {
    name = `${base} (${number})`;
    there = workbook.tabNamed(name);
  }
  const id = there ?? workbook.addTab(name);
  workbook.writeCells(id, { row: 0, column: 0 }, content, stylesOf(content, look));
  workbook.dress(id, look, there === undefined);
  workbook.show(id);
  return { id, name };
}

/** Empty of formulas too, also of those that show nothing. */
const isEmptyTab = (workbook: Workbook, id: TabId): boolean => isEmpty(workbook.readTyped(id)?.typed ?? []);
