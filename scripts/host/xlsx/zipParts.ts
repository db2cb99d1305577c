// Single parts of a zip file, to look into an .xlsx before it is read as a whole.
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const DEFLATED = 8;
/** Of one part, in bytes when it is unpacked. */
const MOST = 512 * 1024 * 1024;

export interface ZipParts {
  /** Of every part, in the order of the file. */
  readonly paths: readonly string[];
  /** Nothing where there is no such part. */
  readonly bytes: (path: string) => Buffer | undefined;
  readonly text: (path: string) => string | undefined;
}

/** Undefined for what is no zip file that this understands; whoever reads the whole of it says why. */
export function zipParts(file: Uint8Array): ZipParts | undefined {
  const all = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  try {
    const entries = entriesOf(all);
    const bytes = (path: string): Buffer | undefined => {
      const entry = entries.get(path);
      return entry && unpacked(all, entry);
    };
    return { paths: [...entries.keys()], bytes, text: path => bytes(path)?.toString('utf8') };
  } catch {
    return undefined;
  }
}

interface Entry {
  readonly method: number;
  readonly size: number;
  readonly at: number;
}

function entriesOf(file: Buffer): ReadonlyMap<string, Entry> {
  const end = file.lastIndexOf(signature(END));
  const count = file.readUInt16LE(end + 10);
  const entries = new Map<string, Entry>();
  let at = file.readUInt32LE(end + 16);
  for (let nth = 0; nth < count; nth++) {
    if (file.readUInt32LE(at) !== ENTRY) throw new Error('no zip entry');
    const [name, extra, comment] = [28, 30, 32].map(offset => file.readUInt16LE(at + offset));
    const nameEnd = at + 46 + (name ?? 0);
    entries.set(file.toString('utf8', at + 46, nameEnd), {
      method: file.readUInt16LE(at + 10),
      size: file.readUInt32LE(at + 20),
      at: file.readUInt32LE(at + 42),
    });
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function unpacked(file: Buffer, { method, size, at }: Entry): Buffer {
  if (file.readUInt32LE(at) !== LOCAL) throw new Error('no zip part');
  const begin = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const packed = file.subarray(begin, begin + size);
  return method === DEFLATED ? inflateRawSync(packed, { maxOutputLength: MOST }) : packed;
}

function signature(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}
