/** Mulberry32, public domain (Tommy Ettinger, 2017): numbers in [0, 1) that follow from the seed. */
const numbersFrom = (state) => () => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

/** Draws that follow from a seed: the same each time, on every machine. */
export const randomFrom = (seed) => {
  const random = numbersFrom(seed);
  return {
    random,
    pick: (list) => list[Math.floor(random() * list.length)],
    pickByShare: (list) => {
      let left = random();
      return list.find(({ share }) => (left -= share) < 0) ?? list.at(-1);
    },
    /** Close to normal: the sum of twelve draws, so that no two machines differ in it. */
    bell: () => Array.from({ length: 12 }, random).reduce((sum, draw) => sum + draw, -6),
  };
};

export const DAY = 24 * 60 * 60 * 1000;
export const isoDate = (time) => new Date(time).toISOString().slice(0, 10);
