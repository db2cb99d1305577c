// The texts of the rows that documents are made of, each cell as it stands.

type Lines = readonly Readonly<Record<string, unknown>>[] | null;

/** @param material what the call `openDocuments` gives */
export function textsIn(material: unknown): ReadonlySet<unknown> {
  const { plan, followUp } = material as { readonly plan: Lines; readonly followUp: Lines };
  return new Set([...(plan ?? []), ...(followUp ?? [])].flatMap(line => Object.values(line)));
}
