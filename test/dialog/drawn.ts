// A picture in the place of a chart, for files that are made where nothing can be drawn.
import type { Drawing } from '../../src/dialog/docx/setting';

/** A white dot: a PNG as a browser gives it. */
const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==';

/** Twice as wide as it is high. */
export const drawn = (): Drawing => ({ data: DOT, width: 1600, height: 800 });

export const DOT_BYTES = Buffer.from(DOT.slice(DOT.indexOf(',') + 1), 'base64');
