// The shape of the page's words, which every language fills.
import type { InAnyLanguage } from './inAnyLanguage';
import type { bilingual } from './th/bilingual';

export type Words = InAnyLanguage<typeof bilingual>;
