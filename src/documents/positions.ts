// Who gives an opinion on a memo and who signs, by the type of the office: proposals that the office changes as it likes.
import { positions } from '../text/th/documents/positions';

export type OfficeType = keyof typeof positions;

/** What names of offices begin with, as they are written in full and in short. */
const BEGINNINGS: readonly (readonly [RegExp, OfficeType])[] = [
  [/^(?:องค์การบริหารส่วนตำบล|อบต)/, 'subdistrict'],
  [/^(?:เทศบาลตำบล|ทต)/, 'township'],
  [/^(?:เทศบาลเมือง|ทม)/, 'town'],
  [/^(?:เทศบาลนคร|ทน)/, 'city'],
  [/^(?:องค์การบริหารส่วนจังหวัด|อบจ)/, 'province'],
];

/** The type that the settings tell, else the one that the name of the office shows. */
export function positionsFor(type: OfficeType, agency: string): readonly string[] {
  const shown = BEGINNINGS.find(([beginning]) => beginning.test(agency.trim()))?.[1];
  return positions[type === '' ? (shown ?? '') : type];
}

interface Signing {
  readonly agency: string;
  readonly to: string;
  readonly chain: readonly string[];
  readonly chief: { readonly name: string; readonly position: string };
}

/** After the office's name was changed: positions that are still the proposed ones follow it, those of the office's own stay. */
export function withPositions<Fields extends Signing>(
  before: Fields,
  after: Fields,
  type: OfficeType,
): Fields {
  const [old, now] = [before, after].map(({ agency }) => positionsFor(type, agency)) as [
    readonly string[],
    readonly string[],
  ];
  if (old === now) return after;
  const [oldChief, chief] = [old, now].map(chain => chain[chain.length - 1] ?? '') as [string, string];
  const isProposed = JSON.stringify(after.chain) === JSON.stringify(old);
  return {
    ...after,
    chain: isProposed ? [...now] : after.chain,
    to: after.to === oldChief ? chief : after.to,
    chief: after.chief.position === oldChief ? { ...after.chief, position: chief } : after.chief,
  };
}
