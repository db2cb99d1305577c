// Generated offices as their papers are made of: any year, any scores, and cells in which anything stands.
import { FRAMEWORK_YEARS } from '../../src/domain/framework/frameworks';
import { nodesOf } from '../../src/domain/framework/tree';
import { planKey } from '../../src/domain/plan/points';
import { factsOf, followUpLine, planLine } from '../documents/facts';
import { framework } from '../domain/framework/shipped';
import fc from '../fastCheck';
import { HOSTILE } from '../hostileTexts';
import { anyOffice } from './arbitraries';

const WORDS = [
  'ประกาศขั้นตอน',
  '1) สำรวจ\n2) รายงาน\r\n3) ปิดงาน',
  ' เว้นวรรคทั้งสองข้าง ',
  'ก่อน\tหลัง',
  '\n\n',
  'ดู https://www.example.go.th/2566/public/list/data/detail/id/4521/menu/1196?file=report-2566.pdf หน้า 12',
];
const SHORT = HOSTILE.filter(({ length }) => length < 400);

export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constant(''),
  fc.constantFrom(...WORDS),
  fc.constantFrom(...SHORT),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** Every text of a record is anything; what is read for its words stays. */
function spoilt<T extends object>(value: T, kept: readonly string[]): fc.Arbitrary<T> {
  const fields = Object.entries(value).map(([name, part]) => [
    name,
    typeof part === 'string' && !kept.includes(name) ? anyText : fc.constant(part as unknown),
  ]);
  return fc.record(Object.fromEntries(fields)) as fc.Arbitrary<T>;
}

const anyInstrument = fc.constantFrom('IIT', 'EIT', 'OIT', '');

type Given = Parameters<typeof factsOf>[0];

/** What `factsOf` makes an office of. */
export const anyGiven: fc.Arbitrary<Given> = fc
  .constantFrom(...FRAMEWORK_YEARS)
  .chain(year => fc.tuple(fc.constant(year), anyOffice(framework(year))))
  .chain(([year, { scores, excluded }]) => {
    const nodes = nodesOf(framework(year));
    const key = fc.constantFrom('', ...nodes.map(planKey));
    const plan = fc
      .tuple(key, anyInstrument)
      .chain(([own, instrument]) => spoilt(planLine({ key: own, instrument }), ['key', 'instrument']));
    const followUp = fc
      .tuple(key, anyInstrument, fc.constantFrom('half' as const, 'year' as const))
      .chain(([own, instrument, round]) =>
        spoilt(followUpLine({ key: own, instrument, round }), ['key', 'instrument', 'round']),
      );
    const given = fc.record({
      digits: fc.constantFrom('thai' as const, 'arabic' as const),
      plan: fc.array(plan, { maxLength: 4 }),
      followUp: fc.array(followUp, { maxLength: 4 }),
      comments: fc.dictionary(fc.constantFrom(...nodes.map(({ id }) => id)), anyText, { maxKeys: 6 }),
      fields: spoilt(factsOf({ year, scores: {} }).fields, []),
    });
    return given.map(rest => ({
      year,
      scores: Object.fromEntries(scores),
      excluded: [...(excluded ?? [])],
      ...rest,
    }));
  });
