// Positions as they are kept: one of the chain that is still the proposed one is kept as its place among the proposals, so
// that it follows the name of the office wherever that is changed, though others of the chain were typed.
import { generalPositions, positionsFor } from '../documents/positions';
import type { KeptFields } from '../wire/documents';
import type { Settings } from '../wire/settings';

type Office = Pick<Settings, 'agency' | 'agencyType'>;

/** Builds before positions bore the name of the office kept none of this. */
const NAMED = { positions: 'named' } as const;

const mark = (place: number): string => `{${place + 1}}`;

export function keptPositions(kept: KeptFields, { agency, agencyType }: Office): KeptFields & typeof NAMED {
  const proposed = positionsFor(agencyType, agency);
  if (!kept.chain) return { ...kept, ...NAMED };
  const chain = kept.chain.map(position =>
    proposed.includes(position) ? mark(proposed.indexOf(position)) : position,
  );
  return { ...kept, chain, ...NAMED };
}

/** @param values as they stand, of whichever build */
export function standingPositions(kept: KeptFields, values: object, office: Office): KeptFields {
  const { positions } = values as { readonly positions?: unknown };
  if (positions !== NAMED.positions) return withoutOlderProposals(kept, office);
  const proposed = positionsFor(office.agencyType, office.agency);
  const places = new Map(proposed.map((position, place) => [mark(place), position]));
  return kept.chain ? { ...kept, chain: kept.chain.map(text => places.get(text) ?? text) } : kept;
}

/** What earlier builds proposed has no name of the office: where that was kept, nobody typed it. */
function withoutOlderProposals(kept: KeptFields, { agency, agencyType }: Office): KeptFields {
  const older = generalPositions(agencyType, agency);
  const chief = older[older.length - 1];
  const { to, chain, chief: person, ...others } = kept;
  const { position, ...named } = person ?? {};
  return {
    ...others,
    ...(to !== undefined && to !== chief && { to }),
    ...(chain && chain.join('\n') !== older.join('\n') && { chain }),
    ...(person && { chief: position === chief || position === undefined ? named : person }),
  };
}
