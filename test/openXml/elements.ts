// Ways through the elements of a part.
import type { Element } from './xml';

export const childElements = ({ children }: Element): readonly Element[] =>
  children.filter(child => typeof child !== 'string');

export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  element ? childElements(element).filter(child => child.name === name) : [];

export const childOf = (element: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => childrenOf(at, name)[0], element);

const known = new WeakMap<Element, readonly Element[]>();

/** The element and everything in it, in the order of the file; found once, for every check asks. */
export function within(element: Element | undefined): readonly Element[] {
  if (!element) return [];
  const found = known.get(element);
  if (found) return found;
  const all: Element[] = [];
  const visit = (one: Element): void => {
    all.push(one);
    for (const child of one.children) if (typeof child !== 'string') visit(child);
  };
  visit(element);
  known.set(element, all);
  return all;
}

/** Every element of these names, the outermost first. */
export const allOf = (element: Element | undefined, ...names: readonly string[]): readonly Element[] =>
  within(element).filter(({ name }) => names.includes(name));

export const textOf = (element: Element): string =>
  element.children.map(child => (typeof child === 'string' ? child : textOf(child))).join('');

export const numberOf = (element: Element | undefined, name: string, otherwise = 0): number => {
  const text = element?.attributes.get(name);
  return text === undefined ? otherwise : Number(text);
};

/** What is there more than once, each once. */
export const twice = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
