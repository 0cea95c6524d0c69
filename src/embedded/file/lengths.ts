/**
 * Units of the file in points. A column's width counts characters of the default font, each 7 pixels of 3/4 point
 * in Calibri 11 (ECMA-376 part 1, 18.3.1.13); a drawing is measured in EMUs, 12,700 to the point; a margin in
 * inches.
 */
export const pointsPerCharacter = 5.25;
export const emusPerPoint = 12_700;
export const pointsPerInch = 72;

/** Excel's default column width and row height. */
export const defaultColumnWidth = 48;
export const defaultRowHeight = 15;

/** A length read from a file, without the rounding error of its conversion. */
export const clean = (points: number): number => Math.round(points * 1e6) / 1e6;
