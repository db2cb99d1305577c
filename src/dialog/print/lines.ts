// Lines of text as the browser breaks them, found in elements that are laid out.
import type { MeasuredText } from './parts';

/** Above and below the text of an element, in pixels. */
export interface Edges {
  readonly top: number;
  readonly bottom: number;
  readonly lineHeight: number;
}

export function edgesOf(element: Element): Edges {
  const style = getComputedStyle(element);
  const size = (value: string): number => Number.parseFloat(value) || 0;
  return {
    top: size(style.paddingTop) + size(style.borderTopWidth),
    bottom: size(style.paddingBottom) + size(style.borderBottomWidth),
    lineHeight: size(style.lineHeight),
  };
}

export const measuredText = (height: number, { top, bottom, lineHeight }: Edges): MeasuredText => ({
  height,
  lines: Math.max(1, Math.round((height - top - bottom) / lineHeight)),
  lineHeight,
});

/** The letter with which a line begins, counted through all text of the element; their number if it has fewer lines. */
export function startOfLine(element: Element, line: number): number {
  const { top, lineHeight } = edgesOf(element);
  const lineTop = element.getBoundingClientRect().top + top + line * lineHeight;
  const letters = lettersOf(element);
  let low = 0;
  let high = letters.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (letters.middleOf(middle) >= lineTop) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Letters {
  readonly count: number;
  /** How far down the page the middle of a letter is. */
  middleOf(letter: number): number;
}

function lettersOf(element: Element): Letters {
  const nodes: { readonly node: Text; readonly before: number }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push({ node, before: count });
    count += node.data.length;
  }
  const range = document.createRange();
  return {
    count,
    middleOf(letter) {
      const at = nodes.find(({ node, before }) => letter < before + node.data.length);
      if (!at) return Number.POSITIVE_INFINITY;
      range.setStart(at.node, letter - at.before);
      range.setEnd(at.node, letter - at.before + 1);
      const { top, bottom } = range.getBoundingClientRect();
      return (top + bottom) / 2;
    },
  };
}
