// The page numbers of a document that is not shown: it is laid out unseen, as the preview lays out its own, and goes again.
import { render } from 'preact';
import type { DocumentTree } from '../../documents/tree';
import { asPrinted } from '../asPrinted';
import { fontsReady } from './fonts';
import { settingOf } from './settingOf';
import { type PageCount, pageNumbers, sheetsOf } from './sheets';
import { Column } from './view/Column';

export async function pageCountOf(given: DocumentTree): Promise<PageCount> {
  const tree = asPrinted(given);
  const setting = settingOf(tree);
  await fontsReady();
  const columns = Object.assign(document.createElement('div'), { className: 'columns', lang: 'th' });
  columns.setAttribute('aria-hidden', 'true');
  document.body.append(columns);
  try {
    render(
      tree.sections.map((section, index) => <Column key={index} section={section} setting={setting} />),
      columns,
    );
    const sheets = sheetsOf(tree, [...columns.children]);
    return { count: sheets.length, of: pageNumbers(sheets, setting.listed) };
  } finally {
    render(null, columns);
    columns.remove();
  }
}
