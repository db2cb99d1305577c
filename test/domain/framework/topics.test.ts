// Names must tell items apart: a wording that two items of one instrument share would make a sheet ambiguous.
import { describe, expect, test } from '@jest/globals';
import { TOPICS } from '../../../src/domain/framework/topics';
import { leavesOf, nodesAt, nodesOf } from '../../../src/domain/framework/tree';
import { ALL, framework, wordings } from './shipped';

describe('names and aliases', () => {
  test.each(ALL.map(f => [f.year, f] as const))('of FY%i never mean two items of one instrument', (_, f) => {
    for (const instrument of f.root.children) {
      const all = leavesOf(instrument).flatMap(wordings);
      expect(all.filter((wording, index) => all.indexOf(wording) !== index)).toEqual([]);
    }
  });

  test.each(ALL.map(f => [f.year, f] as const))('of FY%i never mean two groups', (_, f) => {
    const all = nodesOf(f)
      .filter(node => node.level !== 'item')
      .flatMap(wordings);
    expect(all.filter((wording, index) => all.indexOf(wording) !== index)).toEqual([]);
  });

  test('of an item are never those of a group, but for I27, which is called like indicator 5', () => {
    for (const f of ALL) {
      const groups = new Set(nodesOf(f).flatMap(node => (node.level === 'item' ? [] : wordings(node))));
      const shared = nodesAt(f, 'item').filter(item => wordings(item).some(wording => groups.has(wording)));
      expect(shared.map(item => item.id)).toEqual(f.year <= 2565 ? ['I27'] : []);
    }
  });

  test('hold what sheets write for Q&A and E-Service', () => {
    const of = (name: string) =>
      nodesAt(framework(2565), 'item')
        .filter(item => wordings(item).includes(name))
        .map(item => item.id);
    expect(of('q&a')).toEqual(['O8']);
    expect(of('ถาม-ตอบ')).toEqual(['O8']);
    expect(of('e-service')).toEqual(['O17']);
    expect(of('อีเซอร์วิส')).toEqual(['O17']);
  });
});

describe('topic ids', () => {
  test('are kebab-case', () => {
    for (const topic of Object.keys(TOPICS)) expect(topic).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('are all used, and no item has one that is not listed', () => {
    const used = new Set(ALL.flatMap(f => nodesAt(f, 'item').map(item => item.topic)));
    expect([...used].sort()).toEqual(Object.keys(TOPICS).sort());
  });

  test('tell the instrument of a survey topic', () => {
    for (const f of ALL)
      for (const { id, topic = '' } of nodesAt(f, 'item')) {
        expect(topic.startsWith('staff-')).toBe(id[0] === 'I');
        expect(topic.startsWith('public-')).toBe(id[0] === 'E');
      }
  });
});
