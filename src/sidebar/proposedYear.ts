// The year that is proposed where nothing names one.
import type { Page } from './page';

/** The office's default year, if it is one whose rules are known. */
export const proposedYear = ({ opened, settings }: Pick<Page, 'opened' | 'settings'>): number | undefined =>
  opened.years.find(({ year }) => year === settings.year)?.year;
