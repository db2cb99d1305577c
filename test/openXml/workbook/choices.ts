// What may be chosen in cells is short enough for Excel, which takes a longer list for damage; so are the words beside it.
import { allOf, childOf, numberOf, textOf } from '../elements';
import type { Check } from '../officeFile';
import { areaOf, sheetsOf } from './sheets';

/** Letters of a list within the rule, and of the words that are shown. */
const LONGEST_LIST = 255;
const LONGEST: Readonly<Record<string, number>> = {
  promptTitle: 32,
  errorTitle: 32,
  prompt: 255,
  error: 255,
};

export const choices: Check = file =>
  sheetsOf(file).flatMap(({ path, root }) => {
    const list = childOf(root, 'dataValidations');
    const rules = allOf(list, 'dataValidation');
    return [
      ...(numberOf(list, 'count', rules.length) === rules.length
        ? []
        : [`${path} miscounts what may be chosen`]),
      ...rules.flatMap(rule => {
        const where = rule.attributes.get('sqref') ?? '';
        const formulas = allOf(rule, 'formula1', 'formula2').map(textOf);
        return [
          ...(formulas.some(formula => formula.replace(/^"|"$/g, '').length > LONGEST_LIST)
            ? [`${path} ${where} has a list that is too long`]
            : []),
          ...Object.entries(LONGEST)
            .filter(([name, most]) => (rule.attributes.get(name) ?? '').length > most)
            .map(([name]) => `${path} ${where} has a ${name} that is too long`),
          ...(where.split(' ').every(area => areaOf(area)) ? [] : [`${path}: "${where}" is no place`]),
        ];
      }),
    ];
  });
