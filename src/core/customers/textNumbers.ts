import { customerKey } from "./customerKey";

/** A number for each of many ids as they are written; ids with one key are one customer and share a number. */
export interface TextNumbers {
  /** The number of an id written exactly so; -1 for none. */
  readonly find: (text: string) => number;
  /** Of the id last looked for and not found: the number of any with the same key; -1 for none. */
  readonly alike: () => number;
  /** Keeps a number, 0 to 2^31 - 1, for the id last looked for and not found. */
  readonly keep: (number: number) => void;
  /** How many ids stand in a plain Map, where they take more time and memory. */
  readonly aside: () => number;
}

/** Longer texts stand in a plain Map, as do those with letters beyond Latin-1: the pool stays small. */
const longest = 64;
const lastLetter = 0xff;
/** A table of fewer numbers grows in long strides, since each growth costs time; a larger one in short, to spare memory. */
const large = 2 ** 19;
/** Slots that one text may lie in; where all are taken, as by many texts of equal hash, it stands in the Map. */
const reach = 32;
/** Bytes in the pool before the letters of a text: its length and the four of its number. */
const head = 5;
/** In place of a hash, for a text that stands in the Map. */
const none = 0;

/** Each letter of Latin-1 as a key has it: 0 for a blank. */
const inKey = Uint8Array.from({ length: lastLetter + 1 }, (_, letter) =>
  customerKey(String.fromCharCode(letter)).charCodeAt(0),
);

/**
 * A hash table with open addresses over one pool of letters, a byte each: a column of a million cells holds as many
 * strings, which a Map alone would have to hash and compare as objects. A slot is a hash, blind to blanks and case,
 * and where the text begins in the pool, 0 in a free one. So a text is found with two looks at memory, and all with
 * its key are near.
 */
export function textNumbers(): TextNumbers {
  const others = new Map<string, number>();
  const othersByKey = new Map<string, number>();
  let slots = new Int32Array(2 * 1024);
  let mask = slots.length / 2 - 1;
  let texts = 0;
  let pool = new Uint8Array(16_384);
  let used = 1;
  let lastText = "";
  let lastHash = none;
  const letters = new Uint8Array(longest);

  /** Takes the text apart into `letters`. */
  const hashOf = (text: string): number => {
    const { length } = text;
    if (length > longest) return none;
    let hash = 0;
    let all = 0;
    for (let index = 0; index < length; index += 1) {
      const letter = text.charCodeAt(index);
      all |= letter;
      letters[index] = letter;
      const plain = inKey[letter & lastLetter]!;
      if (plain !== 0) hash = (Math.imul(hash, 31) + plain) | 0;
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x5bd1e995);
    return all > lastLetter ? none : hash ^ (hash >>> 15) || 1;
  };
  const isAt = (start: number, length: number): boolean => {
    if (pool[start] !== length) return false;
    let index = 0;
    while (index < length && pool[start + head + index] === letters[index]) index += 1;
    return index === length;
  };
  const numberAt = (start: number): number =>
    pool[start + 1]! | (pool[start + 2]! << 8) | (pool[start + 3]! << 16) | (pool[start + 4]! << 24);
  const textAt = (start: number): string =>
    String.fromCharCode(...pool.subarray(start + head, start + head + pool[start]!));
  const slotOf = (hash: number, step: number): number => ((hash + step) & mask) * 2;

  const find = (text: string): number => {
    const hash = hashOf(text);
    lastText = text;
    lastHash = hash;
    for (let step = 0; hash !== none && step < reach; step += 1) {
      const slot = slotOf(hash, step);
      const start = slots[slot + 1]!;
      if (start === 0) break;
      if (slots[slot] === hash && isAt(start, text.length)) return numberAt(start);
    }
    return others.get(text) ?? -1;
  };
  const alike = (): number => {
    const key = lastHash === none || othersByKey.size > 0 ? customerKey(lastText) : null;
    // A key in Latin-1 has the hash of each text that has it.
    const hash = lastHash === none ? hashOf(key!) : lastHash;
    for (let step = 0; hash !== none && step < reach; step += 1) {
      const slot = slotOf(hash, step);
      const start = slots[slot + 1]!;
      if (start === 0) break;
      if (slots[slot] === hash && customerKey(textAt(start)) === (key ?? customerKey(lastText)))
        return numberAt(start);
    }
    return key === null ? -1 : (othersByKey.get(key) ?? -1);
  };
  const keepAside = (text: string, number: number): void => {
    others.set(text, number);
    othersByKey.set(customerKey(text), number);
  };
  /** Puts a text of the pool into the first free slot, or aside. */
  const place = (hash: number, start: number): void => {
    for (let step = 0; step < reach; step += 1) {
      const slot = slotOf(hash, step);
      if (slots[slot + 1] !== 0) continue;
      slots[slot] = hash;
      slots[slot + 1] = start;
      return;
    }
    keepAside(textAt(start), numberAt(start));
  };
  const grow = (): void => {
    const old = slots;
    slots = new Int32Array(old.length * (old.length < large ? 4 : 2));
    mask = slots.length / 2 - 1;
    for (let slot = 0; slot < old.length; slot += 2)
      if (old[slot + 1] !== 0) place(old[slot]!, old[slot + 1]!);
  };
  const keep = (number: number): void => {
    if (lastHash === none) return keepAside(lastText, number);
    if (texts * 2 > mask) grow();
    const { length } = lastText;
    if (used + head + length > pool.length) {
      const larger = new Uint8Array(pool.length * 2);
      larger.set(pool);
      pool = larger;
    }
    pool[used] = length;
    for (let byte = 0; byte < 4; byte += 1) pool[used + 1 + byte] = number >>> (8 * byte);
    for (let index = 0; index < length; index += 1) pool[used + head + index] = letters[index]!;
    place(lastHash, used);
    used += head + length;
    texts += 1;
  };
  return { find, alike, keep, aside: () => others.size };
}
