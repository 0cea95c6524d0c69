/**
 * Lengths in the file against points. A column's width counts characters of the default font, 7 pixels of 3/4
 * point each in Calibri 11 (ECMA-376 part 1, 18.3.1.13); a drawing's measure is the EMU, 12,700 a point; a
 * margin's the inch.
 */
export const pointsPerCharacter = 5.25;
export const emusPerPoint = 12_700;
export const pointsPerInch = 72;

/** What Excel gives a column and a row that say nothing. */
export const defaultColumnWidth = 48;
export const defaultRowHeight = 15;

/** A length read from a file, without the dust of its conversion. */
export const clean = (points: number): number => Math.round(points * 1e6) / 1e6;
