// What only the whole table can tell: whether its bare numbers are indicators, and its ambiguous names items.
import type { FrameworkNode } from '../framework/node';
import type { Row } from './grid';
import type { Cell } from './gridCell';
import { roleOfHeader } from './headRole';
import type { Role } from './headWords';
import type { Doubt, Identity } from './identity';
import type { Table } from './table';
import type { Vocabulary } from './vocabulary';

/** Decides about the rows that cannot be identified one by one. */
export function inTable(
  identities: readonly Identity[],
  table: Table,
  vocabulary: Vocabulary,
): (identity: Identity) => Identity {
  const numbersAreIndicators = onlyIndicators(identities, table);
  return identity => {
    if (identity.kind === 'number') {
      const { node, another } = identity;
      if (numbersAreIndicators && node && another) return { kind: 'refused', doubt: another };
      return settled(identity, node, numbersAreIndicators);
    }
    if (identity.kind === 'either') {
      return settled(
        identity,
        identity.node,
        !listsItems(identities, identity.node, vocabulary),
        identity.note,
      );
    }
    return identity;
  };
}

/**
 * The identities with those of rows below a merged code, which are of the row above: "การใช้อำนาจ | เป้าหมาย | 95" and
 * "| ผล | 98". One such row alone may be anything.
 */
export function continued(
  identities: readonly Identity[],
  { rows, code, scores, texts }: Table,
): readonly Identity[] {
  const says = (row: Row, column: number): boolean =>
    row[column]?.isBlank === false && row[column]?.names.length === 0;
  let above: { readonly row: Row; readonly node: FrameworkNode } | undefined;
  const found = new Map<number, FrameworkNode>();
  for (const [at, row] of rows.entries()) {
    const identity = identities[at];
    if (identity?.kind === 'node') above = { row, node: identity.node };
    else if (row[code]?.isBlank !== true || identity?.kind !== 'other') above = undefined;
    const first = identity?.kind === 'node' ? undefined : above;
    const isScored = row[scores[0] ?? -1]?.points !== undefined;
    if (first && isScored && texts.some(text => says(first.row, text) && says(row, text)))
      found.set(at, first.node);
  }
  if (new Set(found.values()).size < 2) return identities;
  return identities.map((identity, at) => {
    const node = found.get(at);
    return node ? { kind: 'node', node } : identity;
  });
}

/**
 * The indicators that rows are taken for by their number alone: a text beside it names something else, or neither the
 * header nor the rest of its instrument (1–5, 6–8, 9–10) makes it an indicator.
 */
export function takenByNumber(
  doubtful: readonly Identity[],
  identities: readonly Identity[],
  { header, code }: Table,
  vocabulary: Vocabulary,
): readonly (FrameworkNode | undefined)[] {
  const said = header?.[code]?.text.startsWith('ตัวชี้วัด') === true;
  const present = new Set(identities.map(identity => (identity.kind === 'node' ? identity.node : undefined)));
  const isWhole = (node: FrameworkNode): boolean =>
    [...vocabulary.letters.values()].some(
      ({ children }) => children.includes(node) && children.every(child => present.has(child)),
    );
  return doubtful.map(identity => {
    if (identity.kind !== 'number' || !identity.node) return undefined;
    return identity.beside || !(said || isWhole(identity.node)) ? identity.node : undefined;
  });
}

/** The indicators that rows are taken for although the name with their number is not known. */
export const takenUnknown = (
  identities: readonly Identity[],
  { header }: Table,
): readonly (FrameworkNode | undefined)[] =>
  identities.map(identity => {
    if (identity.kind !== 'node') return undefined;
    const mayName = (cell: Cell | undefined): boolean => {
      const head = header?.find(({ column }) => column === cell?.column)?.text ?? '';
      return cell === undefined || !NO_NAMES.has(roleOfHeader(head));
    };
    return identity.against?.some(mayName) ? identity.node : undefined;
  });

/** Roles of columns that stand beside codes and hold no names. */
const NO_NAMES: ReadonlySet<Role | undefined> = new Set<Role | undefined>(['result', 'other']);

/**
 * Whether rows list the items of the instrument of this indicator, rather than its indicators. A table of indicators and
 * another instrument's items does not, nor does one where a single indicator is called like an item.
 */
function listsItems(identities: readonly Identity[], node: FrameworkNode, { letters }: Vocabulary): boolean {
  const [letter = '', instrument] = [...letters].find(([, { children }]) => children.includes(node)) ?? [];
  const isOwn = (id: string): boolean => id.startsWith(letter);
  const items = identities.filter(identity =>
    identity.kind === 'node'
      ? identity.node.level === 'item' && isOwn(identity.node.id)
      : identity.kind === 'other' && identity.note.suggestions.map(String).some(isOwn),
  );
  const others = identities.filter(
    identity => identity.kind === 'node' && instrument?.children.includes(identity.node),
  );
  return items.length > others.length;
}

/**
 * Bare numbers are indicators only if all of them are 1–10, none stands twice, none beside an item's title, and the
 * header does not call them a running number or a rank.
 */
function onlyIndicators(identities: readonly Identity[], { codeRole }: Table): boolean {
  if (codeRole === 'counter') return false;
  const seen = new Set<FrameworkNode>();
  for (const identity of identities) {
    if (identity.kind === 'refused' && identity.doubt.code === 'bareNumber') return false;
    if (identity.kind !== 'number') continue;
    if (!identity.node || seen.has(identity.node)) return false;
    seen.add(identity.node);
  }
  return true;
}

function settled(
  doubtful: { readonly refusal: Doubt },
  node: FrameworkNode | undefined,
  isNode: boolean,
  note?: Doubt,
): Identity {
  return isNode && node
    ? { kind: 'node', node, ...(note && { note }) }
    : { kind: 'refused', doubt: doubtful.refusal };
}
