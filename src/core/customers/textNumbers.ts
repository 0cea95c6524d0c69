/** A number for each of many texts, found again fast: a Map from text to number. */
export interface TextNumbers {
  /** The number kept for exactly this text; -1 for none. */
  readonly find: (text: string) => number;
  /** Keeps a number, 0 or more, for a text that is not found. */
  readonly keep: (text: string, number: number) => void;
}

/** In UTF-16 code units. Longer texts stand in a plain Map, so that the pool stays small. */
const longest = 64;
/** Slots that one text may lie in; where all are taken, as by many texts of equal hash, it stands in the Map. */
const reach = 16;
/** What a slot holds, as four numbers: the hash, where the text begins in the pool (from 1), its length, its number. */
const width = 4;

/**
 * A hash table with open addresses over one pool of code units: a column of a million cells holds as many strings,
 * which a Map alone would have to hash and compare as objects.
 */
export function textNumbers(): TextNumbers {
  const others = new Map<string, number>();
  let table = new Int32Array(64 * width);
  let mask = table.length / width - 1;
  let texts = 0;
  let pool = new Uint16Array(1024);
  let used = 0;
  const units = new Uint16Array(longest);

  /** Takes the text apart into `units`. */
  const hashOf = (text: string): number => {
    let hash = text.length;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      units[index] = unit;
      hash = (Math.imul(hash, 31) + unit) | 0;
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x5bd1e995);
    return hash ^ (hash >>> 15);
  };
  const isAt = (start: number, length: number): boolean => {
    let index = 0;
    while (index < length && pool[start + index] === units[index]) index += 1;
    return index === length;
  };
  const find = (text: string): number => {
    const { length } = text;
    if (length > longest) return others.get(text) ?? -1;
    const hash = hashOf(text);
    for (let step = 0; step < reach; step += 1) {
      const slot = ((hash + step) & mask) * width;
      const start = table[slot + 1]!;
      if (start === 0) break;
      if (table[slot] === hash && table[slot + 2] === length && isAt(start - 1, length))
        return table[slot + 3]!;
    }
    return others.size === 0 ? -1 : (others.get(text) ?? -1);
  };
  /** Puts what a slot holds into the first free one, or into the Map. */
  const place = (hash: number, start: number, length: number, number: number): void => {
    for (let step = 0; step < reach; step += 1) {
      const slot = ((hash + step) & mask) * width;
      if (table[slot + 1] !== 0) continue;
      table[slot] = hash;
      table[slot + 1] = start;
      table[slot + 2] = length;
      table[slot + 3] = number;
      return;
    }
    others.set(String.fromCharCode(...pool.subarray(start - 1, start - 1 + length)), number);
  };
  const grow = (): void => {
    const old = table;
    table = new Int32Array(old.length * 2);
    mask = table.length / width - 1;
    for (let slot = 0; slot < old.length; slot += width)
      if (old[slot + 1] !== 0) place(old[slot]!, old[slot + 1]!, old[slot + 2]!, old[slot + 3]!);
  };
  const keep = (text: string, number: number): void => {
    const { length } = text;
    if (length > longest) return void others.set(text, number);
    if (texts * 2 > mask) grow();
    if (used + length > pool.length) {
      const larger = new Uint16Array(pool.length * 2);
      larger.set(pool);
      pool = larger;
    }
    const hash = hashOf(text);
    for (let index = 0; index < length; index += 1) pool[used + index] = units[index]!;
    place(hash, used + 1, length, number);
    used += length;
    texts += 1;
  };
  return { find, keep };
}
