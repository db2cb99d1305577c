// A Word file with one of everything that can break: styles, a list, fields, bookmarks, links, merged cells, a table in a
// cell, pictures, heads of pages.
import {
  Bookmark,
  Document,
  ExternalHyperlink,
  type FileChild,
  Header,
  ImageRun,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  PageReference,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Parts, partsOf } from '../officeFile';
import { picture } from './picture';

const WIDTHS = [3000, 3000, 3000];

const cell = (
  text: string,
  look: { readonly columnSpan?: number; readonly rowSpan?: number } = {},
): TableCell => new TableCell({ ...look, children: [new Paragraph(text)] });

const shown = (name: string): ImageRun =>
  new ImageRun({
    type: 'png',
    data: picture(20, 10),
    transformation: { width: 200, height: 100 },
    altText: { name, title: name, description: `คำบรรยาย ${name}` },
  });

const inner = () =>
  new Table({
    columnWidths: [1400, 1400],
    rows: [new TableRow({ children: [cell('ใน'), cell('ใน')] })],
  });

const table = () =>
  new Table({
    width: { size: 9000, type: WidthType.DXA },
    columnWidths: WIDTHS,
    rows: [
      new TableRow({ tableHeader: true, children: [cell('หัว'), cell('หัว'), cell('หัว')] }),
      new TableRow({ children: [cell('ลง', { rowSpan: 2 }), cell('กว้าง', { columnSpan: 2 })] }),
      new TableRow({ children: [cell('ก'), new TableCell({ children: [inner(), new Paragraph('')] })] }),
    ],
  });

/** Made anew each time: the library changes links when it packs them. */
const children = (): readonly FileChild[] => [
  new Paragraph({
    style: 'Heading1',
    children: [new Bookmark({ id: 'head_1', children: [new TextRun('หัวข้อ')] })],
  }),
  new Paragraph({
    children: [new Bookmark({ id: 'head_2', children: [new TextRun('อีกข้อ ')] }), new TextRun('ต่อ')],
  }),
  new Paragraph({
    children: [
      new InternalHyperlink({ anchor: 'head_1', children: [new TextRun('หัวข้อ')] }),
      new PageReference('head_1', { hyperlink: true }),
      new ExternalHyperlink({
        link: 'https://example.go.th/',
        children: [new TextRun({ text: 'ลิงก์', style: 'Hyperlink' })],
      }),
    ],
  }),
  new Paragraph({ numbering: { reference: 'bullets', level: 0 }, children: [new TextRun('ข้อย่อย')] }),
  table(),
  new Paragraph({ children: [shown('ภาพหนึ่ง'), shown('ภาพสอง')] }),
];

const head = () =>
  new Header({
    children: [new Paragraph({ children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })] })],
  });

/** Its parts, without a fault. */
export async function wordSample(): Promise<Parts> {
  const document = new Document({
    title: 'ตัวอย่าง',
    styles: { characterStyles: [{ id: 'DefaultParagraphFont', name: 'Default Paragraph Font' }] },
    numbering: {
      config: [{ reference: 'bullets', levels: [{ level: 0, format: LevelFormat.BULLET, text: '-' }] }],
    },
    sections: [{ headers: { default: head() }, children: children() }],
  });
  return partsOf(await Packer.toBuffer(document));
}
