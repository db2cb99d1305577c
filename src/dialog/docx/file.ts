// A document as a Word file: sections of pages, each with its paper and its page numbers.
import {
  AlignmentType,
  Document,
  Header,
  type IPropertiesOptions,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { DocumentTree, Section } from '../../documents/tree';
import { toThaiDigits } from '../../domain/thai/digits';
import { USUAL_FONT } from '../../domain/thai/fonts';
import { asPrinted } from '../asPrinted';
import { flowOf, isFirstPageNumbered } from '../flow';
import { listedIn } from '../listed';
import { MARGIN, NUMBER_AT, paperOf } from '../paper';
import { childrenOf } from './blocks';
import { held } from './flags';
import { fontTable } from './fonts';
import { numbering } from './numbering';
import type { Draw, Setting } from './setting';
import { stylesOf } from './styles';
import { twips } from './units';

/** What the whole file has in common. */
type Common = Omit<Setting, 'textWidth'>;
type WordSection = IPropertiesOptions['sections'][number];

/** Page numbers by anchor of a listed heading, counted as its section counts them. */
export type Pages = ReadonlyMap<string, number>;

/**
 * The file, ready to be saved. With `pages` the contents show these numbers at once; without them Word asks, when it
 * opens the file, whether it may find them.
 */
export const wordFile = (tree: DocumentTree, draw: Draw, pages?: Pages): Promise<Blob> =>
  Packer.toBlob(wordDocument(tree, pages, draw), undefined, [fontTable(tree.font ?? USUAL_FONT)]);

/** @param draw draws charts; where it gives nothing a chart is left out, for its numbers stand in a table too */
export function wordDocument(given: DocumentTree, pages?: Pages, draw: Draw = () => undefined): Document {
  const tree = asPrinted(given);
  const write = tree.digits === 'thai' ? toThaiDigits : String;
  const common: Common = {
    digits: tree.digits,
    draw,
    font: tree.font ?? USUAL_FONT,
    listed: new Map(listedIn(tree).map(listed => [listed.heading, listed])),
  };
  return new Document({
    title: tree.title,
    creator: '',
    lastModifiedBy: '',
    styles: stylesOf(common.font),
    numbering,
    ...(pages && {
      pageNumbers: () => ({
        bookmarks: new Map([...pages].map(([anchor, page]) => [anchor, write(`${page}`)])),
      }),
    }),
    sections: tree.sections.map(section => sectionOf(section, common)),
  });
}

function sectionOf(section: Section, common: Common): WordSection {
  const { landscape = false, numbered = false, blocks } = section;
  const paper = paperOf(section);
  const setting: Setting = {
    ...common,
    textWidth: twips(paper.textWidth),
  };
  const numbers = numbered
    ? { default: pageNumber() }
    : { default: new Header({ children: [new Paragraph('')] }) };
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      ...held({ titlePage: numbered && !isFirstPageNumbered(section) }),
      page: {
        size: {
          // The library swaps the sides of a landscape page itself.
          width: twips(Math.min(paper.width, paper.height)),
          height: twips(Math.max(paper.width, paper.height)),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          left: twips(MARGIN.left),
          right: twips(MARGIN.right),
          top: twips(MARGIN.top),
          bottom: twips(MARGIN.bottom),
          header: twips(NUMBER_AT),
          footer: twips(NUMBER_AT),
        },
        pageNumbers: {
          ...(numbered && { start: 1 }),
          formatType: common.digits === 'thai' ? NumberFormat.THAI_NUMBERS : NumberFormat.DECIMAL,
        },
      },
    },
    headers: numbers,
    children: flowOf(blocks).flatMap(({ block, ...placed }) => [
      ...childrenOf(block, { ...setting, ...placed }),
    ]),
  };
}

const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })],
      }),
    ],
  });
