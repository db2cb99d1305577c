import { describe, expect, test } from '@jest/globals';
import {
  instrumentOf,
  leavesOf,
  nodeById,
  nodesAt,
  nodesOf,
  pathTo,
} from '../../../src/domain/framework/tree';
import { ALL, framework } from './shipped';

const f = framework(2565);
const ids = (nodes: readonly { id: string }[]): string[] => nodes.map(node => node.id);

describe('nodesOf', () => {
  test('begins with the root and goes down before it goes on', () => {
    expect(ids(nodesOf(f)).slice(0, 10)).toEqual([
      'TOTAL',
      'IIT',
      '1',
      'I1',
      'I2',
      'I3',
      'I4',
      'I5',
      'I6',
      '2',
    ]);
  });

  test('counts every node: total, 3 instruments, 10 indicators, 7 sub-indicators and 88 items', () => {
    expect(nodesOf(f)).toHaveLength(1 + 3 + 10 + 7 + 88);
  });

  test('walks a framework once', () => {
    expect(nodesOf(f)).toBe(nodesOf(f));
  });
});

describe('leavesOf', () => {
  test('returns the items of a sub-indicator', () => {
    expect(ids(leavesOf(nodeById(f, '9.4') ?? f.root))).toEqual(['O25', 'O26', 'O27', 'O28']);
  });

  test('returns the indicators where their items are not known', () => {
    expect(ids(leavesOf(nodeById(framework(2568), 'EIT') ?? f.root))).toEqual(['6', '7', '8']);
  });

  test('returns a leaf itself', () => {
    const item = nodeById(f, 'O1');
    expect(item && leavesOf(item)).toEqual([item]);
  });
});

describe('nodeById', () => {
  test('finds every node by its own id', () => {
    for (const any of ALL) for (const node of nodesOf(any)) expect(nodeById(any, node.id)).toBe(node);
  });

  test('finds nothing for an id of another year or another spelling', () => {
    expect(nodeById(f, 'O48')).toBeUndefined();
    expect(nodeById(f, 'o1')).toBeUndefined();
    expect(nodeById(f, '')).toBeUndefined();
  });

  test('takes the first of two nodes with one id', () => {
    const twin = { ...f.root, id: '1', name: 'twin', children: [] };
    const faulty = { ...f, root: { ...f.root, children: [...f.root.children, twin] } };
    expect(nodeById(faulty, '1')?.name).toBe('การปฏิบัติหน้าที่');
  });
});

describe('pathTo', () => {
  test('goes from the root to the node', () => {
    expect(ids(pathTo(f, 'O17'))).toEqual(['TOTAL', 'OIT', '9', '9.2', 'O17']);
    expect(ids(pathTo(f, 'I30'))).toEqual(['TOTAL', 'IIT', '5', 'I30']);
    expect(ids(pathTo(f, 'TOTAL'))).toEqual(['TOTAL']);
  });

  test('is empty where there is no such node', () => {
    expect(pathTo(f, 'X1')).toEqual([]);
  });

  test('has the level of each node in order', () => {
    expect(pathTo(f, 'O1').map(node => node.level)).toEqual([
      'total',
      'instrument',
      'indicator',
      'subIndicator',
      'item',
    ]);
  });
});

describe('nodesAt', () => {
  test('keeps document order, so 10.1 comes after 9.5', () => {
    expect(ids(nodesAt(f, 'subIndicator'))).toEqual(['9.1', '9.2', '9.3', '9.4', '9.5', '10.1', '10.2']);
  });
});

describe('instrumentOf', () => {
  test('returns the instrument above a node, or the node if it is one', () => {
    expect(instrumentOf(f, 'E15')?.id).toBe('EIT');
    expect(instrumentOf(f, '9.2')?.id).toBe('OIT');
    expect(instrumentOf(f, 'IIT')?.id).toBe('IIT');
  });

  test('returns none for the root and for an unknown id', () => {
    expect(instrumentOf(f, 'TOTAL')).toBeUndefined();
    expect(instrumentOf(f, 'X1')).toBeUndefined();
  });
});
