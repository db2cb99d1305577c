// The name of the file of each paper. A paper on measures is named by the year in which they are carried out.
import { DOCUMENTS } from '../documents/all';
import { allPapers, names } from '../text/th/documents/names';
import type { Material } from '../wire/documents';
import { type ChoiceId, needsOf } from './choices';
import { fileName } from './fileName';

/** Of the file that holds all papers made of a result. */
export const bundleName = (agency: string, { framework }: Pick<Material, 'framework'>): string =>
  fileName({ name: allPapers, agency, year: framework.year }, 'zip');

export function paperName(id: ChoiceId, agency: string, { framework }: Pick<Material, 'framework'>): string {
  const year = needsOf(id).namedBy === 'measures' ? framework.year + 1 : framework.year;
  const ending = DOCUMENTS.some(document => document.id === id) ? 'docx' : 'png';
  return fileName({ name: names[id], agency, year }, ending);
}
