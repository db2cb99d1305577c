// A document as sheets of paper: what stands on each, and which number it bears.
import type { DocumentTree, Section } from '../../documents/tree';
import { type Content, flowOf, isFirstPageNumbered, type Placed } from '../flow';
import { type Listed, listedIn } from '../listed';
import { paperOf } from '../paper';
import { pixels } from './lengths';
import { startOfLine } from './lines';
import { measured } from './measure';
import { cellAt, cellHeight } from './measureTable';
import { type Fragment, type Measured, pagesOf, usedBy } from './pagesOf';
import { type Cuts, type Piece, pieceOf } from './pieces';

export interface Sheet {
  readonly section: Section;
  /** The page's number, which it may not bear. */
  readonly number: number;
  readonly isNumbered: boolean;
  readonly pieces: readonly Piece[];
  /** By how much it is higher than the paper, in pixels: a row that cannot be torn is never cut. */
  readonly excess: number;
}

export interface PageCount {
  readonly count: number;
  /** Page numbers of the listed headings by anchor, as they stand on the pages: the contents of the Word file. */
  readonly of: ReadonlyMap<string, number>;
}

/** Each section stands in a column of its own, each block of it as one element. */
export function sheetsOf(tree: DocumentTree, columns: readonly Element[]): readonly Sheet[] {
  const listed = listedIn(tree);
  let number = 0;
  return tree.sections.flatMap((section, index) => {
    if (section.numbered) number = 0;
    return pagesOfSection(section, [...(columns[index]?.children ?? [])], listed).map((page, position) => {
      number++;
      const isNumbered = (section.numbered ?? false) && (position > 0 || isFirstPageNumbered(section));
      return { section, number, isNumbered, ...page };
    });
  });
}

/** Numbers of the pages on which listed headings stand, by anchor. */
export function pageNumbers(
  sheets: readonly Sheet[],
  listed: readonly Listed[],
): ReadonlyMap<string, number> {
  const anchors = new Map<Piece['block'], string>(listed.map(({ heading, anchor }) => [heading, anchor]));
  return new Map(
    sheets.flatMap(({ pieces, number }) =>
      pieces.flatMap(({ block }) => {
        const anchor = anchors.get(block);
        return anchor === undefined ? [] : [[anchor, number] as const];
      }),
    ),
  );
}

function pagesOfSection(
  section: Section,
  elements: readonly Element[],
  listed: readonly Listed[],
): readonly Pick<Sheet, 'pieces' | 'excess'>[] {
  const height = pixels(paperOf(section).textHeight);
  const flow = flowOf(section.blocks);
  const blocks = flow.flatMap((placed, index) => {
    const element = elements[index];
    return element ? [measured(placed, element)] : [];
  });
  // Rows of tables stand on whole pixels, so that a page may come out a pixel higher than its blocks.
  return pagesOf(blocks, height - 1).map(page => ({
    pieces: page.flatMap(fragment => pieceOn(fragment, { flow, blocks, elements, listed })),
    excess: Math.max(0, usedBy(page, blocks) - height),
  }));
}

interface Laid {
  readonly flow: readonly Placed[];
  readonly blocks: readonly Measured[];
  readonly elements: readonly Element[];
  readonly listed: readonly Listed[];
}

function pieceOn(fragment: Fragment, { flow, blocks, elements, listed }: Laid): readonly Piece[] {
  const block = flow[fragment.block]?.block;
  const parts = blocks[fragment.block]?.parts;
  const element = elements[fragment.block];
  if (!block || !parts || !element) return [];
  const cuts: Cuts = {
    listed,
    startOfLine(item, cell, line) {
      const text = textAt(block, element, item, cell);
      return text ? startOfLine(text, line) : 0;
    },
    hasRoom(row, cell, from, to) {
      const room = parts
        .slice(fragment.from, fragment.to)
        .reduce((sum, { item, height }) => (item >= from && item < to ? sum + height : sum), 0);
      return cellHeight(cellAt(element, row, cell)) <= room;
    },
  };
  return [pieceOf(block, parts, fragment, cuts)];
}

/** The element whose lines are counted: a cell, an item of a list, or the paragraph itself. */
function textAt({ kind }: Content, element: Element, item: number, cell: number): Element | undefined {
  if (kind === 'table') return cellAt(element, item, cell);
  return kind === 'list' ? element.children[item] : element;
}
