// Colours as scripts write them: `#b45309`, `#fff` or a CSS name; null means the default.
import { ServiceError } from './service';

const NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
};

/** `#rrggbb` in small letters; undefined for null. */
export function colour(value: unknown): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const given = String(value).toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(given);
  if (short)
    return `#${short
      .slice(1)
      .map(digit => digit + digit)
      .join('')}`;
  if (/^#[0-9a-f]{6}$/.test(given)) return given;
  const named = NAMES[given];
  if (!named) throw new ServiceError(`Invalid argument: color`);
  return named;
}

/** As files write it: `B45309`. */
export function fileColour(rgb: string): { rgb: string } {
  return { rgb: rgb.slice(1).toUpperCase() };
}
