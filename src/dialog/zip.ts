// Packs files into one zip without pressing them: Word files and pictures are pressed already.

export interface Entry {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

const MARKS = { file: 0x04034b50, listed: 0x02014b50, end: 0x06054b50 } as const;
/** Version 2.0 of the format. */
const VERSION = 20;
/** Names are UTF-8: without this flag Windows takes Thai ones for letters of its own code page. */
const UTF_8 = 0x0800;
const STORED = 0;

export function zipOf(entries: readonly Entry[], time: Date): Blob {
  const bodies: Uint8Array<ArrayBuffer>[] = [];
  const list: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const { name, content } of entries) {
    const path = new TextEncoder().encode(name);
    const { length } = content;
    const common = [
      [2, VERSION],
      [2, UTF_8],
      [2, STORED],
      ...dosTime(time),
      [4, checksum(content)],
      [4, length],
      [4, length],
      [2, path.length],
      [2, 0],
    ] as const;
    const head = numbers([4, MARKS.file], ...common);
    // No comment, one disk, no attributes.
    list.push(
      numbers([4, MARKS.listed], [2, VERSION], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]),
      path,
    );
    bodies.push(head, path, content);
    at += head.length + path.length + length;
  }
  const size = list.reduce((sum, { length }) => sum + length, 0);
  const { length } = entries;
  const end = numbers([4, MARKS.end], [2, 0], [2, 0], [2, length], [2, length], [4, size], [4, at], [2, 0]);
  return new Blob([...bodies, ...list, end], { type: 'application/zip' });
}

type Width = 2 | 4;

/** Whole numbers of so many bytes, the lowest byte first. */
function numbers(...values: readonly (readonly [width: Width, value: number])[]): Uint8Array<ArrayBuffer> {
  const bytes = values.flatMap(([width, value]) =>
    Array.from({ length: width }, (_, place) => (value >>> (8 * place)) & 0xff),
  );
  return Uint8Array.from(bytes);
}

/** Local time and day as the format has them; years are those of the common era. */
const dosTime = (time: Date): readonly (readonly [Width, number])[] => [
  [2, (time.getHours() << 11) | (time.getMinutes() << 5) | (time.getSeconds() >> 1)],
  [2, (Math.max(0, time.getFullYear() - 1980) << 9) | ((time.getMonth() + 1) << 5) | time.getDate()],
];

const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
