// Runs of text: each is one text of the page, so that a place among its letters is a place in the run.
import type { Run } from '../../../documents/tree';
import { shown } from '../runs';

interface Props {
  readonly runs: readonly Run[];
}

export const Texts = ({ runs }: Props) => (
  <>
    {runs.map((run, index) => (
      <Text key={index} run={run} />
    ))}
  </>
);

function Text({ run }: { readonly run: Run }) {
  const text = shown(run);
  /** What keeps its digits has a font that draws them so. */
  const name = run.asIs ? { class: 'address' } : {};
  if (run.bold && run.underlined)
    return (
      <b {...name}>
        <u>{text}</u>
      </b>
    );
  if (run.bold) return <b {...name}>{text}</b>;
  if (run.underlined) return <u {...name}>{text}</u>;
  return <span {...name}>{text}</span>;
}
