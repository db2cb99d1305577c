// The font that the office chose, in its Word files and in the names of fonts that stand in for it.
import { describe, expect, test } from '@jest/globals';
import { wordFile } from '../../src/dialog/docx/file';
import { FONT_NAMES, familyOf } from '../../src/dialog/fonts';
import { fontsOf } from '../../src/dialog/print/fonts';
import { DOCUMENTS } from '../../src/documents/all';
import { runsOf } from '../../src/documents/parts/blocks';
import type { Block } from '../../src/documents/tree';
import { FONTS, type Font } from '../../src/domain/thai/fonts';
import { facts000 } from '../documents/seed000';
import { unzip } from './unzip';
import { bodyOf, partsOf, treeWith, wordsIn } from './word';

const LINK = 'https://example.go.th/2569';

const linked: readonly Block[] = [
  { kind: 'paragraph', runs: runsOf(`ปี 2569 ที่ ${LINK}`) },
  { kind: 'list', ordered: true, items: [runsOf(`ปี 2569 ที่ ${LINK}`, { bold: true })] },
  {
    kind: 'table',
    title: 'ตาราง',
    widths: [100],
    head: [[{ runs: runsOf('2569') }]],
    rows: [[{ runs: runsOf(`ปี 2569 ที่ ${LINK}`) }]],
  },
];

/** Names of fonts that a part of a file asks for. */
const fontsIn = (xml = ''): readonly string[] => [
  ...new Set(
    (xml.match(/<w:rFonts [^>]*>/g) ?? []).flatMap(fonts =>
      [...fonts.matchAll(/="([^"]*)"/g)].map(([, name = '']) => name),
    ),
  ),
];

describe.each(FONTS)('the font %s', font => {
  test('is that of the whole file, and of the tree of every document', async () => {
    for (const { build } of DOCUMENTS) {
      const tree = build({ ...facts000, fields: { ...facts000.fields, font } });
      expect(tree.font).toBe(font);
      expect(fontsIn((await partsOf(tree)).get('word/styles.xml'))).toEqual([FONT_NAMES[font]]);
    }
  });

  test('stands first in the table of fonts, each with all that may stand in for it', async () => {
    const file = Buffer.from(
      await (await wordFile({ ...treeWith(linked), font }, () => undefined)).arrayBuffer(),
    );
    const entries = [...(unzip(file).get('word/fontTable.xml') ?? '').matchAll(/<w:font .*?<\/w:font>/g)].map(
      ([entry]) => [/w:name="([^"]*)"/.exec(entry)?.[1], /w:altName w:val="([^"]*)"/.exec(entry)?.[1]],
    );
    expect(entries[0]?.[0]).toBe(FONT_NAMES[font]);
    const names = entries.map(([name]) => name);
    expect(names).toEqual([...new Set([...familyOf(font), 'Sarabun'])]);
    expect(entries.map(([, others]) => others)).toEqual(
      names.map((_, index) => names.slice(index + 1).join(',') || undefined),
    );
  });

  test('is never replaced by one that draws digits as others', () => {
    expect(familyOf(font).slice(1)).not.toContain(FONT_NAMES.it9);
    expect(familyOf(font)).toHaveLength(new Set(familyOf(font)).size);
  });

  test('names the same fonts in the preview', () => {
    const named = fontsOf(font)['--letters']?.split(', ') ?? [];
    expect(named.slice(0, familyOf(font).length)).toEqual(familyOf(font).map(name => `"${name}"`));
    expect(named.at(-1)).toBe('sans-serif');
  });
});

describe('links keep their digits', () => {
  /** By text of a run: the font that it asks for itself. */
  const runsIn = async (font: Font) =>
    [...(await bodyOf({ ...treeWith(linked), font })).matchAll(/<w:r>.*?<\/w:r>/g)]
      .map(([run]) => [wordsIn(run), fontsIn(run)] as const)
      .filter(([text]) => text !== '');

  test('in a font that draws digits as Thai ones, for which they have another', async () => {
    const runs = await runsIn('it9');
    const links = runs.filter(([text]) => text === LINK);
    expect(links.map(([, fonts]) => fonts)).toEqual(links.map(() => ['TH SarabunPSK']));
    expect(links).toHaveLength(3);
    expect(runs.filter(([text, fonts]) => text !== LINK && fonts.length > 0)).toEqual([]);
    expect(fontsOf('it9')['--addresses']).toMatch(/^"TH SarabunPSK"/);
  });

  test.each(['psk', 'new'] as const)('in the font %s, which they share with the text', async font => {
    expect((await runsIn(font)).filter(([, fonts]) => fonts.length > 0)).toEqual([]);
    expect(fontsOf(font)['--addresses']).toBe(fontsOf(font)['--letters']);
  });
});
