// The ways in which lacks are mended, by name: what stands on the button, and what it does.
import { addressOf } from '../domain/intake/address';
import type { Desk } from './desk';
import { type FieldPlace, goToField } from './goToField';
import type { RemedyName } from './lackKinds';
import type { Spot } from './leaving';
import type { TO_MAKE } from './mending';

export interface Remedy {
  readonly label: string;
  readonly go: () => void;
}

type Ways = { readonly [Name in RemedyName]: Remedy | undefined };

/** Nothing where the tab that a way leads to does not stand. */
export function remediesOf({ words, material, leaving, mending }: Desk): Ways {
  const { remedies } = words.papers;
  const { tab, tabs, unreadAt } = material;
  const inForm = (label: string, place: FieldPlace): Remedy => ({ label, go: () => goToField(place) });
  const toTab = (label: string, id: number | null, cell?: Spot['cell']): Remedy | undefined =>
    id === null ? undefined : { label, go: () => leaving.go(cell ? { tab: id, cell } : { tab: id }) };
  const byMaking = (label: string, what: keyof typeof TO_MAKE): Remedy => ({
    label,
    go: () => mending.make(what),
  });
  const scores = toTab(remedies.scores({ tab: tab.name }), tab.id);
  return {
    agency: inForm(remedies.agency, 'agency'),
    round: inForm(remedies.round, 'round'),
    clarify: inForm(remedies.clarify, 'clarify'),
    fields: inForm(remedies.fields, 'others'),
    scores,
    unread: unreadAt
      ? toTab(remedies.unread({ cell: addressOf(unreadAt.row, unreadAt.column) }), tab.id, unreadAt)
      : scores,
    plan: toTab(remedies.plan, tabs.plan),
    results: toTab(
      remedies.results({ hasFollowUp: tabs.followUp === null ? 0 : 1 }),
      tabs.followUp ?? tabs.plan,
    ),
    makePlan: byMaking(remedies.makePlan({ hasPlan: tabs.plan === null ? 0 : 1 }), 'makePlan'),
    makeFollowUp: byMaking(remedies.makeFollowUp, 'makeFollowUp'),
  };
}
