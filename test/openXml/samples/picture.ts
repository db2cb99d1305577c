// A small grey PNG, whole and of the size that is asked for.
import { deflateSync } from 'node:zlib';
import { checksum } from '../../../scripts/host/xlsx/checksum';

export function picture(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits of grey.
  head.writeUInt8(8, 8);
  // Each line begins with the number of its filter: none.
  const lines = Buffer.alloc((width + 1) * height, 0x80);
  for (let line = 0; line < height; line++) lines.writeUInt8(0, line * (width + 1));
  const mark = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    mark,
    piece('IHDR', head),
    piece('IDAT', deflateSync(lines)),
    piece('IEND', Buffer.alloc(0)),
  ]);
}

function piece(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(checksum(named));
  return Buffer.concat([length, named, sum]);
}
