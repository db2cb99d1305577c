// Splits the measured blocks of a section into pages as paper does: from the top down, and what belongs together goes to
// the next page together.

/** What is never torn: a line, a row, a whole block. */
export interface Part {
  readonly height: number;
  /** It stays on the page of the part after it. */
  readonly glued: boolean;
  /** Which paragraph, row or entry of the block it is of, from 0. */
  readonly item: number;
  /** Which line of the item begins here, where items are torn between lines. */
  readonly line: number;
}

export interface Measured {
  readonly parts: readonly Part[];
  readonly startsPage: boolean;
  /** Stands above the first part. */
  readonly lead: number;
  /** Stands above the rest on each further page: the head of a table. */
  readonly again: number;
  /** Empty room, which is not carried over to another page. */
  readonly isGap: boolean;
}

/** The parts of a block that stand on one page, the last one excluded. */
export interface Fragment {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** Sums of the same heights in another order differ by less. */
const ROUNDING = 0.01;

/** Only what cannot be torn is higher than a page, and stands on one of its own. A section has a page even when empty. */
export function pagesOf(blocks: readonly Measured[], height: number): readonly (readonly Fragment[])[] {
  const room = height + ROUNDING;
  const pages: Fragment[][] = [];
  let page: Fragment[] = [];
  let used = 0;
  /** The page was begun because the one before was full. */
  let goesOn = false;
  const turn = (isFull: boolean): void => {
    pages.push(page);
    page = [];
    used = 0;
    goesOn = isFull;
  };
  for (const clump of clumpsOf(blocks)) {
    const [first] = clump;
    if (first?.startsPage && page.length > 0) turn(false);
    const isAlone = clump.every(({ isGap }) => isGap);
    const isFull = page.length > 0 && used + heightOf(clump) > room;
    if (isFull && !isAlone && heightOf(clump) + (first?.again ?? 0) <= room) turn(true);
    for (const atom of clump) {
      const isOver = page.length > 0 && used + atom.height > room;
      if (atom.isGap && (isOver || (goesOn && page.length === 0))) continue;
      if (isOver) turn(true);
      used += atom.height + (page.length === 0 ? atom.again : 0);
      add(page, atom);
    }
  }
  pages.push(page);
  return pages;
}

/** What the parts of one page take together. */
export const usedBy = (page: readonly Fragment[], blocks: readonly Measured[]): number =>
  page.reduce((sum, { block, from, to }) => {
    const { lead = 0, again = 0, parts = [] } = blocks[block] ?? {};
    return (
      sum + (from === 0 ? lead : again) + parts.slice(from, to).reduce((all, { height }) => all + height, 0)
    );
  }, 0);

interface Atom {
  readonly block: number;
  readonly part: number;
  /** With what stands above it wherever it is. */
  readonly height: number;
  /** What stands above it only where it is the first of a page. */
  readonly again: number;
  readonly startsPage: boolean;
  readonly isGap: boolean;
}

const heightOf = (clump: readonly Atom[]): number => clump.reduce((sum, { height }) => sum + height, 0);

/** Parts that are glued, together. A block that begins a page parts from what is before it. */
function clumpsOf(blocks: readonly Measured[]): readonly (readonly Atom[])[] {
  const clumps: Atom[][] = [];
  let isGlued = false;
  blocks.forEach(({ parts, startsPage, lead, again, isGap }, block) => {
    parts.forEach(({ height, glued }, part) => {
      const isFirst = part === 0;
      const atom: Atom = {
        block,
        part,
        height: height + (isFirst ? lead : 0),
        again: isFirst ? 0 : again,
        startsPage: isFirst && startsPage,
        isGap,
      };
      const last = clumps[clumps.length - 1];
      if (isGlued && last && !atom.startsPage) last.push(atom);
      else clumps.push([atom]);
      isGlued = glued;
    });
  });
  return clumps;
}

function add(page: Fragment[], { block, part }: Atom): void {
  const last = page[page.length - 1];
  if (last?.block === block && last.to === part) page[page.length - 1] = { ...last, to: part + 1 };
  else page.push({ block, from: part, to: part + 1 });
}
