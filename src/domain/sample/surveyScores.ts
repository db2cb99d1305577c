// Made-up survey scores: the same ones every time, from a small linear congruential generator.

const MULTIPLIER = 48271;
const MODULUS = 2147483647;

/** As many scores as asked for, with 2 decimals, from `least` up to but not including `least + width`. */
export function surveyScores(seed: number, count: number, least: number, width: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * MULTIPLIER) % MODULUS;
    return (least * 100 + (state % (width * 100))) / 100;
  });
}
