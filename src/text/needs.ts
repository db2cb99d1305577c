// What a sentence is given, by name. A sentence that claims something names the facts that it needs, and is not said without.
export type Needs<Names extends string> = Readonly<Record<Names, string | number>>;
