// A heading, with an id where it stands in the contents.
import { broken } from '../../../documents/titles';
import type { Heading } from '../../listed';
import type { Setting } from './setting';

interface Props {
  readonly heading: Heading;
  readonly setting: Setting;
}

export function HeadingView({ heading, setting: { ranks, listed, pages } }: Props) {
  const Name = `h${ranks.get(heading) ?? 2}` as const;
  const anchor = listed.find(one => one.heading === heading)?.anchor;
  // The column in which the document is measured stands beside the pages for a moment, and an id is unique.
  const id = anchor !== undefined && pages.has(anchor) ? { id: anchor } : {};
  return (
    <Name class={`heading level-${heading.level}`} {...id}>
      {broken(heading.text)}
    </Name>
  );
}
