// The parts of the styles stand in their order, and are as many as is said.
import { childElements, within } from '../elements';
import type { Check } from '../officeFile';
import { STYLES } from './sheets';

const FONT = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme';
const ORDERS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
    font: FONT,
    dxf: 'font numFmt fill alignment border protection',
    border: 'start end left right top bottom diagonal vertical horizontal',
    patternFill: 'fgColor bgColor',
    xf: 'alignment protection extLst',
  }).map(([name, order]) => [name, order.split(' ')]),
);

export const order: Check = file =>
  within(file.root(STYLES)).flatMap(element => {
    const names = childElements(element).map(({ name }) => name);
    const places = names.map(name => ORDERS[element.name]?.indexOf(name) ?? 0);
    const count = element.attributes.get('count');
    return [
      ...(places.includes(-1) ? [`${element.name} has parts that it may not have: ${names.join(' ')}`] : []),
      ...(places.some((place, index) => place < (places[index - 1] ?? 0))
        ? [`${element.name} has its parts out of order: ${names.join(' ')}`]
        : []),
      ...(count !== undefined && Number(count) !== names.length
        ? [`${element.name} has ${names.length} parts and says ${count}`]
        : []),
    ];
  });
