// Properties of Word that hold or do not. Those that do not are left out, for some readers take `w:val="off"` for on.

export const held = <Name extends string>(
  flags: Readonly<Record<Name, boolean | undefined>>,
): { readonly [Flag in Name]?: true } =>
  Object.fromEntries(Object.entries(flags).flatMap(([flag, holds]) => (holds ? [[flag, true]] : []))) as {
    readonly [Flag in Name]?: true;
  };
