// Defined names are ones that Excel takes, each once in its scope, and lead to tabs that are there; so do links and charts.
import { allOf, textOf, twice } from '../elements';
import type { Check } from '../officeFile';
import { sheetsOf, WORKBOOK } from './sheets';

const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]{0,254}$/u;
/** A cell in either way of writing. */
const CELL = /^([A-Z]{1,3}\d+|R\d*C\d*|[RC])$/i;
/** The tab of a reference: in quotes, with each quote of its own doubled, or bare; `#REF!` is none. */
const TAB = /(?<![#\p{L}\p{M}\p{N}_.])(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{M}\p{N}_.]*))!/gu;

export const names: Check = file => {
  const tabs = new Set(sheetsOf(file).map(({ name }) => name.toLowerCase()));
  const lost = (formula: string): readonly string[] =>
    [...formula.replace(/"[^"]*"/g, '').matchAll(TAB)]
      .map(([, quoted, bare]) => (quoted?.replace(/''/g, "'") ?? bare ?? '').toLowerCase())
      .filter(name => !tabs.has(name));
  const defined = allOf(file.root(WORKBOOK), 'definedName').map(one => ({
    name: one.attributes.get('name') ?? '',
    scope: one.attributes.get('localSheetId'),
    formula: textOf(one),
  }));
  const links = sheetsOf(file).flatMap(({ root }) =>
    allOf(root, 'hyperlink').flatMap(({ attributes }) => attributes.get('location') ?? []),
  );
  const charts = file.paths
    .filter(path => path.startsWith('xl/charts/'))
    .flatMap(path => allOf(file.root(path), 'c:f').map(textOf));
  return [
    ...twice(defined.map(({ name, scope }) => `${name.toLowerCase()} of tab ${scope ?? 'any'}`)).map(
      name => `${name} is defined twice`,
    ),
    ...defined
      .filter(({ name }) => !name.startsWith('_xlnm.') && (!NAME.test(name) || CELL.test(name)))
      .map(({ name }) => `nothing may be called ${name}`),
    ...defined
      .filter(({ scope }) => scope !== undefined && Number(scope) >= tabs.size)
      .map(({ name, scope }) => `${name} is of tab ${scope}, which is not there`),
    ...[...defined.map(({ formula }) => formula), ...links, ...charts]
      .flatMap(lost)
      .map(name => `there is no tab ${name}`),
  ];
};
