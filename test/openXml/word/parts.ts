// Where text stands in a Word file.
import { allOf, childOf } from '../elements';
import type { OfficeFile } from '../officeFile';
import type { Element } from '../xml';

export const DOCUMENT = 'word/document.xml';

const WITH_TEXT = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const STORIES = ['w:body', 'w:hdr', 'w:ftr', 'w:footnote', 'w:endnote', 'w:tc', 'w:txbxContent'];

/** Every part with paragraphs of its own, by its path. */
export const textParts = ({ paths, root }: OfficeFile): readonly (readonly [string, Element])[] =>
  paths.flatMap(path => {
    const element = WITH_TEXT.test(path) ? root(path) : undefined;
    return element ? [[path, element] as const] : [];
  });

export const bodyOf = ({ root }: OfficeFile): Element | undefined => childOf(root(DOCUMENT), 'w:body');

/** Of one name in all parts with text. */
export const everywhere = (file: OfficeFile, ...names: readonly string[]): readonly Element[] =>
  textParts(file).flatMap(([, root]) => allOf(root, ...names));

/** What holds paragraphs and tables: bodies, heads of pages, cells. */
export const storiesOf = (file: OfficeFile): readonly Element[] => everywhere(file, ...STORIES);

export const valOf = (element: Element | undefined): string | undefined => element?.attributes.get('w:val');

/** A switch is on where it is named without a value. */
export const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off'].includes(valOf(element) ?? '1');
