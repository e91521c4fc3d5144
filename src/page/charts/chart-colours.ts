/**
 * For kinds of things: told apart with every common form of colour-blindness, after M. Okabe and K. Ito, Color Universal
 * Design, 2008, darkened where white needs it. The last is for what has no kind.
 */
export const KIND_COLOURS = ['#0b6aa8', '#d98a00', '#00855f', '#b8608f', '#4aa3d1', '#8a8a8a'] as const;

/** From little to much, of one hue, even in lightness. */
export const SCALE_COLOURS = ['#f4f6f8', '#d3dfe9', '#a5c0d6', '#6d9bbf', '#3a74a3', '#17507f', '#0a2f52'] as const;

export const INK = '#22262b';
export const FAINT_INK = '#5b636d';
export const RULE = '#d9dde2';

/** A colour for each of some things. */
export function kindColour(index: number): string {
  return KIND_COLOURS[index % KIND_COLOURS.length] ?? INK;
}
