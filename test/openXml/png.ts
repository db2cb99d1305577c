// Whether bytes are a whole PNG: its mark, pieces that are as they were written, and an end.
import { checksum } from '../../scripts/host/xlsx/checksum';

const MARK = Buffer.from('89504e470d0a1a0a', 'hex');
/** Around what a piece holds: its length, its name, its checksum. */
const AROUND = 12;

/** Nothing for what does not begin as a PNG does. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const file = Buffer.from(bytes);
  if (file.length < 24 || !file.subarray(0, MARK.length).equals(MARK)) return undefined;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

export function pngFault(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes);
  if (!pngSize(file)) return ['these are no bytes of a PNG'];
  let at = MARK.length;
  let name = '';
  while (name !== 'IEND') {
    if (at + AROUND > file.length) return ['the PNG has no end'];
    const end = at + 8 + file.readUInt32BE(at);
    if (end + 4 > file.length) return ['the PNG has no end'];
    name = file.toString('latin1', at + 4, at + 8);
    if (checksum(file.subarray(at + 4, end)) !== file.readUInt32BE(end))
      return [`${name} of the PNG is damaged`];
    at = end + 4;
  }
  return [];
}
