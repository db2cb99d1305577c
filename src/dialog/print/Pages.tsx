// A document as pages of paper: a preview, and what is printed. The document is laid out once in unseen columns of the
// text's width and measured there; then its blocks are shared out over sheets.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DocumentTree } from '../../documents/tree';
import { asPrinted } from '../asPrinted';
import { paperOf } from '../paper';
import { fontsReady } from './fonts';
import { pixels } from './lengths';
import { settingOf } from './settingOf';
import { type PageCount, pageNumbers, type Sheet, sheetsOf } from './sheets';
import { useWidth } from './useWidth';
import { Column } from './view/Column';
import { SheetView } from './view/SheetView';
import type { Setting } from './view/setting';

export type { PageCount } from './sheets';

interface Props {
  readonly tree: DocumentTree;
  /** 1 shows paper in its own size; without it sheets fill the width, but are never larger. */
  readonly scale?: number;
  readonly onPages?: (pages: PageCount) => void;
}

interface Laid {
  readonly tree: DocumentTree;
  readonly setting: Setting;
  readonly sheets: readonly Sheet[];
}

export function Pages({ tree: given, scale, onPages }: Props) {
  const tree = useMemo(() => asPrinted(given), [given]);
  const setting = useMemo(() => settingOf(tree), [tree]);
  const [laid, setLaid] = useState<Laid>();
  const columns = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const width = useWidth(ground);

  useLayoutEffect(() => {
    let isGone = false;
    void fontsReady().then(() => {
      if (isGone || !columns.current) return;
      const sheets = sheetsOf(tree, [...columns.current.children]);
      setLaid({ tree, sheets, setting: { ...setting, pages: pageNumbers(sheets, setting.listed) } });
    });
    return () => {
      isGone = true;
    };
  }, [tree, setting]);

  // Told when there are new pages, not when somebody else listens.
  const listener = useRef(onPages);
  listener.current = onPages;
  useEffect(() => {
    if (laid) listener.current?.({ count: laid.sheets.length, of: laid.setting.pages });
  }, [laid]);

  return (
    <div class="sheets" id="sheets" lang="th" ref={ground}>
      {/* The pages before stay until the new ones are known. */}
      {laid?.sheets.map((sheet, index, { length }) => (
        <SheetView
          key={index}
          sheet={sheet}
          place={index + 1}
          count={length}
          scale={scale ?? Math.min(1, width / pixels(paperOf(sheet.section).width))}
          setting={laid.setting}
        />
      ))}
      {laid?.tree !== tree && (
        <div class="columns" aria-hidden="true" ref={columns}>
          {tree.sections.map((section, index) => (
            <Column key={index} section={section} setting={setting} />
          ))}
        </div>
      )}
    </div>
  );
}
