// The fonts of the pages, which the browser may still have to find on the computer when a page is laid out.

/** The family that the style of the pages declares for computers without the font of official papers. */
const STAND_IN = '"Official stand-in"';

/** A font that is not found is no reason to show nothing: the next of the list is used. */
export const fontsReady = (): Promise<unknown> =>
  Promise.all(
    ['', 'bold '].map(weight => document.fonts.load(`${weight}16px ${STAND_IN}`, 'ก').catch(() => undefined)),
  );
