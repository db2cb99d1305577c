// The size of the pictures of views.

/** Of the sidebar in Sheets, in pixels. */
export const WIDTH = 300;
export const HEIGHT = 600;
/** Fine enough for tone marks. */
export const SCALE = 2;
