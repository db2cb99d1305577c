// Each kind of block as exactly one element, whole or in part: what is measured is what is shown.
import type { Piece } from '../pieces';
import { ChartView } from './ChartView';
import { ContentsView } from './ContentsView';
import { CoverView } from './CoverView';
import { HeadingView } from './HeadingView';
import { EmblemView, FieldsView, MemoTitleView } from './MemoViews';
import { OpinionsView, SignaturesView, SignatureView } from './SignatureView';
import type { Setting } from './setting';
import { TableView } from './TableView';
import { ListView, ParagraphView } from './TextViews';

interface Props {
  readonly piece: Piece;
  readonly setting: Setting;
}

export function BlockView({ piece, setting }: Props) {
  const { block } = piece;
  switch (block.kind) {
    case 'heading':
      return <HeadingView heading={block} setting={setting} />;
    case 'paragraph':
      return <ParagraphView block={block} piece={piece} />;
    case 'list':
      return <ListView block={block} piece={piece} digits={setting.digits} />;
    case 'table':
      return <TableView table={block} piece={piece} />;
    case 'chart':
      return <ChartView chart={block} />;
    case 'contents':
      return <ContentsView block={block} piece={piece} setting={setting} />;
    case 'cover':
      return <CoverView cover={block} />;
    case 'memoTitle':
      return <MemoTitleView title={block} />;
    case 'fields':
      return <FieldsView line={block} />;
    case 'emblem':
      return <EmblemView note={block.note} />;
    case 'signature':
      return <SignatureView signature={block} />;
    case 'signatures':
      return <SignaturesView signatures={block.signatures} />;
    case 'opinions':
      return <OpinionsView opinions={block.opinions} />;
    case 'space':
      return <div class="space" style={{ '--lines': `${block.lines}` }} />;
  }
}
