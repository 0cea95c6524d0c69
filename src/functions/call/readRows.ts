import type { ErrorCell } from "./cell";
import type { FunctionTexts } from "../texts/functionTexts";
import type { RowsParameter } from "../parameter";
import type { CellBlock, RangeArgument } from "./rangeArgument";
import { readBlock } from "./readBlock";

/** Rows of cells that fit the arguments beside and across them (parameter.ts), to be read in their turn. */
export function readRows(
  parameter: RowsParameter & { readonly name: string },
  came: unknown,
  givenAs: (name: string) => unknown,
  texts: FunctionTexts,
): RangeArgument | ErrorCell {
  const { name, across, beside } = parameter;
  const block = readBlock(name, Array.isArray(came) ? came : [[came]], texts);
  if (!("cells" in block)) return block;
  const other = givenAs(across);
  const otherSize = sizeOf(other ?? null) ?? { rows: 1, columns: block.columns };
  const laid = layRows(block, otherSize);
  if (!laid) return { error: "#VALUE!", message: texts.notAcross(name, block, across, otherSize) };
  const length = sizeOf(givenAs(beside))?.rows ?? 1;
  if (length === 1 || length === laid.rows) return { parameter, ...laid };
  const message =
    laid.rows === 1
      ? texts.notSingle(beside, length, 1)
      : texts.notAsManyRows(name, laid.rows, beside, length);
  return { error: "#VALUE!", message };
}

/** The rows as they are, or a column turned into one row; undefined where they do not fit what lies across. */
function layRows(block: CellBlock, across: Omit<CellBlock, "cells">): CellBlock | undefined {
  if (across.rows === 1) return across.columns === block.columns ? block : undefined;
  if (across.columns > 1 || block.columns > 1 || across.rows !== block.rows) return undefined;
  return { cells: [block.cells.map((row) => row[0])], rows: 1, columns: block.rows };
}

/** The size of an argument, a bare value being one cell; undefined for one left out. */
function sizeOf(came: unknown): Omit<CellBlock, "cells"> | undefined {
  if (came === null || came === undefined) return undefined;
  const rows = Array.isArray(came) ? (came as readonly unknown[]) : [[came]];
  const [first] = rows;
  return { rows: rows.length, columns: Array.isArray(first) ? first.length : 1 };
}
