// The zip of all papers: what was put in comes out, under its name, and other readers of zips agree.
import { expect, test } from '@jest/globals';
import { zipOf } from '../../src/dialog/zip';
import fc from '../fastCheck';
import { unzip } from './unzip';

const bytesOf = async (blob: Blob): Promise<Buffer> => Buffer.from(await blob.arrayBuffer());
/** The published checksum of these nine digits. */
const CHECK = 0xcbf43926;
const TIME = new Date(2026, 11, 1, 13, 45, 58);

test('every file comes out as it was, under its Thai name', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.tuple(fc.constantFrom('ประกาศ', 'แผน 7 ประเด็น', 'น้ำ', 'a'), fc.nat(9)), {
        maxLength: 6,
        selector: String,
      }),
      fc.string(),
      async (names, text) => {
        const entries = names.map(([name, number]) => ({
          name: `${name} ${number}.docx`,
          content: new Uint8Array(new TextEncoder().encode(`${text}${number}ก`)),
        }));
        const out = unzip(await bytesOf(zipOf(entries, TIME)));
        expect([...out]).toEqual(
          entries.map(({ name, content }) => [name, new TextDecoder().decode(content)]),
        );
      },
    ),
    { numRuns: 50 },
  );
});

test('heads tell that names are UTF-8, when the file was made, and the checksum of each', async () => {
  const content = new Uint8Array(new TextEncoder().encode('123456789'));
  const file = await bytesOf(zipOf([{ name: 'ก.png', content }], TIME));
  for (const [mark, at] of [
    ['PK\x03\x04', 6],
    ['PK\x01\x02', 8],
  ] as const) {
    const head = file.indexOf(mark, 0, 'latin1') + at;
    expect(file.readUInt16LE(head) & 0x0800).toBe(0x0800);
    const [time, day] = [file.readUInt16LE(head + 4), file.readUInt16LE(head + 6)];
    expect([time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([13, 45, 58]);
    expect([(day >> 9) + 1980, (day >> 5) & 15, day & 31]).toEqual([2026, 12, 1]);
    expect(file.readUInt32LE(head + 8)).toBe(CHECK);
  }
});
