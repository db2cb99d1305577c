// How a frame looks: whether Thai letters are letters, whether it is too wide, and its text at another size.
import type { Frame } from 'playwright-core';

/** A letter that no font has is drawn as a box, or as nothing: like these, which stand in no font. */
const THAI = 'กขฃคงจฉชซญฎฐณดตถทนบปผฝพฟภมยรลวศษสหฬอฮ';

/** Whether the font of the frame's body has Thai letters. To be asserted before a picture is trusted. */
export async function thaiFontIsUsed(frame: Frame): Promise<boolean> {
  const drawn = await frame.evaluate(
    ({ letters, none }) => {
      const { fontFamily } = getComputedStyle(document.body);
      const picture = (letter: string): string => {
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = 40;
        const pen = canvas.getContext('2d');
        if (!pen) return '';
        pen.font = `24px ${fontFamily}`;
        pen.fillText(letter, 4, 30);
        return canvas.toDataURL();
      };
      return { letters: [...letters].map(picture), none: [...none].map(picture) };
    },
    { letters: THAI, none: '\u{E123}\u{F8FE} ' },
  );
  const boxes = drawn.letters.filter(picture => drawn.none.includes(picture));
  // Without the font all letters are the same box, whatever box that is.
  return boxes.length === 0 && new Set(drawn.letters).size === drawn.letters.length;
}

/** Whether something stands out to the right. */
export function hasHorizontalScroll(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });
}

/** Text of another size, 2 for 200 %, by the size of the root: the page has to measure in rem. */
export async function zoomText(frame: Frame, factor: number): Promise<void> {
  await frame.evaluate(share => {
    document.documentElement.style.fontSize = `${share * 100}%`;
  }, factor);
}
