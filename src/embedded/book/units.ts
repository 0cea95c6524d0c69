/** The engine counts in pixels at 96 an inch, Office.js and files in points at 72. */
export const pixels = (points: number): number => (points * 96) / 72;

export const points = (pixels: number): number => (pixels * 72) / 96;
