// The columns of a table are called as the cells of its first row, for Excel takes other names for damage, and no two tables have one
// name or number.
import { allOf, numberOf, textOf, twice } from '../elements';
import type { Check, OfficeFile } from '../officeFile';
import { areaOf, cellsOf, type Sheet, sheetsOf } from './sheets';

export const tables: Check = file => {
  const all = sheetsOf(file).flatMap(sheet =>
    file
      .relationships(sheet.path)
      .filter(({ type }) => type === 'table')
      .map(({ target }) => ({ sheet, root: file.root(target) })),
  );
  const valuesOf = (name: string) => all.map(({ root }) => (root?.attributes.get(name) ?? '').toLowerCase());
  return [
    ...twice(valuesOf('id')).map(id => `two tables have the number ${id}`),
    ...twice(valuesOf('displayName')).map(name => `two tables are called ${name}`),
    ...all.flatMap(({ sheet, root }) => {
      const area = areaOf(root?.attributes.get('ref'));
      const columns = allOf(root, 'tableColumn').map(({ attributes }) => attributes.get('name') ?? '');
      const name = root?.attributes.get('displayName') ?? '';
      if (!area || numberOf(root, 'headerRowCount', 1) === 0) return [];
      const heads = headsOf(sheet, file, area);
      return [
        ...twice(columns.map(column => column.toLowerCase())).map(
          column => `${name} has two columns ${column}`,
        ),
        ...(columns.join('\n') === heads.join('\n') ? [] : [`${name} has columns ${columns} under ${heads}`]),
      ];
    }),
  ];
};

function headsOf(
  sheet: Sheet,
  file: OfficeFile,
  { top, left, right }: NonNullable<ReturnType<typeof areaOf>>,
): readonly string[] {
  const texts = allOf(file.root('xl/sharedStrings.xml'), 'si').map(one =>
    allOf(one, 't').map(textOf).join(''),
  );
  const cells = new Map(cellsOf(sheet).map(cell => [cell.attributes.get('r') ?? '', cell]));
  return [...cells].flatMap(([place, cell]) => {
    const at = areaOf(place);
    if (!at || at.top !== top || at.left < left || at.left > right) return [];
    const value = allOf(cell, 'v', 't').map(textOf).join('');
    return [cell.attributes.get('t') === 's' ? (texts[Number(value)] ?? '') : value];
  });
}
