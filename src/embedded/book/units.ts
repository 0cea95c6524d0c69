/** The engine measures in pixels, 96 to the inch; Office.js and files in points, 72 to the inch. */
export const pixels = (points: number): number => (points * 96) / 72;

export const points = (pixels: number): number => (pixels * 72) / 96;
