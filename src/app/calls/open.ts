// What the page needs to begin.
import { FRAMEWORK_YEARS, frameworkOf } from '../../domain/framework/frameworks';
import { uncertaintiesOf } from '../../domain/framework/uncertain';
import { VERSION } from '../../wire/version';
import { done } from '../answer';
import { readRecord } from '../record';
import { loadSettings } from '../settings';
import type { UseCase } from './useCase';

export const open: UseCase<'open'> = ({ workbook, texts, user }) => {
  const { settings, repaired } = loadSettings(readRecord(workbook.loadRecord()), texts);
  return done({
    settings,
    repaired: [...repaired],
    locale: user.locale(),
    years: FRAMEWORK_YEARS.map(year => ({ year, uncertain: uncertainOf(year) })),
    version: VERSION,
  });
};

function uncertainOf(year: number): { about: string; items: string[] }[] {
  const framework = frameworkOf(year);
  return framework
    ? uncertaintiesOf(framework).map(({ about, items }) => ({ about, items: [...items] }))
    : [];
}
