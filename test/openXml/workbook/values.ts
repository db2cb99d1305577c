// Cells stand in their order, each once, and hold what their kind says: a shared text that is there, a number, true or false.
import { allOf, childOf, childrenOf, numberOf, textOf } from '../elements';
import type { Check } from '../officeFile';
import type { Element } from '../xml';
import { areaOf, rowsOf, sheetsOf } from './sheets';

/** Excel cuts what is longer. */
const LONGEST = 32_767;
const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'];

export const values: Check = file => {
  const list = file.root('xl/sharedStrings.xml');
  const texts = childrenOf(list, 'si').map(one => allOf(one, 't').map(textOf).join(''));
  return [
    ...(numberOf(list, 'uniqueCount', texts.length) === texts.length
      ? []
      : ['the shared texts are miscounted']),
    ...texts.filter(text => text.length > LONGEST).map(text => `a text is too long: ${text.slice(0, 20)}…`),
    ...sheetsOf(file).flatMap(sheet => {
      const rows = rowsOf(sheet);
      const numbers = rows.map(row => numberOf(row, 'r'));
      return [
        ...(isRising(numbers) ? [] : [`${sheet.path} has its rows out of order`]),
        ...rows.flatMap(row => rowFaults(row, texts.length).map(fault => `${sheet.path} ${fault}`)),
      ];
    }),
  ];
};

function rowFaults(row: Element, texts: number): readonly string[] {
  const cells = childrenOf(row, 'c');
  const places = cells.map(({ attributes }) => areaOf(attributes.get('r')));
  return [
    ...(places.every(place => place?.top === numberOf(row, 'r'))
      ? []
      : [`row ${row.attributes.get('r')} has cells of others`]),
    ...(isRising(places.map(place => place?.left ?? 0))
      ? []
      : [`row ${row.attributes.get('r')} is out of order`]),
    ...cells
      .filter(cell => !isHeld(cell, texts))
      .map(({ attributes }) => `${attributes.get('r')} holds what it may not`),
  ];
}

const isRising = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => number > (numbers[index - 1] ?? 0));

function isHeld(cell: Element, texts: number): boolean {
  const value = childOf(cell, 'v');
  const text = value && textOf(value);
  if (text === undefined) return true;
  switch (cell.attributes.get('t') ?? 'n') {
    case 's':
      return /^\d+$/.test(text) && Number(text) < texts;
    case 'n':
      return /^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(text);
    case 'b':
      return text === '0' || text === '1';
    case 'e':
      return ERRORS.includes(text);
    default:
      return true;
  }
}
