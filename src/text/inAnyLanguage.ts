// The shape of a set of words without the words themselves: another language must have the same keys and parameters.

export type InAnyLanguage<T> = T extends (...given: infer P) => string
  ? (...given: P) => string
  : T extends string
    ? string
    : T extends readonly (infer Word)[]
      ? readonly InAnyLanguage<Word>[]
      : { readonly [Key in keyof T]: InAnyLanguage<T[Key]> };
