// Colours of pictures: dark enough on their grounds to be read from afar. What they tell is told without colour too, by a
// sign, a word or a pattern.

export const COLOURS = {
  paper: '#ffffff',
  navy: '#16325c',
  gold: '#e3b84b',
  pale: '#dbe5f3',
  ink: '#1d2733',
  quiet: '#4c5a6b',
  card: '#f3f6fb',
  line: '#c9d3e0',
  track: '#e4eaf2',
  good: '#1c6e5a',
  low: '#b4540a',
  unsure: '#5f6b7a',
} as const;
