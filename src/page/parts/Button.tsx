// A button that a call under way disables without losing the focus: a disabled element would drop it.
import type { ComponentChildren } from 'preact';

interface Props {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly kind?: 'primary' | 'plain' | 'link';
  readonly disabled?: boolean;
  readonly busy?: boolean;
  readonly label?: string;
}

export function Button({ children, onPress, kind = 'plain', disabled = false, busy = false, label }: Props) {
  const off = disabled || busy;
  return (
    <button
      type="button"
      class={kind === 'plain' ? undefined : kind}
      aria-disabled={off ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      aria-label={label}
      onClick={() => {
        if (!off) onPress();
      }}
    >
      {children}
    </button>
  );
}
