// Parts packed into a zip file. Its bytes depend on the parts alone: it tells no day.
import { deflateRawSync } from 'node:zlib';
import { checksum } from './checksum';

const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
/** The first day that a zip file can tell: 1 January 1980. */
const DAY = 0x0021;

export function zipFile(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const [bodies, entries]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [path, bytes] of parts) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(bytes);
    const about = aboutPart({ bytes, packed, name });
    bodies.push(Buffer.from('PK\x03\x04'), about, name, packed);
    entries.push(Buffer.from('PK\x01\x02'), u16(VERSION), about, Buffer.alloc(10), u32(at), name);
    at += 4 + about.length + name.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const counts = [u16(0), u16(0), u16(parts.size), u16(parts.size)];
  const end = [Buffer.from('PK\x05\x06'), ...counts, u32(directory.length), u32(at), u16(0)];
  return Buffer.concat([...bodies, directory, ...end]);
}

/** What stands at the part as well as in the directory. */
const aboutPart = (part: { readonly bytes: Uint8Array; readonly packed: Buffer; readonly name: Buffer }) =>
  Buffer.concat([
    ...[VERSION, FLAGS, DEFLATED, 0, DAY].map(u16),
    ...[checksum(part.bytes), part.packed.length, part.bytes.length].map(u32),
    ...[part.name.length, 0].map(u16),
  ]);

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
