// Labelled fields with a hint and with what is wrong, which screen readers tell together with the field.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Common {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: string;
  /** What is wrong; '' for nothing. */
  readonly fault?: string;
  /** The language of the label where it is another one than the page's. */
  readonly labelLanguage?: string;
}

interface Typed extends Common {
  /** In characters. */
  readonly longest?: number;
}

export function TextField({ isNumber = false, longest, ...common }: Typed & { readonly isNumber?: boolean }) {
  return (
    <Field {...common}>
      {attributes => (
        <input
          {...attributes}
          type="text"
          inputMode={isNumber ? 'decimal' : undefined}
          autocomplete="off"
          maxLength={longest}
          value={common.value}
          onInput={({ currentTarget }) => common.onValue(currentTarget.value)}
        />
      )}
    </Field>
  );
}

export function LongTextField({ longest, ...common }: Typed) {
  return (
    <Field {...common}>
      {attributes => (
        <textarea
          {...attributes}
          rows={Math.min(8, 2 + Math.floor(common.value.length / 60))}
          maxLength={longest}
          value={common.value}
          onInput={({ currentTarget }) => common.onValue(currentTarget.value)}
        />
      )}
    </Field>
  );
}

export function ChoiceField({
  options,
  ...common
}: Common & { readonly options: readonly (readonly [value: string, label: string])[] }) {
  return (
    <Field {...common}>
      {attributes => (
        <select
          {...attributes}
          value={common.value}
          onChange={({ currentTarget }) => common.onValue(currentTarget.value)}
        >
          {options.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface Attributes {
  readonly id: string;
  readonly 'aria-invalid': 'true' | undefined;
  readonly 'aria-describedby': string | undefined;
}

function Field({
  label,
  hint = '',
  fault = '',
  labelLanguage,
  children,
}: Omit<Common, 'value' | 'onValue'> & { readonly children: (attributes: Attributes) => ComponentChildren }) {
  const id = useId();
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id} lang={labelLanguage}>
        {label}
      </label>
      {children({
        id,
        'aria-invalid': fault ? 'true' : undefined,
        'aria-describedby': described || undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} class="fault">
          {fault}
        </p>
      )}
    </div>
  );
}
