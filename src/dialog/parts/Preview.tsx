// How the chosen document looks on paper.
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useDesk } from '../desk';
import { Pages } from '../print/Pages';
import { Picture } from './Picture';

export function Preview() {
  const { words, id, tree, pages, onPages } = useDesk();
  const { documents } = words;
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    place.current?.scrollTo(0, 0);
  }, [id]);
  // Many pages: they are drawn again when the document changes, not at every key.
  const paper = useMemo(
    () => (tree ? <Pages key={id} tree={tree} onPages={onPages} /> : <Picture />),
    [id, tree],
  );
  const title = tree && pages !== undefined ? documents.pages({ count: pages }) : documents.preview;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section ref={place} class="preview" aria-label={title} tabIndex={0}>
      <p class="preview-title" aria-hidden="true">
        {title}
      </p>
      {paper}
    </section>
  );
}
