// Packs parts into a zip file without pressing them, as odd .xlsx files are made for tests.
import { checksum } from '../scripts/host/xlsx/checksum';

export function zip(parts: ReadonlyMap<string, string | Uint8Array>): Buffer {
  const [bodies, entries]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [path, text] of parts) {
    const [name, body] = [Buffer.from(path), Buffer.from(text)];
    // Of both heads, from the version on: stored, no date, checksum, sizes, length of the name.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt32LE(checksum(body), 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(body.length, 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    bodies.push(Buffer.from('PK\x03\x04'), common, name, body);
    entries.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, place, name);
    at += 4 + common.length + name.length + body.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, directory, Buffer.from('PK\x05\x06'), end]);
}
