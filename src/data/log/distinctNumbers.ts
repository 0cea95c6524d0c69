/** Counts how many different whole numbers from 0 to below `size` were seen, in a bit each; -1 is none. */
export function distinctNumbers(size: number): { see(number: number): void; count(): number } {
  const bits = new Uint8Array(Math.ceil(size / 8));
  let count = 0;
  return {
    see: (number) => {
      if (number < 0) return;
      const byte = Math.floor(number / 8);
      const bit = 1 << (number % 8);
      if ((bits[byte]! & bit) === 0) count += 1;
      bits[byte]! |= bit;
    },
    count: () => count,
  };
}
