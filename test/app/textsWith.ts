// Texts that are kept beside a file, as a test holds them in its hands.
import type { Texts } from '../../src/app/ports';

export function textsWith(saved = ''): Texts & { saved: string } {
  const texts = {
    saved,
    load: () => texts.saved,
    save: (_: string, text: string) => {
      texts.saved = text;
    },
  };
  return texts;
}
