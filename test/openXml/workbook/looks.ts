// Every look that is named by its number is there: of cells, rows and columns, of rules, and of their own parts.
import { allOf, childElements, childOf } from '../elements';
import type { Check } from '../officeFile';
import { STYLES, sheetsOf } from './sheets';

/** Numbers below are built in. */
const FIRST_OWN_FORMAT = 164;

export const looks: Check = file => {
  const root = file.root(STYLES);
  const countOf = (name: string) => {
    const list = childOf(root, name);
    return list ? childElements(list).length : 0;
  };
  const formats = new Set(
    allOf(childOf(root, 'numFmts'), 'numFmt').map(one => one.attributes.get('numFmtId')),
  );
  const own = [...allOf(childOf(root, 'cellXfs'), 'xf'), ...allOf(childOf(root, 'cellStyleXfs'), 'xf')];
  const lists = { fontId: 'fonts', fillId: 'fills', borderId: 'borders', xfId: 'cellStyleXfs' };
  return [
    ...own.flatMap(({ attributes }) =>
      Object.entries(lists)
        .filter(([name, list]) => Number(attributes.get(name) ?? 0) >= countOf(list))
        .map(([name]) => `a look has ${name} ${attributes.get(name)}, which is not there`),
    ),
    ...own
      .map(({ attributes }) => attributes.get('numFmtId') ?? '0')
      .filter(id => Number(id) >= FIRST_OWN_FORMAT && !formats.has(id))
      .map(id => `a look has number format ${id}, which is not there`),
    ...sheetsOf(file).flatMap(({ path, root: sheet }) =>
      allOf(sheet, 'c', 'row', 'col', 'cfRule').flatMap(({ name, attributes }) => {
        const [key, list] =
          name === 'cfRule' ? ['dxfId', 'dxfs'] : [name === 'col' ? 'style' : 's', 'cellXfs'];
        const look = attributes.get(key ?? '');
        return look !== undefined && Number(look) >= countOf(list ?? '')
          ? [`${path}: ${name} has look ${look}, which is not there`]
          : [];
      }),
    ),
  ];
};
