// The empty score form and the made-up scores, as the page asks for them.
import { frameworkOf } from '../../domain/framework/frameworks';
import { refuse } from '../answer';
import { addAlone, makeForm as addForm, makeSample as addSample } from '../newTab';
import type { UseCase } from './useCase';

export const makeForm: UseCase<'makeForm'> = (world, { year }) => {
  const framework = frameworkOf(year);
  if (!framework) return refuse({ code: 'badInput' });
  return addAlone(world, workbook => addForm(workbook, framework));
};

export const makeSample: UseCase<'makeSample'> = world => addAlone(world, addSample);
