// The empty score form and the made-up scores, as the page asks for them.
import { frameworkOf } from '../../domain/framework/frameworks';
import type { Answer } from '../../wire/calls';
import type { UseCase } from '../calls';
import { makeForm as addForm, makeSample as addSample, type NewTab } from '../newTab';
import type { Workbook, World } from '../ports';

export const makeForm: UseCase<'makeForm'> = (world, { year }) => {
  const framework = frameworkOf(year);
  if (!framework) return { ok: false, refusal: { code: 'badInput' } };
  return underLock(world, workbook => addForm(workbook, framework));
};

export const makeSample: UseCase<'makeSample'> = world => underLock(world, addSample);

/** Two runs at once would take the same free name. */
export function underLock({ workbook, lock }: World, add: (workbook: Workbook) => NewTab): Answer<NewTab> {
  const held = lock.hold(() => add(workbook));
  return held ? { ok: true, value: held.done } : { ok: false, refusal: { code: 'locked' } };
}
