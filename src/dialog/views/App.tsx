// The window of the documents as a whole.

export function App({ asked }: { asked: { readonly tab: number | null; readonly year: number | null } }) {
  return <main>{asked.year}</main>;
}
