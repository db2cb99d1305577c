// The preview without a browser: what the page is sent, and what becomes of what a person does.
import { describe, expect, test } from '@jest/globals';
import { loadWorkbook } from '../../scripts/host/load';
import { Workbook } from '../../scripts/host/workbook';
import { Session } from '../../scripts/preview/session';
import type { CellView, View } from '../../scripts/preview/wire';
import { ROOT } from '../../scripts/root';
import { builtCode } from '../../scripts/start/builtCode';

async function sessionOf(workbook: Workbook): Promise<Session> {
  return new Session({ workbook, code: await builtCode() });
}

function sheetWith(fill: (sheet: ReturnType<Workbook['addSheet']>) => void): Workbook {
  const workbook = new Workbook('ลอง');
  fill(workbook.addSheet('ชีต1'));
  return workbook;
}

/** The cell at a place among those shown. */
function shown({ sheet }: View, row: number, column: number): CellView | null | undefined {
  const index = sheet.columns.findIndex(one => one.column === column);
  return sheet.rows.find(one => one.row === row)?.cells[index];
}

test('every tab that the analysis makes is shown whole: no rule, no chart is left out', async () => {
  const session = await sessionOf(await loadWorkbook(`${ROOT}examples/office-2565.xlsx`));
  await session.act({ do: 'menu', functionName: 'menuAnalyse' });
  const { tabs } = session.view();
  expect(tabs).toHaveLength(5);
  for (const { id } of tabs) {
    await session.act({ do: 'open', tab: id });
    expect([session.workbook.activeSheet.name, session.view().warnings]).toEqual([
      session.workbook.activeSheet.name,
      [],
    ]);
  }
});

describe('a cell is shown', () => {
  test('in its number format, and edited with all its digits', async () => {
    const session = await sessionOf(
      sheetWith(sheet => {
        sheet.put(1, 1, { value: 0.97415, numberFormat: '0.00%' });
        sheet.put(1, 2, { value: 94.19123, numberFormat: '0.00' });
      }),
    );
    expect(shown(session.view(), 1, 1)).toMatchObject({ text: '97.42%', edit: '97.415%' });
    expect(shown(session.view(), 1, 2)).toMatchObject({ text: '94.19', edit: '94.19123' });
  });

  test('with its note, its link and the words to choose from', async () => {
    const session = await sessionOf(
      sheetWith(sheet =>
        sheet.put(1, 1, {
          value: 'ก',
          note: 'หมายเหตุ',
          link: '#gid=0&range=B5',
          validation: { rule: { kind: 'list', values: ['ก', 'ข'], dropdown: true }, allowInvalid: true },
        }),
      ),
    );
    expect(shown(session.view(), 1, 1)).toMatchObject({
      note: 'หมายเหตุ',
      link: '#gid=0&range=B5',
      choices: ['ก', 'ข'],
    });
  });

  test('once for merged ones, over the rows and columns that are not hidden', async () => {
    const session = await sessionOf(
      sheetWith(sheet => {
        sheet.put(1, 1, { value: 'รวม' });
        sheet.merges = [{ row: 1, column: 1, rows: 3, columns: 2 }];
        sheet.hiddenRows.add(2);
      }),
    );
    expect(shown(session.view(), 1, 1)?.span).toEqual({ rows: 2, columns: 2 });
    expect([shown(session.view(), 1, 2)?.isCovered, shown(session.view(), 3, 1)?.isCovered]).toEqual([
      true,
      true,
    ]);
    expect(shown(session.view(), 2, 1)).toBeUndefined();
  });

  test('without a font name that would end its style', async () => {
    const session = await sessionOf(
      sheetWith(sheet => sheet.put(1, 1, { value: 'x', style: { font: { name: 'A";color:red', size: 9 } } })),
    );
    expect(shown(session.view(), 1, 1)?.css).toBe('font-size:9pt');
  });
});

describe('a rule of the file that is not known', () => {
  test('is named in a warning, and the tab is shown all the same', async () => {
    const session = await sessionOf(
      sheetWith(sheet => {
        sheet.fill(1, 1, [['ก']]);
        sheet.conditionalFormats = [
          {
            areas: [{ row: 1, column: 1, rows: 1, columns: 1 }],
            condition: { kind: 'formula', text: '=LEN(A1)>0' },
          },
        ];
      }),
    );
    expect(session.view().warnings).toEqual([expect.stringContaining('=LEN(A1)>0')]);
    expect(shown(session.view(), 1, 1)?.text).toBe('ก');
  });
});

test('a click on merged cells selects all of them', async () => {
  const area = { row: 1, column: 1, rows: 2, columns: 2 };
  const session = await sessionOf(
    sheetWith(sheet => {
      sheet.merges = [area];
    }),
  );
  await session.act({ do: 'select', tab: 0, area: { row: 1, column: 1, rows: 1, columns: 1 } });
  expect(session.workbook.selection.area).toEqual(area);
});

test('the sidebar that was closed is opened anew by the menu', async () => {
  const session = await sessionOf(sheetWith(() => {}));
  const first = session.view().sidebar;
  await session.act({ do: 'closeSidebar' });
  expect(session.view().sidebar).toBeUndefined();
  await session.act({ do: 'menu', functionName: 'menuSidebar' });
  expect(session.view().sidebar?.title).toBe('ITA ในแผ่นงาน');
  expect(session.view().sidebar?.key).not.toBe(first?.key);
});

test('a command that is taken back for its question leaves no trace but the answered run', async () => {
  const session = await sessionOf(sheetWith(() => {}));
  const command = session.act({ do: 'menu', functionName: 'menuForm' });
  const [question] = session.view().dialogs;
  expect(question?.isPrompt).toBe(true);
  expect(session.view().tabs).toHaveLength(1);
  await session.act({ do: 'answer', dialog: question?.id ?? 0, button: 'OK', text: '2565' });
  await command;
  expect(session.view().tabs.map(({ name }) => name)).toEqual(['ชีต1', 'คะแนน 2565']);
});
