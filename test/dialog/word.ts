// Makes Word files of trees and reads their parts.
import { Packer } from 'docx';
import { wordDocument } from '../../src/dialog/docx/file';
import type { Block, Digits, DocumentTree } from '../../src/documents/tree';
import { unzip } from './unzip';

export const treeWith = (blocks: readonly Block[], digits: Digits = 'thai'): DocumentTree => ({
  title: 'เอกสาร',
  digits,
  sections: [{ numbered: true, blocks }],
});

export const partsOf = async (
  ...given: Parameters<typeof wordDocument>
): Promise<ReadonlyMap<string, string>> => unzip(await Packer.toBuffer(wordDocument(...given)));

export const bodyOf = async (...given: Parameters<typeof wordDocument>): Promise<string> =>
  (await partsOf(...given)).get('word/document.xml') ?? '';

/** What stands between the tags, without white space, which Word marks apart. */
export const wordsIn = (xml = ''): string =>
  xml
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/\s/g, '');

export const paragraphsIn = (xml: string): string[] => xml.match(/<w:p>.*?<\/w:p>/g) ?? [];

export const rowsIn = (xml: string): string[] => xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
