// A cover: what it says stands in three parts over the height of one page, however long the names are.
import { broken } from '../../../documents/titles';
import type { Cover } from '../../../documents/tree';

interface Props {
  readonly cover: Cover;
}

export const CoverView = ({ cover: { above, title, middle, foot } }: Props) => (
  <div class="cover">
    <div class="cover-title">
      <Lines texts={above} />
      <h2 class="heading level-0">{broken(title)}</h2>
    </div>
    <div class="cover-middle">
      <Lines texts={middle} />
    </div>
    <div class="cover-foot">
      <Lines texts={foot} />
    </div>
  </div>
);

const Lines = ({ texts }: { readonly texts: readonly string[] }) => (
  <>
    {texts.map((text, index) => (
      <p key={index}>
        <b>{text}</b>
      </p>
    ))}
  </>
);
