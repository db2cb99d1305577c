// The desk: what to make and what it needs on the left, how it looks on the right, and what to do with it below.
import { useEffect, useRef } from 'preact/hooks';
import type { DialogWords } from '../../text/dialogWords';
import type { Value } from '../../wire/calls';
import type { Material } from '../../wire/documents';
import { DeskContext, useNewDesk } from '../desk';
import { Actions } from '../parts/Actions';
import { All } from '../parts/All';
import { Choices } from '../parts/Choices';
import { Clarification } from '../parts/Clarification';
import { MissingFields } from '../parts/MissingFields';
import { OtherFields } from '../parts/OtherFields';
import { OwnTexts } from '../parts/OwnTexts';
import { Preview } from '../parts/Preview';

interface Props {
  readonly words: DialogWords;
  readonly settings: Value<'open'>['settings'];
  readonly material: Material;
}

export function Desk({ words, settings, material }: Props) {
  const desk = useNewDesk({ words, settings, material });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <DeskContext.Provider value={desk}>
      <main class="desk">
        <div class="form">
          <h1 ref={heading} tabIndex={-1}>
            {words.documents.title({ tab: material.tab.name, year: material.framework.year })}
          </h1>
          <Choices />
          <All />
          {desk.id === 'clarification' && <Clarification />}
          <MissingFields key={desk.id} />
          <OtherFields />
          <OwnTexts key={desk.id} />
        </div>
        <Preview />
        <Actions />
      </main>
    </DeskContext.Provider>
  );
}
