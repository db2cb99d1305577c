// The head of a memo as the official form has it, and the marked space for the emblem.
import type { Block } from '../../../documents/tree';
import { classes } from './classes';

interface TitleProps {
  readonly title: Extract<Block, { readonly kind: 'memoTitle' }>;
}

export const MemoTitleView = ({ title: { text, note } }: TitleProps) => (
  <div class="memo-title">
    <p class="emblem small">{note}</p>
    <h2>{text}</h2>
  </div>
);

interface FieldsProps {
  readonly line: Extract<Block, { readonly kind: 'fields' }>;
}

export const FieldsView = ({ line: { fields, plain } }: FieldsProps) => (
  <div class={classes('memo-line', plain && 'plain')}>
    {fields.map(({ label, value }, index) => (
      <p key={index}>
        {plain ? <span class="label">{label} </span> : <b class="label">{label} </b>}
        <span class={classes('value', (!plain || value === '') && 'dots')}>{value}</span>
      </p>
    ))}
  </div>
);

export const EmblemView = ({ note }: { readonly note: string }) => (
  <div class="emblem-row">
    <p class="emblem">{note}</p>
  </div>
);
