// Makes Word files of trees and reads their parts.
import { Packer } from 'docx';
import { wordDocument } from '../../src/dialog/docx/file';
import type { Block, Digits, DocumentTree } from '../../src/documents/tree';
import { drawn } from './drawn';
import { unzip } from './unzip';

export const treeWith = (blocks: readonly Block[], digits: Digits = 'thai'): DocumentTree => ({
  title: 'เอกสาร',
  digits,
  sections: [{ numbered: true, blocks }],
});

type Given = Parameters<typeof wordDocument>;

/** The file, with a dot in the place of charts unless they are drawn otherwise. */
export const fileOf = (...[tree, pages, draw = drawn]: Given): Promise<Buffer> =>
  Packer.toBuffer(wordDocument(tree, pages, draw));

/** Its parts that are text. */
export const partsOf = async (...given: Given): Promise<ReadonlyMap<string, string>> =>
  new Map([...unzip(await fileOf(...given))].filter(([name]) => /\.(?:xml|rels)$/.test(name)));

export const bodyOf = async (...given: Given): Promise<string> =>
  (await partsOf(...given)).get('word/document.xml') ?? '';

/** What stands between the tags, without white space, which Word marks apart. */
export const wordsIn = (xml = ''): string => unescaped(xml.replace(/<[^>]*>/g, '')).replace(/\s/g, '');

export const unescaped = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

export const paragraphsIn = (xml: string): string[] => xml.match(/<w:p>.*?<\/w:p>/g) ?? [];

export const rowsIn = (xml: string): string[] => xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
