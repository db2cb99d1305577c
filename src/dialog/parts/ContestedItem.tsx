// One item without full points: whether it is contested, and if so the link and the day given before and the reason.
import { useId } from 'preact/hooks';
import { CHOICE, isContested, itemKey, TYPED } from '../../documents/clarification/typed';
import { commentOn } from '../../documents/parts/remarks';
import { nodeName } from '../../documents/parts/score';
import type { NodeScore } from '../../domain/scoring/rollUp';
import { LongTextField, TextField } from '../../page/parts/Field';
import { longestOf } from '../clarifying';
import { useDesk } from '../desk';
import { Tick } from './Tick';

interface Props {
  readonly at: NodeScore;
  /** Characters that still can be typed about all items together. */
  readonly room: number;
}

export function ContestedItem({ at, room }: Props) {
  const { words, facts, fields, change, material } = useDesk();
  const { clarify } = words.documents;
  const id = useId();
  const { year } = material.framework;
  const { node } = at;
  const isChosen = isContested(fields.texts, year, node.id);
  const comment = commentOn(facts, at);
  const put = (part: Parameters<typeof itemKey>[2], text: string): void =>
    change(now => ({ ...now, texts: { ...now.texts, [itemKey(year, node.id, part)]: text } }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: its name is the label of the box to tick, which a legend could not be
    <div role="group" aria-labelledby={id} class="contested">
      <Tick
        label={clarify.contest({ item: nodeName(node) })}
        labelId={id}
        isOn={isChosen}
        onChange={isOn => put('contest', isOn ? CHOICE.contested : CHOICE.left)}
      />
      <p class="muted">{comment === '' ? clarify.noComment : clarify.comment({ comment })}</p>
      {isChosen &&
        TYPED.map(part => {
          const value = fields.texts[itemKey(year, node.id, part)] ?? '';
          const Field = part === 'reason' ? LongTextField : TextField;
          return (
            <Field
              key={part}
              label={clarify[part]}
              value={value}
              longest={longestOf(part, value, room)}
              onValue={text => put(part, text)}
            />
          );
        })}
    </div>
  );
}
