import type { CellError, ErrorCell } from "./cell";
import type { NamedParameter } from "../functionDefinition";
import type { FunctionTexts } from "../texts/functionTexts";
import type { LineArgument } from "./lineArgument";
import type { ArgumentValue } from "../parameter";
import { readBlock } from "./readBlock";
import { readGroup } from "./readGroup";

/**
 * The lists of a call by the names of their parameters, those left out aside. Lists that stand beside each other
 * (parameter.ts) are read together. What cannot be used is the error of its whole list.
 */
export function readLists(
  parameters: readonly NamedParameter[],
  given: readonly unknown[],
  texts: FunctionTexts,
): ReadonlyMap<string, ArgumentValue | CellError> {
  const read = new Map<string, ArgumentValue | CellError>();
  const groups = new Map<string, LineArgument[]>();
  parameters.forEach((parameter, index) => {
    if (parameter.kind !== "list" && parameter.kind !== "customers") return;
    const came = given[index] ?? null;
    if (came === null) return;
    const cells = readLine(parameter.name, came, texts);
    if ("error" in cells) {
      read.set(parameter.name, cells);
      return;
    }
    const group = parameter.beside ?? parameter.name;
    groups.set(group, [...(groups.get(group) ?? []), { parameter, cells }]);
  });
  for (const group of groups.values()) {
    for (const [name, list] of readGroup(group, texts)) read.set(name, list);
  }
  return read;
}

/** The cells of one row or one column; a bare value is one of them. */
function readLine(name: string, came: unknown, texts: FunctionTexts): LineArgument["cells"] | ErrorCell {
  if (!Array.isArray(came)) return [came];
  const block = readBlock(name, came, texts);
  if (!("cells" in block)) return block;
  const { cells, rows, columns } = block;
  if (rows > 1 && columns > 1) return { error: "#VALUE!", message: texts.notAList(name, rows, columns) };
  return columns > 1 ? cells[0]! : cells.map((row) => row[0]);
}
