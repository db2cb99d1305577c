// What documents are made of, out of what the server gave and what stands in the form.
import type { DocumentFacts } from '../documents/facts';
import { type Assessment, assess } from '../domain/analysis/assessment';
import type { Fields, Material } from '../wire/documents';
import type { Settings } from '../wire/settings';
import { VERSION } from '../wire/version';

/** The same for every document: computed once. */
export const assessmentOf = ({ framework, scores, excluded }: Material): Assessment =>
  assess(framework, { scores: new Map(Object.entries(scores)), excluded: new Set(excluded) });

interface Given {
  readonly material: Material;
  readonly assessment: Assessment;
  readonly settings: Settings;
  readonly fields: Fields;
  readonly digits: DocumentFacts['digits'];
}

export const factsOf = ({ material, assessment, settings, fields, digits }: Given): DocumentFacts => ({
  assessment,
  comments: new Map(Object.entries(material.comments)),
  cutoffs: settings,
  digits,
  today: material.today,
  plan: material.plan ?? [],
  followUp: material.followUp ?? [],
  fields,
  source: { tab: material.tab.name, version: VERSION },
});
