// A Word file damaged in every way that the checks are for.
import type { WordCheck } from '../wordFaults';
import { added, type Damage, dropped, inTurn, replaced } from './damage';
import { picture } from './picture';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';
const TYPES = '[Content_Types].xml';
const LINKS = 'word/_rels/document.xml.rels';
const IMAGE = 'word/media/image1.png';

/** Of the document, by its text. */
const here = (from: string | RegExp, to: string) => replaced(DOCUMENT, from, to);

const whole = picture(20, 10);
const spoilt = Buffer.from(whole);
spoilt.writeUInt8(spoilt.readUInt8(45) ^ 1, 45);

const EMPTY = '<w:p><w:r><w:t xml:space="preserve"></w:t></w:r></w:p>';
const CELL = '<w:tc><w:tcPr/><w:p/></w:tc>';

type Row = readonly [WordCheck, string, Damage<WordCheck>['change']];

const ROWS: readonly Row[] = [
  ['wellFormed', 'an open element', here('</w:body>', '')],
  ['wellFormed', 'a letter that XML cannot hold', here('ต่อ', 'ต\u000bอ')],
  ['wellFormed', 'the number of such a letter', here('ต่อ', 'ต&#11;อ')],
  ['wellFormed', 'a lone &', here('ต่อ', 'ต & อ')],
  ['wellFormed', 'an attribute twice', here(/<w:bookmarkEnd (w:id="\d+")/, '<w:bookmarkEnd $1 $1')],
  ['wellFormed', 'a letter that was lost', here('ต่อ', 'ต\ufffd')],
  ['wellFormed', 'bytes that are no UTF-8', added(DOCUMENT, Buffer.from([0x3c, 0xe0, 0xb8]))],
  [
    'contentTypes',
    'a part without a type',
    inTurn(
      added('word/x.bin', ''),
      replaced(LINKS, '</Rel', '<Relationship Id="x" Type="x/x" Target="x.bin"/></Rel'),
    ),
  ],
  [
    'contentTypes',
    'a type of a part that is not there',
    replaced(TYPES, '/word/header1.xml', '/word/header9.xml'),
  ],
  ['contentTypes', 'a part with two types', replaced(TYPES, /<Override[^>]*>/, '$&$&')],
  ['relationships', 'a part that is not there', dropped('word/header1.xml')],
  ['relationships', 'a name of no relationship', here('r:embed="rId9"', 'r:embed="rId99"')],
  ['relationships', 'a name of a relationship of another kind', here('r:embed="rId9"', 'r:embed="rId1"')],
  ['relationships', 'an id twice', replaced(LINKS, 'Id="rId2"', 'Id="rId1"')],
  ['relationships', 'a link to no address', replaced(LINKS, 'https://example.go.th/', 'https://ex ample')],
  ['relationships', 'relationships of nothing', added('word/_rels/none.xml.rels', '<Relationships/>')],
  ['reached', 'a part that nothing leads to', added('word/media/image2.png', whole)],
  ['lastParagraph', 'a cell that ends in a table', here(`</w:tbl>${EMPTY}</w:tc>`, '</w:tbl></w:tc>')],
  ['lastParagraph', 'an empty cell', here(/(<w:vMerge w:val="continue"\/><\/w:tcPr>)<w:p\/>/, '$1')],
  ['lastParagraph', 'two tables that touch', here(/<w:tbl>.*?<w:tr>.*?<\/w:tr>/, '$&</w:tbl>$&')],
  [
    'lastParagraph',
    'a head of pages without a paragraph',
    replaced('word/header1.xml', /<w:p>.*<\/w:p>/, ''),
  ],
  ['spans', 'a cell too many', here('</w:tr>', `${CELL}</w:tr>`)],
  ['spans', 'a cell that spans too far', here('<w:gridSpan w:val="2"/>', '<w:gridSpan w:val="3"/>')],
  ['spans', 'a cell that goes on from nothing', here('<w:vMerge w:val="restart"/>', '')],
  [
    'spans',
    'a cell that goes on from a wider one',
    inTurn(
      here('<w:gridSpan w:val="2"/>', '$&<w:vMerge w:val="restart"/>'),
      here(/<\/w:tcPr>(<w:p><w:r><w:t [^>]*>ก<)/, '<w:vMerge/></w:tcPr>$1'),
    ),
  ],
  ['spans', 'a row without a cell', here('<w:tr>', '<w:tr></w:tr><w:tr>')],
  ['spans', 'a table without columns', here(/<w:tblGrid>.*?<\/w:tblGrid>/, '<w:tblGrid/>')],
  ['widths', 'a table wider than the page', here('<w:gridCol w:w="3000"/>', '<w:gridCol w:w="6000"/>')],
  ['widths', 'a table wider than its cell', here('<w:gridCol w:w="1400"/>', '<w:gridCol w:w="2400"/>')],
  ['widths', 'a column without a width', here('<w:gridCol w:w="1400"/>', '<w:gridCol w:w="0"/>')],
  [
    'widths',
    'a cell of another width than its columns',
    here('<w:tcW w:type="dxa" w:w="6000"/>', '<w:tcW w:type="dxa" w:w="3000"/>'),
  ],
  [
    'heads',
    'a row that says that it heads nothing',
    here('<w:trPr><w:tblHeader/>', '<w:trPr><w:tblHeader w:val="off"/>'),
  ],
  ['heads', 'a head below other rows', here(/(.*)<w:tr>/, '$1<w:tr><w:trPr><w:tblHeader/></w:trPr>')],
  ['heads', 'a table of heads', here(/<w:tr>(?=<w:tc>)/g, '<w:tr><w:trPr><w:tblHeader/></w:trPr>')],
  ['styles', 'a paragraph of no style', here('w:val="Heading1"', 'w:val="Heading99"')],
  ['styles', 'letters of no style', here('w:rStyle w:val="Hyperlink"', 'w:rStyle w:val="Link"')],
  [
    'styles',
    'letters in the style of a paragraph',
    here('w:rStyle w:val="Hyperlink"', 'w:rStyle w:val="Heading1"'),
  ],
  [
    'styles',
    'a style that is based on none',
    replaced(STYLES, '<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="None"/>'),
  ],
  [
    'styles',
    'a style that is based on itself',
    replaced(STYLES, /(w:styleId="Heading1">.*?<w:basedOn w:val=")Normal/, '$1Heading1'),
  ],
  ['styles', 'a style that is there twice', replaced(STYLES, /<w:style .*?<\/w:style>/, '$&$&')],
  [
    'styles',
    'two styles of one name',
    replaced(STYLES, '<w:name w:val="Title"/>', '<w:name w:val="heading 1"/>'),
  ],
  ['numbering', 'a list that is not there', here('<w:numId w:val="2"/>', '<w:numId w:val="77"/>')],
  [
    'numbering',
    'a level that the list lacks',
    here('<w:ilvl w:val="0"/><w:numId', '<w:ilvl w:val="5"/><w:numId'),
  ],
  ['numbering', 'a number of no list', replaced(NUMBERING, /<w:abstractNum .*<\/w:abstractNum>/, '')],
  ['numbering', 'a number twice', replaced(NUMBERING, /<w:num .*?<\/w:num>/, '$&$&')],
  ['fields', 'a field that is not closed', here('<w:fldChar w:fldCharType="end"/>', '')],
  ['fields', 'a field that is not opened', here('<w:fldChar w:fldCharType="begin" w:dirty="true"/>', '')],
  ['fields', 'a field that is separated twice', here('<w:fldChar w:fldCharType="separate"/>', '$&$&')],
  [
    'fields',
    'a field of a head of pages that is not closed',
    replaced('word/header1.xml', '<w:fldChar w:fldCharType="end"/>', ''),
  ],
  ['fields', 'a page of no bookmark', here('PAGEREF head_1', 'PAGEREF head_9')],
  ['fields', 'a link to no bookmark', here('w:anchor="head_1"', 'w:anchor="head_9"')],
  ['bookmarks', 'a bookmark without an end', here(/<w:bookmarkEnd [^>]*>/, '')],
  ['bookmarks', 'an end without a bookmark', here(/<w:bookmarkStart [^>]*>/, '')],
  ['bookmarks', 'a bookmark that ends twice', here(/<w:bookmarkEnd [^>]*>/, '$&$&')],
  [
    'bookmarks',
    'two bookmarks of one number',
    here(/(w:name="head_1" )(w:id="\d+")(.*?w:name="head_2" )w:id="\d+"/, '$1$2$3$2'),
  ],
  ['bookmarks', 'two bookmarks of one name', here('w:name="head_2"', 'w:name="HEAD_1"')],
  ['bookmarks', 'a name with a space', here('w:name="head_2"', 'w:name="head 2"')],
  ['bookmarks', 'a name that is too long', here('w:name="head_2"', `w:name="h${'2'.repeat(40)}"`)],
  ['pictures', 'bytes that are no picture', added(IMAGE, '<svg/>')],
  ['pictures', 'a picture without its end', added(IMAGE, whole.subarray(0, -12))],
  ['pictures', 'a picture with a spoilt byte', added(IMAGE, spoilt)],
  ['pictures', 'a picture out of shape', added(IMAGE, picture(20, 20))],
  ['pictures', 'no words for a picture', here('descr="คำบรรยาย ภาพหนึ่ง"', 'descr=" "')],
  [
    'pictures',
    'a picture without a size',
    here('<wp:extent cx="1905000" cy="952500"/>', '<wp:extent cx="0" cy="0"/>'),
  ],
  ['pictures', 'a drawing without a picture', here(/<a:blip [^>]*>/, '')],
  [
    'pictures',
    'two drawings of one number',
    here(/<wp:docPr (id="\d+")(.*?)<wp:docPr id="\d+"/, '<wp:docPr $1$2<wp:docPr $1'),
  ],
  ['texts', 'a space that is dropped', here('xml:space="preserve">อีกข้อ ', '>อีกข้อ ')],
  ['texts', 'a line break that is not shown', here('>ต่อ<', '>ต่อ\nไป<')],
  ['texts', 'a tab that is not shown', here('>ต่อ<', '>ต่อ\tไป<')],
];

export const WORD_DAMAGES: readonly Damage<WordCheck>[] = ROWS.map(([check, what, change]) => ({
  check,
  what,
  change,
}));
