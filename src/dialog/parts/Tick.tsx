// A box to tick with its label, and a hint below it.
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** Of the label, for a group that bears its name. */
  readonly labelId?: string;
}

export function Tick({ label, hint = '', isOn, onChange, labelId }: Props) {
  const id = useId();
  return (
    <div class="tick">
      <input
        type="checkbox"
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <label for={id} id={labelId}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
