// The parts of a zip file by name, as Word files are packed: stored or deflated, sizes in the central directory.
import { inflateRawSync } from 'node:zlib';

const ENTRY = 0x02014b50;
const DEFLATED = 8;

/** As text. */
export const unzip = (file: Buffer): ReadonlyMap<string, string> =>
  new Map([...unpacked(file)].map(([name, content]) => [name, content.toString('utf8')]));

export function unpacked(file: Buffer): ReadonlyMap<string, Buffer> {
  const parts = new Map<string, Buffer>();
  for (let at = directoryOf(file); file.readUInt32LE(at) === ENTRY; ) {
    const method = file.readUInt16LE(at + 10);
    const size = file.readUInt32LE(at + 20);
    const [nameLength, extra, comment] = [28, 30, 32].map(offset => file.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = file.readUInt32LE(at + 42);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const begin = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(begin, begin + size);
    parts.set(name, method === DEFLATED ? inflateRawSync(packed) : packed);
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

const END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);

/** Where its list begins, as its end says: stored files may be zips themselves. */
const directoryOf = (file: Buffer): number => file.readUInt32LE(file.lastIndexOf(END) + 16);
