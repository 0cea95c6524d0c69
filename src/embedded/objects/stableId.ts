const ids = new WeakMap<object, string>();
let last = 0;

/** The id of a table or chart of the open workbook, which does not change when it is renamed. */
export function stableId(thing: object): string {
  const known = ids.get(thing) ?? `{${(last += 1)}}`;
  ids.set(thing, known);
  return known;
}
