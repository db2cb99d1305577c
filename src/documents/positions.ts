// Who gives an opinion on a memo and who signs, by the type and the name of the office: proposals that the office changes
// as it likes.
import { namedPositions, positions } from '../text/th/documents/positions';
import { officeNamed } from './officeName';

export type OfficeType = keyof typeof positions;

/** From the writer's head up to the chief executive, as a type of office calls them without its name. */
export const generalPositions = (type: OfficeType, agency: string): readonly string[] =>
  positions[type === '' ? (officeNamed(agency)?.type ?? '') : type];

/**
 * The same with the name of the office where that is known. The type is the one that the settings tell, else the one that
 * the name shows; a name of another type than the settings tell is not put behind their positions.
 */
export function positionsFor(type: OfficeType, agency: string): readonly string[] {
  const office = officeNamed(agency);
  const isOfType = office !== undefined && (type === '' || type === office.type);
  if (!isOfType || office.name === '') return generalPositions(type, agency);
  return namedPositions[office.type].map(position => position.replace('{ชื่อ}', office.name));
}

interface Signing {
  readonly agency: string;
  readonly to: string;
  readonly chain: readonly string[];
  readonly chief: { readonly name: string; readonly position: string };
}

/**
 * After the office's name was changed: what is still proposed follows it, each position for itself, and what the office
 * wrote itself stays.
 */
export function withPositions<Fields extends Signing>(
  before: Fields,
  after: Fields,
  type: OfficeType,
): Fields {
  const old = positionsFor(type, before.agency);
  const now = positionsFor(type, after.agency);
  if (old.join() === now.join()) return after;
  const followed = (position: string, at: number): string =>
    position !== '' && position === old[at] ? (now[at] ?? '') : position;
  const chief = old.length - 1;
  return {
    ...after,
    chain: after.chain.map(position => followed(position, old.indexOf(position))),
    to: followed(after.to, chief),
    chief: { ...after.chief, position: followed(after.chief.position, chief) },
  };
}
