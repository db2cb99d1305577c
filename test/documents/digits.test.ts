// Texts as they are shown: line breaks of one kind, and none where a paper has one line.
import { expect, test } from '@jest/globals';
import { withDigits } from '../../src/documents/digits';
import type { Block } from '../../src/documents/tree';

const shown = (block: Block): Block | undefined =>
  withDigits({ title: '', digits: 'thai', sections: [{ blocks: [block] }] }).sections[0]?.blocks[0];

test('running text keeps its line breaks, of whatever kind, and has spaces for tabs', () => {
  const text = 'ก\r\nข\rค\nง\tจ 1';
  expect(shown({ kind: 'paragraph', runs: [{ text }, { text, asIs: true }] })).toEqual({
    kind: 'paragraph',
    runs: [{ text: 'ก\nข\nค\nง จ ๑' }, { text: 'ก\nข\nค\nง จ 1', asIs: true }],
  });
});

test('what stands on one line of a paper has no line breaks', () => {
  const typed = 'อบต.\r\nตัวอย่าง 1';
  const line = 'อบต. ตัวอย่าง ๑';
  const signature = { kind: 'signature', name: typed, position: 'ปลัด\r\nรักษาการ' } as const;
  const signed = { kind: 'signature', name: line, position: 'ปลัด\nรักษาการ' };
  expect(shown(signature)).toEqual(signed);
  expect(shown({ kind: 'fields', fields: [{ label: typed, value: typed }] })).toEqual({
    kind: 'fields',
    fields: [{ label: line, value: line }],
  });
  expect(shown({ kind: 'cover', above: [typed], title: 'ก\nข', middle: [typed], foot: [typed] })).toEqual({
    kind: 'cover',
    above: [line],
    title: 'ก\nข',
    middle: [line],
    foot: [line],
  });
  expect(shown({ kind: 'opinions', opinions: [{ title: typed, text: 'ก\r\nข', signature }] })).toEqual({
    kind: 'opinions',
    opinions: [{ title: line, text: 'ก\nข', signature: signed }],
  });
  expect(shown({ kind: 'table', title: typed, widths: [], head: [], rows: [] })).toMatchObject({
    title: line,
  });
});
