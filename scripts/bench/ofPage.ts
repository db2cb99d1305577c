// The sidebar's figures: its size, and how quick it is beside a page that does the least.
import { CHROMIUM, hasChromium } from '../browser/chromium';
import { missing } from '../browser/install';
import type { Code } from '../host/code';
import type { Figure } from './figure';
import { timePages } from './pageRuns';

/** Fails with the command that installs a browser where there is none. */
export async function ofPage(code: Code, page: string): Promise<Figure[]> {
  if (!hasChromium()) throw new Error(missing([CHROMIUM]));
  const { sidebar, bare } = await timePages(code);
  return [
    { what: 'Sidebar.html', value: Buffer.byteLength(page) / 1024, unit: 'KiB', limit: 167 },
    { what: 'sidebar: first useful paint, with its first call', value: sidebar.paint, unit: 'ms' },
    {
      what: 'sidebar: first useful paint / bare page with one call and one button',
      value: sidebar.paint / bare.paint,
      unit: '×',
      limit: 4,
    },
    { what: 'what-if: slider to changed total', value: sidebar.changed, unit: 'ms' },
    {
      // What a bare page takes until it has painted is about one frame: this is the share of it that is ours.
      what: 'what-if: slider to changed total / bare slider to painted number',
      value: sidebar.changed / bare.shown,
      unit: '×',
      limit: 0.5,
    },
    { what: 'what-if: slider to painted total', value: sidebar.shown, unit: 'ms' },
    {
      // Both wait for the next frame, so this tells frames that were missed, and nothing finer.
      what: 'what-if: slider to painted total / bare slider to painted number',
      value: sidebar.shown / bare.shown,
      unit: '×',
      limit: 2,
    },
  ];
}
