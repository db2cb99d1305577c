// One of the ways in, opened: its name, what it needs, and the way back to the others.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../page/parts/Button';
import { usePage } from '../../page';

interface Props {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

export function Panel({ title, onBack, children }: Props) {
  const { words } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section>
      <Button kind="link" onPress={onBack}>
        ‹ {words.sidebar.start.back}
      </Button>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
