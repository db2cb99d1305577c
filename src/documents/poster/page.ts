// The page of the picture: A4 upright, in pixels.

export const PAGE = { width: 1240, height: 1754, margin: 80 } as const;
