import { textNumbers, type TextNumbers } from "./textNumbers";

/** A number for each of many ids, by exactly how they are written: the number 12 is not the text "12". */
export interface IdNumbers {
  /** The number kept for this id; -1 for none. */
  readonly find: (id: string | number) => number;
  /** Keeps a number, 0 or more, for an id that is not found. */
  readonly keep: (id: string | number, number: number) => void;
}

export function idNumbers(): IdNumbers {
  const texts: TextNumbers = textNumbers();
  const numbers = new Map<number, number>();
  return {
    find: (id) => (typeof id === "string" ? texts.find(id) : (numbers.get(id) ?? -1)),
    keep: (id, number) => {
      if (typeof id === "string") texts.keep(id, number);
      else numbers.set(id, number);
    },
  };
}
