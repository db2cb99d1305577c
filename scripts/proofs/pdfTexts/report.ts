// How the product reads the texts, told for each reader, maker and font.
import { frameworkOf } from '../../../src/domain/framework/frameworks';
import type { Framework } from '../../../src/domain/framework/node';
import type { Fixture } from './fixtures';
import { type Judgement, judge } from './judge';
import { HEAD, lineOf, sharesOf } from './shares';

export function report(fixtures: readonly Fixture[]): readonly string[] {
  const judged = fixtures.flatMap(({ truth, texts }) =>
    texts.flatMap(({ from, text }) => {
      const judgement = judge(text, truth, frameworkOf(truth.year) as Framework);
      return from.map(way => ({ way: way.split(' / '), judgement }));
    }),
  );
  const groups = [2, 0, 1].flatMap(part => {
    const names = [...new Set(judged.map(({ way }) => way[part] as string))];
    return [
      '',
      ...names.map(name =>
        groupLine(
          name,
          judged.filter(({ way }) => way[part] === name),
        ),
      ),
    ];
  });
  return [HEAD, ...groups.slice(1), '', groupLine('all', judged)];
}

const groupLine = (of: string, judged: readonly { readonly judgement: Judgement }[]): string =>
  lineOf(of, sharesOf(judged.map(({ judgement }) => judgement)));
