// Every tab has a name that Excel takes, another than all others in any case; one of them is seen, and that one is open.
import { allOf, numberOf, twice } from '../elements';
import type { Check } from '../officeFile';
import { sheetsOf, WORKBOOK } from './sheets';

const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]|^'|'$/;
/** Excel keeps it for itself. */
const RESERVED = 'history';

export const sheetNames: Check = file => {
  const sheets = sheetsOf(file);
  const [view] = allOf(file.root(WORKBOOK), 'workbookView');
  const open = numberOf(view, 'activeTab');
  const marked = sheets.filter(({ root }) =>
    allOf(root, 'sheetView').some(one => one.attributes.get('tabSelected') === '1'),
  );
  return [
    ...twice(sheets.map(({ name }) => name.toLowerCase())).map(name => `two tabs are called ${name}`),
    ...sheets
      .filter(
        ({ name }) =>
          name.trim() === '' ||
          name.length > LONGEST ||
          FORBIDDEN.test(name) ||
          name.toLowerCase() === RESERVED,
      )
      .map(({ name }) => `no tab may be called "${name}"`),
    ...(sheets[open]?.state === 'visible' ? [] : [`tab ${open + 1} is open and cannot be seen`]),
    // What is typed goes into all tabs that are marked.
    ...marked.filter(sheet => sheet !== sheets[open]).map(({ name }) => `${name} is marked and not open`),
  ];
};
