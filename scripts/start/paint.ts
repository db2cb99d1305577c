// Colours of the terminal, only where it shows them.

export type Paint = Readonly<Record<'bold' | 'dim' | 'good' | 'bad' | 'doubt', (text: string) => string>>;

const CODES = { bold: 1, dim: 2, good: 32, bad: 31, doubt: 33 };

export function paintFor(colours: boolean): Paint {
  const with_ = (code: number) => (text: string) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    bold: with_(CODES.bold),
    dim: with_(CODES.dim),
    good: with_(CODES.good),
    bad: with_(CODES.bad),
    doubt: with_(CODES.doubt),
  };
}
