const longest = 31;
/** Excel refuses these in a sheet's name, and this whole name, which it keeps for itself. */
const forbidden = /[:\\/?*[\]\p{Cc}\p{Cs}]/gu;
const reserved = "history";

/** Cut to a number of UTF-16 units, as Excel counts, never through a pair of surrogates. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");

const isEdge = /^['\s]+|['\s]+$/g;

/**
 * The wished name as Excel takes it (31 characters; none of : \ / ? * [ ]; no apostrophe at either end; not
 * "History"), and free: where another sheet has it, in whatever case, a number is added, as in "Case (2)".
 */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const plain = wished.replace(forbidden, " ").replace(isEdge, "") || "Sheet";
  const used = new Set([reserved, ...taken.map((name) => name.toLowerCase())]);
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = `${cut(plain, longest - suffix.length).replace(isEdge, "")}${suffix}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
